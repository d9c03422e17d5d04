import Measures
import Testing

/// Figures that come from a council's returns, imported as they are.
@Suite struct ThreeYearsTests {
  @Test("The figures of each year are those counted by hand from the same files")
  func byHand() throws {
    for (returns, figures) in Dictionary(grouping: try FigureByHand.all(), by: \.returns) {
      let years = try ThreeYears(returns)
      for (year, figures) in Dictionary(grouping: figures, by: \.year) {
        let results = try years.results(year)
        for figure in figures {
          let result = try #require(results[figure.key], "no measure \(figure.words)")
          #expect(result.numerator == figure.numerator, "\(figure.words)")
          #expect(result.denominator == figure.denominator, "\(figure.words)")
          #expect(result.leftOut == figure.leftOut, "\(figure.words)")
        }
      }
    }
  }

  @Test("Reviews that cannot be judged are left out of what is divided by, and none is lost")
  func notJudged() throws {
    let results = try ThreeYears(["2015-16"]).results("2015-16")
    let held = try #require(results["reviews.held"])
    let onTime = try #require(results["reviews.on-time.reviews"])
    let late = try #require(results["reviews.late"])
    #expect(onTime.denominator + onTime.leftOut.values.reduce(0, +) == held.numerator)
    #expect(late.numerator == onTime.denominator - onTime.numerator)
    #expect(late.leftOut == onTime.leftOut)
  }
}
