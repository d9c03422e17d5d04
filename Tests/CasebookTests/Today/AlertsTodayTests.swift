import CareCalendar
import Casebook
import Casework
import Rulebook
import Testing

/// Where alerts stand on the boards of those who have to do with them.
@Suite struct AlertsTodayTests {
  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
  private let seen = AlertStep.acknowledged(
    ActingManager(StaffID("stone"), as: .teamManager), on: "2014-11-04")
  private let answered = AlertStep.replied(
    AlertReply(
      "The panel meets", by: "2014-11-28", manager: ActingManager(StaffID("stone"), as: .teamManager),
      on: "2014-11-05"))

  @Test("A manager sees what is to be acknowledged and answered, and when that is late under overdue")
  func manager() {
    #expect(sections([], on: "2014-11-03", for: .teamManager) == [.challenges: 2])
    #expect(sections([seen], on: "2014-11-10", for: .teamManager) == [.challenges: 1])
    #expect(sections([seen], on: "2014-11-11", for: .teamManager) == [.overdue: 1])
    #expect(sections([answered], on: "2014-11-10", for: .teamManager) == [.waiting: 1])
  }

  @Test("The IRO waits for the manager, and then it is theirs")
  func iro() {
    #expect(sections([], on: "2014-11-03", for: .iro) == [.waiting: 2])
    #expect(sections([answered], on: "2014-11-05", for: .iro) == [.challenges: 1])
    #expect(sections([answered], on: "2014-12-02", for: .iro) == [.overdue: 1])
    #expect(sections([answered], on: "2014-11-05", for: .iroManager) == [.challenges: 1])
  }

  @Test("A senior manager sees what has come to them, and not what has not")
  func senior() {
    let up = AlertStep.escalated(to: "two", reason: "No school", skipping: nil, on: "2014-11-06")
    #expect(sections([], on: "2014-11-06", for: .serviceManager) == [:])
    #expect(sections([up], on: "2014-11-06", for: .serviceManager) == [.challenges: 2])
    #expect(sections([up], on: "2014-11-06", for: .director) == [:])
  }

  @Test("An alert that is past its stage stands before the IRO manager, and not before the IRO")
  func pastItsStage() {
    #expect(sections([seen], on: "2014-11-10", for: .iroManager) == [.waiting: 1])
    #expect(sections([seen], on: "2014-11-11", for: .iroManager) == [.overdue: 1])
    #expect(sections([seen], on: "2014-11-11", for: .iro) == [.waiting: 1])
  }

  @Test("What somebody stands in for stands before them as their own")
  func standingIn() {
    let acknowledge = DutyKey(rule: "AlertAcknowledged", alert: AlertID("a1"), stage: "one")
    #expect(
      sections([], on: "2014-11-03", for: .serviceManager, standingInFor: [acknowledge])
        == [.challenges: 1])
  }

  private func sections(
    _ steps: [AlertStep], on day: Day, for post: Post, standingInFor covered: Set<DutyKey> = []
  ) -> [TodaySection: Int] {
    let raised = AlertRaised(
      id: AlertID("a1"), category: AlertCategory(key: "delay", name: "Delay", common: .drift),
      concern: "No school", remedy: "A school", putRightBy: "2014-12-01", told: .told("I asked"),
      ladder: Ladder(
        name: "Alert", stages: [stage("one", .teamManager), stage("two", .serviceManager)]), stage: "one",
      by: StaffID("amina"), on: "2014-11-03")
    let events: [ChildEvent] =
      [.person(.known(ChildNumber("100234"))), .alert(.raised(raised))]
      + steps.map { .alert(.stepped(raised.id, $0)) }
    let entries = events.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    let row = ChildRow.index(
      of: Child(folding: entries), id: ChildID("c1"), entries: entries, under: book)
    let board = TodayBoard(
      row.map { [$0] } ?? [], on: day, for: post, standingInFor: covered, under: book)
    return Dictionary(uniqueKeysWithValues: board.sections.map { ($0.section, $0.lines.count) })
  }

  private func stage(_ key: String, _ role: Role) -> LadderStage {
    LadderStage(
      key: key, name: key, role: role, roleName: role.words, period: .workingDays(5), isFormal: true,
      mayStart: true)
  }
}
