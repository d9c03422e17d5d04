/// One column of a table.
public struct Column: Hashable, Sendable {
  public var title: String
  /// The fewest columns of the terminal it is still of use in.
  public var minimum: Int
  /// What it takes when there is room; `.max` takes all that is left over.
  public var ideal: Int
  /// How many of its cells are so wide, by the width; empty where nobody has counted.
  public var cells: [Int] = []
  public var alignment: Alignment
  /// When the window is narrow, the columns with the lowest are left out first.
  public var priority: Int

  public init(
    _ title: String, minimum: Int, ideal: Int? = nil, alignment: Alignment = .left, priority: Int = 1
  ) {
    self.title = title
    self.minimum = max(1, minimum)
    self.ideal = max(self.minimum, ideal ?? minimum)
    self.alignment = alignment
    self.priority = priority
  }
}

/// The columns of a table that are shown in a window of some width, and the width of each.
struct ColumnLayout: Equatable {
  /// Where each column stands in the table, from left to right.
  private(set) var shown: [Int]
  private(set) var widths: [Int]

  static let gap = 2

  init(_ columns: [Column], width: Int) {
    shown = Array(columns.indices)
    while shown.count > 1, Self.needed(shown.map { columns[$0].minimum }) > width {
      guard let least = shown.min(by: { Self.goesBefore($0, $1, columns) }) else { break }
      shown.removeAll { $0 == least }
    }
    widths = shown.map { columns[$0].minimum }
    widen(columns, to: width)
  }

  private static func needed(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }

  private static func goesBefore(_ left: Int, _ right: Int, _ columns: [Column]) -> Bool {
    (columns[left].priority, -left) < (columns[right].priority, -right)
  }

  /// What is left over goes first where it shows the most cells whole, then to what is most important. Columns that take
  /// all there is come last.
  private mutating func widen(_ columns: [Column], to width: Int) {
    var left = width - Self.needed(widths)
    if left < 0, let only = widths.first, widths.count == 1 { widths = [max(0, only + left)] }
    while let step = nextStep(columns, left) {
      widths[step.index] += step.columns
      left -= step.columns
    }
    let byImportance = widths.indices.sorted { Self.goesBefore(shown[$1], shown[$0], columns) }
    for index in byImportance.filter({ columns[shown[$0]].ideal < .max })
      + byImportance.filter({ columns[shown[$0]].ideal == .max })
    {
      let more = min(max(0, left), columns[shown[index]].ideal - widths[index])
      widths[index] += more
      left -= more
    }
  }

  /// The column that more of its cells are whole in for each column of the terminal that it is given, and how many those
  /// are; nil where no cell can be made whole.
  private func nextStep(_ columns: [Column], _ left: Int) -> (index: Int, columns: Int)? {
    var best: (index: Int, columns: Int, whole: Int)?
    for index in widths.indices {
      let column = columns[shown[index]]
      let (narrow, wide) = (
        widths[index] + 1, min(column.ideal, widths[index] + left, column.cells.count - 1)
      )
      var whole = 0
      for width in narrow..<max(narrow, wide + 1) where column.cells[width] > 0 {
        whole += column.cells[width]
        let step = (index: index, columns: width - widths[index], whole: whole)
        let (gain, most) = (step.whole * (best?.columns ?? 0), (best?.whole ?? 0) * step.columns)
        let isBetter =
          gain == most
          ? best.map { Self.goesBefore(shown[$0.index], shown[index], columns) } ?? true : gain > most
        if isBetter { best = step }
      }
    }
    return best.map { ($0.index, $0.columns) }
  }
}
