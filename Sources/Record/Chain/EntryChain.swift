/// Makes entries as they are to be stored, each chained to the one before.
public struct EntryChain {
  /// What is stored of one entry beside what its act and stream say.
  public struct Link {
    public let position: Position
    public let kind: String
    public let format: Int
    public let payload: [UInt8]
    public let source: String
    public let digest: [UInt8]
  }

  /// The position and the digest of the last entry of a journal.
  public typealias End = (position: Position, digest: [UInt8])

  /// The end of a journal without entries.
  public static let beginning: End = (0, Digest.genesis)

  private var end: End
  private var digesting = Digest()

  public init(after end: End) { self.end = end }

  /// The position of the last entry.
  public var position: Position { end.position }

  /// The next entry, the `version`th of its stream. Throws `.isNewer` for what a newer program recorded, which cannot be
  /// written again.
  public mutating func add(
    _ new: NewEvent, to stream: StreamID, version: Int, by act: Act
  ) throws(JournalFault) -> Link {
    guard let written = EventKinds.write(new.event) else { throw .isNewer }
    let position = end.position + 1
    let payload = written.payload.bytes
    let source = new.source.text
    digesting.add(position)
    digesting.add(act.id.raw)
    digesting.add(stream.raw)
    digesting.add(Int64(version))
    digesting.add(written.kind)
    digesting.add(Int64(EventKinds.format))
    digesting.add(String?.none)
    payload.withUnsafeBytes { digesting.add($0) }
    digesting.add(act.recordedAt.milliseconds)
    digesting.add(act.recordedBy?.raw)
    digesting.add(source)
    let digest = Array(digesting.chained(to: end.digest))
    end = (position, digest)
    return Link(
      position: position, kind: written.kind, format: EventKinds.format, payload: payload, source: source,
      digest: digest)
  }
}
