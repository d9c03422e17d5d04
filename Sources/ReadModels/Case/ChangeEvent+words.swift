import CareCalendar
public import Casework

extension ChangeEvent {
  /// What was told of a significant change, or decided on it, in words.
  func words(of child: Child) -> String {
    switch self {
    case .told(let change): change.sentence
    case .considered(let id, let decided):
      (child.changes[id].map { "On \($0.kind.name): " } ?? "") + decided.words
    }
  }
}

extension SignificantChange {
  /// "Significant change (excluded from school) of Mon 3 Nov 2014: for five days"
  var sentence: String {
    let title = "Significant change (\(kind.name))"
    return "\(title) \(when): \(words)"
      + (binding.map { ". The law asks for a review first (\($0.reason.regulation))" } ?? "")
  }

  /// "of Mon 3 Nov 2014", "proposed on Mon 3 Nov 2014, to take effect on Mon 17 Nov 2014"
  public var when: String {
    switch standing {
    case .happened: "of \(on.words)"
    case .proposed: "proposed on \(on.words)" + (before.map { ", to take effect on \($0.words)" } ?? "")
    }
  }

  /// How it stands: "to consider", "the review is brought forward: …".
  public func standingWords(in child: Child) -> String {
    if let consideration { return consideration.words }
    if let review = child.firstReview(after: self) {
      return "considered at the review of \(review.heldOn.shortWithYear)"
    }
    return child.died == nil ? "for the IRO to consider" : "told"
  }
}

extension Consideration {
  /// "the review is brought forward, to before Mon 17 Nov 2014: his placement is at risk"
  public var words: String {
    outcome.words + (before.map { ", to before \($0.words)" } ?? "") + (reason.map { ": \($0)" } ?? "")
  }
}
