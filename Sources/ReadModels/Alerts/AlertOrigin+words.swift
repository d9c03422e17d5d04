public import Casework
import Rulebook

extension AlertOrigin {
  /// What of a child's record it names, in a line; nil where it names nothing that is on record.
  ///
  /// - Parameter title: what a review is called within a sentence.
  func words(
    in child: Child, naming title: (ReviewFile) -> String = { $0.kind.title(number: nil).lowercasingFirst }
  ) -> String? {
    if let note = practiceNote.flatMap({ child.practiceNote($0) }) {
      return "Out of the informal challenge of \(note.on.words)"
    }
    guard let file = review.flatMap({ child.reviews.file($0) }) else { return nil }
    let day = file.day.map { " of \($0.words)" } ?? ""
    let decision = decision.flatMap { file.decisions[$0] }.map { ": \($0.sentence)" } ?? ""
    return "Out of the \(title(file))\(day)\(decision)"
  }

  /// Why the manager did not agree to the decision that it names; nil where it was agreed, or no reply has come.
  public func objection(in child: Child) -> String? {
    let reply = review.flatMap { child.reviews.file($0) }?.decisions.reply
    return reply?.exceptions.first { $0.decision == decision }?.reason
  }
}

extension ChildCase {
  /// What an alert came out of, a line each: the review, its decision with the manager's objection, or the challenge.
  public func words(of origin: AlertOrigin) -> [String] {
    if let note = origin.practiceNote, isEnteredInError(note) {
      return ["Out of an informal challenge that was entered in error; the alert stands by itself."]
    }
    guard let words = origin.words(in: child, naming: { title(of: $0).lowercasingFirst }) else { return [] }
    let objection = origin.objection(in: child).map { "The manager did not agree: \($0)" }
    return [words + (origin.decision == nil ? "." : "")] + [objection].compactMap { $0 }
  }

  /// False also of a note that the person who asks may not read.
  private func isEnteredInError(_ id: PracticeNoteID) -> Bool {
    timeline.contains { line in
      guard line.isEnteredInError, case .practice(.noted(let note, at: _)) = line.recorded.entry.event else {
        return false
      }
      return note.id == id
    }
  }
}

extension Child {
  /// The alert that takes up a decision: the one that is open, or else the last.
  func alert(about decision: DecisionID, of review: ReviewID) -> Alert? {
    let all = alerts.filter { $0.raised.origin.review == review && $0.raised.origin.decision == decision }
    return all.last(where: \.isOpen) ?? all.last
  }
}

extension Alert {
  /// "since 3 Nov 2014, at Team Manager", "of 3 Nov 2014, resolved"
  var brief: String {
    isOpen
      ? "since \(raised.on.shortWithYear), at \(current.stage.called)"
      : "of \(raised.on.shortWithYear), \(AlertState(self).words)"
  }
}
