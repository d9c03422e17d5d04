public import CareCalendar

/// That a machine's clock did not fit what had been recorded: it said an earlier day than the last entry's, or one long
/// after it.
public struct ClockDoubt: Hashable, Sendable {
  /// What a clock says: the moment, and the day that this is where the council is.
  public struct Reading: Hashable, Sendable {
    public let moment: Instant
    public let day: Day

    public init(_ moment: Instant, _ day: Day) {
      self.moment = moment
      self.day = day
    }
  }

  /// That of the last entry about whose own moment nothing is in doubt.
  public let last: Reading
  public let clock: Reading

  public init(last: Reading, clock: Reading) {
    self.last = last
    self.clock = clock
  }

  /// "Mon 2 Nov 2015, 1 day before the last entry, which is of Tue 3 Nov 2015"
  public var days: String {
    let days = clock.day - last.day
    let distance = DayUnit.calendar.words(abs(days))
    let side = days < 0 ? "before" : "after"
    return "\(clock.day.words), \(distance) \(side) the last entry, which is of \(last.day.words)"
  }

  public var words: String { "This machine's clock says \(days)." }
}

/// That somebody recorded something under a clock in doubt, having said that it is right.
public struct ConfirmedClock: Hashable, Sendable {
  public let doubt: ClockDoubt
  public let by: StaffID

  public init(_ doubt: ClockDoubt, by: StaffID) {
    self.doubt = doubt
    self.by = by
  }
}
