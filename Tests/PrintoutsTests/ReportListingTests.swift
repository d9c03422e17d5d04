import CareCalendar
import Casework
import Measures
import Printouts
import Reports
import Rulebook
import Testing

/// The figures of a report as a list.
@Suite struct ReportListingTests {
  /// What measures come to of so many girls born on 1 June 2005, in our care since 1 May 2012.
  private func results(_ count: Int) -> [MeasureResult] {
    let (first, last, birth) = (day(2014, 4, 1), day(2015, 3, 31), day(2005, 6, 1))
    let terms = RuleContext(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
    let context = MeasureContext(
      period: first...last, today: day(2015, 6, 30), terms: terms, staff: StaffList())
    var tally = MeasureTally(Measures.all(under: .usual), in: context)
    for number in 0..<count {
      var child = CountedChild(id: ChildID("\(number)"), number: ChildNumber("\(number)"))
      (child.sex, child.dateOfBirth) = (.female, birth)
      child.stays = [CountedStay(began: day(2012, 5, 1), ended: nil, reason: nil)]
      tally.add(child)
    }
    return tally.results()
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }

  private func row(_ key: String, _ count: Int, isPublic: Bool) -> [String]? {
    let occasion = ReportOccasion(
      .annual("2014-15"), council: "Meadowbridge", days: day(2014, 4, 1)...day(2015, 3, 31),
      today: day(2015, 6, 30), isPublic: isPublic)
    let report = Report(occasion, from: results(count), under: .usual)
    return ReportListing.listing(report).rows.first { $0[0] == key }
  }

  @Test("A figure has its value, numerator and target; what is hidden has its words")
  func rows() {
    let key = "population.looked-after.end"
    #expect(
      row(key, 4, isPublic: false) == [key, "Looked after at the end", "4", "count", "4", "", "", "", ""])
    #expect(
      row(key, 4, isPublic: true)
        == [key, "Looked after at the end", "fewer than 5", "count", "", "", "", "", ""])
    #expect(row(key, 5, isPublic: true)?[2] == "5")
  }
}
