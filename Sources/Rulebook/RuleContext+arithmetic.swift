import CareCalendar

extension RuleContext {
  /// The counting of a period in words: "+ 3 months = Tue 28 Oct 2014", and what bears on it; `verb` is what is to be
  /// done by the last working day.
  func arithmetic(_ timescale: Timescale, from day: Day, verb: String = "book") -> [String] {
    arithmetic(policy[timescale], from: day, verb: verb) + comparison(timescale)
  }

  /// The same of a period that is no setting of its own.
  func arithmetic(_ period: Period, from day: Day, verb: String = "book") -> [String] {
    let due = calendar.end(of: period, from: day)
    return ["+ \(period.words) = \(due.words)"]
      + remarks(period, counted: day, to: due, skipped: day, through: due, verb)
  }

  /// The counting of a notice in words: "− 15 working days = Tue 7 Oct 2014", and what bears on it.
  func arithmetic(_ timescale: Timescale, before day: Day) -> [String] {
    let due = calendar.beginning(of: policy[timescale], before: day)
    return ["− \(policy[timescale].words) = \(due.words)"]
      + remarks(policy[timescale], counted: day, to: due, skipped: due, through: day.adding(days: -1))
      + comparison(timescale)
  }

  /// The day before another in words: "− 1 day = Thu 13 Nov 2014", and what bears on it; the other day itself where that
  /// would be before `first`.
  func arithmetic(dayBefore day: Day, notBefore first: Day) -> [String] {
    guard first < day else { return ["There is no day before it: that day itself"] }
    let due = day.adding(days: -1)
    return ["− 1 day = \(due.words)"] + (calendar.isWorkingDay(due) ? [] : [lastWorkingDay(due, "book")])
  }

  private func remarks(
    _ period: Period, counted day: Day, to due: Day, skipped first: Day, through last: Day,
    _ verb: String = "book"
  ) -> [String] {
    var lines: [String] = []
    if case .workingDays = period { lines += skipped(from: first, to: last) }
    if case .months = period, due.dayOfMonth != day.dayOfMonth {
      lines.append("(that month has no \(ordinal(day.dayOfMonth)), so its last day)")
    }
    if !calendar.isWorkingDay(due) { lines.append(lastWorkingDay(due, verb)) }
    return lines
  }

  /// That the council asks for less than law or guidance do, where it does.
  private func comparison(_ timescale: Timescale) -> [String] {
    policy.isLooser(timescale)
      ? ["The council gives \(policy[timescale].words); the usual period is \(timescale.usual.words)."] : []
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

  private func lastWorkingDay(_ due: Day, _ verb: String) -> String {
    let why = calendar.bankHolidays.title(on: due) ?? "a \(due.weekday.name)"
    return "That is \(why): \(verb) by \(calendar.lastWorkingDay(onOrBefore: due).words)"
  }
}
