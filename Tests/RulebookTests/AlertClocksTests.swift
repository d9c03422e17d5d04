import CareCalendar
import Casework
import Rulebook
import Testing

/// The clocks of an alert, and who must act next.
@Suite struct AlertClocksTests {
  @Test(
    "Both clocks say what is left, on the day before, on the day and on the day after",
    arguments: [
      ("2014-11-07", "1 working day left", "16 working days left"),
      ("2014-11-10", "ends today", "15 working days left"),
      ("2014-11-11", "1 working day over", "14 working days left"),
      ("2014-11-28", "14 working days over", "1 working day left"),
      ("2014-12-01", "15 working days over", "ends today"),
      ("2014-12-02", "16 working days over", "1 working day over"),
    ] as [(Day, String, String)])
  func days(day: Day, stage: String, process: String) throws {
    let clocks = try clocks([.raise("2014-11-03")], on: day)
    #expect(clocks.stageWords == stage)
    #expect(clocks.processWords == process)
    #expect(clocks.isPast)
  }

  @Test("An alert is past when any of its clocks is")
  func past() throws {
    #expect(try !clocks([.raise("2014-11-03")], on: "2014-11-05").isPast)
    #expect(try clocks([.raise("2014-11-03")], on: "2014-11-06").isPast)
    let seen: [ChildEvent] = [.raise("2014-11-03"), .acknowledge("2014-11-04")]
    #expect(try !clocks(seen, on: "2014-11-10").isPast)
    #expect(try clocks(seen, on: "2014-11-11").isPast)
    let answered = seen + [.reply("2014-11-10")]
    #expect(try !clocks(answered, on: "2014-12-01").isPast)
    #expect(try clocks(answered, on: "2014-12-02").isPast)
  }

  @Test("An alert is acknowledged by the day of the answer where that is sooner")
  func acknowledged() throws {
    let urgent = try clocks([.raise("2014-11-03", isUrgent: true)], on: "2014-11-03")
    #expect(urgent.acknowledgement?.due == "2014-11-04")
    #expect(urgent.acknowledgement?.left == 1)
    #expect(try clocks([.raise("2014-11-03")], on: "2014-11-03").acknowledgement?.due == "2014-11-05")
  }

  @Test("They count over Christmas, and over Easter")
  func holidays() throws {
    #expect(try clocks([.raise("2014-12-22")], on: "2014-12-24").stage?.left == 3)
    #expect(try clocks([.raise("2014-12-22")], on: "2014-12-29").process?.due == "2015-01-22")
    #expect(try clocks([.raise("2015-03-31")], on: "2015-04-02").stage?.due == "2015-04-09")
    #expect(try clocks([.raise("2015-03-31")], on: "2015-04-02").stage?.left == 3)
  }

  @Test("An informal alert has a clock of its stage alone, until it becomes formal")
  func informal() throws {
    let raised = ChildEvent.raise("2014-11-03", at: "informal")
    let clocks = try clocks([raised], on: "2014-11-04")
    #expect(clocks.process == nil)
    #expect(clocks.processWords == "informal: no formal clock yet")
    #expect(clocks.stage?.due == "2014-11-10")
    let formal = try self.clocks([raised, .escalate(to: "one", "2014-11-10")], on: "2014-11-10")
    #expect(formal.process?.due == "2014-12-08")
  }

  @Test("Whose turn it is follows the steps, in the council's own word for the role")
  func turns() throws {
    let steps: [ChildEvent] = [
      .raise("2014-11-03", at: "three"), .acknowledge("2014-11-04"), .reply("2014-11-05"),
      .step(.init(.accept, on: "2014-11-06")), .step(.init(.resolve(outcome: "Done"), on: "2014-11-07")),
    ]
    let all = try (1...steps.count).map { try clocks(Array(steps.prefix($0)), on: "2014-11-07") }
    #expect(all.map(\.post) == [.headOfService, .headOfService, .iro, .iro, nil])
    #expect(all.map(\.whose) == ["Head of Service", "Head of Service", "IRO", "IRO", nil])
    #expect(all.map { $0.acknowledgement != nil } == [true, false, false, false, false])
    #expect(
      all.map(\.stageWords) == [
        "1 working day left", "1 working day left", "answered", "answered", "over",
      ])
    #expect(all.map { $0.process?.left } == [16, 16, 16, 16, nil])
    #expect(all.last?.processWords == "over")
    #expect(all.last?.isPast == false)
  }

  @Test("What happens when a clock runs out is told")
  func running() throws {
    let low = try clocks([.raise("2014-11-03")], on: "2014-11-03")
    #expect(
      low.acknowledgement?.then
        == "Not acknowledged by then, the IRO may escalate it to Stage 2 (Service Manager).")
    let top = try clocks([.raise("2014-11-03", at: "director")], on: "2014-11-03")
    #expect(
      top.stage?.then
        == "Without an answer by then, there is no stage above, and the IRO may refer it to Cafcass.")
    #expect(top.process?.then.hasPrefix("Not resolved by then") == true)
  }

  @Test(
    "A ladder whose formal stages have more days than the whole process says so",
    arguments: [
      (.workingDays(10), "30 working days"), (.days(10), "30 days"), (.weeks(2), "6 weeks"),
      (.workingDays(6), nil), (.workingDays(7), "21 working days"), (.days(9), nil), (.months(1), "3 months"),
    ] as [(Period, String?)])
  func warning(period: Period, days: String?) throws {
    let clocks = try clocks([.raise("2014-11-03", on: .ofTen(period))], on: "2014-11-03")
    #expect(
      clocks.warning
        == days.map {
          "The formal stages add up to \($0); the IRO Handbook (6.2) gives 20 working days in all."
        })
  }

  @Test("Twenty working days in all do not exceed it")
  func exact() throws {
    #expect(try clocks([.raise("2014-11-03")], on: "2014-11-03").warning == nil)
  }

  private func clocks(_ events: [ChildEvent], on day: Day) throws -> AlertClocks {
    Rulebook.usual.clocks(of: try #require(Child(events).alert(.ours)), on: day)
  }
}
