public import CareCalendar
public import Casework
import ReadModels

/// A note of the log, with the names of those it tells of.
public struct ReadLine: Equatable, Sendable {
  /// A child by the number and, where there is one, the name.
  public struct Child: Equatable, Sendable {
    public let id: ChildID
    public let number: String
    public let name: String?
  }

  /// Its place in the log, from 1.
  public let number: Int
  public let at: Instant
  public let staff: StaffID
  public let login: String
  /// Of whoever looked.
  public let name: String
  public let place: ReadPlace
  /// By their numbers.
  public let children: [Child]
}

/// Who looked at which child. It is for the IRO manager, whose own looks stand there like everybody's.
extension CaseQueries {
  /// A stretch of what is asked for, the latest first. Throws `ServiceRefusal` for anybody but the IRO manager.
  public func reads(_ filter: ReadFilter, in stretch: Range<Int>) throws -> [ReadLine] {
    try signedIn.require(.seeReads)
    let found = try store.reads(filter, in: stretch)
    let numbers = Dictionary(
      try store.numbers().map { ($1, $0.text) }, uniquingKeysWith: { first, _ in first })
    // Names are told of those who were looked at by themselves, and of the child who is asked for.
    let named = Set(found.filter { $0.note.children.count == 1 }.flatMap(\.note.children))
    let rows = try serviceRows(of: named.union(filter.child.map { [$0] } ?? []).sorted())
    return found.map { read in
      let children = read.note.children.map { id in
        ReadLine.Child(id: id, number: numbers[id] ?? "", name: rows[id]?.name)
      }
      return ReadLine(
        number: read.number, at: read.note.at, staff: read.note.staff, login: login(of: read.note.staff),
        name: name(of: read.note.staff), place: read.note.place,
        children: children.sorted { $0.number < $1.number })
    }
  }

  /// How many there are.
  public func countReads(_ filter: ReadFilter) throws -> Int {
    try signedIn.require(.seeReads)
    return try store.countReads(filter)
  }

  /// The number of the last note of all, by which one knows whether there are new ones.
  public func lastRead() throws -> Int {
    try signedIn.require(.seeReads)
    return try store.lastRead()
  }

  /// What is asked for by a child's number, a login and days, the last of them included. Days are those of universal time,
  /// as in the journal.
  public func readFilter(
    child number: String? = nil, by login: String? = nil, from first: Day? = nil, to last: Day? = nil
  ) throws -> ReadFilter {
    try signedIn.require(.seeReads)
    var filter = ReadFilter(
      from: first.map(Instant.init(startOf:)), until: last.map { Instant(startOf: $0.adding(days: 1)) })
    filter.child = try number.map(find(number:))
    filter.staff = try login.map { login in
      guard let member = staff.member(login: login) else { throw ServiceRefusal.noSuchStaff(login) }
      return member.id
    }
    return filter
  }

  /// The children who are known by these numbers.
  public func children(numbered numbers: some Sequence<ChildNumber>) throws -> [ChildID] {
    let all = try store.numbers()
    return numbers.compactMap { all[$0] }
  }
}
