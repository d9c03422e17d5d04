public import CareCalendar
public import Casework

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
