public import CareCalendar

/// A complaint that a child made, or somebody for them.
public struct Complaint: Hashable, Sendable {
  /// What it is about, by the council's list or in other words.
  public let about: String
  public let on: Day

  public init(about: String, on: Day) {
    self.about = about
    self.on = on
  }
}

/// That a child was told how to complain.
public struct ComplaintsExplained: Hashable, Sendable {
  /// Whether somebody explained it to the child.
  public let isExplained: Bool
  /// Whether the child got the council's leaflet.
  public let leaflet: Bool
  public let on: Day

  public init(isExplained: Bool, leaflet: Bool, on: Day) {
    self.isExplained = isExplained
    self.leaflet = leaflet
    self.on = on
  }
}

/// Whether a child who leaves our care was asked how it was.
public struct ExitInterview: Hashable, Sendable {
  public enum Outcome: String, Sendable, CaseIterable {
    case held, declined
    case notPossible = "not-possible"

    public var words: String {
      switch self {
      case .held: "held"
      case .declined: "the child declined"
      case .notPossible: "not possible"
      }
    }
  }

  public let outcome: Outcome
  public let on: Day

  public init(_ outcome: Outcome, on: Day) {
    self.outcome = outcome
    self.on = on
  }
}

/// What was noted of a child's advocate on a day.
public struct NotedAdvocacy: Hashable, Sendable {
  public let advocacy: Advocacy
  public let on: Day

  public init(_ advocacy: Advocacy, on: Day) {
    self.advocacy = advocacy
    self.on = on
  }
}
