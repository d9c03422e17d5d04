import CareCalendar
public import Casework
public import Rulebook

/// One duty on somebody's board.
public struct TodayLine: Equatable, Sendable {
  public let child: ChildRow
  public let row: DutyRow
  public let state: DutyState
  public let booking: Booking?
  /// Days until due in the duty's unit, negative when late; nil where no day is known.
  public let days: Int?

  public var duty: Duty { row.duty }

  /// The same line whatever the day: what a selection holds on to.
  public var id: String { "\(child.id.raw)/\(duty.key.rule)/\(duty.key.subject)" }

  /// "6 days late", "in 3 working days", "today"
  public var when: String {
    guard let days else { return "no day known" }
    if days == 0 { return "today" }
    return days < 0 ? "\(duty.unit.words(-days)) late" : "in \(duty.unit.words(days))"
  }
}

extension TodayLine {
  /// The line of a duty on `day` for someone in `post`.
  init(_ row: DutyRow, of child: ChildRow, on day: Day, for post: Post, under book: Rulebook) {
    let kind = row.duty.kind
    let booking = child.bookings.last { made in kind.map { made.kind.isSameMeeting(as: $0) } ?? false }
    self.child = child
    self.row = row
    self.booking = booking
    state = row.state(on: day, for: post, booking: booking, under: book)
    days = row.duty.due.map { book.calendar.days(until: $0, from: day, in: row.duty.unit) }
  }

  /// The most pressing first: law before guidance before local, then by day, then by name.
  static func precedes(_ a: TodayLine, _ b: TodayLine) -> Bool {
    if a.duty.weight != b.duty.weight { return a.duty.weight < b.duty.weight }
    let (first, second) = (a.duty.due ?? a.duty.opens, b.duty.due ?? b.duty.opens)
    if first != second { return first < second }
    if a.child.collation != b.child.collation { return a.child.collation < b.child.collation }
    return (a.child.number, a.duty.key.rule) < (b.child.number, b.duty.key.rule)
  }
}
