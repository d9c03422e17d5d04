public import ReadModels

/// A report of the reviewing service as data: what it says, in order, whatever it is written as.
public struct Report: Equatable, Sendable {
  /// "Annual report of the Independent Reviewing Officers 2014-15"
  public let title: String
  public let council: String
  /// The days that it is about, in words: "1 April 2014 to 31 March 2015".
  public let days: String
  /// What is to be known before it is read: as of when, and what is hidden.
  public let notes: [String]
  /// Those that have something to say.
  public let sections: [ReportSection]
  /// Every figure that stands in a table or chart, each once, in the order in which they are met.
  public let appendix: [ReportFigure]
  /// Every figure of the service, for lists; in an edition for the public those of the appendix alone.
  public let listed: [ReportFigure]
}

/// A part of a report under one heading.
public struct ReportSection: Equatable, Sendable {
  public let heading: ReportHeading
  /// What the manager wrote; nil where nothing was written.
  public let words: WrittenWords?
  /// What somebody agreed to have printed; nil where there is none.
  public let quotations: ReportQuotations?
  public let blocks: [ReportBlock]
}

/// What the manager wrote under a heading, as Markdown and as it is read.
public struct WrittenWords: Equatable, Sendable {
  public let markdown: String
  public let text: DocumentText

  public init(markdown: String, text: DocumentText) {
    self.markdown = markdown
    self.text = text
  }
}

/// A table, or a chart with the table that says the same.
public struct ReportBlock: Equatable, Sendable {
  public let chart: ReportChart?
  public let table: ReportTable
  /// The keys of the figures in it.
  public let figures: [String]

  init(_ table: ReportTable, chart: ReportChart? = nil, figures: [ReportFigure]) {
    self.table = table
    self.chart = chart
    self.figures = figures.map(\.key)
  }
}

/// Rows of words under titles; the first cell of a row says what the row is.
public struct ReportTable: Equatable, Sendable {
  public struct Column: Equatable, Sendable {
    public let title: String
    public let isNumber: Bool

    public init(_ title: String, isNumber: Bool = true) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  public let caption: String
  public let columns: [Column]
  public let rows: [[String]]

  /// Columns of which every cell is empty are left out.
  init(_ caption: String, _ columns: [Column], _ rows: [[String]]) {
    let kept = columns.indices.filter { column in
      column == 0 || rows.contains { $0.indices.contains(column) && !$0[column].isEmpty }
    }
    self.caption = caption
    self.columns = kept.map { columns[$0] }
    self.rows = rows.map { row in kept.map { row.indices.contains($0) ? row[$0] : "" } }
  }
}

/// Bars, one for each point.
public struct ReportChart: Equatable, Sendable {
  public enum Shape: Equatable, Sendable {
    /// Lying, one below the other, with long names.
    case lying
    /// Standing, one beside the other: months.
    case standing
  }

  public struct Point: Equatable, Sendable {
    public let name: String
    /// Nil where there is none, or it is hidden.
    public let value: Double?
    public let words: String
  }

  public let title: String
  public let shape: Shape
  /// What a full bar stands for at least: 100 of percentages.
  public let top: Double
  public let points: [Point]

  /// What is to be seen, in words, for those who do not see it.
  public var inWords: String {
    points.map { "\($0.name): \($0.words)" }.joined(separator: "; ") + "."
  }
}
