public import CareCalendar
import Casework
public import Rulebook

/// Why a review, or a hearing, stands on a day of the calendar.
public enum CalendarMark: String, Sendable, CaseIterable {
  /// It is to be held then.
  case meeting
  /// A court hears the child's case then.
  case hearing
  /// It is due by then, and no meeting is booked in time.
  case due
  /// It is due by then, and a meeting is booked for an earlier day.
  case inHand
}

/// A review on a day of the calendar: the day it is due by, or the day it is booked for. Or a hearing of a court.
///
/// A review that is booked for the very day it is due by stands there once.
public struct CalendarLine: Equatable, Sendable {
  public let day: Day
  public let mark: CalendarMark
  public let line: TodayLine

  /// The same line however the review comes to be booked: what a selection holds on to.
  public var id: String { "\(mark.kind)/\(line.id)" }

  /// The day by which the review is due; nil where nobody knows it, whatever else is due about the meeting.
  public var reviewDue: Day? { line.duty.nature == .review ? line.duty.due : nil }

  /// True for a meeting that comes after the review was due.
  public var isLate: Bool { mark == .meeting && reviewDue.map { $0 < day } ?? false }
}

extension CalendarLine {
  /// Every day on which the reviews of a child stand.
  public static func all(
    of child: ChildRow, on today: Day, for post: DutyOwner, standingInFor cover: StandInDuties,
    under book: Rulebook
  ) -> [CalendarLine] {
    let whole = SharedBox(child)
    let lines = child.duties.filter { $0.duty.isInForce(on: today) && $0.duty.kind != nil }
      .map { TodayLine($0, of: whole, on: today, for: post, standingInFor: cover, under: book) }
    let hearings = hearing(of: whole, on: today, for: post, standingInFor: cover, under: book)
    return lines.compactMap(due) + child.bookings.compactMap { meeting($0, among: lines) } + hearings
  }

  private static func due(_ line: TodayLine) -> CalendarLine? {
    guard line.duty.nature == .review, let due = line.duty.due, line.booking?.day != due else { return nil }
    let isInHand = line.booking.map { $0.day < due } ?? false
    return CalendarLine(day: due, mark: isInHand ? .inHand : .due, line: line)
  }

  /// A meeting is named by the first review it is held for. One that no duty asks for any more is left out.
  private static func meeting(_ booking: Booking, among lines: [TodayLine]) -> CalendarLine? {
    let served = lines.filter { $0.booking == booking }
    let reviews = served.filter { $0.duty.nature == .review && $0.duty.due != nil }
    let first = reviews.min(by: { $0.duty.due! < $1.duty.due! })
    let other = served.first { $0.duty.nature == .writeUp || $0.duty.nature == .settle }
    guard let line = first ?? other ?? served.first else { return nil }
    return CalendarLine(day: booking.day, mark: .meeting, line: line)
  }

  /// Meetings by their hour, then what is due and has none, then what is in hand.
  static func precedes(_ a: CalendarLine, _ b: CalendarLine) -> Bool {
    if a.mark != b.mark { return a.mark.rank < b.mark.rank }
    let (hour, other) = (a.line.booking?.time?.minutes ?? 0, b.line.booking?.time?.minutes ?? 0)
    if a.mark == .meeting, hour != other { return hour < other }
    return UrgencySortKey(a.line) < UrgencySortKey(b.line)
  }
}

extension CalendarLine {
  /// What a line is counted as.
  public enum Counted: Int, Sendable, CaseIterable {
    case meeting
    /// A meeting on the day that the review is due by.
    case meetingWhenDue
    case notBooked
    case bookedLate
    case inHand
    case hearing

    /// Reviews due by the day, wherever they are booked.
    var isDueThen: Bool { self != .meeting && self != .hearing }

    var mark: CalendarMark {
      switch self {
      case .meeting, .meetingWhenDue: .meeting
      case .notBooked, .bookedLate: .due
      case .inHand: .inHand
      case .hearing: .hearing
      }
    }
  }

  var counted: Counted {
    switch mark {
    case .meeting: reviewDue == day ? .meetingWhenDue : .meeting
    case .due: line.booking == nil ? .notBooked : .bookedLate
    case .inHand: .inHand
    case .hearing: .hearing
    }
  }
}

extension CalendarMark {
  /// What a line is known again by, of those about one review.
  fileprivate var kind: String {
    switch self {
    case .meeting, .hearing: rawValue
    case .due, .inHand: "due"
    }
  }

  fileprivate var rank: Int { CalendarMark.allCases.firstIndex(of: self) ?? 0 }
}
