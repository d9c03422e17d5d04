import Casework
import Measures
import Rulebook

/// The figures that a report is made of, by their keys.
struct ReportFigures {
  let all: [ReportFigure]
  private let byKey: [String: ReportFigure]

  private init(_ all: [ReportFigure]) {
    self.all = all
    byKey = Dictionary(all.map { ($0.key, $0) }) { first, _ in first }
  }

  /// Those of the whole service, beside the year before.
  ///
  /// - Parameter isPublic: small numbers are hidden, and whatever they could be worked back from.
  init(_ results: [MeasureResult], under policy: Policy, isPublic: Bool) {
    let hidden = isPublic ? HiddenFigures(results, under: policy) : nil
    self.init(
      results.map { result in
        ReportFigure(
          result, result.figure, beside: result.yearBefore, isPublic: isPublic,
          hidden: hidden?.hidden(of: result) ?? (nil, nil, []))
      })
  }

  /// Those of one IRO, beside the whole service. Figures that are not told by IRO are left out.
  init(_ results: [MeasureResult], of iro: StaffID) {
    self.init(
      results.compactMap { result in
        let own = result.groups.first { $0.group == .iro(iro) }
        guard let figure = own?.figure else { return nil }
        return ReportFigure(result, figure, beside: result.figure)
      })
  }

  subscript(_ key: String) -> ReportFigure? { byKey[key] }

  /// Those with these keys that there are, in this order.
  subscript(_ keys: [String]) -> [ReportFigure] { keys.compactMap { byKey[$0] } }

  /// Those whose keys begin so, in their order.
  func beginning(_ prefix: String) -> [ReportFigure] { all.filter { $0.key.hasPrefix(prefix) } }
}
