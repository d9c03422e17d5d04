public import CareCalendar

/// Words as they may be printed: whose sort of words, and the age group of the child, and nothing else of the child.
public struct PrintedQuotation: Hashable, Sendable {
  public let kind: CountedQuotation.Kind
  public let words: String
  /// Of the child on the day that the words are of; nil where the birth is not known.
  public let ageBand: AgeBand?
  private let on: Day

  public init(_ kind: CountedQuotation.Kind, _ words: String, ageBand: AgeBand?, on: Day) {
    self.kind = kind
    self.words = words
    self.ageBand = ageBand
    self.on = on
  }

  /// Those of a child that are of days of a period, up to a day.
  public static func all(
    of child: CountedChild, in period: ClosedRange<Day>, asOf day: Day
  ) -> [PrintedQuotation] {
    child.quotations.filter { period.contains($0.on) && $0.on <= day }.map { quotation in
      PrintedQuotation(
        quotation.kind, quotation.words, ageBand: child.age(on: quotation.on).map(AgeBand.init),
        on: quotation.on)
    }
  }

  /// By the day, then by the words, so that no order of children shows.
  public func precedes(_ other: PrintedQuotation) -> Bool { (on, words) < (other.on, other.words) }
}
