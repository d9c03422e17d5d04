public import Casework

/// How one line of a review's sheet stands.
public enum SheetMark: String, Sendable, CaseIterable {
  case done, open, late, locked
  case notAsked = "not-asked"

  public var words: String {
    switch self {
    case .done: "done"
    case .open: "still open"
    case .late: "late"
    case .locked: "cannot be recorded yet"
    case .notAsked: "not asked"
    }
  }
}

/// A part of a review's sheet, in the order in which a review is worked on.
public enum SheetPart: String, Sendable, CaseIterable {
  case planning, child, held, plan, decisions, afterwards

  public var words: String {
    switch self {
    case .planning: "Planning"
    case .child: "The child"
    case .held: "Held"
    case .plan: "The plan"
    case .decisions: "Decisions"
    case .afterwards: "Afterwards"
    }
  }
}

/// One thing about a review: how it stands, whose it is, and the step that records it.
public struct SheetLine: Equatable, Sendable {
  /// The same line whatever else changes: what a selection holds on to.
  public let id: String
  /// "Social work report"
  public let title: String
  /// "received Mon 20 Oct, in time"
  public let standing: String
  public let mark: SheetMark
  /// A post, or the person whom a decision names; empty where it is nobody's.
  public let whose: String
  /// Nil where nothing is left to record.
  public let step: ReviewStep?
  /// The review that the step is recorded of: an earlier one where something is carried over.
  public let review: ReviewID
  /// The duty that asks for it, where there is one.
  public let duty: DutyKey?
  /// What else there is to read, in full.
  public let details: [String]
}

/// How a line stands, before it is known which line it is.
struct Standing {
  var words: String
  var mark: SheetMark
  var duty: DutyKey?

  init(_ words: String, _ mark: SheetMark, duty: DutyKey? = nil) {
    self.words = words
    self.mark = mark
    self.duty = duty
  }

  func followed(by more: String?) -> Standing {
    Standing([words, more].compactMap { $0 }.joined(separator: "; "), mark, duty: duty)
  }
}
