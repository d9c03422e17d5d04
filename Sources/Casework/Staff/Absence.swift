public import CareCalendar

/// The days on which a manager is away, with who covers for them.
public struct Absence: Hashable, Sendable {
  public let staff: StaffID
  public let from: Day
  /// The last day away.
  public internal(set) var until: Day
  /// Nil where nobody covers: what comes to them then goes to the next stage's role.
  public let covering: StaffID?

  public init(of staff: StaffID, from: Day, until: Day, covering: StaffID? = nil) {
    self.staff = staff
    self.from = from
    self.until = until
    self.covering = covering
  }

  public func holds(_ day: Day) -> Bool { from <= day && day <= until }
}

extension [Absence] {
  /// An absence takes the place of those of the same person that it overlaps.
  mutating func add(_ absence: Absence) {
    removeAll {
      $0.staff == absence.staff && $0.from <= absence.until && absence.from <= $0.until
    }
    append(absence)
  }

  /// Whoever is back is away neither then nor later.
  mutating func end(of staff: StaffID, on day: Day) {
    removeAll { $0.staff == staff && $0.from >= day }
    for place in indices where self[place].staff == staff && self[place].until >= day {
      self[place].until = day.adding(days: -1)
    }
  }
}
