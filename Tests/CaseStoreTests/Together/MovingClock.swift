import Application
import CareCalendar

/// A clock that the test moves on; no two moments of it are the same.
final class MovingClock: Clock, @unchecked Sendable {
  private var day: Day
  private var moments: Int64 = 0

  init(_ day: Day) { self.day = day }

  func today() -> Day { day }

  func now() -> Instant {
    moments += 1
    return Instant(milliseconds: Int64(day.number) * 86_400_000 + moments)
  }

  func move(by days: Int) { day = day.adding(days: days) }
}
