import CareCalendar
import Casework
import Desk
import Rulebook

extension Subject {
  /// The day on which something about the child happened: neither to come, nor before birth or after death.
  func dayItHappened(_ desk: Desk, _ label: String = "Day", usual: Day? = nil) -> AskedDay {
    let (today, child) = (found.day, found.child)
    let field = DayField(
      typed: TypedDay(today: today, leaning: .past, calendar: desk.rulebook.calendar),
      refusal: { day in
        if day > today { return NoteRefusal.notYetHappened(day, today: today).words }
        return child.refusal(of: .voice(.advocacy(.offered, on: day)))?.words
      })
    return AskedDay(name: "day", label: label, field: field, usual: usual)
  }
}
