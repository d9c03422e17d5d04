public import CareCalendar
public import Rulebook

/// When the manager's reply to the decisions of a review is due, and from when silence counts as agreement.
public struct ReplyClock: Equatable, Sendable {
  public let due: Day

  /// Except for a decision that needs another's approval.
  public var silenceAgreesFrom: Day { due.adding(days: 1) }

  public init(issuedOn issued: Day, completedOn completed: Day?, under terms: Terms) {
    let countsFromReview = terms.policy[.replyCountsFrom] == "review-completed"
    let first = countsFromReview ? completed ?? issued : issued
    due = terms.calendar.end(of: terms.policy[.managerReply], from: first)
  }
}
