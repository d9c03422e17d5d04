import CareCalendar
import Casework
import Testing

/// Whether earlier reviews may have been held of which we know nothing.
@Suite struct KnownHistoryTests {
  @Test("A child entered by hand has a whole history")
  func byHand() {
    #expect(isKnown([.began("2012-06-04")]) == true)
  }

  @Test("Files from the year of coming into care on hold the whole history")
  func wholeFiles() {
    #expect(isKnown([.began("2012-06-04")] + ChildEvent.collected(2012, 2013, 2014)) == true)
    #expect(isKnown([.began("2013-03-31")] + ChildEvent.collected(2012, 2013)) == true)
  }

  @Test("Files that begin later do not", arguments: [[2013, 2014], [2014], [2013]])
  func laterFiles(years: [Int]) {
    let collected = years.flatMap { ChildEvent.collected($0) }
    #expect(isKnown([.began("2012-06-04"), .held("2013-05-06")] + collected) == false)
  }

  @Test("Nor do files with a year missing between")
  func gapYear() {
    #expect(isKnown([.began("2012-06-04")] + ChildEvent.collected(2012, 2014)) == false)
    #expect(isKnown([.began("2012-06-04")] + ChildEvent.collected(2014, 2012, 2013)) == true)
  }

  @Test("A child who came after the last file has a whole history")
  func afterTheFiles() {
    #expect(isKnown([.began("2015-04-01")] + ChildEvent.collected(2014)) == true)
  }

  @Test("An episode that continues one we do not know of has no whole history, by hand or from a file")
  func unknownBeginning() {
    #expect(isKnown([.began("2014-07-02", .careOrder, .legalStatus)]) == false)
    let collected = ChildEvent.collected(2014)
    #expect(isKnown([.began("2014-07-02", .careOrder, .placement)] + collected) == false)
  }

  @Test("Without a whole history the next review has no number and counts from the last one known")
  func unknownNumber() {
    let child = Child([.began("2012-06-04"), .held("2013-05-06")] + ChildEvent.collected(2013))
    #expect(child.cycle(.lookedAfter)?.nextNumber == nil)
    #expect(child.cycle(.lookedAfter)?.countsFrom == "2013-05-06")
  }

  @Test("A year away between two times in care is no missing year, for the first or for the second")
  func yearAway() {
    let child = Child(
      [.began("2012-06-04"), .ended("2012-06-04", on: "2012-12-03"), .began("2015-06-01")]
        + ChildEvent.collected(2012, 2015))
    #expect(child.reviewCycles.map(\.historyIsKnown) == [true, true])
  }

  @Test("Authority to place and placement for adoption need the years since they began alone")
  func laterBeginnings() {
    let events =
      [.began("2010-06-04", .careOrder, .legalStatus)]
      + chain("2010-06-04", to: "2013-05-06", .placementOrder, .legalStatus) + ChildEvent.collected(2013)
    #expect(Child(events).cycle(.lookedAfter)?.historyIsKnown == false)
    #expect(Child(events).cycle(.authorityToPlace)?.historyIsKnown == true)
    #expect(Child(events + [.placed("2013-07-01")]).cycle(.placedForAdoption)?.historyIsKnown == true)
    #expect(Child(events + ChildEvent.collected(2015)).cycle(.authorityToPlace)?.historyIsKnown == false)
  }

  @Test("Files hold no reviews of short breaks, so with any file those are not known")
  func shortBreaks() {
    let breaks = ChildEvent.began("2014-05-02", .shortBreaksAgreement)
    #expect(Child(breaks).cycle(.shortBreaks)?.historyIsKnown == true)
    #expect(Child([breaks] + ChildEvent.collected(2014)).cycle(.shortBreaks)?.historyIsKnown == false)
  }

  @Test("A collection year runs from 1 April to 31 March")
  func collectionYears() {
    let days: [Day] = ["2014-03-31", "2014-04-01", "2014-12-31", "2015-01-01", "2015-03-31"]
    #expect(days.map(Child.collectionYear(of:)) == [2013, 2014, 2014, 2014, 2014])
  }

  private func isKnown(_ events: [ChildEvent]) -> Bool? { Child(events).cycle(.lookedAfter)?.historyIsKnown }
}
