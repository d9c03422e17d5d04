/// Which days are worked, and how periods are counted from a day.
///
/// A working day is not a Saturday, a Sunday or a bank holiday of England and Wales
/// (Care Planning, Placement and Case Review Regulations 2010, reg 2). The day counted from is day 0.
public struct WorkingCalendar: Equatable, Sendable {
  public let bankHolidays: BankHolidays

  public init(_ bankHolidays: BankHolidays) {
    self.bankHolidays = bankHolidays
  }

  public func isWorkingDay(_ day: Day) -> Bool {
    !day.weekday.isWeekend && bankHolidays.title(on: day) == nil
  }

  /// The last day of the period: its latest lawful day, even when it is not a working day.
  public func end(of period: Period, from day: Day) -> Day {
    switch period {
    case .days(let n): day.adding(days: n)
    case .weeks(let n): day.adding(days: n * 7)
    case .months(let n): day.adding(months: n)
    case .workingDays(let n): adding(workingDays: n, to: day)
    }
  }

  /// The day so long before `day`: the last on which something can be done with that much notice.
  public func beginning(of period: Period, before day: Day) -> Day {
    switch period {
    case .days(let n): day.adding(days: -n)
    case .weeks(let n): day.adding(days: -n * 7)
    case .months(let n): day.adding(months: -n)
    case .workingDays(let n): adding(workingDays: -n, to: day)
    }
  }

  /// The working day so many working days after `day`, or before it when negative; `day` itself for none.
  public func adding(workingDays: Int, to day: Day) -> Day {
    var day = day
    var left = abs(workingDays)
    let step = workingDays < 0 ? -1 : 1
    while left > 0 {
      day = day.adding(days: step)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The last working day on or before the day: the latest on which a meeting can sensibly be held.
  public func lastWorkingDay(onOrBefore day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day.adding(days: -1) }
    return day
  }

  /// Working days after `from` up to and including `to`; negative when `to` comes first.
  public func workingDays(from: Day, to: Day) -> Int {
    guard from <= to else { return -workingDays(from: to, to: from) }
    var count = 0
    var day = from
    while day < to {
      day = day.adding(days: 1)
      if isWorkingDay(day) { count += 1 }
    }
    return count
  }

  /// Days from `day` until `due` in the unit asked for; negative when it is past.
  public func days(until due: Day, from day: Day, in unit: DayUnit) -> Int {
    unit == .working ? workingDays(from: day, to: due) : due - day
  }

  /// The bank holidays after `from` and up to `to` that are no weekend: those that a count of working days skips.
  public func bankHolidays(after from: Day, through to: Day) -> [BankHoliday] {
    guard from < to else { return [] }
    return (from.number + 1...to.number).compactMap { number in
      let day = Day(number: number)
      guard !day.weekday.isWeekend, let title = bankHolidays.title(on: day) else { return nil }
      return BankHoliday(day: day, title: title)
    }
  }
}
