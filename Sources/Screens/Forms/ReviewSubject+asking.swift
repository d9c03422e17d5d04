import Application
import CareCalendar
import Casework
import Rulebook

/// What the forms of a review ask and say alike.
extension ReviewSubject {
  /// The day it was held, which most of what is recorded of it belongs to.
  var heldOn: Day { file.review?.heldOn ?? today }

  /// "2nd review of Jayden Murray"
  var named: String { "\(title.lowercasingFirst) of \(called)" }

  /// A day on which something about the review was done, as the record would take it.
  ///
  /// - Parameter note: what is recorded of that day; without it, any day that has come will do.
  func dayDone(
    _ label: String, under terms: RuleContext, usual: Day? = nil, because why: String = "today",
    of note: (@Sendable (Day) -> ReviewFileEvent)? = nil,
    remark: @escaping @Sendable (Day) -> String? = { _ in nil }
  ) -> DayQuestion {
    let (child, id, today) = (child, file.id, today)
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .past, calendar: terms.calendar),
      refusal: { day in
        if day > today { return ReviewFileRefusal.notYetHappened(day, today: today).words }
        return note.flatMap { child.refusal(of: .review(.noted(id, $0(day))))?.words }
      },
      remark: remark)
    return DayQuestion(name: "day", label: label, field: field, usual: usual, why: why)
  }

  /// A day by which something is to be done. One that is past is taken, and said.
  func dayToCome(
    _ name: String, _ label: String, under terms: RuleContext, usual: Day? = nil
  ) -> DayQuestion {
    let today = today
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .future, calendar: terms.calendar),
      remark: { $0 < today ? "That is past" : nil })
    return DayQuestion(name: name, label: label, field: field, usual: usual, why: "as noted")
  }
}
