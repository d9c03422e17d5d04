import CareCalendar
public import Measures

/// A figure as a report tells it.
public struct ReportFigure: Equatable, Sendable {
  public let key: String
  public let title: String
  public let subject: MeasureSubject
  public let unit: FigureUnit
  public let definition: String
  public let source: String
  public let value: ReportValue
  /// What it is set against: the year before, or the whole service; nil where that is not known.
  public let beside: ReportValue?
  /// What the council aims at, as it publishes it.
  public let target: String?
  /// Nil where there is nothing to aim at, no value, or the value is hidden.
  public let isMet: Bool?
  /// Month by month in order, where it is told so: "April", and what it came to.
  public let months: [Month]
  /// How many were left out, by why, in order of the words. How many is nil in a report for the public.
  public let leftOut: [LeftOut]

  public struct Month: Equatable, Sendable {
    public let name: String
    public let value: ReportValue
  }

  public struct LeftOut: Equatable, Sendable {
    public let why: String
    public let times: Int?
  }

  /// - Parameters:
  ///   - figure: what is told: the measure's own sum, or that of one group.
  ///   - hidden: what is hidden of it, of what it is set against, and of its months in order.
  init(
    _ result: MeasureResult, _ figure: Figure, beside: Figure?, isPublic: Bool = false,
    hidden: (value: Hiding?, beside: Hiding?, months: [Hiding?]) = (nil, nil, [])
  ) {
    key = result.key
    title = result.title
    subject = result.subject
    unit = result.unit
    definition = result.measure.definition
    source = result.measure.source
    value = ReportValue(figure, hidden.value)
    self.beside = beside.map { ReportValue($0, hidden.beside) }
    target = result.target?.words
    isMet = hidden.value == nil ? result.target?.isMet(by: figure) : nil
    months = (Self.isMonthly(key) ? result.months : []).enumerated().map { place, month in
      let hiding = hidden.months.indices.contains(place) ? hidden.months[place] : nil
      return Month(name: month.month.words, value: ReportValue(month.figure, hiding))
    }
    leftOut = figure.leftOut.sorted { $0.key < $1.key }.map {
      LeftOut(why: $0.key, times: isPublic ? nil : $0.value)
    }
  }

  /// True of the figures that a report tells month by month.
  static func isMonthly(_ key: String) -> Bool {
    key == "reviews.held" || key == "reviews.on-time.due-in-month"
  }

  /// What tells it apart from the other parts of the same whole: "care order" of "Looked after: care order".
  var partWords: String {
    for mark in [": ", ", "] {
      if let found = title.firstRange(of: mark) { return String(title[found.upperBound...]) }
    }
    return title
  }

  /// Whether the target is met, in words; empty where it cannot be told.
  public var metWords: String { isMet.map { $0 ? "met" : "not met" } ?? "" }
}
