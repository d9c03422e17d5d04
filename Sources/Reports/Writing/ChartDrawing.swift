/// A chart as a drawing that stands within a page, with a title and what is to be seen in words.
struct ChartDrawing {
  private let chart: ReportChart
  /// By which its title and its words are found.
  private let id: String
  private let top: Double

  private static let width = 720

  init(_ chart: ReportChart, id: String) {
    self.chart = chart
    self.id = id
    top = max(chart.top, chart.points.compactMap(\.value).max() ?? 0, 1)
  }

  var text: String {
    let (height, drawn) = chart.shape == .lying ? lying : standing
    return """
      <svg role="img" aria-labelledby="\(id)-title \(id)-desc" viewBox="0 0 \(Self.width) \(height)">
      <title id="\(id)-title">\(HTMLText.escaped(chart.title))</title>
      <desc id="\(id)-desc">\(HTMLText.escaped(chart.inWords))</desc>
      \(drawn)</svg>

      """
  }

  /// A bar below the other: its name before it, its value behind it.
  private var lying: (height: Int, drawn: String) {
    let (row, names, most) = (26, 290, 330)
    let drawn = chart.points.enumerated().map { place, point in
      let (top, length) = (place * row, length(point, most))
      return label(point.name.shortened(to: 44), x: names - 8, y: top + 17, "end")
        + "<rect x=\"\(names)\" y=\"\(top + 4)\" width=\"\(length)\" height=\"18\"/>\n"
        + label(point.words, x: names + length + 6, y: top + 17, "start")
    }.joined()
    return (chart.points.count * row + 2, drawn + axis(names, 0, names, chart.points.count * row))
  }

  /// A bar beside the other: its value above it, its name below it.
  private var standing: (height: Int, drawn: String) {
    let (slot, most, foot) = (Self.width / max(1, chart.points.count), 150, 176)
    let drawn = chart.points.enumerated().map { place, point in
      let (middle, height) = (place * slot + slot / 2, length(point, most))
      let breadth = max(4, slot * 3 / 5)
      return
        "<rect x=\"\(middle - breadth / 2)\" y=\"\(foot - height)\" width=\"\(breadth)\" height=\"\(height)\"/>\n"
        + label(point.words, x: middle, y: foot - height - 5, "middle", isSmall: true)
        + label(point.name.month, x: middle, y: foot + 16, "middle")
    }.joined()
    return (foot + 24, drawn + axis(0, foot, Self.width, foot))
  }

  private func length(_ point: ReportChart.Point, _ most: Int) -> Int {
    Int((Double(most) * (point.value ?? 0) / top).rounded())
  }

  private func axis(_ x: Int, _ y: Int, _ endX: Int, _ endY: Int) -> String {
    "<line x1=\"\(x)\" y1=\"\(y)\" x2=\"\(endX)\" y2=\"\(endY)\"/>\n"
  }

  private func label(_ words: String, x: Int, y: Int, _ anchor: String, isSmall: Bool = false) -> String {
    let size = isSmall ? " class=\"small\"" : ""
    return "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\"\(size)>\(HTMLText.escaped(words))</text>\n"
  }
}

extension String {
  fileprivate func shortened(to length: Int) -> String {
    count <= length ? self : prefix(length - 1) + "…"
  }

  /// "Apr" of "April 2014".
  fileprivate var month: String { String(prefix(3)) }
}
