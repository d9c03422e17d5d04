import Application
import CareCalendar
import Casework
import ReadModels

/// Records children whom the service knows for short breaks under section 17. Their teams, the list of the same day
/// tells.
struct ShortBreakPlanWriter {
  private let cases: [(planned: PlannedCase, life: SyntheticChild)]

  init(_ plan: YearPlan) {
    cases = zip(plan.cases, plan.caseLives).filter { $0.0.kind == .section17ShortBreaks }.map { ($0, $1) }
  }

  /// Those whose plans were made before the day of a list and since that of the one before; with the first, all before.
  func begin(on list: Day, since earlier: Day? = nil, _ recorder: inout Recorder) throws {
    let new = cases.filter { one in
      one.planned.began < list && (earlier.map { one.planned.began >= $0 } ?? true)
    }
    guard !new.isEmpty else { return }
    let service = try recorder.service(Establishment.iroManager.login, at: Moment(list, 8, 5))
    for (planned, life) in new {
      let child = NewChild(
        number: life.number, name: life.name, born: life.born, sex: life.sex, ethnicity: life.ethnicity,
        involvement: InvolvementBeginning(.section17ShortBreaks, on: planned.began))
      _ = try service.perform(.care(.begin(child)))
      try service.refresh()
    }
  }
}
