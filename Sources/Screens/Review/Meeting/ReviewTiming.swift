import Application
import CareCalendar
import Casework
import Rulebook

/// The day that a review is recorded as held on, against the day it was due and the day it was booked for.
struct ReviewTiming {
  private let subject: Subject
  private let kind: ReviewKind
  private let calendar: WorkingCalendar

  init(_ subject: Subject, _ kind: ReviewKind, _ calendar: WorkingCalendar) {
    self.subject = subject
    self.kind = kind
    self.calendar = calendar
  }

  private var child: Child { subject.found.child }
  private var today: Day { subject.found.day }
  private var last: Day? { child.reviews.held.last { $0.kind.isSameMeeting(as: kind) }?.heldOn }
  private var booked: Day? { subject.booking(kind)?.day }

  /// Where two counts ask for the same meeting, the earlier.
  private var duty: Duty? {
    let reviews = subject.duties.filter {
      $0.nature == .review && $0.due != nil && $0.kind?.isSameMeeting(as: kind) ?? false
    }
    return reviews.min { ($0.due?.number ?? .max) < ($1.due?.number ?? .max) }
  }

  func isLate(_ held: Day) -> Bool {
    guard let duty, let due = duty.due, last.map({ held > $0 }) ?? true else { return false }
    return held > due && held > duty.opens
  }

  /// Before the day it was booked for, or more than a month before it was due.
  func isEarly(_ held: Day) -> Bool {
    guard last.map({ held > $0 }) ?? true else { return false }
    let isBeforeBooking = booked.map { held < $0 } ?? false
    return isBeforeBooking || (duty?.due).map { held < $0.adding(months: -1) } ?? false
  }

  var held: DayQuestion {
    let (today, child, kind) = (today, child, kind)
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .past, calendar: calendar),
      refusal: { day in
        if day > today { return ReviewRefusal.notYetHeld(heldOn: day, today: today).words }
        let held = Review(kind: kind, heldOn: day, participation: nil)
        return child.refusal(of: .review(.held(held)))?.words
      },
      remark: remark)
    let usual = booked.flatMap { $0 <= today ? $0 : nil }
    return DayQuestion(name: "held", label: "Day held", field: field, usual: usual, why: "as booked")
  }

  private var remark: @Sendable (Day) -> String? {
    let (last, calendar) = (last, calendar)
    let due = duty.flatMap { duty in duty.due.map { (day: $0, unit: duty.unit, opens: duty.opens) } }
    return { day in
      if let last, day < last { return "An earlier review than the one held on \(last.shortWithYear)" }
      guard let due, day > due.day, day > due.opens else { return nil }
      let late = -calendar.days(until: due.day, from: day, in: due.unit)
      return "\(due.unit.words(late)) after it was due: it is recorded all the same"
    }
  }
}
