import CareCalendar
import Testing

/// A council, a stage of its ladder where an alert may start, and a season: one way up a ladder.
struct WayUp: Sendable, CustomTestStringConvertible {
  let council: LadderedCouncil
  let season: Season
  /// The stages from the first to the top, each with the day on which the alert comes to it.
  let stages: [(rung: Rung, came: Reckoned)]

  static let all: [WayUp] = LadderedCouncil.allCases.flatMap { council in
    council.rungs.indices.filter { council.rungs[$0].startsAlerts }.flatMap { start in
      Season.allCases.map { season in
        WayUp(
          council: council, season: season,
          stages: Array(zip(council.rungs[start...], season.days)).map { (rung: $0.0, came: $0.1) })
      }
    }
  }

  var testDescription: String { "\(council) from \(stages[0].rung.key) at \(season)" }

  /// By when the whole process is over once the alert has come to a stage; nil while it is informal.
  func over(at place: Int) -> Day? {
    stages[...place].first { $0.rung.isFormal }.flatMap { $0.came.twentyWorkingDays }
  }
}
