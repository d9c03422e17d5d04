import CareCalendar
import Casework
import Measures
import Rulebook
import Testing

/// Visits to children's homes, as they are counted.
@Suite struct HomeMeasureTests {
  private let home = ChildrensHome(id: HomeID("h1"), name: "Oak House", since: "2014-12-15")

  private func visit(
    _ day: Day, _ heard: Set<HomeVisit.Voice> = [], sent: Day? = nil, by: Day? = nil
  ) -> HomeEvent {
    .visited(
      HomeVisit(
        id: HomeVisitID("\(day)"), to: home.id, by: "Jo Marsh", heard: heard,
        action: by.map { AgreedAction("Mend it", by: $0) }, on: day, reportSentOn: sent))
  }

  private func sum(_ key: String, _ events: [HomeEvent], today: Day = "2015-06-30") -> String {
    let entries = ([.recorded(home)] + events).enumerated().map {
      ServiceEntry(version: $0.offset + 1, event: .home($0.element))
    }
    let year = InventedYear()
    let context = MeasureContext(
      period: year.context.period, today: today, terms: year.context.terms, staff: StaffList(),
      service: ServiceRecord(folding: entries))
    let measures = Measures.all(under: .usual).filter { $0.key == key }
    let result = MeasureTally(measures, in: context).results().first
    return result.map { "\($0.numerator)/\($0.denominator)" } ?? "no such measure"
  }

  @Test(
    "Months with a visit count over the whole months that are over, from the one after the home was known")
  func months() {
    let visits = [visit("2014-12-20"), visit("2015-01-31"), visit("2015-03-01"), visit("2015-03-31")]
    #expect(sum("homes.visited", visits) == "2/3")
    #expect(sum("homes.visited", visits, today: "2015-03-31") == "1/2", "March is not over")
    #expect(sum("homes.visited", visits, today: "2015-04-01") == "2/3")
    #expect(sum("homes.visits", visits) == "4/4")
    #expect(sum("homes.visited", visits + [.closed(home.id, on: "2015-03-31")]) == "1/2")
  }

  @Test("Whose views were heard and whether the report was sent count over the visits")
  func heard() {
    let visits = [
      visit("2015-01-31", [.children, .parents], sent: "2015-02-05"), visit("2015-03-01", sent: "2015-04-01"),
      visit("2015-04-01", [.children]),
    ]
    #expect(sum("homes.heard.children", visits) == "1/2" && sum("homes.heard.parents", visits) == "1/2")
    #expect(sum("homes.heard.staff", visits) == "0/2")
    #expect(sum("homes.report-sent", visits) == "1/2", "the other after the year")
  }

  @Test(
    "What was to be done and was done by its day counts over what fell due",
    arguments: [("2015-02-27", "1/1"), ("2015-02-28", "1/1"), ("2015-03-01", "0/1"), (nil, "0/1")]
      as [(Day?, String)])
  func actions(done: Day?, expected: String) {
    let mend = visit("2015-01-31", by: "2015-02-28")
    let followUps = done.map {
      [
        HomeEvent.followedUp(
          HomeFollowUp(HomeVisitID("2015-01-31"), words: "Done", by: StaffID("bo"), on: $0))
      ]
    }
    #expect(sum("homes.actions.followed-up", [mend] + (followUps ?? [])) == expected)
  }
}
