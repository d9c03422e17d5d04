import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

extension ChildScreen {
  /// Opens the review or the alert that is selected, or the form for what became of a decision, of the child or
  /// around them.
  func open(_ queries: CaseQueries) throws -> Intent {
    let selected = try selected(queries)
    if let review = selected?.as(ReviewID.self) {
      if let refusal = queries.signedIn.refusalOfReviewFiles { return .refuse(refusal) }
      return .open(.review(child, review, about: try self.review(queries)?.duty.key))
    }
    if let duty = selected?.as(DutyKey.self) {
      return switch duty.subject {
      case .differences: .act(.settle)
      case .approval: .act(.care)
      case .hearing: .act(.court)
      default: .act(.book)
      }
    }
    if let change = try openChange(queries) { return change }
    if selected?.as(CourtRows.RowOfProceedings.self) != nil { return .act(.court) }
    if tab == .placements { return .act(.care) }
    if let alert = selected?.as(AlertID.self) { return .open(.alert(child, alert)) }
    if let note = selected?.as(PracticeNoteID.self) { return try open(note, queries) }
    if let care = try openCare(selected?.as(ChildTabRow.self), queries) { return care }
    guard let decision = selected?.as(DecisionID.self), let line = try decisions(queries)[decision] else {
      return .refuse("There is nothing more to open here.")
    }
    return try ReviewStep.decisions(.outcome(decision, of: line.review))
      .begin(on: line.review, of: child, queries)
  }

  /// Opens the form for the answer to a note that waits for one.
  private func open(_ note: PracticeNoteID, _ queries: CaseQueries) throws -> Intent {
    if let refusal = try refusalOfOpeningNote(queries) { return .refuse(refusal) }
    return try PracticeStep.answer(note).begin(about: SelectedSubject(child), queries)
  }

  /// Nil for a note that waits for an answer, whoever gives it.
  func refusalOfOpeningNote(_ queries: CaseQueries) throws -> String? {
    let note = try selected(queries)?.as(PracticeNoteID.self)
    let waits = try queries.practice(about: child).contains { $0.note.id == note && $0.isToAnswer }
    return waits ? nil : "The note waits for no answer: there is nothing more to open here."
  }

  private func decisions(_ queries: CaseQueries) throws -> [DecisionID: DecisionLine] {
    let lines = try queries.child(child).decisions(under: queries.rulebook)
    return Dictionary(lines.map { ($0.decision.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension SignedInUser {
  /// Why this person opens no page of a review; nil for whoever does.
  var refusalOfReviewFiles: String? {
    may(.seeReviewFiles) ? nil : ServiceRefusal.notPermitted(.seeReviewFiles, role).words
  }
}
