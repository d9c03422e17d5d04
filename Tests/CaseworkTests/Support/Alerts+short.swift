import CareCalendar
import Casework

/// An alert of the IRO Amina, told in a line.
extension Ladder {
  /// An informal stage, and four formal ones: only the first three may start an alert.
  static let usual = Ladder(
    name: "Alert",
    stages: [
      stage("informal", "Informal challenge", .teamManager, isFormal: false),
      stage("one", "Stage 1", .teamManager), stage("two", "Stage 2", .serviceManager),
      stage("three", "Stage 3", .headOfService, mayStart: false),
      stage("four", "Stage 4", .director, mayStart: false),
    ])

  private static func stage(
    _ key: String, _ name: String, _ role: Role, isFormal: Bool = true, mayStart: Bool = true
  ) -> LadderStage {
    LadderStage(
      key: key, name: name, role: role, roleName: role.words, period: .workingDays(5), isFormal: isFormal,
      mayStart: mayStart)
  }
}

extension AlertCategory {
  static let drift = AlertCategory(key: "delay", name: "Delay for the child", common: .drift)
}

extension AlertRaised {
  static func by(
    _ staff: String = "amina", at stage: String = "one", isUrgent: Bool = false,
    concern: String = "No school place since June", remedy: String = "A school place",
    putRightBy: Day = "2014-12-01", told: ChildTold = .told("I asked for a school for you"),
    origin: AlertOrigin = AlertOrigin(), on day: Day = "2014-11-03", id: AlertID = .ours
  ) -> AlertRaised {
    AlertRaised(
      id: id, category: .drift, concern: concern, remedy: remedy, putRightBy: putRightBy,
      isUrgent: isUrgent, told: told, origin: origin, ladder: .usual, stage: stage, by: StaffID(staff),
      on: day)
  }
}

extension AlertID {
  static let ours = AlertID("a1")
}

extension ActingManager {
  static let stone = ActingManager(StaffID("stone"), as: .teamManager)
  static let reid = ActingManager(StaffID("reid"), as: .serviceManager)
  static let boss = ActingManager(StaffID("boss"), as: .director)
}

extension AlertStepTaken {
  static func seen(by manager: ActingManager = .stone, on day: Day = "2014-11-04") -> Self {
    .init(.acknowledge, by: manager, on: day)
  }

  static func reply(
    _ words: String = "The panel meets on Friday", from manager: ActingManager = .stone,
    by promised: Day? = nil, on day: Day = "2014-11-05"
  ) -> Self {
    .init(.reply(words, by: promised ?? max("2014-11-28", day)), by: manager, on: day)
  }

  static func up(
    to stage: String, _ reason: String = "Still no school", skipping: String? = nil,
    on day: Day = "2014-11-06"
  ) -> Self {
    .init(.escalate(to: stage, reason: reason, skipping: skipping), on: day)
  }
}

extension ChildEvent {
  static func raised(_ raised: AlertRaised = .by()) -> Self { .alert(.raised(raised)) }
  static func step(_ step: AlertStepTaken, of alert: AlertID = .ours) -> Self {
    .alert(.stepped(alert, step))
  }
}

/// Somebody does something about an alert, after what was done before.
func act(_ step: AlertStepTaken, after steps: AlertStepTaken..., raised: AlertRaised = .by()) -> Outcome {
  let events = [ChildEvent.raised(raised)] + steps.map { .step($0) }
  return Given(child: Child(events)).when(.alert([.stepped(.ours, step)], today: "2014-12-31"))
}
