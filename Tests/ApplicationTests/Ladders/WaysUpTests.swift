import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// Each council's ladder from every stage that may start an alert to the top, over Christmas and over Easter.
@Suite struct WaysUpTests {
  @Test("The policy has the stages of the council's ladder", arguments: LadderedCouncil.allCases)
  func stages(council: LadderedCouncil) {
    let ladder = council.policy.policy.ladder
    #expect(ladder.stages.map(\.key) == council.rungs.map(\.key))
    #expect(ladder.stages.map(\.isFormal) == council.rungs.map(\.isFormal))
    #expect(ladder.stages.map(\.mayStart) == council.rungs.map(\.mayStart))
  }

  @Test(
    "An alert goes from where it may start to the top, with both clocks right at each stage",
    arguments: WayUp.all)
  func whole(way: WayUp) throws {
    let council = try way.council.made()
    try raise(way, council)
    for place in way.stages.indices {
      if place > 0 { try escalate(way, council, to: place) }
      try expectClocks(way, council, at: place)
      try expectTurn(of: way.stages[place].rung.manager, council, on: way.stages[place].came.from)
      if place == 1 { try refer(council, on: way.stages[place].came.from) }
      try answer(way, council, at: place)
    }
    try resolve(way, council)
  }

  private func raise(_ way: WayUp, _ council: AlertCouncil) throws {
    let (rung, came) = way.stages[0]
    let category = way.council.policy.policy.alertCategories[0].key
    let details = AlertDetails(
      category: category, concern: "No school place since June", remedy: "A school place",
      putRightBy: "2015-06-30", told: .told("I asked for a school for you"), stage: rung.key)
    _ = try council.service("amina", on: came.from).perform(.alert(.raise(try council.child(), details)))
  }

  /// The reply that stands is not accepted: the alert goes up.
  private func escalate(_ way: WayUp, _ council: AlertCouncil, to place: Int) throws {
    let (rung, came) = way.stages[place]
    let up = AlertAction.escalate(to: rung.key, reason: "Nothing has changed for Ella")
    try council.act("amina", up, on: came.from)
  }

  private func expectClocks(_ way: WayUp, _ council: AlertCouncil, at place: Int) throws {
    let (rung, came) = way.stages[place]
    let line = try line(council, on: came.from)
    #expect(line.alert.current.stage.key == rung.key)
    #expect(line.clocks.acknowledgement?.due == came[.twoWorkingDays], "\(rung.key)")
    #expect(line.clocks.stage?.due == came[rung.answered], "\(rung.key)")
    #expect(line.clocks.process?.due == way.over(at: place), "\(rung.key)")
    #expect((line.clocks.warning != nil) == (way.council == .newham))
  }

  /// It is the turn of one manager, before whom it stands and who may act.
  private func expectTurn(of manager: String, _ council: AlertCouncil, on day: Day) throws {
    let service = try council.service(manager, on: day)
    #expect(try service.alerts().map { service.mayAct(on: $0) } == [true], "\(manager)")
    let name = service.signedIn.member.details.name
    #expect(try council.service("amina", on: day).alerts().map(\.owner) == [name])
  }

  private func refer(_ council: AlertCouncil, on day: Day) throws {
    let before = try line(council, on: day)
    try council.act("amina", .referToCafcass(reason: "No plan for school"), on: day)
    let after = try line(council, on: day)
    #expect(after.alert.cafcass?.on == day && before.alert.cafcass == nil)
    #expect(after.clocks == before.clocks && after.owner == before.owner)
  }

  private func answer(_ way: WayUp, _ council: AlertCouncil, at place: Int) throws {
    let (rung, came) = way.stages[place]
    try council.act(rung.manager, .acknowledge, on: came.from)
    #expect(try line(council, on: came.from).clocks.acknowledgement == nil)
    try council.act(rung.manager, .reply("We are looking", by: "2015-06-01"), on: came.from)
    let answered = try line(council, on: came.from)
    #expect(answered.state == .toAccept && answered.owner == "Amina Okafor")
    #expect(answered.clocks.stage == nil && answered.clocks.stageWords == "answered")
    #expect(answered.clocks.process?.due == way.over(at: place))
  }

  private func resolve(_ way: WayUp, _ council: AlertCouncil) throws {
    let last = try #require(way.stages.last).came.from
    let top = try line(council, on: last)
    #expect(top.alert.above == nil)
    #expect(throws: ServiceRefusal.self) {
      try council.act("amina", .escalate(to: top.alert.current.stage.key, reason: "Higher"), on: last)
    }
    try council.act("amina", .resolve(outcome: "At school"), on: last)
    let over = try line(council, on: last)
    #expect(over.state == .resolved && over.clocks.process == nil)
    #expect(over.alert.reached.map(\.stage.key) == way.stages.map(\.rung.key))
    #expect(over.alert.reached.map(\.since) == way.stages.map(\.came.from))
  }

  private func line(_ council: AlertCouncil, on day: Day) throws -> AlertLine {
    try #require(try council.service("amina", on: day).alerts(includeClosed: true).first)
  }
}
