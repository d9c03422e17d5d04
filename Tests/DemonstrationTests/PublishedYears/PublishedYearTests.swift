import CareCalendar
import Demonstration
import Measures
import Testing

@Suite struct PublishedYearTests {
  @Test(
    "From the record of the invented year come the very figures of the report", arguments: PublishedYear.all)
  func figures(year: PublishedYear) throws {
    let made = try MadeYear.of(year)
    var results: [ClosedRange<Day>: [String: MeasureResult]] = [:]
    for published in try PublishedFigure.all(of: year) {
      let found = results[published.days] ?? made.results(published.days)
      results[published.days] = found
      let result = try #require(found[published.key], "no measure \(published)")
      if published.isInWords {
        let floor = try #require(published.floor, "no number is taken for the words: \(published)")
        #expect((result.value ?? 0) >= floor, "\(published): \(result.numerator) of \(result.denominator)")
      } else if let floor = published.floor {
        #expect((result.value ?? 0) >= floor, "\(published)")
        #expect(result.months.count == (published.key.hasSuffix("due-in-month") ? 12 : 0), "\(published)")
        for month in result.months { #expect((month.figure.value ?? 0) >= floor, "\(published): \(month)") }
      } else if let ceiling = published.ceiling {
        #expect(result.numerator > 0 && (result.value ?? ceiling) < ceiling, "\(published)")
      } else {
        let digits = result.figure.digits(decimals: published.decimals)
        #expect(
          digits == published.text, "\(published): \(result.numerator) of \(result.denominator)")
      }
    }
  }
}
