public import CareCalendar

/// What somebody does with an alert that was raised, with the words and days that belong to it.
public struct AlertAction: Hashable, Sendable {
  /// The raw values are kept in drafts: they never change.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Seen and taken up; this is not agreement.
    case acknowledge
    /// It acknowledges the alert as well, where that was not done before.
    case reply
    /// The IRO accepts the reply.
    case accept
    /// A reply that stands is not accepted then.
    case escalate
    case resolve
    case withdraw
    /// The alert goes on meanwhile.
    case referToCafcass = "cafcass"
    /// What was advised is privileged: only that advice was sought is kept.
    case seekLegalAdvice = "legal-advice"
    case note
  }

  public let kind: Kind
  /// The reply, the reason, the outcome or the note; empty for a kind that has no words.
  public let words: String
  /// Of a reply, the day by which what it promises will be done.
  public let by: Day?
  /// Where it is escalated to: the key of a stage of the alert's ladder.
  public let stage: String?
  /// Why stages between are left out; nil where none are.
  public let skipping: String?

  private init(
    _ kind: Kind, words: String = "", by: Day? = nil, stage: String? = nil, skipping: String? = nil
  ) {
    self.kind = kind
    self.words = words
    self.by = by
    self.stage = stage
    self.skipping = skipping
  }

  public static let acknowledge = AlertAction(.acknowledge)
  public static let accept = AlertAction(.accept)
  public static let seekLegalAdvice = AlertAction(.seekLegalAdvice)

  public static func reply(_ words: String, by day: Day) -> AlertAction {
    AlertAction(.reply, words: words, by: day)
  }

  public static func escalate(to stage: String, reason: String, skipping: String? = nil) -> AlertAction {
    AlertAction(.escalate, words: reason, stage: stage, skipping: skipping)
  }

  public static func resolve(outcome: String) -> AlertAction { AlertAction(.resolve, words: outcome) }
  public static func withdraw(reason: String) -> AlertAction { AlertAction(.withdraw, words: reason) }

  public static func referToCafcass(reason: String) -> AlertAction {
    AlertAction(.referToCafcass, words: reason)
  }

  public static func note(_ words: String) -> AlertAction { AlertAction(.note, words: words) }
}

extension AlertAction.Kind {
  /// Who does it: the manager that the alert is with, the IRO who raised it, or either.
  public enum Doer: Sendable { case manager, iro, either }

  public var doer: Doer {
    switch self {
    case .acknowledge, .reply: .manager
    case .note: .either
    default: .iro
    }
  }

  /// True for what is recorded beside the alert's way up the ladder.
  var isAlongside: Bool { [.referToCafcass, .seekLegalAdvice, .note].contains(self) }

  /// True for what may have been done before the alert was raised, as legal advice often is.
  var mayComeBeforeRaising: Bool { self == .seekLegalAdvice }
}
