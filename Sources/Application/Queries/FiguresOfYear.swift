public import CareCalendar
import Casework
public import Measures
public import ReadModels

/// What the screens show of a year, for whoever sees the whole service.
extension CaseQueries {
  /// What every measure came to in a period and in the year before, month by month.
  ///
  /// - Parameter breakdowns: what every figure is told apart by.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  public func figures(
    in period: ClosedRange<Day>, by breakdowns: [Breakdown] = []
  ) throws -> StillCounting<[MeasureResult]> {
    let (context, measures) = (measureContext(for: period), measures)
    return try counting(
      ["figures", period, breakdowns] as [AnyHashable],
      in: context.yearBefore.dayBefore...period.upperBound,
      from: YearTally(measures, in: context, by: breakdowns), giving: \.results)
  }

  /// What is behind one figure.
  ///
  /// - Parameters:
  ///   - key: the measure's.
  ///   - group: of whom alone it is told; nil for the whole service.
  ///
  /// Throws `ServiceRefusal` for a key of no measure, and for somebody who does not see the whole service.
  public func parts(
    of key: String, in period: ClosedRange<Day>, of group: BreakdownGroup? = nil
  ) throws -> StillCounting<[FigureParts.Section]> {
    let (context, measure) = (measureContext(for: period), try measure(keyed: key))
    return try counting(
      ["parts", key, period, group] as [AnyHashable], in: context.dayBefore...period.upperBound,
      from: FigureParts(ObservedFigure(measure, in: context, of: group)), giving: \.sections)
  }

  /// The reviews that were due or held in a period, in order of the day, then of the child's name.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  public func listedReviews(in period: ClosedRange<Day>) throws -> StillCounting<[ListedReview]> {
    try counting(
      ["reviews", period] as [AnyHashable], in: period,
      from: ListedReviews(in: period, asOf: signedIn.day, staff),
      giving: { $0.reviews.sorted { $0.line.precedes($1.line) } })
  }
}

/// The reviews of some children in a period.
private struct ListedReviews: CountedSum {
  private(set) var reviews: [ListedReview] = []
  private let period: ClosedRange<Day>
  private let day: Day
  private let staff: StaffList

  init(in period: ClosedRange<Day>, asOf day: Day, _ staff: StaffList) {
    (self.period, self.day, self.staff) = (period, day, staff)
  }

  mutating func add(_ child: CountedChild) {
    reviews += ReviewLine.lines(of: child, in: period, asOf: day).map { ListedReview($0, staff) }
  }

  mutating func remove(_ child: CountedChild) { reviews.removeAll { $0.line.child == child.id } }
}

/// A review in a list, with what it is found by.
public struct ListedReview: Sendable {
  public let line: ReviewLine
  private let searched: String

  init(_ line: ReviewLine, _ staff: StaffList) {
    self.line = line
    let review = line.review
    let words = [
      line.name, line.number.text, review.kind.words, line.iro.map(staff.name), line.team,
      line.standing.words, review.lateReason,
    ]
    searched = Collation.folded(words.compactMap { $0 }.joined(separator: "\u{1}"))
  }

  public func matches(_ typed: TypedWords) -> Bool { typed.isEmpty || typed.stand(in: searched) }
}
