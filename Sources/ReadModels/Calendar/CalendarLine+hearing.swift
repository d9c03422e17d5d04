import CareCalendar
import Casework
import Rulebook

/// Hearings of courts on the calendar, whether they are prepared for or not.
extension CalendarLine {
  /// The hearing of a child who is with us, on its day: it is nobody's duty, and stands there all the same.
  static func hearing(
    of child: SharedBox<ChildRow>, on today: Day, for post: DutyOwner, standingInFor cover: StandInDuties,
    under book: Rulebook
  ) -> [CalendarLine] {
    guard let hearing = child.value.hearing, child.value.isWithUs(on: today) else { return [] }
    let duty = Duty(
      key: DutyKey(rule: .hearingPreparedFor, subject: .hearing(hearing.day)), nature: .settle,
      title: "Hearing" + (hearing.purpose.map { ": \($0)" } ?? ""), post: .iro, weight: .local,
      opens: hearing.listedOn, due: hearing.day, unit: .calendar)
    let line = TodayLine(
      DutyRow(duty: duty), of: child, on: today, for: post, standingInFor: cover, under: book)
    return [CalendarLine(day: hearing.day, mark: .hearing, line: line)]
  }

  /// What a hearing is for: "final hearing"; nil for what is none, and where nobody said it.
  public var hearingPurpose: String? {
    mark == .hearing ? line.child.hearing?.purpose : nil
  }
}
