public import CareCalendar
public import Rulebook

/// Where the lines of one child stand in the lists of whoever sees the whole service, and on which days they stand
/// there. A council's lines are far too many to be worked out whenever somebody looks: they are kept, and those of a
/// child are placed anew when something is recorded about the child, or when the days are over.
public struct ServiceListPlaces: Equatable, Sendable {
  /// One line of a list.
  public struct Slot: Hashable, Sendable {
    public let list: ServiceList
    /// What it stands under: lines are counted by it. Empty where the list has no sections.
    public let section: String
    /// A text that puts it in its place there.
    public let order: String
    /// Which of the child's own lines of that list it is.
    public let place: Int
    /// What is counted of it besides.
    public let mark: Int
    /// What it is found by; empty where the list is not searched by it.
    public let searched: String

    public init(
      _ list: ServiceList, section: String = "", order: String, place: Int = 0, mark: Int = 0,
      searched: String = ""
    ) {
      self.list = list
      self.section = section
      self.order = order
      self.place = place
      self.mark = mark
      self.searched = searched
    }
  }

  public let places: [Slot]
  public let isWithUs: Bool
  /// What puts the child in place in a caseload by name.
  public let name: String
  /// What the child is found by in a caseload.
  public let searched: String
  /// The first day for which this holds, and the first for which it may not.
  public let since: Day
  public let until: Day

  /// For whom lines are placed.
  public static let post = DutyOwner.iroManager

  public init(
    places: [Slot], isWithUs: Bool, name: String = "", searched: String = "", since: Day, until: Day
  ) {
    self.places = places
    self.isWithUs = isWithUs
    self.name = name
    self.searched = searched
    self.since = since
    self.until = until
  }

  public init(_ row: ChildRow, on day: Day, under book: Rulebook) {
    let line = CaseloadLine(row, on: day)
    places =
      Slot.today(row, day, book) + Slot.iros(row, day, book) + Slot.calendar(row, day, book)
      + Slot.alerts(row, day, book)
      + Slot.practice(row) + (row.isWithUs(on: day) ? Slot.caseload(line) : [])
    isWithUs = row.isWithUs(on: day)
    (name, searched) = (line.nameKey, line.searched)
    since = day
    until = row.nextTurn(after: day, under: book)
  }
}

extension ServiceListPlaces.Slot {
  fileprivate static func today(_ row: ChildRow, _ day: Day, _ book: Rulebook) -> [Self] {
    let board = TodayList([row], on: day, for: ServiceListPlaces.post, under: book)
    let lines = board.sections.flatMap { section in section.lines.map { (section.section, $0) } }
    return lines.enumerated().map { place, told in
      Self(.today, section: told.0.placedUnder, order: told.0.order(of: told.1), place: place)
    }
  }

  fileprivate static func calendar(_ row: ChildRow, _ day: Day, _ book: Rulebook) -> [Self] {
    let lines = CalendarLine.all(
      of: row, on: day, for: ServiceListPlaces.post, standingInFor: StandInDuties(), under: book)
    return lines.enumerated().flatMap { place, line in
      let section = CalendarLine.section(of: line.day)
      let own = Self(
        .calendar, section: section, order: line.order, place: place, mark: line.counted.rawValue)
      guard line.mark == .meeting, let iro = row.iro else { return [own] }
      return [own, Self(.meetings, section: "\(section) \(iro.raw)", order: "", place: place)]
    }
  }

  fileprivate static func alerts(_ row: ChildRow, _ day: Day, _ book: Rulebook) -> [Self] {
    row.alerts.enumerated().flatMap { place, alert in
      let (order, searched) = (alert.order(of: row), alert.searched(of: row))
      guard alert.isOpen else {
        return [Self(.alertsOver, section: "over", order: order, place: place, searched: searched)]
      }
      let mark = alert.isPast(on: day, under: book) ? 1 : 0
      return AlertOrder.allCases.map { by in
        Self(
          .alerts(by), section: alert.section(by: by, of: row, on: day, under: book),
          order: by == .child ? "\(row.collation)\u{1}\(order)" : order, place: place, mark: mark,
          searched: by == .turn ? searched : "")
      }
    }
  }

  fileprivate static func practice(_ row: ChildRow) -> [Self] {
    row.notes.enumerated().flatMap { place, note in
      PracticeOrder.allCases.map { by in
        Self(
          .practice(by), section: note.section(by: by, of: row), order: note.order(by: by, of: row),
          place: place, searched: by == .state ? PracticeNoteSearch(note, of: row).text : "")
      }
    }
  }

  fileprivate static func caseload(_ line: CaseloadLine) -> [Self] {
    CaseloadOrder.allCases.filter { $0 != .name }.map { by in
      by == .iro
        ? Self(.caseload(by), section: line.child.iro?.raw ?? CaseloadLine.noIRO, order: line.nameKey)
        : Self(.caseload(by), order: "\(line.key(by, { _ in "" }))\u{1}\(line.nameKey)")
    }
  }
}

extension ChildRow {
  /// The first day after `day` on which any line of the child may stand elsewhere. It may be too early, never too late.
  fileprivate func nextTurn(after day: Day, under book: Rulebook) -> Day {
    var turns = [withUsSince, withUsUntil].compactMap { $0 }
    for booking in bookings {
      turns +=
        booking.day.around + [book.entering(.dueSoon, before: booking.day, after: day)].compactMap { $0 }
    }
    for alert in alerts where alert.isOpen { turns += alert.clocks.flatMap(\.due.around) }
    for duty in duties {
      turns += [duty.duty.lapses, duty.putOffUntil].compactMap { $0 } + duty.duty.opens.around
      guard let due = duty.duty.due else { continue }
      turns += due.around + [duty.duty.bookBy].compactMap { $0 }
      turns += [Timescale.dueSoon, .notBooked, .earlyWarning].compactMap {
        book.entering($0, before: due, after: day)
      }
    }
    return turns.filter { $0 > day }.min() ?? Day(number: .max / 2)
  }
}

extension Day {
  /// The days about one on which something changes: a fortnight before it comes near, on it, and on the days after, of
  /// which the first working day makes what is counted in working days late.
  fileprivate var around: [Day] { [adding(days: -14)] + (0...7).map { adding(days: $0) } }
}

extension Rulebook {
  /// The first day after `day` from which the period reaches as far as `due`; nil where it does on `day` already.
  fileprivate func entering(_ timescale: Timescale, before due: Day, after day: Day) -> Day? {
    guard due > day, !reaches(timescale, due, from: day) else { return nil }
    var (low, high) = (day.number + 1, due.number)
    while low < high {
      let middle = (low + high) / 2
      if reaches(timescale, due, from: Day(number: middle)) { high = middle } else { low = middle + 1 }
    }
    return Day(number: low)
  }

  private func reaches(_ timescale: Timescale, _ due: Day, from day: Day) -> Bool {
    due <= calendar.end(of: policy[timescale], from: day)
  }
}
