import CareCalendar
import Casework
import Rulebook
import TestSupport

@testable import Measures
@testable import Reports

/// What measures came to in an invented year: those that are named, and nothing of all others.
struct InventedResults {
  var policy = Policy.usual
  /// Beside the staff list's own: the measures of terms of employment.
  var staff = StaffList()
  var figures: [String: (Int, Int)] = [:]
  var before: [String: (Int, Int)] = [:]
  var months: [String: [(Int, Int)]] = [:]
  var own: [String: (Int, Int)] = [:]
  /// How often each was left out, for one and the same invented reason.
  var leftOut: [String: Int] = [:]

  static let days: ClosedRange<Day> = "2014-04-01"..."2015-03-31"
  static let iro = StaffID("amina")

  var results: [MeasureResult] {
    Measures.all(under: policy, staff: staff).map { measure in
      MeasureResult(
        measure: measure,
        figure: figure(measure, figures[measure.key] ?? (0, 0), leavingOut: leftOut[measure.key]),
        target: MeasureTarget(policy.targets[measure.key], of: measure),
        yearBefore: figure(measure, before[measure.key] ?? (0, 0)),
        months: (months[measure.key] ?? []).enumerated().map { place, sum in
          MonthFigure(
            month: Month(of: Self.days.lowerBound.adding(months: place)), figure: figure(measure, sum))
        },
        groups: own[measure.key].map {
          [GroupFigure(group: .iro(Self.iro), figure: figure(measure, $0))]
        } ?? [])
    }
  }

  private func figure(_ measure: Measure, _ sum: (Int, Int), leavingOut times: Int? = nil) -> Figure {
    var figure = Figure(measure.unit)
    if sum.1 > 0 { figure.add(.counted(sum.0, over: sum.1)) }
    let why = Observation.Verdict.leftOut(.birthUnknown, times: times ?? 0)
    if times != nil { figure.add(why) }
    return figure
  }

  func report(
    _ kind: ReportOccasion.Kind = .annual("2014-15"), isPublic: Bool = false, today: Day = "2015-06-30",
    known: Knowledge? = nil, council: String = "Meadowbridge", quotations: [PrintedQuotation] = [],
    words: [ReportHeading: WrittenWords] = [:]
  ) -> Report {
    let occasion = ReportOccasion(
      kind, council: council, days: Self.days, today: today, known: known, isPublic: isPublic)
    return Report(occasion, from: results, under: policy, quotations: quotations, words: words)
  }

  /// A year in which a little of everything happened.
  static var small: InventedResults {
    var year = InventedResults()
    year.policy.targets = ["reviews.on-time": "95%", "iro.caseload.average": "50-70"]
    year.figures = [
      "population.looked-after.start": (40, 40), "population.looked-after.end": (42, 42),
      "population.entered": (9, 9), "population.left": (7, 7), "population.age.under-1": (3, 42),
      "population.age.1-4": (12, 42), "population.age.5-9": (20, 42), "population.age.10-15": (7, 42),
      "population.gender.male": (22, 42), "population.gender.female": (20, 42), "iro.count": (3, 3),
      "iro.gender.female": (2, 3), "iro.gender.male": (1, 3), "reviews.held": (90, 90),
      "reviews.on-time": (84, 90), "reviews.on-time.reviews": (84, 90), "reviews.late": (6, 90),
      "reviews.late.reason-given": (5, 6), "reviews.late.reason.other": (5, 6),
      "alerts.raised": (12, 12), "alerts.category.drift": (7, 12), "alerts.category.planning": (2, 12),
      "alerts.category.assessment": (3, 12), "iro.caseload.average": (100, 200),
    ]
    year.leftOut = ["reviews.on-time": 4]
    year.before = ["reviews.held": (85, 85), "reviews.on-time": (80, 85)]
    year.months = ["reviews.held": Array(repeating: (8, 8), count: 11) + [(2, 2)]]
    return year
  }
}

extension Report {
  func section(_ heading: ReportHeading) -> ReportSection? { sections.first { $0.heading == heading } }

  func table(_ caption: String) -> ReportTable? {
    sections.flatMap(\.blocks).map(\.table).first { $0.caption == caption }
  }
}

extension ReportTable {
  /// The cell of the row that begins so, under a title; nil where there is no such row or title.
  func cell(_ row: String, _ title: String) -> String? {
    guard let column = columns.firstIndex(where: { $0.title == title }) else { return nil }
    return rows.first { $0[0] == row }?[column]
  }
}
