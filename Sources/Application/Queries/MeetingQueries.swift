public import CareCalendar
public import Casework
public import ReadModels

/// Who chairs what, and when: a second meeting at one hour is seen whoever's children the two are about.
extension CaseQueries {
  /// How many days ahead meetings are looked for.
  public static let daysAhead = 3_660

  /// What some people chair on some days from today on, by day and hour. On a day that the board does not tell, only
  /// meetings about the children whom the person who asks may see are known.
  public func meetings(chairedBy chairs: Set<StaffID>, _ days: ClosedRange<Day>) throws -> [ChairedMeeting] {
    let found = try answer(["meetings", chairs, days] as [AnyHashable]) {
      try meetings(in: presentRows(.chaired(by: chairs, days)), chairedBy: chairs)
    } whole: {
      let own = try signedIn.scope()
      guard try boardAnswers() else { return try meetings(in: rows(own), chairedBy: chairs) }
      let ahead = signedIn.day...signedIn.day.adding(days: CaseQueries.daysAhead)
      return try chairs.flatMap { chair in
        try meetings(in: keptRows(.chaired(by: [chair], ahead)), chairedBy: [chair])
      }
    }
    return found.filter { days.contains($0.day) }.sorted(by: CaseQueries.precedes)
  }

  private static func precedes(_ a: ChairedMeeting, _ b: ChairedMeeting) -> Bool {
    if a.day != b.day { return a.day < b.day }
    let (hour, other) = (a.time?.minutes ?? 0, b.time?.minutes ?? 0)
    return hour == other ? a.child < b.child : hour < other
  }

  private func meetings(in rows: [ChildRow], chairedBy chairs: Set<StaffID>) throws -> [ChairedMeeting] {
    let own = try signedIn.scope()
    return rows.filter { $0.isWithUs(on: signedIn.day) }.flatMap { row in
      row.bookings.compactMap { ChairedMeeting($0, of: row, isSeen: own.holds(row)) }
    }.filter { chairs.contains($0.chair) }
  }

  /// The children of whose meetings on these days, from today on, another of the same chair is in the way.
  public func clashes(on days: [CalendarDay]) throws -> [Day: Set<ChildID>] {
    let shown = days.filter { $0.day >= signedIn.day }.flatMap(\.lines).compactMap { line in
      line.mark == .meeting
        ? line.line.booking.flatMap { ChairedMeeting($0, of: line.line.child) } : nil
    }
    guard let first = shown.map(\.day).min(), let last = shown.map(\.day).max() else { return [:] }
    let all = Dictionary(
      grouping: try meetings(chairedBy: Set(shown.map(\.chair)), first...last), by: \.day)
    let clashing = shown.filter { one in (all[one.day] ?? []).contains { one.clash(with: $0) != nil } }
    return Dictionary(grouping: clashing, by: \.day).mapValues { Set($0.map(\.child)) }
  }
}
