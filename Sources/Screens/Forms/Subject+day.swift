import Application
import CareCalendar
import Casework
import Rulebook

extension Subject {
  /// The day on which something about the child happened: neither to come, nor before birth or after death.
  func dayItHappened(
    _ queries: CaseQueries, _ label: String = "Day", named name: String = "day", usual: Day? = nil
  ) -> DayQuestion {
    let (today, child) = (found.day, found.child)
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .past, calendar: queries.rulebook.calendar),
      refusal: { day in
        if day > today { return ReviewFileRefusal.notYetHappened(day, today: today).words }
        return child.refusal(of: .voice(.advocacy(.offered, on: day)))?.words
      })
    return DayQuestion(name: name, label: label, field: field, usual: usual)
  }
}
