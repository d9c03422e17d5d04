import Application
import CareCalendar
import Casework
import Rulebook
import TestSupport
import Testing

/// How many entries about some days were recorded after they were over.
@Suite struct LateEntriesTests {
  private static let year: ClosedRange<Day> = "2014-04-01"..."2015-03-31"

  private var council: SmallCouncil
  private let id: ChildID

  init() throws {
    council = try SmallCouncil(
      isDemonstration: false, settings: [Timescale.clockAhead.rawValue: "12 months"])
    try council.child("1", since: "2013-07-02", held: ["2013-07-28"])
    id = try council.service("robin").find(number: "1")
  }

  private func hold(_ day: Day) throws {
    _ = try council.service("amina").perform(
      .review(.record(id, .lookedAfter, heldOn: day, participation: .pn1)))
  }

  private func late(_ days: ClosedRange<Day> = year, today: Day? = nil, on day: Day? = nil) throws -> Int? {
    try council.service("robin", today: today).asKnown(on: day).knowledge(of: days).recordedLate
  }

  private func takeBack(heldOn day: Day) throws {
    let robin = try council.service("robin")
    let line = try #require(
      try robin.child(id).timeline.first { $0.happenedOn == day && $0.words.contains("held") })
    _ = try robin.perform(
      .correction(.takeBack(id, version: line.recorded.entry.version, reason: "another child's")))
  }

  @Test("What was recorded by the last moment of the last day is not late, and from the next moment on it is")
  mutating func lastDay() throws {
    council.clock.day = "2015-03-31"
    try hold("2014-10-20")
    council.clock.sinceMidnight = 86_399_999
    try hold("2014-10-21")
    #expect(try late() == nil, "the year is not over")
    (council.clock.day, council.clock.sinceMidnight) = ("2015-04-01", 0)
    #expect(try late() == 0)
    try hold("2014-10-22")
    #expect(try late() == 1)
  }

  @Test(
    "What happened on the first and the last day is about the days, the day before and the day after not",
    arguments: [("2014-03-31", 0), ("2014-04-01", 1), ("2015-03-31", 1), ("2015-04-01", 0)] as [(Day, Int)])
  mutating func ownDay(day: Day, count: Int) throws {
    council.clock.day = "2015-04-03"
    try hold("2015-04-02")
    #expect(try late() == 0)
    let amina = try council.service("amina")
    _ = try amina.perform(.voice(.hear(id, [.advocacy(.offered, on: day)])))
    #expect(try late() == count)
  }

  @Test("A correction counts by what it marks, whenever that was recorded; what belongs to no day does not")
  mutating func corrections() throws {
    try hold("2014-10-20")
    council.clock.day = "2015-04-20"
    try hold("2015-04-20")
    #expect(try late() == 0)
    try takeBack(heldOn: "2015-04-20")
    #expect(try late() == 0, "what it marks is of the next year")
    try takeBack(heldOn: "2014-10-20")
    #expect(try late() == 1)
    try hold("2014-10-27")
    try takeBack(heldOn: "2014-10-27")
    #expect(try late() == 3, "the entry and what marks it are two")
  }

  @Test("Those recorded after the day of knowledge, and those of days that had not come, are not counted")
  mutating func known() throws {
    council.clock.day = "2015-04-10"
    try hold("2015-01-12")
    council.clock.day = "2015-04-11"
    try hold("2014-10-20")
    #expect(try late() == 2)
    #expect(try late(on: "2015-04-10") == 1)
    #expect(try late(on: "2015-04-09") == 0)
    #expect(try late(today: "2014-12-31") == 1)
    #expect(try late(today: "2014-03-01") == 0)
    #expect(try late("2015-01-01"..."2015-01-31") == 1)
  }

  @Test("An import counts as recorded on its day, whatever days it tells of")
  mutating func imports() throws {
    council.clock.day = "2015-05-05"
    try council.child("2", since: "2014-06-02", iro: nil, held: ["2014-06-27"])
    #expect(try late() == 2, "care that began and a review; the day of birth belongs to no day")
    #expect(try late(on: "2015-05-04") == 0)
  }
}
