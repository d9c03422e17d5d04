public import Casework

/// How far an alert has come: what it waits for, or how it ended.
public enum AlertState: String, Sendable, CaseIterable {
  case toAcknowledge = "to-acknowledge"
  case toAnswer = "to-answer"
  case toAccept = "to-accept"
  case toResolve = "to-resolve"
  case resolved
  case withdrawn

  public init(_ alert: Alert) {
    switch (alert.ending, alert.turn) {
    case (.withdrawn, _): self = .withdrawn
    case (.resolved, _), (nil, .over): self = .resolved
    case (nil, .toAcknowledge): self = .toAcknowledge
    case (nil, .toAnswer): self = .toAnswer
    case (nil, .toAccept): self = .toAccept
    case (nil, .toResolve): self = .toResolve
    }
  }

  public var isOpen: Bool { self != .resolved && self != .withdrawn }

  /// True while the stage's manager has to act.
  public var isManagers: Bool { self == .toAcknowledge || self == .toAnswer }

  public var words: String {
    switch self {
    case .toAcknowledge: AlertAwaits.toAcknowledge.words
    case .toAnswer: AlertAwaits.toAnswer.words
    case .toAccept: AlertAwaits.toAccept.words
    case .toResolve: AlertAwaits.toResolve.words
    case .resolved: "resolved"
    case .withdrawn: "withdrawn"
    }
  }

  /// What is done next, or how it ended, where there is little room.
  public var brief: String {
    switch self {
    case .toAcknowledge: "acknowledge"
    case .toAnswer: "answer"
    case .toAccept: "accept"
    case .toResolve: "resolve"
    case .resolved, .withdrawn: words
    }
  }
}
