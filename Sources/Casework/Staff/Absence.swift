public import CareCalendar

/// The days on which an IRO or a manager is away, with who covers for them.
public struct Absence: Hashable, Sendable {
  public let staff: StaffID
  public internal(set) var from: Day
  /// The last day away.
  public internal(set) var until: Day
  /// Nil where nobody covers: what comes to a manager then goes to the next stage's role, what is an IRO's to nobody.
  public let covering: StaffID?

  public init(of staff: StaffID, from: Day, until: Day, covering: StaffID? = nil) {
    self.staff = staff
    self.from = from
    self.until = until
    self.covering = covering
  }

  public func holds(_ day: Day) -> Bool { from <= day && day <= until }
}

extension Role {
  /// True of those of whom absences are kept: IROs, and the managers to whom alerts go.
  public var absencesAreKept: Bool { self == .iro || managesSocialWork }

  /// Whether one in this role may cover for one in `other`: an IRO for an IRO and a manager for a manager, so that nobody
  /// comes to see children in a way that their own role does not know.
  public func mayCover(_ other: Role) -> Bool {
    self == .iro ? other == .iro : managesSocialWork && other.managesSocialWork
  }
}

extension Absence {
  /// What is left of it where another takes its own days out: before that, after it, or both.
  fileprivate func leaving(_ other: Absence) -> [Absence] {
    guard staff == other.staff, from <= other.until, other.from <= until else { return [self] }
    var (before, after) = (self, self)
    before.until = other.from.adding(days: -1)
    after.from = other.until.adding(days: 1)
    return [before, after].filter { $0.from <= $0.until }
  }
}

extension [Absence] {
  /// On its own days an absence takes the place of what was recorded of the same person; other days keep theirs.
  mutating func add(_ absence: Absence) {
    self = flatMap { $0.leaving(absence) } + [absence]
  }

  /// Whoever is back ends the absence that runs, with what follows it without a day between. Later ones stand.
  mutating func end(of staff: StaffID, on day: Day) {
    guard let last = lastDay(of: staff, from: day) else { return }
    let stretch = Absence(of: staff, from: day, until: last)
    self = flatMap { $0.leaving(stretch) }
  }

  /// The last day of the absence that runs on `day`, with what follows it without a day between.
  func lastDay(of staff: StaffID, from day: Day) -> Day? {
    var last: Day?
    while let next = first(where: { $0.staff == staff && $0.holds(last?.adding(days: 1) ?? day) }) {
      last = next.until
    }
    return last
  }
}
