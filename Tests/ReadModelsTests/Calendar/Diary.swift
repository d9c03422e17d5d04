import CareCalendar
import Casework
import ReadModels
import Rulebook

/// A calendar over invented rows, on Mon 3 Nov 2014 unless said otherwise.
struct Diary {
  var today: Day = "2014-11-03"
  var post = DutyOwner.iro
  var terms: [SchoolTerm] = []
  var rows: [ChildRow] = []

  var calendar: ReviewCalendar {
    let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
    return ReviewCalendar(rows, on: today, for: post, under: book, terms: terms)
  }

  /// A child with one review due, and perhaps a meeting booked for it.
  mutating func child(
    _ number: String, due: Day?..., booked: Day? = nil, at time: String? = nil,
    preparedBy: Day? = nil, iro: String? = "amina"
  ) {
    let booking = booked.map {
      Booking(kind: .lookedAfter, day: $0, time: time.flatMap { TimeOfDay($0) }, madeOn: "2014-10-01")
    }
    rows.append(
      ChildRow(
        id: ChildID(number), number: ChildNumber(number), collation: number, withUsSince: "2014-01-01",
        iro: iro.map { StaffID($0) }, bookings: booking.map { [$0] } ?? [],
        duties: due.enumerated().map { DutyRow(duty: review($0.element, $0.offset)) }
          + (preparedBy.map { [DutyRow(duty: preparation($0))] } ?? [])))
  }

  private func preparation(_ due: Day) -> Duty {
    Duty(
      key: DutyKey(rule: RuleID("Preparation"), subject: .other("s")), nature: .preparation,
      title: "Child spoken with",
      post: .iro, weight: .law, kind: .lookedAfter, opens: "2014-01-01", due: due, unit: .calendar)
  }

  private func review(_ due: Day?, _ place: Int) -> Duty {
    Duty(
      key: DutyKey(rule: RuleID("Rule\(place)"), subject: .other("s")),
      nature: due == nil ? .settle : .review,
      title: "2nd review", post: .iro, weight: .law, kind: place == 0 ? .lookedAfter : .authorityToPlace,
      number: 2, opens: "2014-01-01", due: due, unit: .calendar)
  }
}

extension CalendarDay {
  /// "meeting 1, due 2"
  var told: [String] { lines.map { "\($0.mark.rawValue) \($0.line.child.number)" } }
}
