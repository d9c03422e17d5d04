public import CareCalendar
public import Casework

extension Rulebook {
  /// Whether a clock may say this day where the last entry was recorded on that one: it may say the same or a later day, up
  /// to the end of the policy's `clock.ahead`. Local policy.
  public func fits(_ day: Day, after last: Day) -> Bool {
    day >= last && day <= calendar.end(of: policy[.clockAhead], from: last)
  }

  /// Why a clock is in doubt; nil where it may be right.
  ///
  /// Where the last entry was itself recorded under a doubt, nobody knows which of the two clocks was wrong, so that
  /// either may be right.
  ///
  /// - Parameter last: that of the last entry about whose moment nothing is in doubt.
  /// - Parameter doubted: that of the last entry, where it was recorded under a doubt.
  public func doubt(
    of clock: ClockDoubt.Reading, after last: ClockDoubt.Reading, or doubted: ClockDoubt.Reading? = nil
  ) -> ClockDoubt? {
    let days = [last.day, doubted?.day].compactMap { $0 }
    return days.contains { fits(clock.day, after: $0) } ? nil : ClockDoubt(last: last, clock: clock)
  }
}
