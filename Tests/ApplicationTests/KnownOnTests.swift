import Application
import CareCalendar
import Casework
import Measures
import Printouts
import Reports
import Rulebook
import TestSupport
import Testing

/// Figures of a year as they were known on a day: what the program would have said then.
@Suite struct KnownOnTests {
  private static let year: ClosedRange<Day> = "2014-04-01"..."2015-03-31"

  /// A year of one child, with a review that was recorded ten days after it.
  private var council: SmallCouncil

  init() throws {
    council = try SmallCouncil(
      isDemonstration: false, settings: [Timescale.clockAhead.rawValue: "12 months"])
    try council.child("1", team: "Team 1")
    council.clock.day = "2015-04-10"
    try hold("2015-01-12")
  }

  private func id(_ number: String = "1") throws -> ChildID {
    try council.service("robin").find(number: number)
  }

  private func hold(_ day: Day, of number: String = "1") throws {
    let amina = try council.service("amina")
    _ = try amina.perform(.review(.record(try id(number), .lookedAfter, heldOn: day, participation: .pn1)))
  }

  /// Marks the review of a day as made in error.
  private func takeBack(_ day: Day) throws {
    let robin = try council.service("robin")
    let line = try #require(
      try robin.child(try id()).timeline.first { $0.happenedOn == day && $0.words.contains("held") })
    _ = try robin.perform(
      .correction(.takeBack(try id(), version: line.recorded.entry.version, reason: "another child's")))
  }

  /// Everything that commands write of the year, each as it is written.
  private func answers(today: Day? = nil, on day: Day? = nil) throws -> [String] {
    let days = Self.year
    let known = try council.service("robin", today: today).asKnown(on: day)
    let knowledge = try known.knowledge(of: days)
    let results = try known.results(of: known.measures, in: days, by: Breakdown.allCases, byMonth: true)
    let behind = try known.measures.map { try known.observations(behind: $0, in: days) }
    let lists =
      [
        MeasuresListing.listing(results, staff: known.staff),
        ReviewsListing.listing(try known.reviews(in: days), named: known.staff.name),
      ] + behind.map { MeasuresListing.listing($0, named: known.staff.name) }
    let occasion = ReportOccasion(
      .annual("2014-15"), council: known.council.name, days: days, today: known.today, known: knowledge,
      isPublic: false)
    let report = Report(occasion, from: results, under: known.rulebook.policy)
    return lists.map { $0.resting(on: knowledge) }.flatMap { list in
      ListingFormat.allCases.map { list.printed(as: $0) }
    } + [report.markdown, report.html]
  }

  /// What changes every part of the answer: corrections, reviews and a child recorded late, another staff list, another
  /// policy, other bank holidays.
  private mutating func recordMore() throws {
    council.clock.day = "2015-04-11"
    try takeBack("2014-07-28")
    try hold("2015-03-20")
    try council.allocate("1", to: "Tom Nowak")
    council.clock.day = "2015-05-05"
    try council.child("2", since: "2014-06-02", held: ["2014-06-27", "2014-09-20"])
    let robin = try council.service("robin")
    let left = StaffDetails(name: "Amina Okafor-Reid", login: "amina", role: .iro, ended: "2015-05-01")
    _ = try robin.importStaff([StaffImportRow(left, council.origin)], isDryRun: false)
    _ = try robin.perform(
      .council(
        .adoptPolicy(
          AdoptedFile(name: "p", text: ""),
          settings: ["looked-after.first": "10 working days", "targets": "reviews.held\t5"])))
    _ = try robin.perform(
      .council(
        .adoptBankHolidays(
          AdoptedFile(name: "b", text: ""), [BankHoliday(day: "2014-07-10", title: "A holiday")])))
  }

  @Test("What was said on a day is said again, letter for letter, whatever was recorded since")
  mutating func sameAgain() throws {
    let then = try answers()
    try recordMore()
    let now = try answers()
    #expect(then[0] != now[0] && then[3] != now[3] && then.last != now.last, "figures, reviews, report")
    let again = try answers(on: "2015-04-10")
    #expect(again.count == then.count)
    for (was, told) in zip(then, again) { #expect(was == told) }
  }

  @Test("So is what was said of an earlier day", arguments: ["2014-12-31", "2015-04-01"] as [Day])
  mutating func lookingBack(today: Day) throws {
    let then = try answers(today: today)
    try recordMore()
    let again = try answers(today: today, on: "2015-04-10")
    for (was, told) in zip(then, again) { #expect(was == told) }
    #expect(try answers(today: today) != then)
  }

  @Test("A correction holds from the day on which it was recorded, a late entry too")
  mutating func fromItsDay() throws {
    let before = try answers(on: "2015-04-09")
    let then = try answers()
    #expect(before[0] != then[0], "the review of January was recorded on the 10th")
    council.clock.day = "2015-04-11"
    try takeBack("2015-01-12")
    #expect(try answers(on: "2015-04-09") == before)
    #expect(try answers(on: "2015-04-10") == then)
  }

  @Test("Nothing is kept of it: the facts stay those of the present")
  mutating func notKept() throws {
    try recordMore()
    let now = try answers()
    let kept = council.store.counted(try id())
    _ = try answers(on: "2015-04-10")
    #expect(council.store.counted(try id()) == kept)
    #expect(try answers() == now)
  }

  @Test("In the year the days so far are told, and a day to come or before the record is refused")
  mutating func otherDays() throws {
    let service = try council.service("robin")
    let known = try service.asKnown(on: "2014-11-03")
    #expect(known.today == "2014-11-03")
    #expect(try known.knowledge(of: Self.year) == Knowledge(on: "2014-11-03", recordedLate: nil))
    let present = try service.asKnown().knowledge(of: Self.year)
    #expect(try service.asKnown(on: "2015-04-10").knowledge(of: Self.year) == present)
    for day in ["2015-04-11", "2014-11-02"] as [Day] {
      #expect(throws: ServiceRefusal.self) { try service.asKnown(on: day) }
    }
    #expect(throws: ServiceRefusal.notPermitted(.seeService, .iro)) {
      try council.service("amina").asKnown(on: "2014-11-03")
    }
  }
}
