import Record

/// Entries copied out of the rows that they were read from, so that they can be checked while the next are read.
struct EntryBatch: Sendable {
  /// What is read at a time, in bytes.
  private static let size = 1 << 18

  /// Of each entry its position, version, format and moment of recording.
  private var numbers: [Int64] = []
  /// Of each entry how long its texts and blobs are; -1 where there is none.
  private var lengths: [Int] = []
  private var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(EntryBatch.size + EntryBatch.size / 4)
    lengths.reserveCapacity(EntryBatch.size / 32)
    numbers.reserveCapacity(EntryBatch.size / 64)
  }

  var isFull: Bool { bytes.count >= EntryBatch.size }

  mutating func add(_ entry: StoredEntry) {
    numbers.append(entry.position)
    numbers.append(entry.version)
    numbers.append(entry.format)
    numbers.append(entry.recordedAt)
    add(entry.act)
    add(entry.stream)
    add(entry.kind)
    add(entry.key)
    add(entry.payload)
    add(entry.recordedBy)
    add(entry.source)
    add(entry.digest)
  }

  private mutating func add(_ part: UnsafeRawBufferPointer?) {
    lengths.append(part?.count ?? -1)
    if let part { bytes.append(contentsOf: part) }
  }

  /// Gives the entries in their order, each valid until the next.
  func each(_ take: (StoredEntry) -> Void) {
    bytes.withUnsafeBytes { bytes in
      var start = 0
      var lengths = lengths.makeIterator()
      func part() -> UnsafeRawBufferPointer? {
        guard let length = lengths.next(), length >= 0 else { return nil }
        defer { start += length }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<start + length])
      }
      func whole() -> UnsafeRawBufferPointer { part() ?? UnsafeRawBufferPointer(start: nil, count: 0) }
      for place in stride(from: 0, to: numbers.count, by: 4) {
        let (act, stream, kind, key) = (whole(), whole(), whole(), part())
        let (payload, recordedBy, source, digest) = (whole(), part(), whole(), whole())
        take(
          StoredEntry(
            position: numbers[place], act: act, stream: stream, version: numbers[place + 1], kind: kind,
            format: numbers[place + 2], key: key, payload: payload, recordedAt: numbers[place + 3],
            recordedBy: recordedBy, source: source, digest: digest))
      }
    }
  }
}
