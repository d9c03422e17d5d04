import Casebook
import Casework
import Desk

extension MenuAction {
  /// Why it cannot be done about what is chosen, in words; nil when it can.
  func refusal(about chosen: Chosen?, _ desk: Desk) throws -> String? {
    if let refusal = refusal(for: desk.signedIn) { return refusal.words }
    guard let chosen else { return "Nothing is selected." }
    if self == .takeBack { return try refusalOfTakingBack(chosen, desk) }
    let subject = try Subject(chosen, desk)
    if let died = subject.found.child.died, !goesOnAfterDeath {
      return "\(subject.called) died on \(died.shortWithYear). Nothing more is asked of you here."
    }
    if [.speak, .raise, .note].contains(self) { return nil }
    if self == .acknowledge || self == .answer { return try refusalOfActing(on: subject, desk) }
    if self == .agree || self == .tell { return refusalOfStep(subject) }
    return self == .putOff ? refusalOfPuttingOff(subject, desk) : refusalOfReview(subject, desk)
  }

  /// True for what can still be recorded of a child who died: what happened before, and what was asked of a manager.
  var goesOnAfterDeath: Bool {
    switch self {
    case .record, .speak, .raise, .note, .acknowledge, .answer, .takeBack: true
    case .book, .putOff, .agree, .tell: false
    }
  }

  /// The same of raising an alert out of something, which may have been taken up already.
  func refusal(about chosen: Chosen?, outOf origin: AlertOrigin, _ desk: Desk) throws -> String? {
    if let refusal = try refusal(about: chosen, desk) { return refusal }
    return try chosen.flatMap { try desk.child($0.child).child.refusal(of: origin) }?.words
  }

  /// On a list, the child whose last entry is meant: the one last acted on from here, else the one selected.
  static func lastActed(or chosen: Chosen?, _ desk: Desk) throws -> Chosen? {
    guard let last = desk.lastActedChild, try desk.lastOwnEntry(about: last) != nil else { return chosen }
    return Chosen(last)
  }

  private func refusalOfTakingBack(_ chosen: Chosen, _ desk: Desk) throws -> String? {
    guard try desk.lastOwnEntry(about: chosen.child) == nil else { return nil }
    return DeskRefusal.nothingToTakeBack(try desk.child(chosen.child).called).words
  }

  private func refusalOfStep(_ subject: Subject) -> String? {
    guard subject.review(for: self) == nil else { return nil }
    return self == .agree
      ? "No decisions about \(subject.called) wait for a reply."
      : "No review of \(subject.called) is booked, so no documents are expected."
  }

  private func refusalOfActing(on subject: Subject, _ desk: Desk) throws -> String? {
    if case .challenge? = subject.dispute, self == .acknowledge {
      return "A challenge is answered, and not acknowledged before that: w answers it."
    }
    guard subject.dispute == nil, try subject.waiting(for: self, desk).isEmpty else { return nil }
    return self == .acknowledge
      ? "No alert about \(subject.called) waits for you to acknowledge it."
      : "No alert or informal challenge about \(subject.called) waits for your answer."
  }

  private func refusalOfReview(_ subject: Subject, _ desk: Desk) -> String? {
    let verb = self == .book ? "book" : "record"
    if let duty = subject.duty, duty.kind == nil {
      return "“\(duty.title)” is not a review: there is none to \(verb) here. Enter opens \(subject.called)."
    }
    let cycles = subject.found.child.reviewCycles
    if cycles.isEmpty || (self == .book && !cycles.contains { $0.runs(on: desk.signedIn.day) }) {
      return "\(subject.called) has no reviews to \(verb) now."
    }
    return nil
  }

  private func refusalOfPuttingOff(_ subject: Subject, _ desk: Desk) -> String? {
    let duties = subject.duty.map { [$0] } ?? subject.duties
    guard let duty = duties.first else {
      return "Nothing is due about \(subject.called): there is nothing to put off."
    }
    if duties.count == 1, duty.weight == .law, let due = duty.due, due < desk.signedIn.day {
      return PutOffRefusal.overdueInLaw(due: due).words
    }
    return nil
  }
}
