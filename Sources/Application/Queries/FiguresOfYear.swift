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
      from: (
        MeasureTally(measures, in: context, by: breakdowns, byMonth: true),
        MeasureTally(measures, in: context.yearBefore)
      ),
      adding: { tallies, child in
        tallies.0.add(child)
        tallies.1.add(child)
      },
      giving: { $0.results(yearBefore: $1) })
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
      from: FigureParts(ObservedFigure(measure, in: context, of: group)), adding: { $0.add($1) },
      giving: { $0.sections })
  }

  /// The reviews that were due or held in a period, in order of the day, then of the child's name.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  public func listedReviews(in period: ClosedRange<Day>) throws -> StillCounting<[ListedReview]> {
    let (day, staff) = (signedIn.day, staff)
    return try counting(
      ["reviews", period] as [AnyHashable], in: period, from: [ListedReview](),
      adding: { reviews, child in
        reviews += ReviewLine.lines(of: child, in: period, asOf: day).map { ListedReview($0, staff) }
      },
      giving: { $0.sorted { $0.line.precedes($1.line) } })
  }
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
