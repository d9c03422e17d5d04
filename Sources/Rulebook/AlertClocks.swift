public import CareCalendar
public import Casework

/// One clock of an alert: by when, how many days are left, and what happens when it runs out.
public struct AlertClock: Equatable, Sendable {
  public let due: Day
  /// Days until due in the clock's unit, negative when it has run out.
  public let left: Int
  public let unit: DayUnit
  /// What happens when it runs out, in a sentence.
  public let then: String

  public var isOver: Bool { left < 0 }

  /// "3 working days left", "ends today", "2 working days over"
  public var words: String {
    if left == 0 { return "ends today" }
    return isOver ? "\(unit.words(-left)) over" : "\(unit.words(left)) left"
  }
}

/// The clocks of an alert on a day, and who must act next.
public struct AlertClocks: Equatable, Sendable {
  public let turn: AlertAwaits
  /// Whose turn it is; nil when the alert is over.
  public let post: DutyOwner?
  /// The same as the council calls the role: "Assistant Director".
  public let whose: String?
  /// Nil once it is acknowledged at this stage.
  public let acknowledgement: AlertClock?
  /// Nil once it is answered at this stage.
  public let stage: AlertClock?
  /// The whole process; nil while the alert is informal, and when it is over.
  public let process: AlertClock?
  /// That the ladder gives its stages more days than the whole process has; nil where it does not.
  public let warning: String?

  /// True when any clock has run out.
  public var isPast: Bool { [acknowledgement, stage, process].contains { $0?.isOver ?? false } }

  /// "3 working days left", "answered"
  public var stageWords: String { stage?.words ?? (turn == .over ? "over" : "answered") }

  /// "12 working days left", "informal: no formal clock yet"
  public var processWords: String {
    process?.words ?? (turn == .over ? "over" : AlertClocks.informally)
  }

  /// What stands in the place of the clock of the whole process while none runs, briefly and in full.
  public static let informal = "informal"
  public static let informally = "\(informal): no formal clock yet"
}

extension Rulebook {
  /// The clocks of an alert as it stands, on `day`.
  public func clocks(of alert: Alert, on day: Day) -> AlertClocks {
    terms.clocks(of: alert, on: day)
  }

  /// Within what a stage answers; an urgent alert is not left the stage's own days.
  public func periodToAnswer(at stage: LadderStage, isUrgent: Bool) -> Period {
    isUrgent ? policy[.urgentAlertAnswered] : stage.period
  }

  /// Within what an informal challenge that is made on `day` is answered, and by when: at the ladder's stage for
  /// challenges, or below the ladder.
  public func challengeTerms(on day: Day) -> (period: Period, due: Day) {
    let period = policy.ladder.challengeStage?.period ?? policy[.practiceNote]
    return (period, calendar.end(of: period, from: day))
  }

  /// By when a stage answers what comes to it on `day`.
  public func answerDue(at stage: LadderStage, isUrgent: Bool, since day: Day) -> Day {
    calendar.end(of: periodToAnswer(at: stage, isUrgent: isUrgent), from: day)
  }
}

extension RuleContext {
  func clocks(of alert: Alert, on day: Day) -> AlertClocks {
    let turn = alert.turn
    return AlertClocks(
      turn: turn, post: alert.postToAct, whose: alert.whoseTurn,
      acknowledgement: turn == .toAcknowledge ? acknowledgementClock(alert, day) : nil,
      stage: turn.isManagers ? stageClock(alert, day) : nil,
      process: alert.isOpen ? processClock(alert, day) : nil, warning: alert.ladder.warning)
  }

  private func acknowledgementClock(_ alert: Alert, _ day: Day) -> AlertClock {
    clock(
      acknowledgementDue(alert, at: alert.current), periodToAcknowledge(alert, at: alert.current).unit, day,
      then: "Not acknowledged by then, \(alert.wayOn).")
  }

  private func stageClock(_ alert: Alert, _ day: Day) -> AlertClock {
    clock(
      answerDue(alert, at: alert.current), periodToAnswer(alert, at: alert.current).unit, day,
      then: "Without an answer by then, \(alert.wayOn).")
  }

  private func processClock(_ alert: Alert, _ day: Day) -> AlertClock? {
    resolutionDue(alert).map { due in
      clock(
        due, policy[.disputeResolved].unit, day,
        then: "Not resolved by then, the whole process has taken longer than the Handbook gives it (6.2).")
    }
  }

  private func clock(_ due: Day, _ unit: DayUnit, _ day: Day, then: String) -> AlertClock {
    AlertClock(due: due, left: calendar.days(until: due, from: day, in: unit), unit: unit, then: then)
  }
}

extension Alert {
  fileprivate var postToAct: DutyOwner? {
    if turn.isManagers { return .stage(current.stage.role) }
    return turn.isIROs ? .iro : nil
  }

  fileprivate var whoseTurn: String? { turn.isManagers ? current.stage.roleName : postToAct?.words }
}
