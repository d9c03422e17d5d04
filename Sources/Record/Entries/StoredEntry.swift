import CareCalendar
import Casework

/// The columns of one entry as they are stored, in the order of docs/record.md, which is also that of the digest.
///
/// Texts and blobs are the bytes that they are, whatever they are: a damaged store may hold anything. They are valid
/// only as long as whoever keeps the entries says.
public struct StoredEntry {
  public let position: Int64
  public let act: UnsafeRawBufferPointer
  public let stream: UnsafeRawBufferPointer
  public let version: Int64
  public let kind: UnsafeRawBufferPointer
  public let format: Int64
  public let key: UnsafeRawBufferPointer?
  public let payload: UnsafeRawBufferPointer
  public let recordedAt: Int64
  public let recordedBy: UnsafeRawBufferPointer?
  public let source: UnsafeRawBufferPointer
  public let digest: UnsafeRawBufferPointer

  public init(
    position: Int64, act: UnsafeRawBufferPointer, stream: UnsafeRawBufferPointer, version: Int64,
    kind: UnsafeRawBufferPointer, format: Int64, key: UnsafeRawBufferPointer?,
    payload: UnsafeRawBufferPointer, recordedAt: Int64, recordedBy: UnsafeRawBufferPointer?,
    source: UnsafeRawBufferPointer, digest: UnsafeRawBufferPointer
  ) {
    self.position = position
    self.act = act
    self.stream = stream
    self.version = version
    self.kind = kind
    self.format = format
    self.key = key
    self.payload = payload
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.source = source
    self.digest = digest
  }
}

extension Entry {
  /// Reads an entry, without a look at its digest. Throws `JournalFault.isDamaged` where it cannot be read.
  public init(_ stored: StoredEntry) throws(JournalFault) {
    do {
      let kind = String(decoding: stored.kind, as: UTF8.self)
      let event = try EventKinds.read(kind, format: Int(stored.format), stored.payload)
      self.init(
        position: stored.position, act: ActID(String(decoding: stored.act, as: UTF8.self)),
        stream: StreamID(String(decoding: stored.stream, as: UTF8.self)), version: Int(stored.version),
        kind: kind, event: event, recordedAt: Instant(milliseconds: stored.recordedAt),
        recordedBy: stored.recordedBy.map { StaffID(String(decoding: $0, as: UTF8.self)) },
        source: try Entry.source(String(decoding: stored.source, as: UTF8.self), of: event))
    } catch {
      throw .isDamaged(why: "entry \(stored.position) cannot be read")
    }
  }

  /// A newer program may give the source of what it records in a form of its own.
  private static func source(_ text: String, of event: JournalEvent) throws -> Source {
    event == .unknown ? (try? Source(text: text)) ?? .person : try Source(text: text)
  }
}
