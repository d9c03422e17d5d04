import CareCalendar
import Measures
import TestSupport
import Testing

/// Sums, and how they are printed.
@Suite struct FigureTests {
  private func figure(_ unit: FigureUnit, _ verdicts: [Observation.Verdict]) -> Figure {
    var figure = Figure(unit)
    for verdict in verdicts { figure.add(verdict) }
    return figure
  }

  private func percent(_ counted: Int, of all: Int) -> Figure {
    figure(.percent, [.counted(counted, over: all)])
  }

  @Test(
    "A percent is rounded half away from zero",
    arguments: [
      (1, 8, 0, "13"), (1, 8, 1, "12.5"), (1, 16, 1, "6.3"), (1, 3, 1, "33.3"), (2, 3, 0, "67"),
      (273, 292, 1, "93.5"), (1, 2000, 1, "0.1"), (1, 2001, 1, "0.0"), (999, 1000, 0, "100"),
      (3, 3, 1, "100.0"),
      (0, 4, 1, "0.0"),
    ] as [(Int, Int, Int, String)])
  func rounding(counted: Int, all: Int, decimals: Int, digits: String) {
    #expect(percent(counted, of: all).digits(decimals: decimals) == digits)
  }

  @Test("A half less than nothing is rounded away from zero too")
  func negative() {
    #expect(figure(.mean, [.counted(-5, over: 2)]).digits() == "-3")
    #expect(figure(.mean, [.counted(-1, over: 3)]).digits() == "0")
  }

  @Test("A figure is printed with its unit; one of nothing with a dash")
  func words() {
    #expect(percent(1, of: 4).words() == "25%" && percent(0, of: 0).words() == "–")
    #expect(figure(.count, []).words() == "0" && figure(.mean, []).words() == "–")
    #expect(figure(.years, [.counted(4748)]).words() == "13 years")
    #expect(figure(.years, [.counted(365)]).words() == "1 year")
  }

  @Test("Of a pair both numbers are printed, and of a hundred it is compared")
  func pair() {
    let figure = figure(.pair, [.counted(31, over: 38)])
    #expect(figure.words() == "31/7" && figure.digits(decimals: 1) == "31/7")
    #expect(figure.value.map { Int($0 * 10) } == 815)
    #expect(self.figure(.pair, [.notCounted]).digits() == "0/1" && self.figure(.pair, []).digits() == nil)
  }

  @Test("What is left out is counted by why, and in neither sum")
  func leftOut() {
    let figure = figure(
      .percent, [.counted(), .notCounted, .leftOut(.open), .leftOut(.open), .leftOut(.noIRO, times: 3)])
    #expect(figure.numerator == 1 && figure.denominator == 2 && figure.value == 50)
    #expect(figure.leftOut == [Why.open.words: 2, Why.noIRO.words: 3])
  }

  @Test("Cases are over hundredths of posts; the most is the highest")
  func units() {
    #expect(figure(.cases, [.counted(60, over: 100), .counted(33, over: 50)]).value == 62)
    #expect(figure(.most, [.counted(60), .counted(71), .counted(3)]).value == 71)
    #expect(figure(.most, []).value == nil)
  }
}
