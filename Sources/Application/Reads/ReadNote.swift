public import CareCalendar
public import Casework

/// Somebody looked at a child, or at a list of children that left the program.
public struct ReadNote: Hashable, Sendable {
  public let staff: StaffID
  /// In the order of their ids, each once. None where it was the log that was looked at, and no child in it.
  public let children: [ChildID]
  public let at: Instant
  public let place: ReadPlace

  public init(_ staff: StaffID, _ children: some Sequence<ChildID>, at instant: Instant, _ place: ReadPlace) {
    self.staff = staff
    self.children = Set(children).sorted()
    at = instant
    self.place = place
  }
}

/// A note as it stands in the log.
public struct NotedRead: Hashable, Sendable {
  /// Its place in the log, from 1.
  public let number: Int
  public let note: ReadNote

  public init(number: Int, note: ReadNote) {
    self.number = number
    self.note = note
  }
}

/// Which notes are asked for; all of them where nothing is said.
public struct ReadFilter: Hashable, Sendable {
  public var child: ChildID?
  public var staff: StaffID?
  /// From this moment on.
  public var from: Instant?
  /// Before this moment.
  public var until: Instant?

  public init(child: ChildID? = nil, staff: StaffID? = nil, from: Instant? = nil, until: Instant? = nil) {
    self.child = child
    self.staff = staff
    self.from = from
    self.until = until
  }

  /// A store answers by a query of its own; the tests of stores compare.
  public func holds(_ note: ReadNote) -> Bool {
    child.map(note.children.contains) ?? true && staff.map { $0 == note.staff } ?? true
      && from.map { $0 <= note.at } ?? true && until.map { note.at < $0 } ?? true
  }
}

/// Who looked at which child, when and where: kept apart from the children's own streams, and only added to.
public protocol ReadLog: AnyObject {
  /// Adds the notes, in their order and all at once; returns when they are safe on disk.
  func note(_ reads: [ReadNote]) throws(StoreFault)
  /// A stretch of those that are asked for, the latest first.
  func reads(_ filter: ReadFilter, in stretch: Range<Int>) throws(StoreFault) -> [NotedRead]
  /// How many there are.
  func countReads(_ filter: ReadFilter) throws(StoreFault) -> Int
  /// The number of the last note; 0 where there is none.
  func lastRead() throws(StoreFault) -> Int
}
