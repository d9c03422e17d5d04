import Application
import Casework
import ReadModels

extension MenuAction {
  /// Why it cannot be done about what is chosen, in words; nil when it can.
  func refusal(about chosen: SelectedSubject?, _ queries: CaseQueries) throws -> String? {
    if let refusal = refusal(for: queries.signedIn) { return refusal.words }
    guard let chosen else { return "Nothing is selected." }
    if self == .takeBack { return try refusalOfTakingBack(chosen, queries) }
    let subject = try Subject(chosen, queries)
    if let died = subject.found.child.died, !goesOnAfterDeath {
      return "\(subject.called) died on \(died.shortWithYear). Nothing more is asked of you here."
    }
    if self == .change { return refusalOfTelling(subject, queries) }
    if [.speak, .raise, .note, .allocate, .care, .court].contains(self) { return nil }
    if self == .acknowledge || self == .answer { return try refusalOfActing(on: subject, queries) }
    if self == .settle { return refusalOfSettling(subject) }
    if self == .agree || self == .tell { return refusalOfStep(subject) }
    return self == .putOff ? refusalOfPuttingOff(subject, queries) : try refusalOfReview(subject, queries)
  }

  /// True for what can still be recorded of a child who died: what happened before, and what was asked of a manager.
  var goesOnAfterDeath: Bool {
    switch self {
    case .record, .speak, .raise, .note, .acknowledge, .answer, .settle, .takeBack, .court: true
    case .book, .putOff, .agree, .tell, .allocate, .care, .change: false
    }
  }

  /// The same of raising an alert out of something, which may have been taken up already.
  func refusal(about chosen: SelectedSubject?, outOf origin: AlertOrigin, _ queries: CaseQueries) throws
    -> String?
  {
    if let refusal = try refusal(about: chosen, queries) { return refusal }
    return try chosen.flatMap { try queries.child($0.child).child.refusal(of: origin) }?.words
  }

  /// On a list, the child whose last entry is meant: the one last acted on from here, else the one selected.
  static func lastActed(or chosen: SelectedSubject?, _ queries: CaseQueries) throws -> SelectedSubject? {
    guard let last = queries.lastActedChild, try queries.lastOwnEntry(about: last) != nil else {
      return chosen
    }
    return SelectedSubject(last)
  }

  private func refusalOfTakingBack(_ chosen: SelectedSubject, _ queries: CaseQueries) throws -> String? {
    guard try queries.lastOwnEntry(about: chosen.child) == nil else { return nil }
    return ServiceRefusal.nothingToTakeBack(try queries.child(chosen.child).called).words
  }

  /// A team manager tells of the children of their own team.
  private func refusalOfTelling(_ subject: Subject, _ queries: CaseQueries) -> String? {
    let team = subject.found.child.responsibility.caseHolder?.team
    let may = queries.signedIn.may(permission, about: team)
    return may ? nil : ServiceRefusal.ofAnotherTeam(permission).words
  }

  private func refusalOfSettling(_ subject: Subject) -> String? {
    guard subject.found.child.differences.open.isEmpty else { return nil }
    return "No return says anything else of \(subject.called) than is recorded."
  }

  private func refusalOfStep(_ subject: Subject) -> String? {
    guard subject.review(for: self) == nil else { return nil }
    return self == .agree
      ? "No decisions about \(subject.called) wait for a reply."
      : "No review of \(subject.called) is booked, so no documents are expected."
  }

  private func refusalOfActing(on subject: Subject, _ queries: CaseQueries) throws -> String? {
    if case .challenge? = subject.dispute, self == .acknowledge {
      return "A challenge is answered, and not acknowledged before that: w answers it."
    }
    guard subject.dispute == nil, try subject.waiting(for: self, queries).isEmpty else { return nil }
    return self == .acknowledge
      ? "No alert about \(subject.called) waits for you to acknowledge it."
      : "No alert or informal challenge about \(subject.called) waits for your answer."
  }

  /// Nothing is booked or recorded from a line about something else: the next review is not what the person looks at.
  private func refusalOfReview(_ subject: Subject, _ queries: CaseQueries) throws -> String? {
    let verb = self == .book ? "book" : "record"
    if let line = subject.line, !line.duty.isAboutMeeting {
      return "“\(line.duty.title)” is not a review to \(verb). \(try line.mainAct(queries).advice)"
    }
    if subject.line == nil, subject.chosen.duty != nil {
      return "That is done already: there is no review to \(verb) on this line. \(MainAct.open.advice)"
    }
    if subject.line == nil, !subject.chosen.about.isEmpty {
      return "What is selected is not a review to \(verb). \(MainAct.open.advice)"
    }
    let cycles = subject.found.child.reviewCycles
    if cycles.isEmpty || (self == .book && !cycles.contains { $0.runs(on: queries.signedIn.day) }) {
      return "\(subject.called) has no reviews to \(verb) now."
    }
    if self == .record, subject.reviewsToMeet.count > 1 {
      return "More than one meeting of \(subject.called) can be meant: r records one on its own line."
    }
    return nil
  }

  private func refusalOfPuttingOff(_ subject: Subject, _ queries: CaseQueries) -> String? {
    let duties = subject.duty.map { [$0] } ?? subject.duties
    guard let duty = duties.first else {
      return "Nothing is due about \(subject.called): there is nothing to put off."
    }
    if duties.count == 1, duty.weight == .law, let due = duty.due, due < queries.signedIn.day {
      return PutOffRefusal.overdueInLaw(due: due).words
    }
    return nil
  }
}
