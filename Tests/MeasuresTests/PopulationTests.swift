import CareCalendar
import Casework
import Measures
import TestSupport
import Testing

/// Who was in our care, came and left.
@Suite struct PopulationTests {
  @Test("A child who left on the last day was with us during the year, and not at its end")
  func lastDay() {
    let year = InventedYear(.inCare(until: "2015-03-31"), .inCare("b", until: "2015-04-01"))
    #expect(year.sum("population.looked-after.end") == "1/1")
    #expect(year.sum("population.looked-after.during-year") == "2/2")
    #expect(year.sum("population.left") == "1/1")
  }

  @Test("A child who left on the first day was with us at the start, and during the year")
  func firstDay() {
    let year = InventedYear(.inCare(until: "2014-04-01"), .inCare("b", until: "2014-03-31"))
    #expect(year.sum("population.looked-after.start") == "1/1")
    #expect(year.sum("population.looked-after.during-year") == "1/1")
    #expect(year.sum("population.left") == "1/1")
  }

  @Test("Who was there at the start, with those who came and without those who left, were there at the end")
  func balance() {
    let year = InventedYear(
      .inCare(), .inCare("b", since: "2014-04-01"), .inCare("c", since: "2015-03-31"),
      .inCare("d", until: "2014-06-01"), .inCare("e", since: "2014-05-01", until: "2014-05-20"),
      .inCare("f", since: "2015-04-01"))
    #expect(year.sum("population.looked-after.start") == "2/2")
    #expect(year.sum("population.entered") == "3/3")
    #expect(year.sum("population.left") == "2/2")
    #expect(year.sum("population.looked-after.end") == "3/3")
  }

  @Test("A time in our care of which the beginning is not known is left out of those who came")
  func unknownBeginning() {
    var child = CountedChild.inCare()
    child.stays = [CountedStay(began: "2014-06-01", ended: nil, reason: nil, beginningIsKnown: false)]
    let year = InventedYear(child)
    #expect(year.sum("population.entered") == "0/0")
    #expect(year.leftOut("population.entered") == ["the day on which care began is not known": 1])
    #expect(year.sum("population.looked-after.end") == "1/1")
  }

  @Test("A year that is not over is told as of today")
  func running() {
    var year = InventedYear(
      .inCare(since: "2014-09-30"), .inCare("b", since: "2014-10-01"), .inCare("c", until: "2014-10-01"))
    year.today = "2014-09-30"
    #expect(year.sum("population.looked-after.end") == "2/2")
    #expect(year.sum("population.entered") == "1/1" && year.sum("population.left") == "0/0")
    year.today = "2014-03-31"
    #expect(year.sum("population.looked-after.end") == "0/0")
    #expect(year.sum("population.looked-after.start") == "0/0")
  }

  @Test("Children by age when they came and when they left")
  func ages() {
    let year = InventedYear(
      .inCare(born: "2008-06-02", since: "2014-06-01"), .inCare("b", born: "2008-06-01", since: "2014-06-01"),
      .inCare("c", born: "2000-06-01", since: "2014-06-01"), .inCare("d", born: nil, since: "2014-06-01"),
      .inCare("e", born: "1996-10-10", until: "2014-10-10"),
      .inCare("f", born: "1996-10-11", until: "2014-10-10"),
      .inCare("g", born: "2009-10-11", until: "2014-10-10"))
    #expect(year.sum("population.entered.0-5") == "1/3")
    #expect(year.sum("population.entered.6-13") == "1/3")
    #expect(year.sum("population.entered.14-plus") == "1/3")
    #expect(year.leftOut("population.entered.0-5") == ["the date of birth is not known": 1])
    #expect(year.sum("population.left.at-18") == "1/3")
    #expect(year.sum("population.left.under-5") == "1/3")
  }

  @Test("Only adoption counts as adopted")
  func adopted() {
    let year = InventedYear(
      .inCare(until: "2014-10-10", reason: .adopted),
      .inCare("b", until: "2014-10-10", reason: .adoptedWithoutConsent),
      .inCare("c", until: "2014-10-10", reason: .returnedHome),
      .inCare("d", until: "2015-04-01", reason: .adopted))
    #expect(year.sum("population.adopted") == "2/3")
  }

