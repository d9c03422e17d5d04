public import CareCalendar
import Casework
import Measures
import ReadModels
import Rulebook

/// What is asked by whoever sees the whole service. A council has too many children for their rows to be gone through at
/// each question: the store keeps where the lines of each stand, and how many there are.
extension CaseQueries {
  /// How many lines a screen asks for at first.
  public static let firstLines = 40

  /// True for whoever sees every child.
  public var seesService: Bool { (try? signedIn.scope()) == .everyone }

  /// The day it is where the council is, whatever day is looked at.
  public var presentDay: Day { council.pinned ?? clock.today() }

  /// What o'clock it is there, in minutes since midnight.
  public var minuteOfDay: Int { clock.minuteOfDay() }

  /// What is told of placed lines to whoever sees the whole service from the post for which they are placed; of every
  /// row to all others, and on a day that the board does not tell.
  func answer<Value>(
    _ question: AnyHashable, placed: () throws -> Value, whole: () throws -> Value
  ) throws -> Value {
    guard try signedIn.scope() == .everyone, signedIn.post == ServiceListPlaces.post,
      signedIn.day == presentDay
    else { return try whole() }
    return try cache.answer(.ofService(question)) {
      placeLines()
      return try store.reading { try boardAnswers() ? placed() : nil } ?? whole()
    }
  }

  /// The rows of some children of the service, by their ids.
  func serviceRows(of children: [ChildID]) throws -> [ChildID: ChildRow] {
    var seen: Set<ChildID> = []
    let each = children.filter { seen.insert($0).inserted }
    let rows = try cache.rows(of: each) { try presentRows(.these($0)) }.map(asSeen)
    return Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Sections of a list that stand below one heading, with how many lines they hold.
struct ServiceListGroup {
  let heading: String?
  var sections: [String]
  var count: Int
}

/// The lines of a list from one place to another, group by group; groups of which none is at hand hold none.
struct ServiceListStretch {
  let lines: [[ServiceListLine]]
  /// Where the first of them stands.
  let from: Int

  var all: [ServiceListLine] { lines.flatMap { $0 } }
}

/// One of a child's own lines, wherever it stands.
struct ServiceListLineID: Hashable {
  let child: ChildID
  let place: Int

  init(_ line: ServiceListLine) { (child, place) = (line.child, line.place) }
}

extension CaseQueries {
  /// The part of a list that lies in a range of its lines; where the list is shorter, its end.
  func stretch(_ list: ServiceList, _ groups: [ServiceListGroup], _ range: Range<Int>) throws
    -> ServiceListStretch
  {
    try stretch(groups.map { (list, $0) }, range)
  }

  /// The same of groups of several lists that follow one another.
  func stretch(_ groups: [(ServiceList, ServiceListGroup)], _ range: Range<Int>) throws -> ServiceListStretch
  {
    let range = range.held(in: groups.reduce(0) { $0 + $1.1.count })
    var (start, lines) = (0, [[ServiceListLine]]())
    for (list, group) in groups {
      let own = range.clamped(to: start..<start + group.count)
      let within = own.lowerBound - start..<own.upperBound - start
      lines.append(
        within.isEmpty ? [] : try store.lines(list, in: group.sections, within, of: group.count))
      start += group.count
    }
    return ServiceListStretch(lines: lines, from: range.lowerBound)
  }

  /// The same of a list of which every line is known.
  func stretch(_ groups: [[ServiceListLine]], _ range: Range<Int>) -> ServiceListStretch {
    let range = range.held(in: groups.reduce(0) { $0 + $1.count })
    var start = 0
    let lines = groups.map { group in
      let own = range.clamped(to: start..<start + group.count)
      defer { start += group.count }
      return Array(group[own.lowerBound - start..<own.upperBound - start])
    }
    return ServiceListStretch(lines: lines, from: range.lowerBound)
  }
}

extension Range<Int> {
  /// The part of the range that a list of so many has; of one that lies behind its end, as many of its last.
  func held(in listed: Int) -> Range<Int> {
    let upper = Swift.min(upperBound, listed)
    let lower = lowerBound < listed ? lowerBound : listed - count
    return Swift.max(0, Swift.min(lower, upper))..<upper
  }
}

/// Keeping where lines stand up to date.
extension CaseQueries {
  /// So many children are placed before a screen is shown; more wait until it is.
  private static let placedAtOnce = 200

  /// Places the lines of children for whom that is to be done, where they are few; more are placed behind the screen.
  private func placeLines() {
    guard !signedIn.isReadOnly else { return }
    renewRows(in: .everyone, atMost: CaseQueries.placedAtOnce)
    _ = try? place(atMost: CaseQueries.placedAtOnce)
  }

  /// Places the lines of some children whose days are over. Returns how many were placed.
  func place(atMost count: Int) throws -> Int {
    let children = try store.unplaced(on: presentDay, limit: count)
    guard !children.isEmpty, try !store.fingerprints().contains(where: Rulebook.isNewer) else { return 0 }
    let rows = try store.reading { try presentRows(.these(Set(children))) }
    try store.renew(renewal(of: rows))
    try follow(Set(rows.map(\.id))) { id in rows.first { $0.id == id } }
    return rows.count
  }

  /// The rows as the board is to keep them, with where their lines stand.
  func renewal(
    of rows: [ChildRow], _ counted: [ChildID: CountedChild] = [:], mends: [BoardMend] = []
  ) -> BoardRenewal {
    let day = presentDay
    let placed = rows.map { ($0.id, ServiceListPlaces($0, on: day, under: rulebook)) }
    return BoardRenewal(
      rows: rows, fingerprint: fingerprint,
      placed: Dictionary(placed, uniquingKeysWith: { first, _ in first }), counted: counted, mends: mends)
  }

  /// Puts what is now known of children in place of what was asked for before.
  func follow(_ moved: Set<ChildID>, _ row: (ChildID) throws -> ChildRow?) throws {
    try cache.follow(moved, row)
    try cache.followFinder(moved) { try store.searchedChild($0) }
  }
}
