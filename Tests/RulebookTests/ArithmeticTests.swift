import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// The counting of a period, as it can be read out in a meeting.
@Suite struct ArithmeticTests {
  @Test("A count that meets nothing unusual is one line")
  func plain() {
    #expect(lines(.secondReview, "2014-07-28") == ["+ 3 months = Tue 28 Oct 2014"])
    #expect(lines(.firstReview, "2014-07-02") == ["+ 20 working days = Wed 30 Jul 2014"])
    #expect(lines(.adoptionFirst, "2014-12-31") == ["+ 4 weeks = Wed 28 Jan 2015"])
  }

  @Test("The bank holidays that are not counted are named with their days")
  func holidays() {
    #expect(
      lines(.firstReview, "2025-03-31") == [
        "+ 20 working days = Wed 30 Apr 2025", "not counting Good Friday (18 Apr), Easter Monday (21 Apr)",
      ])
  }

  @Test("A bank holiday on the first day is not named, since that day does not count")
  func firstDay() {
    #expect(
      lines(.iroAllocated, "2014-12-25") == [
        "+ 5 working days = Mon 5 Jan 2015", "not counting Boxing Day (26 Dec), New Year’s Day (1 Jan)",
      ])
  }

  @Test("A month that is too short is said to be, and the last working day is given")
  func shortMonth() {
    #expect(
      lines(.laterReviews, "2014-08-31") == [
        "+ 6 months = Sat 28 Feb 2015", "(that month has no 31st, so its last day)",
        "That is a Saturday: book by Fri 27 Feb 2015",
      ])
    #expect(!lines(.laterReviews, "2014-08-28").contains { $0.contains("that month") })
  }

  @Test("A day due on a bank holiday is said by its name")
  func dueOnAHoliday() {
    #expect(
      lines(.laterReviews, "2014-10-03") == [
        "+ 6 months = Fri 3 Apr 2015", "That is Good Friday: book by Thu 2 Apr 2015",
      ])
  }

  @Test("Years without a published list are said to be by rule")
  func byRule() {
    #expect(
      lines(.firstReview, "2028-12-04") == [
        "+ 20 working days = Thu 4 Jan 2029",
        "not counting Christmas Day (25 Dec), Boxing Day (26 Dec), New Year's Day (1 Jan)",
        "The bank holidays of 2029 are worked out by rule: no published list covers it.",
      ])
  }

  @Test("A period longer than usual is said to be, wherever it shows; a shorter one is not")
  func looser() {
    let looser = Rulebook.under(Policy(settings: ["looked-after.second": "4 months"]))
    #expect(
      looser.terms.arithmetic(.secondReview, from: "2014-07-28") == [
        "+ 4 months = Fri 28 Nov 2014", "The council gives 4 months; the usual period is 3 months.",
      ])
    let stricter = Rulebook.under(Policy(settings: ["looked-after.second": "10 weeks"]))
    #expect(stricter.terms.arithmetic(.secondReview, from: "2014-07-28") == ["+ 10 weeks = Mon 6 Oct 2014"])
  }

  private func lines(_ timescale: Timescale, _ day: Day) -> [String] {
    Rulebook.usual.terms.arithmetic(timescale, from: day)
  }
}
