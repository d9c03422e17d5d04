import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Once in each calendar month.
@Suite struct HomeRulesTests {
  private func record(
    since: Day = "2014-09-15", closed: Day? = nil, visits: [Day] = [], _ more: HomeEvent...
  ) -> ServiceRecord {
    let home = HomeID("h1")
    let events =
      [HomeEvent.recorded(ChildrensHome(id: home, name: "Oak House", since: since))]
      + visits.map {
        .visited(HomeVisit(id: HomeVisitID("\($0)"), to: home, by: "Jo Marsh", heard: [], on: $0))
      } + (closed.map { [.closed(home, on: $0)] } ?? []) + more
    return ServiceRecord(
      folding: events.enumerated().map { ServiceEntry(version: $0.offset + 1, event: .home($0.element)) })
  }

  private func due(_ record: ServiceRecord, on day: Day, under book: Rulebook = .usual) -> [Day] {
    ServiceRules.duties(of: record, StaffList(), on: day, under: book.terms).map(\.due)
  }

  @Test(
    "A visit is due by the last day of the month, and the month after its own from the first",
    arguments: [
      ("2014-10-01", "2014-10-31"), ("2014-10-31", "2014-10-31"), ("2015-02-15", "2015-02-28"),
      ("2016-02-29", "2016-02-29"), ("2016-12-31", "2016-12-31"),
    ] as [(Day, Day)])
  func due(day: Day, due: Day) {
    let before = Month(of: Month(of: day).first.adding(days: -1)).last
    #expect(self.due(record(since: "2014-09-01", visits: [before]), on: day) == [due])
  }

  @Test("One visit in the month is enough, on its first day or its last")
  func met() {
    #expect(due(record(visits: ["2014-10-01"]), on: "2014-10-31") == [])
    #expect(due(record(visits: ["2014-10-31"]), on: "2014-10-31") == [])
    #expect(due(record(visits: ["2014-10-31"]), on: "2014-10-30") == ["2014-10-31"])
    #expect(due(record(visits: ["2014-09-30"]), on: "2014-10-31") == ["2014-10-31"])
  }

  @Test("The day after the month what was missed is late, and is told until the next month ends")
  func late() {
    #expect(due(record(), on: "2014-11-01") == ["2014-10-31", "2014-11-30"])
    #expect(due(record(visits: ["2014-11-01"]), on: "2014-11-30") == ["2014-10-31"])
    #expect(due(record(visits: ["2014-11-01", "2014-12-01"]), on: "2014-12-01") == [])
  }

  @Test("The month in which visits begin is not asked for, nor the one in which they end")
  func ends() {
    #expect(due(record(since: "2014-09-15"), on: "2014-09-30") == [])
    #expect(due(record(since: "2014-09-01"), on: "2014-09-30") == ["2014-09-30"])
    #expect(due(record(closed: "2014-11-15", visits: ["2014-10-01"]), on: "2014-11-10") == [])
    #expect(due(record(closed: "2014-11-01"), on: "2014-11-10") == ["2014-10-31"])
  }

  @Test("A council may ask for it more often, and no law is put off where it asks for less")
  func councils() {
    let book = Rulebook.with { $0[.independentVisit] = .weeks(2) }
    #expect(due(record(visits: ["2014-10-06"]), on: "2014-10-07", under: book) == ["2014-10-20"])
    #expect(due(record(visits: ["2014-10-06", "2014-10-20"]), on: "2014-10-21", under: book) == [])
    let loose = Rulebook.with { $0[.independentVisit] = .months(2) }
    #expect(due(record(visits: ["2014-09-30"]), on: "2014-10-07", under: loose) == ["2014-10-31"])
  }

  @Test(
    "The regulation is that of the month", arguments: [("2015-03-31", "reg 33"), ("2015-04-01", "reg 44")])
  func source(day: String, regulation: String) throws {
    let day = try #require(Day(iso: day))
    let before = Month(of: day).first.adding(days: -1)
    let record = record(since: "2014-09-01", visits: [before])
    let duty = ServiceRules.duties(of: record, StaffList(), on: day, under: RuleContext.usual).first
    #expect(duty?.source.hasSuffix(regulation) == true && duty?.weight == .law)
  }

  @Test("What is to be done after a visit is due on its day, until somebody says what came of it")
  func action() {
    let visit = HomeEvent.visited(
      HomeVisit(
        id: HomeVisitID("v"), to: HomeID("h1"), by: "Jo Marsh", heard: [.children],
        action: AgreedAction("Mend the fence", by: "2014-10-20"), on: "2014-10-06"))
    let done = HomeEvent.followedUp(
      HomeFollowUp(HomeVisitID("v"), words: "Mended", by: StaffID("bo"), on: "2014-10-22"))
    for day in ["2014-10-06", "2014-10-20", "2014-10-21"] as [Day] {
      #expect(due(record(visit, done), on: day) == ["2014-10-20"])
    }
    #expect(due(record(visit, done), on: "2014-10-22") == [])
  }
}