  @Test("Sex and ethnicity of those there at the end, those not known too")
  func people() {
    let year = InventedYear(
      .inCare {
        $0.sex = .male
        $0.ethnicity = .chinese
      },
      .inCare("b") {
        $0.sex = .female
        $0.ethnicity = .gypsyOrRoma
      },
      .inCare("c") { $0.ethnicity = .declined }, .inCare("d", until: "2014-05-01") { $0.sex = .male })
    #expect(year.sum("population.gender.male") == "1/3" && year.sum("population.gender.female") == "1/3")
    #expect(year.sum("population.gender.not-known") == "1/3")
    #expect(
      year.sum("population.ethnicity.white") == "1/3" && year.sum("population.ethnicity.other") == "1/3")
    #expect(year.sum("population.ethnicity.asian") == "0/3")
    #expect(year.sum("population.ethnicity.not-known") == "1/3")
  }

  @Test(
    "Age bands begin on birthdays",
    arguments: [
      ("2014-04-01", "under-1"), ("2014-03-31", "1-4"), ("2010-03-31", "5-9"), ("2010-04-01", "1-4"),
      ("2005-03-31", "10-15"), ("1999-03-31", "16-17"), ("1999-04-01", "10-15"), ("1997-03-31", "18-plus"),
    ] as [(String, String)])
  func bands(born: String, band: String) {
    #expect(InventedYear(.inCare(born: Day(iso: born))).sum("population.age.\(band)") == "1/1")
  }

  @Test("Short breaks are apart, and some are reviewed by an IRO")
  func shortBreaks() {
    func child(_ id: String, ended: Day? = nil, iro: Bool = false) -> CountedChild {
      var child = CountedChild(id: ChildID(id), number: ChildNumber(id))
      child.shortBreaks = [CountedStay(began: "2013-01-01", ended: ended, reason: nil)]
      if iro { child.allocations = [CountedAllocation(iro: StaffID("amina"), since: nil, until: nil)] }
      return child
    }
    let year = InventedYear(child("a", iro: true), child("b"), child("c", ended: "2015-03-31", iro: true))
    #expect(year.sum("population.short-breaks") == "2/2")
    #expect(year.sum("population.short-breaks.reviewed-by-iro") == "1/2")
    #expect(year.sum("population.looked-after.end") == "0/0")
  }

  @Test("Short breaks under section 17 are short breaks, and no case; a child who has both is one child")
  func inNeed() {
    func child(_ id: String, until ended: Day?, accommodated: Bool = false) -> CountedChild {
      var child = CountedChild(id: ChildID(id), number: ChildNumber(id))
      child.involvements = [CountedInvolvement(.section17ShortBreaks, began: "2014-06-02", ended: ended)]
      if accommodated { child.shortBreaks = [CountedStay(began: "2014-09-01", ended: nil, reason: nil)] }
      // From an earlier time in care.
      if !accommodated {
        child.allocations = [CountedAllocation(iro: StaffID("i1"), since: "2013-01-01", until: nil)]
      }
      return child
    }
    for (ended, count) in [("2015-03-31", 1), ("2015-04-01", 2), ("2015-04-02", 2)] as [(Day, Int)] {
      let year = InventedYear(child("a", until: ended), child("b", until: nil, accommodated: true))
      #expect(year.sum("population.short-breaks") == "\(count)/\(count)", "\(ended)")
      #expect(year.sum("population.short-breaks.reviewed-by-iro") == "0/\(count)")
      #expect(year.sum("population.looked-after.end") == "0/0")
    }
  }

  private func living(
    _ id: String, _ status: LegalStatus, _ placement: PlacementType?, _ provider: PlacementProvider?
  ) -> CountedChild {
    .inCare(id) {
      $0.episodes = [
        CountedEpisode(
          began: "2012-05-01", ended: nil, legalStatus: status, placement: placement, provider: provider,
          reason: nil)
      ]
    }
  }

  @Test("Over 20 miles from home is more than 20, and a distance that is not known counts in neither")
  func distance() {
    let year = InventedYear(far("a", 200), far("b", 201), far("c", nil))
    #expect(year.sum("population.placement.over-20-miles") == "1/2")
    #expect(
      year.leftOut("population.placement.over-20-miles")
        == ["how far the placement is from home is not known": 1])
  }

  private func far(_ id: String, _ tenths: Int?) -> CountedChild {
    var child = living(id, .careOrder, .fostered, .ownAuthority)
    child.episodes[0].distance = tenths.map { PlacementDistance(tenthsOfMile: $0) }
    return child
  }

  @Test("In care proceedings and accommodated, from the day they began to the day before they ended")
  func inProceedings() {
    func sum(_ status: LegalStatus, _ kind: ProceedingsKind, _ began: Day, _ ended: Day?) -> String {
      var child = living("a", status, .fostered, .ownAuthority)
      child.proceedings = [CountedProceedings(kind, began: began, ended: ended)]
      return InventedYear(child).sum("population.legal.in-proceedings-accommodated")
    }
    #expect(sum(.accommodated, .care, "2015-03-31", nil) == "1/1")
    #expect(sum(.accommodated, .care, "2015-04-01", nil) == "0/1")
    #expect(sum(.accommodated, .care, "2014-06-01", "2015-04-01") == "1/1")
    #expect(sum(.accommodated, .care, "2014-06-01", "2015-03-31") == "0/1")
    #expect(sum(.interimCareOrder, .care, "2014-06-01", nil) == "0/1")
    #expect(sum(.accommodated, .contact, "2014-06-01", nil) == "0/1")
  }

  @Test("Legal status and placement of the episode that covers the last day")
  func episodes() {
    let year = InventedYear(
      living("a", .careOrder, .fostered, .ownAuthority), living("b", .remand, .fostered, .privateProvider),
      living("c", .accommodated, .childrensHome, .voluntary), living("d", .careOrder, .fostered, nil),
      living("e", .careOrder, nil, nil), living("f", .careOrder, .withParents, .parents))
    #expect(year.sum("population.legal.full-care-order") == "4/6")
    #expect(year.sum("population.legal.remand-or-sentenced") == "1/6")
    #expect(year.sum("population.placement.in-house-fostering") == "1/4")
    #expect(year.sum("population.placement.independent-fostering") == "1/4")
    #expect(year.sum("population.placement.external-residential") == "1/4")
    #expect(year.sum("population.placement.other") == "1/4")
    #expect(
      year.leftOut("population.placement.other")
        == ["who provides the placement is not known": 1, "the placement is not known": 1])
  }
}
