public import CareCalendar
import Casework
public import Rulebook

/// Where the lines of one child stand on the Today of whoever sees the whole service, and on which days they stand
/// there. A council's lines are far too many to be worked out whenever somebody looks: they are kept, and those of a
/// child are placed anew when something is recorded about the child, or when the days are over.
public struct PlacedLines: Equatable, Sendable {
  /// One line: its section, and a text that puts it in its place there.
  public struct Place: Hashable, Sendable {
    public let section: TodaySection
    public let order: String

    public init(section: TodaySection, order: String) {
      self.section = section
      self.order = order
    }
  }

  /// In the order of `TodayBoard([row]).lines`.
  public let places: [Place]
  public let isWithUs: Bool
  /// What puts the child in place in a caseload by name.
  public let name: String
  /// What the child is found by in a caseload.
  public let searched: String
  /// The first day for which this holds, and the first for which it may not.
  public let since: Day
  public let until: Day

  /// For whom lines are placed.
  public static let post = Post.iroManager

  public init(
    places: [Place], isWithUs: Bool, name: String = "", searched: String = "", since: Day, until: Day
  ) {
    self.places = places
    self.isWithUs = isWithUs
    self.name = name
    self.searched = searched
    self.since = since
    self.until = until
  }

  public init(_ row: ChildRow, on day: Day, under book: Rulebook) {
    let board = TodayBoard([row], on: day, for: PlacedLines.post, under: book)
    places = board.sections.flatMap { section in
      section.lines.map { Place(section: section.section, order: section.section.order(of: $0)) }
    }
    isWithUs = row.isWithUs(on: day)
    let line = CaseloadLine(row, on: day)
    (name, searched) = (line.nameKey, line.searched)
    since = day
    until = row.nextTurn(after: day, under: book)
  }
}

extension TodaySection {
  /// Orders as text as `ordered(_:)` does.
  fileprivate func order(of line: TodayLine) -> String {
    switch self {
    case .meetings: padded(line.booking?.time?.minutes ?? 0, 4) + " " + Pressing(line).text
    case .challenges: RunningOut(line).text
    default: Pressing(line).text
    }
  }
}

extension Pressing {
  fileprivate var text: String {
    let rank = Weight.allCases.firstIndex(of: weight) ?? 0
    return "\(isHeard ? 1 : 0)\(rank)" + day.ordering + name
  }

  private var name: String { "\(collation)\u{1}\(number.text)\u{1}\(key.rule.raw)\u{1}\(key.subject.text)" }
}

extension RunningOut {
  fileprivate var text: String {
    day.ordering + "\(collation)\u{1}\(number.text)\u{1}\(key.rule.raw)\u{1}\(key.subject.text)"
  }
}

extension Day {
  /// Orders as text as days do.
  fileprivate var ordering: String { padded(number + 5_000_000, 8) }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

extension ChildRow {
  /// The first day after `day` on which any line of the child may stand elsewhere. It may be too early, never too late.
  fileprivate func nextTurn(after day: Day, under book: Rulebook) -> Day {
    var turns = [withUsSince, withUsUntil].compactMap { $0 }
    for booking in bookings { turns += booking.day.around }
    for duty in duties {
      turns += [duty.duty.lapses, duty.asleepUntil].compactMap { $0 } + duty.duty.opens.around
      guard let due = duty.duty.due else { continue }
      turns += due.around
      turns += [Timescale.dueSoon, .notBooked].compactMap { book.entering($0, before: due, after: day) }
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
