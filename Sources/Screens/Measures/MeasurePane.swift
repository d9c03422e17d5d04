import Application
import Measures
import ReadModels
import TerminalUI

/// All that is told of one figure: what is counted, what it came to, against what, what is left out, and the numbers of
/// the months.
struct MeasurePane {
  let measure: Measure
  /// Nil while it is worked out.
  let result: MeasureResult?
  /// The group of the row that is selected; nil for the whole service.
  let group: BreakdownGroup?
  let year: MonthSpan
  let queries: CaseQueries
  let width: Int

  func lines() -> [Text] {
    let title = wrapped(measure.title, .bold)
    let about = wrapped(measure.definition) + wrapped(measure.source, .dim) + wrapped(measure.key, .dim)
    guard let result else { return title + [""] + wrapped("Counting …") + [""] + about }
    let own = group.map { group in result.groups.first { $0.group == group }?.figure } ?? result.figure
    let figure = own.map { wrapped(sentence($0, group?.words(queries.staff))) } ?? []
    let whole = group == nil ? [] : wrapped(sentence(result.figure, "the whole service"))
    return title + figure + whole + aim(result) + before(result) + leftOut(own ?? result.figure) + [""]
      + about + months(result)
  }

  /// "97.3%: 36 of 37", "Amina Okafor: 90.0%: 9 of 10"
  private func sentence(_ figure: Figure, _ whose: String?) -> String {
    [whose?.capitalisingFirst, figure.shown, figure.ofWhat].compactMap { $0 }.joined(separator: ": ")
  }

  private func aim(_ result: MeasureResult) -> [Text] {
    guard let target = result.target else { return [] }
    let standing = result.isMet.map { $0 ? ": met" : ": not met" } ?? ""
    return wrapped(
      "The council aims at \(target.words)\(standing).", result.isMet == false ? .bold : .plain)
  }

  private func before(_ result: MeasureResult) -> [Text] {
    guard let figure = result.yearBefore else { return [] }
    return wrapped(sentence(figure, "in \(year.yearBefore.financialYear)"))
  }

  private func leftOut(_ figure: Figure) -> [Text] {
    figure.leftOut.sorted { $0.key < $1.key }.flatMap { why, count in
      wrapped("Left out: \(count), because \(why).")
    }
  }

  private func months(_ result: MeasureResult) -> [Text] {
    guard group == nil else { return [] }
    let months = result.monthsSoFar(on: queries.signedIn.day)
    guard !months.isEmpty else { return [] }
    let widest = months.map(\.figure.shown.columns).max() ?? 0
    return [""]
      + zip(months, months.columns).map { month, column in
        let name = String(month.month.words.prefix(3))
        let words = [
          "\(name) \(month.month.first.year)", String(column), month.figure.shown.padded(to: widest, .right),
          month.figure.ofWhat,
        ]
        return Text(words.compactMap { $0 }.joined(separator: "  "))
      }
  }

  private func wrapped(_ words: String, _ style: Style = .plain) -> [Text] {
    words.wrapped(to: width).map { Text($0, style: style) }
  }
}
