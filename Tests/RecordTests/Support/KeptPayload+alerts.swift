import CareCalendar
import Casework
import Record

/// What payloads of alerts, practice notes and absences tell of.
extension KeptPayload {
  private static let on: Day = "2014-11-03"
  private static let alert = AlertID("a1")
  private static let delay = AlertCategory(key: "delay", name: "Delay for the child", common: .drift)
  private static let stone = ActingManager(StaffID("m3"), as: .teamManager)
  private static let hill = ActingManager(StaffID("m4"), as: .headOfService, coveringFor: StaffID("m5"))
  private static let boss = ActingManager(StaffID("m6"), as: .serviceManager, vacant: .teamManager)

  private static let ladder = Ladder(
    name: "LAC Alert",
    stages: [
      LadderStage(
        key: "informal", name: "Informal challenge", role: .teamManager, roleName: "Team Manager",
        period: .workingDays(5), isFormal: false, mayStart: true),
      LadderStage(
        key: "two", name: "Stage 2", role: .headOfService, roleName: "Assistant Director",
        period: .days(10), isFormal: true, mayStart: false),
    ])

  static let alerts: [String: ChildEvent] = [
    "alert.raised.1": .alert(
      .raised(
        AlertRaised(
          id: alert, group: AlertGroupID("g1"), category: delay, concern: "No school place since June",
          remedy: "A school place", putRightBy: "2014-11-28", isUrgent: true,
          told: .told("I asked for a school for you"),
          origin: AlertOrigin(
            review: ReviewID("r1"), decision: DecisionID("d1"), practiceNote: PracticeNoteID("n1")),
          ladder: ladder, stage: "two", by: StaffID("m1"), on: on))),
    "alert.raised.1-bare": .alert(
      .raised(
        AlertRaised(
          id: alert, category: delay, concern: "No school", remedy: "A school", putRightBy: on,
          told: .notTold(because: "a baby"), ladder: ladder, stage: "informal", by: StaffID("m1"), on: on))),
    "alert.acknowledged.1": .alert(.stepped(alert, .init(.acknowledge, by: hill, on: on))),
    "alert.acknowledged.1-bare": .alert(.stepped(alert, .init(.acknowledge, by: stone, on: on))),
    "alert.acknowledged.1-vacant": .alert(.stepped(alert, .init(.acknowledge, by: boss, on: on))),
    "alert.replied.1": .alert(.stepped(alert, reply(by: hill))),
    "alert.replied.1-bare": .alert(.stepped(alert, reply(by: stone))),
    "alert.accepted.1": .alert(.stepped(alert, .init(.accept, on: on))),
    "alert.escalated.1": .alert(
      .stepped(
        alert, .init(.escalate(to: "two", reason: "still no school", skipping: "nobody there"), on: on))),
    "alert.escalated.1-bare": .alert(
      .stepped(alert, .init(.escalate(to: "two", reason: "still no school"), on: on))),
    "alert.resolved.1": .alert(.stepped(alert, .init(.resolve(outcome: "started at school"), on: on))),
    "alert.withdrawn.1": .alert(.stepped(alert, .init(.withdraw(reason: "the plan changed"), on: on))),
    "alert.referred-to-cafcass.1": .alert(
      .stepped(alert, .init(.referToCafcass(reason: "no plan for a home"), on: on))),
    "alert.legal-advice-sought.1": .alert(.stepped(alert, .init(.seekLegalAdvice, on: on))),
    "alert.noted.1": .alert(.stepped(alert, .init(.note("rang the school"), on: on))),
    "practice.noted.1": .practice(
      .noted(
        PracticeNote(
          id: PracticeNoteID("n1"), kind: .goodPractice, category: delay, words: "A life story book",
          review: ReviewID("r1"), by: StaffID("m1"), on: on))),
    "practice.noted.1-bare": .practice(
      .noted(
        PracticeNote(
          id: PracticeNoteID("n2"), kind: .challenge, category: delay, words: "No visit in October",
          by: StaffID("m1"), on: on))),
    "practice.noted.1-at-stage": .practice(
      .noted(
        PracticeNote(
          id: PracticeNoteID("n3"), kind: .challenge, category: delay, words: "No visit in October",
          by: StaffID("m1"), on: on), at: ladder.stages[0])),
    "practice.answered.1": .practice(
      .answered(
        PracticeNoteID("n2"), PracticeNote.Answer("Visited on Friday", by: StaffID("m3"), on: on))),
  ]

  static let absences: [String: JournalEvent] = [
    "staff.away.1": .staff(
      .away(
        Absence(
          of: StaffID("m3"), from: on, until: "2014-11-14", covering: StaffID("m4")))),
    "staff.away.1-bare": .staff(.away(Absence(of: StaffID("m3"), from: on, until: on))),
    "staff.returned.1": .staff(.returned(StaffID("m3"), on: on)),
  ]

  private static func reply(by manager: ActingManager) -> AlertStepTaken {
    AlertStepTaken(.reply("The panel meets on Friday", by: "2014-11-28"), by: manager, on: on)
  }
}
