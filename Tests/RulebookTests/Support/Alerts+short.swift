import CareCalendar
import Casework

/// Alerts and practice notes of the IRO Amina, told in a line.
extension Ladder {
  static let toDirector = Ladder(
    name: "Alert",
    stages: [
      stage("informal", "Informal challenge", .teamManager, isFormal: false),
      stage("one", "Stage 1", .teamManager), stage("two", "Stage 2", .serviceManager),
      stage("three", "Stage 3", .headOfService), stage("director", "Director", .director),
    ])

  /// Three formal stages of ten days each, and the director.
  static func ofTen(_ period: Period) -> Ladder {
    Ladder(
      name: "LAC Alert",
      stages: [
        stage("one", "Stage 1", .teamManager, period), stage("two", "Stage 2", .serviceManager, period),
        stage("three", "Stage 3", .deputyDirector, period),
      ])
  }

  static func stage(
    _ key: String, _ name: String, _ role: Role, _ period: Period = .workingDays(5), isFormal: Bool = true
  ) -> LadderStage {
    LadderStage(
      key: key, name: name, role: role, roleName: role.words, period: period, isFormal: isFormal,
      mayStart: true)
  }
}

extension AlertID {
  static let ours = AlertID("a1")
}

extension AlertCategory {
  static let delay = AlertCategory(key: "delay", name: "Delay for the child", common: .drift)
}

extension ActingManager {
  static let stone = ActingManager(StaffID("stone"), as: .teamManager)
}

extension ChildEvent {
  static func raise(
    _ day: Day, at stage: String = "one", on ladder: Ladder = .toDirector, isUrgent: Bool = false,
    note: PracticeNoteID? = nil, putRightBy: Day? = nil, from origin: AlertOrigin? = nil
  ) -> Self {
    .alert(
      .raised(
        AlertRaised(
          id: .ours, category: .delay, concern: "No school", remedy: "A school",
          putRightBy: putRightBy ?? day,
          isUrgent: isUrgent, told: .told("I asked for a school"),
          origin: origin ?? AlertOrigin(practiceNote: note),
          ladder: ladder, stage: stage, by: StaffID("amina"), on: day)))
  }

  static func step(_ step: AlertStepTaken) -> Self { .alert(.stepped(.ours, step)) }

  static func acknowledge(_ day: Day) -> Self { step(.init(.acknowledge, by: .stone, on: day)) }

  static func reply(_ day: Day, by promised: Day? = nil) -> Self {
    step(.init(.reply("The panel meets", by: promised ?? day), by: .stone, on: day))
  }

  static func cafcass(_ day: Day) -> Self { step(.init(.referToCafcass(reason: "Her rights"), on: day)) }

  static func escalate(to stage: String, _ day: Day) -> Self {
    step(.init(.escalate(to: stage, reason: "No school"), on: day))
  }

  static func practice(
    _ day: Day, _ kind: PracticeNoteKind = .challenge, review: ReviewID? = nil, at stage: LadderStage? = nil
  ) -> Self {
    .practice(
      .noted(
        PracticeNote(
          id: PracticeNoteID("n1"), kind: kind, category: .delay, words: "No plan in the file",
          review: review, by: StaffID("amina"), on: day), at: stage))
  }
}
