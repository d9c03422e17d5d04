public import CareCalendar
public import Casework

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

/// What one person records at once, over one or several streams: recorded whole or not at all.
public struct Act: Sendable {
  public let id: ActID
  public let appends: [StreamAppend]
  public let recordedAt: Instant
  /// Nil only for the act that founds a council, before which nobody is known.
  public let recordedBy: StaffID?

  public init(
    id: ActID, appends: [StreamAppend], recordedAt: Instant, recordedBy: StaffID?
  ) {
    self.id = id
    self.appends = appends
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
  }
}
