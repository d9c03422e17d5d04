import Casework
import Measures

/// Makes the tables and charts of a report from its figures.
struct ReportTables {
  let figures: ReportFigures
  let occasion: ReportOccasion

  init(_ figures: ReportFigures, for occasion: ReportOccasion) {
    self.figures = figures
    self.occasion = occasion
  }

  var isOfOneIRO: Bool { if case .iro = occasion.kind { true } else { false } }

  /// Figures that are not for the public, since what they are less than another is a number of its own.
  func inFull(_ keys: [String]) -> [ReportFigure] { occasion.isPublic ? [] : figures[keys] }

  /// The keys of the figures that begin so, in their order.
  func keys(beginning prefix: String) -> [String] { figures.beginning(prefix).map(\.key) }

  /// Those of kinds of review that not every council has, where there is anything of them, and never in public: they are of
  /// few children.
  func ifAny(_ chosen: [ReportFigure], besides usual: [String]) -> [ReportFigure] {
    guard !occasion.isPublic else { return [] }
    return chosen.filter { !usual.contains($0.key) && ($0.value.counted ?? 0) > 0 }
  }

  /// A line for each figure that there is, where anything was looked at. That there was none is told of numbers, and
  /// not of percentages and means.
  func list(_ caption: String, _ chosen: [ReportFigure]) -> [ReportBlock] {
    guard chosen.contains(where: { !$0.isOfNothing }) else { return [] }
    let told = chosen.filter { !$0.isOfNothing || $0.unit == .count }
    let table = ReportTable(
      caption,
      [
        .init("Figure", isNumber: false), .init("Result"), .init("Count"), .init("Target"),
        .init("Target met", isNumber: false), .init(occasion.besideWords),
      ],
      told.map { figure in
        [
          figure.title, figure.value.words, figure.value.ofWords, figure.target ?? "", figure.metWords,
          figure.beside?.words ?? "",
        ]
      })
    return [ReportBlock(table, figures: told)]
  }

  /// The parts of one whole, each with its share.
  ///
  /// - Parameter more: a last row that no figure tells: its name, and its number now and before.
  func parts(
    _ caption: String, _ what: String, _ chosen: [ReportFigure],
    more: (name: String, number: String, before: String)? = nil
  ) -> [ReportBlock] {
    guard chosen.contains(where: { !$0.isOfNothing }) else { return [] }
    var rows = chosen.map { figure in
      [
        figure.partWords.capitalisingFirst, figure.value.countWords, figure.value.shareWords,
        figure.beside?.countWords ?? "",
      ]
    }
    if let more { rows.append([more.name, more.number, "", more.before]) }
    let table = ReportTable(
      caption, [.init(what, isNumber: false), .init("Number"), .init("Share"), .init(occasion.besideWords)],
      rows)
    var points = chosen.map { figure in
      ReportChart.Point(
        name: figure.partWords.capitalisingFirst, value: figure.value.counted.map(Double.init),
        words: figure.value.countWords)
    }
    if let more {
      points.append(.init(name: more.name, value: Int(more.number).map(Double.init), words: more.number))
    }
    let chart = ReportChart(title: caption, shape: .lying, top: 0, points: points)
    return [ReportBlock(table, chart: points.count > 1 ? chart : nil, figures: chosen)]
  }

  /// Percentages side by side, each over its own whole.
  func shares(_ caption: String, _ what: String, _ chosen: [ReportFigure]) -> [ReportBlock] {
    let told = chosen.filter { !$0.isOfNothing }
    if told.isEmpty { return [] }
    let table = ReportTable(
      caption, [.init(what, isNumber: false), .init("Result"), .init("Count"), .init(occasion.besideWords)],
      told.map { figure in
        [
          figure.partWords.capitalisingFirst, figure.value.words, figure.value.ofWords,
          figure.beside?.words ?? "",
        ]
      })
    let points = told.map { figure in
      ReportChart.Point(
        name: figure.partWords.capitalisingFirst, value: figure.value.value, words: figure.value.words)
    }
    let chart = ReportChart(title: caption, shape: .lying, top: 100, points: points)
    return [ReportBlock(table, chart: chart, figures: told)]
  }

  /// One figure month by month; nothing of a period of one month.
  func months(_ caption: String, _ key: String) -> [ReportBlock] {
    guard let figure = figures[key], figure.months.count > 1, !figure.isOfNothing else { return [] }
    let table = ReportTable(
      caption, [.init("Month", isNumber: false), .init("Result"), .init("Count")],
      figure.months.map { [$0.name, $0.value.words, $0.value.ofWords] })
    let chart = ReportChart(
      title: caption, shape: .standing, top: figure.unit == .percent ? 100 : 0,
      points: figure.months.map { .init(name: $0.name, value: $0.value.value, words: $0.value.words) })
    return [ReportBlock(table, chart: chart, figures: [figure])]
  }

  /// The officers beside the children, by what both are told apart by.
  ///
  /// - Parameters:
  ///   - groups: the ends of the keys.
  func team(_ caption: String, _ what: String, _ part: String, _ groups: [String]) -> [ReportBlock] {
    let pairs = groups.compactMap { group -> (iros: ReportFigure, children: ReportFigure)? in
      guard let iros = figures["iro.\(part).\(group)"], let children = figures["population.\(part).\(group)"]
      else { return nil }
      return iros.isOfNothing && children.isOfNothing ? nil : (iros, children)
    }
    if pairs.isEmpty { return [] }
    let table = ReportTable(
      caption,
      [
        .init(what, isNumber: false), .init("Officers"), .init("Share of officers"), .init("Children"),
        .init("Share of children"),
      ],
      pairs.map { pair in
        [
          pair.children.partWords.capitalisingFirst, pair.iros.value.countWords, pair.iros.value.shareWords,
          pair.children.value.countWords, pair.children.value.shareWords,
        ]
      })
    return [ReportBlock(table, figures: pairs.flatMap { [$0.iros, $0.children] })]
  }
}

extension ReportFigure {
  /// True where nothing was looked at, now or before, and nothing is aimed at.
  var isOfNothing: Bool { value.isOfNothing && beside?.isOfNothing ?? true && target == nil }
}
