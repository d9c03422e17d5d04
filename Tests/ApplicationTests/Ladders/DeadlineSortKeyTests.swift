import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

/// What the clocks say the day before they run out, on the day, and the day after.
@Suite struct RunningOutTests {
  /// What one clock says on days, "DAY: words".
  typealias Saying = [(day: Day, words: String)]

  private static let fiveAtChristmas: Saying = [
    ("2014-12-30", "1 working day left"), ("2014-12-31", "ends today"), ("2015-01-02", "1 working day over"),
  ]
  private static let fiveAtEaster: Saying = [
    ("2015-04-09", "1 working day left"), ("2015-04-10", "ends today"), ("2015-04-13", "1 working day over"),
  ]
  private static let processAtChristmas: Saying = [
    ("2015-01-21", "1 working day left"), ("2015-01-22", "ends today"), ("2015-01-23", "1 working day over"),
  ]
  private static let processAtEaster: Saying = [
    ("2015-04-30", "1 working day left"), ("2015-05-01", "ends today"), ("2015-05-05", "1 working day over"),
  ]

  /// Raised on 22 Dec 2014 or 1 Apr 2015 at the first formal stage that may start.
  private static let cases: [(LadderedCouncil, String, Day, stage: Saying, process: Saying)] = [
    (.northumberland, "dispute-service-manager", "2014-12-22", fiveAtChristmas, processAtChristmas),
    (.northumberland, "dispute-service-manager", "2015-04-01", fiveAtEaster, processAtEaster),
    (.portsmouth, "manager-alert", "2014-12-22", fiveAtChristmas, processAtChristmas),
    (.portsmouth, "manager-alert", "2015-04-01", fiveAtEaster, processAtEaster),
    (.northLincolnshire, "stage-2", "2014-12-22", fiveAtChristmas, processAtChristmas),
    (.northLincolnshire, "stage-2", "2015-04-01", fiveAtEaster, processAtEaster),
    (
      .durham, "stage-2", "2014-12-22",
      [
        ("2014-12-24", "1 working day left"), ("2014-12-29", "ends today"),
        ("2014-12-30", "1 working day over"),
      ], processAtChristmas
    ),
    (
      .durham, "stage-2", "2015-04-01",
      [
        ("2015-04-07", "1 working day left"), ("2015-04-08", "ends today"),
        ("2015-04-09", "1 working day over"),
      ], processAtEaster
    ),
    (
      .newham, "stage-1", "2014-12-22",
      [("2014-12-31", "1 day left"), ("2015-01-01", "ends today"), ("2015-01-02", "1 day over")],
      processAtChristmas
    ),
    (
      .newham, "stage-1", "2015-04-01",
      [("2015-04-10", "1 day left"), ("2015-04-11", "ends today"), ("2015-04-12", "1 day over")],
      processAtEaster
    ),
  ]

  @Test("Both clocks count down to their day and then say how long they are over", arguments: cases.indices)
  func running(place: Int) throws {
    let (named, stage, raised, ofStage, ofProcess) = Self.cases[place]
    let council = try named.made()
    try raise(named, stage, council, on: raised)
    for (day, words) in ofStage {
      let clocks = try clocks(council, on: day)
      #expect(clocks.stageWords == words, "\(named) \(day)")
      #expect(clocks.stage?.isOver == words.hasSuffix("over"))
    }
    for (day, words) in ofProcess {
      #expect(try clocks(council, on: day).processWords == words, "\(named) \(day)")
    }
  }

  @Test("The two working days to acknowledge pass over Christmas and over Easter")
  func acknowledging() throws {
    for (raised, days) in [
      ("2014-12-23", ["2014-12-24", "2014-12-29", "2014-12-30"]),
      ("2015-04-01", ["2015-04-02", "2015-04-07", "2015-04-08"]),
    ] as [(Day, [Day])] {
      let council = try LadderedCouncil.newham.made()
      try raise(.newham, "stage-1", council, on: raised)
      let words = try days.map { try clocks(council, on: $0).acknowledgement?.words }
      #expect(words == ["1 working day left", "ends today", "1 working day over"])
    }
  }

  @Test(
    "A challenge has one clock, that of the ladder's informal stage, or below the ladder ten working days",
    arguments: LadderedCouncil.allCases)
  func informal(named: LadderedCouncil) throws {
    let council = try named.made()
    let category = named.policy.policy.practiceCategories[0].key
    let details = PracticeNoteDetails(kind: .challenge, category: category, words: "No school place")
    let amina = try council.service("amina", on: "2014-12-22")
    _ = try amina.perform(.practice(.note(try council.child(), details)))
    let due: Day = named == .northumberland ? "2015-01-08" : "2014-12-31"
    let line = try #require(try council.service("sam", on: "2014-12-22").practice().first)
    #expect(line.due == due && line.owner == "Sam Stone")
    let today = try council.service("sam", on: "2014-12-22").today()
    #expect(today.lines.filter { $0.duty.nature == .challenge }.map(\.duty.due) == [due])
    #expect(try council.service("sam", on: "2014-12-22").alerts() == [])
  }

  private func raise(
    _ named: LadderedCouncil, _ stage: String, _ council: AlertCouncil, on day: Day
  ) throws {
    let category = named.policy.policy.alertCategories[0].key
    let details = AlertDetails(
      category: category, concern: "No school place", remedy: "A school place", putRightBy: "2015-06-30",
      told: .told("I asked for a school for you"), stage: stage)
    _ = try council.service("amina", on: day).perform(.alert(.raise(try council.child(), details)))
  }

  private func clocks(_ council: AlertCouncil, on day: Day) throws -> AlertClocks {
    try #require(try council.service("amina", on: day).alerts().first).clocks
  }
}
