public import Application
public import CareCalendar
import Glibc

/// The operating system's clock, in its own time zone.
public struct SystemClock: Clock {
  public init() {}

  public func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  public func minuteOfDay() -> Int {
    let (parts, _) = local
    return Int(parts.tm_hour) * 60 + Int(parts.tm_min)
  }

  public func beginning(of day: Day) -> Instant {
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (
      Int32(day.year - 1900), Int32(day.month - 1), Int32(day.dayOfMonth)
    )
    // Whether clocks are an hour forward on that day is for the system to say.
    parts.tm_isdst = -1
    return Instant(milliseconds: Int64(mktime(&parts)) * 1000)
  }

  public func day(of moment: Instant) -> Day {
    var seconds = time_t((Double(moment.milliseconds) / 1000).rounded(.down))
    var parts = tm()
    localtime_r(&seconds, &parts)
    return SystemClock.day(parts) ?? Day(number: Int(seconds) / 86_400)
  }

  private static func day(_ parts: tm) -> Day? {
    Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  private var local: (parts: tm, seconds: time_t) {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return (parts, seconds)
  }

  public func today() -> Day {
    let (parts, seconds) = local
    return SystemClock.day(parts) ?? Day(number: Int(seconds) / 86_400)
  }
}
