import Application
import CareCalendar
import Casework

/// What else the person who asks has booked, day by day: "10:00 Ella Rose".
struct OwnBookings: Sendable {
  private let days: [Day: [String]]

  init(_ queries: CaseQueries, besides child: ChildID) throws {
    let own = try queries.ownCaseload().map(\.child).filter { $0.id != child }
    let bookings = own.flatMap { row in row.bookings.map { (booking: $0, row: row) } }
    days = Dictionary(grouping: bookings, by: \.booking.day).mapValues { sameDay in
      sameDay.sorted { ($0.booking.time?.minutes ?? 0) < ($1.booking.time?.minutes ?? 0) }
        .map { (($0.booking.time.map { "\($0) " }) ?? "") + $0.row.called }
    }
  }

  /// "Also that day: 10:00 Ella Rose"; nil for a day that is free.
  func remark(on day: Day) -> String? {
    days[day].map { "Also that day: \($0.joined(separator: ", "))" }
  }
}
