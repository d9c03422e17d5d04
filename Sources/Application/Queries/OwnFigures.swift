public import CareCalendar
import Casework
public import Measures

extension CaseQueries {
  /// What measures come to of the work of the IRO who asks: the reviews that they chaired, what belongs to the days on
  /// which a child was theirs, whoever has the child now, and what the service tells of each IRO.
  ///
  /// Throws `ServiceRefusal` for anybody but an IRO.
  public func ownFigures(in period: ClosedRange<Day>) throws -> [(measure: Measure, figure: Figure)] {
    try signedIn.require(.seeOwnCaseload)
    let (context, me) = (measureContext(for: period), signedIn.member.id)
    var chaired = MeasureTally(ChairedReviews.measures(of: me), in: context)
    var tally = MeasureTally(measures, in: context, by: [.iro])
    try eachCountedForFigures(in: context.dayBefore...period.upperBound) { child in
      tally.add(child)
      chaired.add(child)
    }
    let own = BreakdownGroup.iro(me)
    return chaired.results().map { ($0.measure, $0.figure) }
      + tally.results().compactMap { result in
        result.groups.first { $0.group == own }.map { (result.measure, $0.figure) }
      }
  }
}
