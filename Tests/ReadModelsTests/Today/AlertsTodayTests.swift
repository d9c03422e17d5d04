import CareCalendar
import Casework
import Rulebook
import Testing

@testable import ReadModels

/// Where alerts stand on the boards of those who have to do with them.
@Suite struct AlertsTodayTests {
  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
  private let seen = AlertStepTaken(
    .acknowledge, by: ActingManager(StaffID("stone"), as: .teamManager), on: "2014-11-04")
  private let answered = AlertStepTaken(
    .reply("The panel meets", by: "2014-11-28"), by: ActingManager(StaffID("stone"), as: .teamManager),
    on: "2014-11-05")

  private let up = AlertStepTaken(.escalate(to: "two", reason: "No school"), on: "2014-11-06")

  @Test("A manager has one line an alert, late or not: the clock that runs out first, and what else runs")
  func manager() throws {
    let new = try line([], on: "2014-11-03", for: .teamManager)
    #expect(new.section == .challenges)
    #expect(new.line.task == "Alert to acknowledge")
    #expect(new.line.duty.due == "2014-11-05")
    #expect(
      new.line.alert?.clocks == ["answer by 10 Nov", "whole process by 1 Dec, 20 working days left"])
    let acknowledged = try line([seen], on: "2014-11-10", for: .teamManager)
    #expect(acknowledged.line.task == "Alert to answer")
    #expect(acknowledged.line.alert?.clocks == ["whole process by 1 Dec, 15 working days left"])
    #expect(!acknowledged.line.isLate)
    let late = try line([seen], on: "2014-11-11", for: .teamManager)
    #expect(late.section == .challenges)
    #expect(late.line.isLate)
    #expect(try line([answered], on: "2014-11-10", for: .teamManager).section == .waiting)
  }

  @Test("A manager's morning begins with what waits for them, an IRO's with the day itself")
  func order() {
    #expect(
      TodaySection.allCases.prefix(8) == [
        .allocate, .challenges, .differences, .answer, .asked, .warning, .today, .overdue,
      ])
  }

  @Test("The line of an alert stays the same line while the alert goes on")
  func sameLine() throws {
    let ids = try [[], [seen], [seen, answered], [seen, up]].map {
      try line($0, on: "2014-11-06", for: .iro).line.id
    }
    #expect(Set(ids) == ["c1/alert/a1"])
  }

  @Test("The IRO waits for the manager, and then it is theirs")
  func iro() throws {
    let waiting = try line([], on: "2014-11-03", for: .iro)
    #expect(waiting.section == .waiting)
    #expect(waiting.line.alert?.waitsForManager == true)
    let theirs = try line([answered], on: "2014-11-05", for: .iro)
    #expect(theirs.section == .due)
    #expect(theirs.line.task == "Alert to accept or escalate")
    #expect(theirs.line.duty.due == "2014-11-12")
    #expect(theirs.line.alert?.clocks == ["whole process by 1 Dec, 18 working days left"])
    #expect(theirs.line.alert?.waitsForManager == false)
    #expect(try line([answered], on: "2014-11-13", for: .iro).section == .overdue)
    #expect(try line([answered], on: "2014-11-12", for: .iro).section == .today)
    #expect(sections([answered], on: "2014-11-05", for: .iroManager) == [:])
  }

  @Test("An informal alert says that no formal clock runs, and is to be resolved once its reply is accepted")
  func informal() throws {
    let accepted = [answered, .init(.accept, on: "2014-11-06")]
    let line = try line(accepted, at: "informal", on: "2014-11-06", for: .iro)
    #expect(line.section == .later)
    #expect(line.line.task == "Alert to resolve")
    #expect(line.line.duty.due == "2014-12-01")
    #expect(line.line.alert?.clocks == ["informal: no formal clock yet"])
  }

  @Test("An urgent alert is led by its answer, by the day of which it is acknowledged")
  func urgent() throws {
    let line = try line([], isUrgent: true, on: "2014-11-03", for: .teamManager).line
    #expect(line.task == "Urgent alert to answer")
    #expect(line.briefTask(underTitle: true) == "to answer, urgent")
    #expect(line.briefTask(underTitle: false) == "Urgent: answer")
    #expect(line.alert?.clocks.first == "acknowledge by 4 Nov")
  }

  @Test("A council's own word for an alert stands over the section and on the lines")
  func vocabulary() throws {
    var policy = Policy.usual
    policy.vocabulary[.alert] = "dispute"
    let book = Rulebook(policy: policy, calendar: book.calendar)
    let child = try #require(row([.alert(.raised(raised()))], of: book))
    let board = TodayList([child], on: "2014-11-03", for: .teamManager, under: book)
    let section = try #require(board.sections.first)
    #expect(section.title == "Disputes and challenges")
    #expect(section.lines.first?.task == "Dispute to acknowledge")
    #expect(section.lines.first?.briefTask(underTitle: false) == "Dispute: acknowledge")
  }

  @Test("Alerts that press alike about one child stand in one order, whichever was read first")
  func sameOrder() throws {
    let ids = (1...7).map { "a\($0)" }
    for order in [ids, ids.reversed(), ids.filter { $0 > "a3" } + ids.filter { $0 <= "a3" }] {
      let events = order.map { ChildEvent.alert(.raised(raised(as: $0))) }
      let child = try #require(row(events, of: book))
      for post in [DutyOwner.teamManager, .iro] {
        let board = TodayList([child], on: "2014-11-20", for: post, under: book)
        #expect(board.lines.map { $0.alert?.row.id.raw } == ids, "\(post)")
      }
    }
  }

  @Test("A senior manager sees what has come to them, and not what has not")
  func senior() throws {
    #expect(sections([], on: "2014-11-06", for: .serviceManager) == [:])
    #expect(sections([up], on: "2014-11-06", for: .serviceManager) == [.challenges: 1])
    #expect(sections([up], on: "2014-11-06", for: .director) == [:])
    #expect(sections([up], on: "2014-11-06", for: .teamManager) == [.waiting: 1])
  }

  @Test(
    "An alert past its stage is late before its IRO, who may escalate it, and stands before the IRO manager")
  func pastItsStage() throws {
    let before: [DutyOwner: [TodaySection: Int]] = [.iro: [.waiting: 1], .iroManager: [:]]
    let after: [DutyOwner: TodaySection] = [.iro: .overdue, .iroManager: .challenges]
    for (post, section) in after {
      #expect(sections([seen], on: "2014-11-10", for: post) == before[post])
      let late = try line([seen], on: "2014-11-11", for: post)
      #expect(late.section == section)
      #expect(late.line.task == "Alert to answer")
      #expect(late.line.alert?.waitsForManager == true)
      #expect(sections([seen, up], on: "2014-11-11", for: post) == [section: 1], "not acknowledged")
      #expect(sections([seen, up], on: "2014-11-10", for: post) == before[post])
    }
  }

  @Test("What somebody stands in for stands before them as their own")
  func standingIn() {
    let acknowledge = DutyKey(rule: .alertAcknowledged, subject: .alert(AlertID("a1"), stage: "one"))
    let theirs = StandInDuties([ChildID("c1"): [acknowledge]])
    #expect(
      sections([], on: "2014-11-03", for: .serviceManager, standingInFor: theirs) == [.challenges: 1])
    let another = StandInDuties([ChildID("c2"): [acknowledge]])
    #expect(
      sections([], on: "2014-11-03", for: .serviceManager, standingInFor: another) == [:],
      "a duty with the same key about another child is not theirs")
  }

  @Test(
    "A team manager's post is that of their own teams: of another child only what they stand in for is theirs"
  )
  func otherTeams() {
    let cover = StandInDuties(teams: ["South"])
    #expect(sections([], on: "2014-11-03", for: .teamManager, standingInFor: cover) == [:])
    #expect(
      sections([], on: "2014-11-03", for: .teamManager, standingInFor: StandInDuties(teams: ["North"]))
        == [.challenges: 1])
  }

  private func line(
    _ steps: [AlertStepTaken], at stage: String = "one", isUrgent: Bool = false, on day: Day,
    for post: DutyOwner
  ) throws -> (line: TodayLine, section: TodaySection) {
    let board = board(steps, at: stage, isUrgent: isUrgent, on: day, for: post)
    #expect(board.lines.count == 1)
    let section = try #require(board.sections.first)
    return (section.lines[0], section.section)
  }

  private func sections(
    _ steps: [AlertStepTaken], on day: Day, for post: DutyOwner,
    standingInFor cover: StandInDuties = StandInDuties()
  ) -> [TodaySection: Int] {
    let board = board(steps, on: day, for: post, standingInFor: cover)
    return Dictionary(uniqueKeysWithValues: board.sections.map { ($0.section, $0.lines.count) })
  }

  private func board(
    _ steps: [AlertStepTaken], at stage: String = "one", isUrgent: Bool = false, on day: Day,
    for post: DutyOwner,
    standingInFor cover: StandInDuties = StandInDuties()
  ) -> TodayList {
    let raised = raised(at: stage, isUrgent: isUrgent)
    let events: [ChildEvent] = [.alert(.raised(raised))] + steps.map { .alert(.stepped(raised.id, $0)) }
    return TodayList(
      row(events, of: book).map { [$0] } ?? [], on: day, for: post, standingInFor: cover, under: book)
  }

  private func raised(as id: String = "a1", at stage: String = "one", isUrgent: Bool = false) -> AlertRaised {
    AlertRaised(
      id: AlertID(id), category: AlertCategory(key: "delay", name: "Delay", common: .drift),
      concern: "No school", remedy: "A school", putRightBy: "2014-12-01", isUrgent: isUrgent,
      told: .told("I asked"),
      ladder: Ladder(
        name: "Alert",
        stages: [
          self.stage("informal", .teamManager, isFormal: false), self.stage("one", .teamManager),
          self.stage("two", .serviceManager),
        ]), stage: stage, by: StaffID("amina"), on: "2014-11-03")
  }

  /// The row of the child after `events`.
  private func row(_ events: [ChildEvent], of book: Rulebook) -> ChildRow? {
    let known: [ChildEvent] = [
      .person(.known(ChildNumber("100234"))),
      .allocation(.caseHeld(CaseHolder(socialWorker: "Ben Hill", team: "North", since: "2014-07-02"))),
    ]
    let entries = (known + events).enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    return ChildRow.index(
      of: Child(folding: entries), id: ChildID("c1"), entries: entries, under: book)
  }

  private func stage(_ key: String, _ role: Role, isFormal: Bool = true) -> LadderStage {
    LadderStage(
      key: key, name: key, role: role, roleName: role.words, period: .workingDays(5), isFormal: isFormal,
      mayStart: true)
  }
}
