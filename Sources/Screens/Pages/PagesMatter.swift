public import Casework
import ReadModels

/// What of a review is written as pages.
public enum PagesMatter: Hashable, Sendable {
  /// A document, for its recipient or for all who are to get one.
  case document(ReviewDocument, for: Recipient)
  /// The notes to those who know of another day or hour of its meeting, or of one that does not take place.
  case notes
}

extension PagesMatter {
  /// "record of the review", or "record of the conference"
  func words(of kind: ReviewKind) -> String {
    switch self {
    case .document(let document, _): document.words(of: kind)
    case .notes: "notes of the change"
    }
  }

  /// By which a page of it is told from others in a folder: it never changes.
  var name: String {
    switch self {
    case .document(let document, _): document.rawValue
    case .notes: "note"
    }
  }

  /// What writing its pages does not do.
  var remark: String {
    switch self {
    case .document: "Nothing is marked as sent."
    case .notes: "Nobody is marked as told."
    }
  }
}
