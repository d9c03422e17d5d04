import CareCalendar
import Casework

/// What the rules about alerts share.
extension Child {
  /// The alerts that are not over. Leaving care does not end them, and neither does death: what was asked of a
  /// manager is still to be answered.
  var openAlerts: [Alert] { alerts.filter(\.isOpen) }

  func alert(of key: DutyKey) -> Alert? { key.alert.flatMap { alert($0) } }
}

extension Alert {
  /// The day on which it went on from the stage that it reached in that place, or was over; nil while it is there.
  func leftStage(at place: Int) -> Day? {
    place + 1 < reached.count ? reached[place + 1].since : ending?.on
  }

  /// Nil while it is open, and where it was withdrawn.
  var resolvedOn: Day? {
    if case .resolved(_, let day) = ending { day } else { nil }
  }

  /// Nil while it is open, and where it was resolved.
  var withdrawnOn: Day? {
    if case .withdrawn(_, let day) = ending { day } else { nil }
  }

  /// What the IRO does with the reply: at the top there is nowhere to escalate to.
  var considering: String { above == nil ? "to accept or resolve" : "to accept or escalate" }

  /// The day that it came to its present stage, and how: "Escalated to Stage 2 (Service Manager) on Mon 3 Nov 2014"
  var arrival: String {
    "\(current.reason == nil ? "Raised at" : "Escalated to") \(current.stage.called) on \(current.since.words)"
  }

  /// That its ladder is longer than the Handbook allows: it stands in the explanation of each of its clocks.
  var warnings: [String] { ladder.warning.map { [$0] } ?? [] }

  /// What the IRO can do when a clock of the present stage has run out.
  var wayOn: String {
    above.map { "the IRO may escalate it to \($0.called)" }
      ?? "there is no stage above, and the IRO may refer it to Cafcass"
  }
}

extension Duty {
  /// What an alert's clock runs for: "answer", "whole process"; nil for a duty that is no clock of an alert.
  public var clock: String? {
    switch key.rule {
    case .alertAcknowledged: "acknowledge"
    case .alertAnswered: "answer"
    case .alertReplyConsidered: "accept or escalate"
    case .informalAlertResolved: "resolve"
    case .disputeResolved: "whole process"
    default: nil
    }
  }

  public var isAcknowledgement: Bool { key.rule == .alertAcknowledged }
  public var isOfWholeProcess: Bool { key.rule == .disputeResolved }
}

extension RuleContext {
  /// "Alert to answer: Delay for the child", in the council's own word for an alert.
  func title(of alert: Alert, _ what: String) -> String {
    "\(policy.vocabulary.alert(isUrgent: alert.raised.isUrgent)) \(what): \(alert.raised.category.name)"
  }

  /// Within what the stage's manager answers: an urgent alert is not left the stage's own days.
  func periodToAnswer(_ alert: Alert, at reached: StageReached) -> Period {
    alert.raised.isUrgent ? policy[.urgentAlertAnswered] : reached.stage.period
  }

  /// Within what the stage's manager acknowledges: never later than they answer.
  func periodToAcknowledge(_ alert: Alert, at reached: StageReached) -> Period {
    isAnsweredSooner(alert, at: reached) ? periodToAnswer(alert, at: reached) : policy[.alertAcknowledged]
  }

  /// True where an answer is due before an acknowledgement would be.
  func isAnsweredSooner(_ alert: Alert, at reached: StageReached) -> Bool {
    answerDue(alert, at: reached) < calendar.end(of: policy[.alertAcknowledged], from: reached.since)
  }

  func acknowledgementDue(_ alert: Alert, at reached: StageReached) -> Day {
    calendar.end(of: periodToAcknowledge(alert, at: reached), from: reached.since)
  }

  func answerDue(_ alert: Alert, at reached: StageReached) -> Day {
    calendar.end(of: periodToAnswer(alert, at: reached), from: reached.since)
  }

  /// How the day by which the stage answers was counted.
  func countingToAnswer(_ alert: Alert) -> [String] {
    alert.raised.isUrgent
      ? arithmetic(.urgentAlertAnswered, from: alert.current.since) + ["It was raised as urgent."]
      : arithmetic(alert.current.stage.period, from: alert.current.since, verb: "answer")
  }

  /// Nil while the alert is informal.
  func resolutionDue(_ alert: Alert) -> Day? {
    alert.formalSince.map { calendar.end(of: policy[.disputeResolved], from: $0) }
  }
}
