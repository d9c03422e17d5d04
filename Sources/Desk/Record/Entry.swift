public import Casework

/// A place in the journal: 1 for the first entry, 0 for before it.
public typealias Position = Int64

/// A moment in UTC, in milliseconds since 1 January 1970.
public struct Instant: Hashable, Comparable, Sendable {
  public let milliseconds: Int64
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }
  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }
}

/// The random id of one command: its entries are one gesture.
public struct ActID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// The random id of one stream of the journal: a child's, the staff list's or the council's.
public struct StreamID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
  public init(_ child: ChildID) { raw = child.raw }
}

/// What a stream is about.
public enum StreamSubject: String, Sendable, CaseIterable {
  case council, staff, child
}

/// Anything that the journal keeps.
public enum JournalEvent: Hashable, Sendable {
  case child(ChildEvent)
  case staff(StaffEvent)
  case council(CouncilEvent)
  /// An event of a newer program: shown as there, never guessed at.
  case unknown

  public var subject: StreamSubject? {
    switch self {
    case .child: .child
    case .staff: .staff
    case .council: .council
    case .unknown: nil
    }
  }
}

/// Where an entry came from.
public enum Source: Hashable, Sendable {
  case person
  /// A line of an imported file, named by the SHA-256 of its bytes.
  case file(digest: String, collectionYear: Int?, line: Int)
}

/// An event to be recorded, and where it came from.
public struct NewEvent: Hashable, Sendable {
  public let event: JournalEvent
  public let source: Source

  public init(_ event: JournalEvent, source: Source = .person) {
    self.event = event
    self.source = source
  }
}

/// Events for one stream, with how many entries it held when they were decided on.
public struct StreamAppend: Sendable {
  public let stream: StreamID
  public let expecting: Int
  public let events: [NewEvent]

  public init(stream: StreamID, expecting: Int, events: [NewEvent]) {
    self.stream = stream
    self.expecting = expecting
    self.events = events
  }
}

/// One gesture of one person, over one or several streams: recorded whole or not at all.
public struct Act: Sendable {
  public let id: ActID
  public let appends: [StreamAppend]
  public let recordedAt: Instant
  /// Nil only for the act that founds a council, before which nobody is known.
  public let recordedBy: StaffID?
  /// The half-filled form that is saved by it: taken out in the same moment, so that it can never be saved twice.
  public let finishing: DraftKey?

  public init(
    id: ActID, appends: [StreamAppend], recordedAt: Instant, recordedBy: StaffID?, finishing: DraftKey? = nil
  ) {
    self.id = id
    self.appends = appends
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.finishing = finishing
  }
}

/// One entry of the journal, as recorded.
public struct Entry: Equatable, Sendable {
  public let position: Position
  public let act: ActID
  public let stream: StreamID
  /// Its place in the stream: 1 for the first.
  public let version: Int
  /// The event's name on disk, with its payload's edition: "review.held.1".
  public let kind: String
  public let event: JournalEvent
  public let recordedAt: Instant
  public let recordedBy: StaffID?
  public let source: Source

  public init(
    position: Position, act: ActID, stream: StreamID, version: Int, kind: String, event: JournalEvent,
    recordedAt: Instant, recordedBy: StaffID?, source: Source
  ) {
    self.position = position
    self.act = act
    self.stream = stream
    self.version = version
    self.kind = kind
    self.event = event
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.source = source
  }
}
