import CareCalendar

extension Terms {
  /// The counting of a period in words: "+ 3 months = Tue 28 Oct 2014", and what bears on it.
  func arithmetic(_ timescale: Timescale, from day: Day) -> [String] {
    let due = calendar.end(of: policy[timescale], from: day)
    return ["+ \(policy[timescale].words) = \(due.words)"]
      + remarks(timescale, counted: day, to: due, skipped: day, through: due)
  }

  /// The counting of a notice in words: "− 15 working days = Tue 7 Oct 2014", and what bears on it.
  func arithmetic(_ timescale: Timescale, before day: Day) -> [String] {
    let due = calendar.beginning(of: policy[timescale], before: day)
    return ["− \(policy[timescale].words) = \(due.words)"]
      + remarks(timescale, counted: day, to: due, skipped: due, through: day.adding(days: -1))
  }

  private func remarks(
    _ timescale: Timescale, counted day: Day, to due: Day, skipped first: Day, through last: Day
  ) -> [String] {
    let period = policy[timescale]
    var lines: [String] = []
    if case .workingDays = period { lines += skipped(from: first, to: last) }
    if case .months = period, due.dayOfMonth != day.dayOfMonth {
      lines.append("(that month has no \(ordinal(day.dayOfMonth)), so its last day)")
    }
    if !calendar.isWorkingDay(due) { lines.append(bookBy(due)) }
    if policy.isLooser(timescale) {
      lines.append("The council gives \(period.words); the usual period is \(timescale.usual.words).")
    }
    return lines
  }

  private func skipped(from day: Day, to due: Day) -> [String] {
    let holidays = calendar.bankHolidays(after: day, through: due)
    var lines: [String] = []
    if !holidays.isEmpty {
      lines.append("not counting " + holidays.map { "\($0.title) (\($0.day.short))" }.joined(separator: ", "))
    }
    for year in day.year...max(day.year, due.year) where calendar.bankHolidays.areByRule(in: year) {
      lines.append("The bank holidays of \(year) are worked out by rule: no published list covers it.")
    }
    return lines
  }

  private func bookBy(_ due: Day) -> String {
    let why = calendar.bankHolidays.title(on: due) ?? "a \(due.weekday.name)"
    return "That is \(why): book by \(calendar.lastWorkingDay(onOrBefore: due).words)"
  }
}
