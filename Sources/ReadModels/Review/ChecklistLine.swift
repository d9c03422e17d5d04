public import Casework
public import Rulebook

/// How one line of a review's sheet stands.
public enum ChecklistMark: String, Sendable, CaseIterable {
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
public enum ChecklistPart: String, Sendable, CaseIterable {
  case planning, child, held, plan, decisions, followUp

  public var words: String {
    switch self {
    case .planning: "Planning"
    case .child: "The child"
    case .held: "Held"
    case .plan: "The plan"
    case .decisions: "Decisions"
    case .followUp: "Afterwards"
    }
  }
}

/// One thing about a review: how it stands, whose it is, and the step that records it.
public struct ChecklistLine: Equatable, Sendable {
  /// The same line whatever else changes: what a selection holds on to.
  public let id: String
  /// "Social work report"
  public let title: String
  /// "received Mon 20 Oct, in time"
  public let standing: String
  public let mark: ChecklistMark
  /// A post, or the person whom a decision names; empty where it is nobody's.
  public let whose: String
  /// The post whose it is to see to it; nil where that is a person named, or nobody.
  public let post: DutyOwner?
  /// Nil where nothing is left to record.
  public let step: ReviewStep?
  /// The review that the step is recorded of: an earlier one where something is carried over.
  public let review: ReviewID
  /// The duty that asks for it, where there is one.
  public let duty: DutyKey?
  /// What else there is to read, in full.
  public let details: [String]

  /// True for what is still to be recorded, and can be now.
  public var isOpen: Bool { (mark == .open || mark == .late) && (step != nil || asksForMonitoring) }

  /// True for the form on practice while it is still to be filled in: it is no step of the review's own.
  public var asksForMonitoring: Bool {
    duty?.rule == .practiceMonitoredAfterReview && (mark == .open || mark == .late)
  }
}

/// How a line stands, before it is known which line it is.
struct ChecklistStatus {
  var words: String
  var mark: ChecklistMark
  var duty: DutyKey?

  init(_ words: String, _ mark: ChecklistMark, duty: DutyKey? = nil) {
    self.words = words
    self.mark = mark
    self.duty = duty
  }

  func followed(by more: String?) -> ChecklistStatus {
    ChecklistStatus([words, more].compactMap { $0 }.joined(separator: "; "), mark, duty: duty)
  }
}
