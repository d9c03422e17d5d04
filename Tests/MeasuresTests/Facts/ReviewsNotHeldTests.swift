import CareCalendar
import Casework
import Measures
import TestSupport
import Testing

/// The next review of a count: awaited while it runs, missed where it ended after the day, else neither.
@Suite struct ReviewsNotHeldTests {
  private let known: [ChildEvent] = [
    .person(.known(ChildNumber("100234"))),
    .placement(.episodeBegan(Episode(began: "2014-01-06", reasonBegan: .started, legalStatus: .careOrder))),
    .review(.held(Review(kind: .lookedAfter, heldOn: "2014-01-20", participation: .pn1))),
  ]

  @Test("While the child is in care it is awaited, before its day and after it")
  func awaited() {
    for today in ["2014-01-20", "2014-04-20", "2014-04-21"] as [Day] {
      #expect(notHeld(known, on: today) == ["awaited looked-after 2 by 2014-04-20: -"])
    }
  }

  @Test("A child who leaves on its day did not need it, one who leaves the day after missed it")
  func left() {
    #expect(notHeld(known + [left(on: "2014-04-19")]) == [])
    #expect(notHeld(known + [left(on: "2014-04-20")]) == [])
    #expect(notHeld(known + [left(on: "2014-04-21")]) == ["missed looked-after 2 by 2014-04-20: -"])
    #expect(notHeld(known + [left(on: "2014-04-21", .died)]) == ["missed looked-after 2 by 2014-04-20: -"])
  }

  @Test("One whose day does not come before the 18th birthday is not awaited")
  func birthday() {
    let turns18OnTheDay = known + [.person(.born("1996-04-20"))]
    #expect(notHeld(turns18OnTheDay, on: "2014-02-03") == [])
    let turns18AfterIt = known + [.person(.born("1996-04-21"))]
    #expect(notHeld(turns18AfterIt, on: "2014-04-20") == ["awaited looked-after 2 by 2014-04-20: -"])
    #expect(notHeld(turns18AfterIt, on: "2014-04-21") == ["missed looked-after 2 by 2014-04-20: -"])
  }

  @Test("One held on the day of placing for adoption meets the count; none held leaves it missed")
  func placed() {
    let placed = known + [.placement(.placedForAdoption(on: "2014-05-06"))]
    let adoption = "awaited placed-for-adoption 1 by 2014-06-03: -"
    #expect(
      notHeld(placed, on: "2014-05-07") == ["missed looked-after 2 by 2014-04-20: -", adoption])
    let held = Review(kind: .lookedAfter, heldOn: "2014-05-06", participation: .pn1)
    #expect(notHeld(placed + [.review(.held(held))], on: "2014-05-07") == [adoption])
  }

  @Test("A count by authority to place asks for no second review, but for the earlier day")
  func authority() {
    let second = ChildEvent.review(
      .held(Review(kind: .lookedAfter, heldOn: "2014-04-14", participation: .pn1)))
    let early = [known[0], known[1]] + order(after: "2014-01-06", on: "2014-01-15") + [known[2]]
    // Later than the first review, the authority's second counts six months, the child's own three.
    #expect(notHeld(early, on: "2014-02-03") == ["awaited looked-after 2 by 2014-04-20: -"])
    let late = known + [second] + order(after: "2014-01-06", on: "2014-05-01")
    // The child's own third was due on 14 October, the first since the order three months after it.
    #expect(notHeld(late, on: "2014-06-02") == ["awaited looked-after 3 by 2014-08-01: -"])
    #expect(
      notHeld(late + [left(on: "2014-08-02", began: "2014-05-01")]) == [
        "missed looked-after 3 by 2014-08-01: -"
      ])
    #expect(notHeld(late + [left(on: "2014-08-01", began: "2014-05-01")]) == [])
  }

  @Test("Where a collection year is missing, a review may have been held in it")
  func missingCollection() {
    let years = [2013, 2015].map { ChildEvent.person(.collected(startYear: $0)) }
    let events = known + years + [left(on: "2015-06-01")]
    #expect(notHeld(events, on: "2015-07-01") == [])
    let whole = events + [.person(.collected(startYear: 2014))]
    #expect(notHeld(whole, on: "2015-07-01") == ["missed looked-after 2 by 2014-04-20: -"])
  }

  private func notHeld(_ events: [ChildEvent], on today: Day = "2014-09-01") -> [String] {
    (counted(events, on: today)?.reviews ?? []).filter { $0.state != .held }.map(\.words)
  }

  private func left(
    on day: Day, _ reason: ReasonEpisodeEnded = .returnedHomeAsPlanned, began: Day = "2014-01-06"
  ) -> ChildEvent {
    .placement(.episodeEnded(began: began, EpisodeEnd(on: day, reason: reason)))
  }

  /// A placement order, after the episode of which that is the beginning.
  private func order(after began: Day, on day: Day) -> [ChildEvent] {
    [
      left(on: day, .newEpisode, began: began),
      .placement(
        .episodeBegan(Episode(began: day, reasonBegan: .legalStatus, legalStatus: .placementOrder))),
    ]
  }
}
