import Application
import Casework
import ReadModels
import TerminalUI

extension ChildScreen {
  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    guard isKnown(action, queries) else { return false }
    switch action {
    case .open: return (try? canOpen(queries)) ?? false
    case .quote: return (try? quotedSource(queries)).flatMap { $0 } != nil
    case .act(let act): return (try? refusal(of: act, queries)) == .some(nil)
    default: return true
    }
  }

  /// Help tells of what this person may do here, on whichever row.
  func known(_ queries: CaseQueries) -> Keymap<Bool> {
    keys.map { isKnown($0, queries) }
  }

  /// What the selected row asks for first, where it is that of a review to come.
  func offered(_ queries: CaseQueries) -> Keymap<Bool> {
    if queries.signedIn.isSocialWorker {
      return keys.leading(with: "change") { $0 == .act(.change) }.map { offers($0, queries) }
    }
    return keys.leading((try? review(queries))?.flatMap { try? $0.mainAct(queries) }).map {
      offers($0, queries)
    }
  }

  private func isKnown(_ action: Action, _ queries: CaseQueries) -> Bool {
    if [.open, .remove].contains(action) { return tab.isKept(by: queries.signedIn) }
    if action == .quote { return queries.signedIn.refusal(of: .allowQuotations) == nil }
    if action == .reads { return queries.signedIn.may(.seeReads) }
    if case .child(let step) = action { return queries.signedIn.refusal(of: step.permission) == nil }
    guard case .act(let act) = action else { return true }
    let hasDied = (try? queries.child(child))?.child.died != nil
    return act.refusal(for: queries.signedIn) == nil && (!hasDied || act.goesOnAfterDeath)
  }

  private func canOpen(_ queries: CaseQueries) throws -> Bool {
    switch tab {
    case .reviews: try selected(queries) != nil && queries.signedIn.may(.seeReviewFiles)
    case .voice:
      try selected(queries)?.as(ChildTabRow.self)?.opens.map {
        queries.signedIn.refusal(of: $0.permission) == nil
      }
        ?? false
    case .decisions, .people, .journal: try selected(queries) != nil
    case .placements:
      try selected(queries)?.as(ChangeID.self).map { try isToConsider($0, queries) }
        ?? (MenuAction.care.refusal(for: queries.signedIn) == nil)
    case .alerts:
      try selected(queries)?.as(AlertID.self) != nil || refusalOfOpeningNote(queries) == nil
    }
  }
}

extension ChildScreen {
  private func isToConsider(_ change: ChangeID, _ queries: CaseQueries) throws -> Bool {
    let child = try queries.child(child).child
    guard queries.signedIn.refusal(of: .considerChanges) == nil else { return false }
    return child.changes[change].map { child.considered($0) == nil } ?? false
  }
}

extension ChildScreen {
  /// The line of the review to come that is selected; nil on any other row.
  func review(_ queries: CaseQueries) throws -> TodayLine? {
    let (selected, found) = (try selected(queries), try queries.child(child))
    if let duty = selected?.as(DutyKey.self) { return found.duties.map(\.line).first { $0.duty.key == duty } }
    guard let id = selected?.as(ReviewID.self), found.child.reviews.file(id)?.review == nil else {
      return nil
    }
    return found.duties.map(\.line).first { $0.booking?.id == id && $0.duty.isAboutMeeting }
  }

  /// A review that has begun is gone on with on its own line.
  func intent(of act: MenuAction, _ queries: CaseQueries) throws -> Intent? {
    if act == .record, let begun = try begun(queries) {
      return try ReviewStep.meeting(.hold).begin(on: begun, of: child, queries)
    }
    return try refusal(of: act, queries).map { .refuse($0) }
  }

  private func begun(_ queries: CaseQueries) throws -> ReviewID? {
    guard let id = try selected(queries)?.as(ReviewID.self) else { return nil }
    let review = try queries.child(child).child.reviews.file(id)?.review
    return review.flatMap { $0.completedOn == nil ? id : nil }
  }

  /// Why no review is booked or recorded from the selected row: that is done on the review's own. Where the child has
  /// none to come, what was held before is recorded from any of the others.
  private func refusal(of act: MenuAction, _ queries: CaseQueries) throws -> String? {
    guard act == .book || act == .record else { return nil }
    let (verb, key) = act == .book ? ("book", "b") : ("record", "r")
    if tab != .reviews {
      return
        "There is no review to \(verb) on this line. Press \(key) on the review's own line, in Reviews."
    }
    let found = try queries.child(child)
    let isOneToCome = !found.reviewsToBook.isEmpty || !found.child.reviews.bookings.isEmpty
    guard isOneToCome, try review(queries) == nil,
      let held = try selected(queries)?.as(ReviewID.self), found.child.reviews.file(held)?.review != nil
    else { return nil }
    return "This review was held already. \(key) is for the one to come, on its own line."
  }
}

extension ChildTab {
  /// The tab that tells of what a duty is about; nil where none does more than another.
  init?(about duty: DutyKey, for person: SignedInUser) {
    switch duty.subject {
    case .reviews, .stay, .earlyReview: self = .reviews
    case .review(_, _?): self = .decisions
    case .care: self = .people
    case .allocation, .survey: self = .voice
    case .differences, .approval, .change, .hearing: self = .placements
    case .alert, .practiceNote:
      guard ChildTab.all(for: person).contains(.alerts) else { return nil }
      self = .alerts
    case .review, .other: return nil
    }
  }
}

extension DutyKey {
  /// The row of a child's page that tells of what the duty is about.
  var row: RowID {
    if let alert { return RowID(alert) }
    if let practiceNote { return RowID(practiceNote) }
    if let change { return RowID(change) }
    if case .allocation = subject { return RowID(ChildTabRow.introduction) }
    if case .survey(let id, let question) = subject { return RowID(ChildTabRow.surveyAnswer(id, question)) }
    return decision.map { RowID($0) } ?? RowID(self)
  }
}

extension ChildScreen.Action: LineAction {
  var lineAct: LineAct? {
    switch self {
    case .open: .open
    case .act(let act): .menu(act)
    case .remove, .introduction, .quote, .reads, .nextTab, .previousTab, .otherPane, .leave, .child, .move:
      nil
    }
  }
}
