import CareCalendar
import Casebook
import Casework
import Desk
import Glass
import Rulebook

/// Booking a review: its day and, where known, its time.
struct BookErrand: Errand {
  private let subject: Subject
  private let calendar: WorkingCalendar
  /// What else is booked on a day, in this person's own words for it: "10:00 Ella Rose".
  private let diary: [Day: [String]]

  init(_ subject: Subject, _ desk: Desk) throws {
    self.subject = subject
    calendar = desk.rulebook.calendar
    diary = try BookErrand.diary(desk, besides: subject.chosen.child)
  }

  var about: String { subject.reviewsMeant }

  var title: String {
    let titles = subject.kinds.map { subject.title($0) }
    return "Book the \(titles.joined(separator: " or ").lowercasedFirst) of \(subject.called)"
  }

  var lines: [String] {
    subject.kinds.flatMap { kind -> [String] in
      let duty = subject.review(kind)
      let due = duty?.due.map { "Due by \($0.words)" }
      let sooner = duty?.bookBy.flatMap { $0 == duty?.due ? nil : ", so book by \($0.words)" }
      let now = subject.booking(kind).map { booking in
        booking.day < subject.found.day
          ? "Was booked \(booking.words). If it was not held then, book it again."
          : "Booked now for \(booking.words). A new day takes its place."
      }
      return [due.map { $0 + (sooner ?? "") }, now].compactMap { $0 }
    }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let due = subject.review(kind(answers))?.due
    let (diary, today) = (diary, subject.found.day)
    let day = DayField(
      typed: TypedDay(today: today, leaning: .future, calendar: calendar),
      refusal: { $0 < today ? ReviewRefusal.bookedInThePast($0).words : nil },
      remark: { day in
        let late = due.flatMap { day > $0 && $0 >= today ? "After it is due (\($0.short))" : nil }
        let others = diary[day].map { "Also that day: \($0.joined(separator: ", "))" }
        let remarks = [late, others].compactMap { $0 }
        return remarks.isEmpty ? nil : remarks.joined(separator: ". ")
      })
    return kindField(subject) + [
      day.field("day", "Day"),
      Field(
        "time", "Time", .interpreted(BookErrand.time), hint: "Type a time if it is known: 15:30, 9.30, 14"),
    ]
  }

  func variant(_ answers: [String: String]) -> String { kind(answers).rawValue }

  func command(_ answers: [String: String], _ desk: Desk) throws -> Command {
    let typed = TypedDay(today: subject.found.day, leaning: .future, calendar: calendar)
    guard let day = typed.read(answers["day"] ?? "") else { throw ErrandRefusal(words: DayField.hint) }
    let time = TimeOfDay(answers["time"] ?? "")
    let seen = ReviewsSeen(of: subject.found.child, kind: kind(answers))
    return .review(.book(subject.chosen.child, kind(answers), day: day, time: time, seen: seen))
  }

  private func kind(_ answers: [String: String]) -> ReviewKind { subject.kind(answers) }

  @Sendable private static func time(_ text: String) -> Interpretation {
    if text.isEmpty { return .empty }
    return TimeOfDay(text).map { .good(hint: $0.description) }
      ?? .bad(message: "Type a time as 15:30, 9.30 or 14, or nothing.")
  }

  private static func diary(_ desk: Desk, besides child: ChildID) throws -> [Day: [String]] {
    let own = try desk.caseload().map(\.child).filter { $0.id != child && $0.iro == desk.signedIn.member.id }
    let bookings = own.flatMap { row in row.bookings.map { (booking: $0, row: row) } }
    return Dictionary(grouping: bookings, by: \.booking.day).mapValues { sameDay in
      sameDay.sorted { ($0.booking.time?.minutes ?? 0) < ($1.booking.time?.minutes ?? 0) }
        .map { (($0.booking.time.map { "\($0) " }) ?? "") + $0.row.called }
    }
  }
}

/// Asks for the kind of review where a child has more than one.
func kindField(_ subject: Subject) -> [Field] {
  guard subject.kinds.count > 1 else { return [] }
  let choices = subject.kinds.map { Choice($0.rawValue, subject.title($0)) }
  return [Field("kind", "Review", .choice(choices), value: subject.kinds[0].rawValue, required: true)]
}

extension Subject {
  func kind(_ answers: [String: String]) -> ReviewKind {
    answers["kind"].flatMap(ReviewKind.init(rawValue:)) ?? kinds.first ?? .lookedAfter
  }
}

extension String {
  /// "1st review" stays; "Review" becomes "review".
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
