import Application
import CareCalendar
import Synchronization

/// A clock that stands where it is put.
final class SettableClock: Clock {
  private let moment: Mutex<Moment>

  init(_ moment: Moment) { self.moment = Mutex(moment) }

  func set(_ moment: Moment) { self.moment.withLock { $0 = moment } }

  func now() -> Instant { moment.withLock { $0.instant } }

  func today() -> Day { moment.withLock { $0.day } }
}

/// A minute of a day.
struct Moment: Hashable, Comparable, Sendable {
  let day: Day
  let minute: Int

  init(_ day: Day, _ hour: Int, _ minute: Int) {
    self.day = day
    self.minute = hour * 60 + minute
  }

  init(_ day: Day, minute: Int) {
    self.day = day
    self.minute = minute
  }

  var instant: Instant { Instant(milliseconds: (Int64(day.number) * 1440 + Int64(minute)) * 60_000) }

  static func < (a: Moment, b: Moment) -> Bool { (a.day, a.minute) < (b.day, b.minute) }
}
