public import CareCalendar

/// What a measure came to in a period.
public struct MeasureResult: Sendable {
  public let measure: Measure
  public let figure: Figure
  /// Nil where the council names none.
  public let target: MeasureTarget?
  /// What it came to in the year before; nil where that was not gone through.
  public let yearBefore: Figure?
  /// Each month of the period in order, where the measure is told by month.
  public let months: [MonthFigure]
  /// The groups that were asked for, in order; empty where none were.
  public let groups: [GroupFigure]

  /// False where only one of several months has anything: it is told of one day then, or of too little.
  public var isToldByMonths: Bool {
    let told = months.count { $0.figure.numerator > 0 || $0.figure.denominator > 0 }
    return told > 1 || months.count == 1
  }

  public var key: String { measure.key }
  public var title: String { measure.title }
  public var subject: MeasureSubject { measure.subject }
  public var unit: FigureUnit { measure.unit }
  public var value: Double? { figure.value }
  public var numerator: Int { figure.numerator }
  public var denominator: Int { figure.denominator }
  public var leftOut: [String: Int] { figure.leftOut }
  /// Whether the target is met; nil where there is none to meet, or no value.
  public var isMet: Bool? { target?.isMet(by: figure) }
}

/// What a measure came to in one month.
public struct MonthFigure: Hashable, Sendable {
  public let month: Month
  public let figure: Figure
}

/// What a measure came to for some of the children.
public struct GroupFigure: Hashable, Sendable {
  public let group: BreakdownGroup
  public let figure: Figure
}
