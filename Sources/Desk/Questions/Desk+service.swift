import CareCalendar
public import Casebook
import Casework
import Rulebook

/// What is asked by whoever sees the whole service. A council has too many children for their rows to be gone through at
/// each question: the store keeps where the lines of each stand, and how many there are.
extension Desk {
  /// How many lines a screen asks for at first.
  public static let firstLines = 80

  /// Today's board with at least so many of the first lines at hand; all of them for those who see a part of the
  /// service, and on a day that the board does not tell.
  public func today(first count: Int) throws -> TodayBoard {
    guard try signedIn.scope() == .everyone, signedIn.day == presentDay else { return try today() }
    return try cache.answer(.firstLines(count)) {
      placeLines()
      return try store.reading { try boardAnswers() ? firstLines(count) : nil } ?? today()
    }
  }

  /// The first children of the caseload in an order, of those that what was typed leaves. By name the store has them in
  /// order for those who see the whole service; any other order needs every row.
  public func caseload(by order: CaseloadOrder, matching typed: String, first count: Int) throws
    -> CaseloadPage
  {
    guard try signedIn.scope() == .everyone, signedIn.day == presentDay, order == .name else {
      return try wholeCaseload(by: order, matching: typed)
    }
    return try cache.answer(.firstChildren(count, typed)) {
      placeLines()
      return try store.reading { try boardAnswers() ? firstChildren(count, typed) : nil }
        ?? wholeCaseload(by: order, matching: typed)
    }
  }

  private func wholeCaseload(by order: CaseloadOrder, matching typed: String) throws -> CaseloadPage {
    try cache.answer(.ordered(order, typed)) {
      let all = try caseload()
      let found = typed.isEmpty ? all : all.filter { $0.matches(typed) }
      let lines = order == .name ? found : found.ordered(by: order, iro: name(of:))
      return CaseloadPage(lines: lines, matching: lines.count, all: all.count)
    }
  }

  private func firstChildren(_ count: Int, _ typed: String) throws -> CaseloadPage {
    let words = CaseloadLine.words(of: typed)
    let rows = try serviceRows(of: store.caseload(first: count, matching: words))
    let all = try store.tallies().reduce(0) { $0 + $1.children }
    return CaseloadPage(
      lines: rows.map { CaseloadLine($0, on: signedIn.day) },
      matching: words.isEmpty ? all : try store.caseloadCount(matching: words), all: all)
  }

  /// True for whoever sees every child.
  public var seesService: Bool { (try? signedIn.scope()) == .everyone }

  /// The day it is where the council is, whatever day is looked at.
  var presentDay: Day { council.pinned ?? clock.today() }

  private func firstLines(_ count: Int) throws -> TodayBoard {
    let first = try store.placedLines(first: count)
    var ofChild: [ChildID: [TodayLine]] = [:]
    for row in try serviceRows(of: first.map(\.child)) {
      ofChild[row.id] =
        TodayBoard([row], on: signedIn.day, for: PlacedLines.post, under: rulebook).lines
    }
    let lines = first.compactMap { placed in
      let own = ofChild[placed.child] ?? []
      return own.indices.contains(placed.place) ? (section: placed.section, line: own[placed.place]) : nil
    }
    let tallies = try store.tallies()
    let counts = tallies.reduce(into: [TodaySection: Int]()) { counts, tally in
      counts.merge(tally.lines, uniquingKeysWith: +)
    }
    return TodayBoard(
      first: lines, counts: counts, children: tallies.reduce(0) { $0 + $1.children },
      toWorkOut: try store.unplacedCount(on: signedIn.day) + outdatedCount(), under: rulebook)
  }

  /// The rows of some children of the service, each once.
  private func serviceRows(of children: [ChildID]) throws -> [ChildRow] {
    var seen: Set<ChildID> = []
    let each = children.filter { seen.insert($0).inserted }
    return try cache.rows(of: each) { try presentRows(.these($0)) }.map(asSeen)
  }

  private func outdatedCount() throws -> Int { try outdatedRows(in: .everyone).count }
}

/// Keeping where lines stand up to date.
extension Desk {
  /// So many children are placed before a screen is shown; more wait until it is.
  private static let placedAtOnce = 200

  /// Places the lines of children for whom that is to be done, where they are few; more are placed behind the screen.
  private func placeLines() {
    guard !signedIn.isReadOnly else { return }
    renewRows(in: .everyone, atMost: Desk.placedAtOnce)
    _ = try? place(atMost: Desk.placedAtOnce)
  }

  /// Places the lines of some children whose days are over. Returns how many were placed.
  func place(atMost count: Int) throws -> Int {
    let children = try store.unplaced(on: presentDay, limit: count)
    guard !children.isEmpty, try !store.fingerprints().contains(where: Rulebook.isNewer) else { return 0 }
    let rows = try store.reading { try presentRows(.these(Set(children))) }
    try store.renew(renewal(of: rows))
    cache.follow(Set(rows.map(\.id))) { id in rows.first { $0.id == id } }
    return rows.count
  }

  /// The rows as the board is to keep them, with where their lines stand.
  func renewal(of rows: [ChildRow]) -> BoardRenewal {
    let day = presentDay
    let placed = rows.map { ($0.id, PlacedLines($0, on: day, under: rulebook)) }
    return BoardRenewal(
      rows: rows, fingerprint: fingerprint,
      placed: Dictionary(placed, uniquingKeysWith: { first, _ in first }))
  }
}
