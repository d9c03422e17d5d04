import Crypto

/// The chain of digests over the stored columns of the journal, as docs/record.md defines it.
struct Digest {
  static let genesis = [UInt8](repeating: 0, count: SHA256.byteCount)

  /// What was added, as it is digested.
  private(set) var bytes: [UInt8] = []

  init(reserving count: Int = 4096) { bytes.reserveCapacity(count) }

  mutating func add(_ number: Int64) {
    add(length: 8)
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ text: String) {
    add(length: UInt32(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ text: String?) {
    if let text { add(text) } else { add(length: .max) }
  }

  /// A text or a blob as it is stored; nil where there is none.
  mutating func add(_ stored: UnsafeRawBufferPointer?) {
    guard let stored else { return add(length: .max) }
    add(length: UInt32(stored.count))
    bytes.append(contentsOf: stored)
  }

  /// The digest of what was added, chained to the digest of the entry before. Nothing is left added.
  mutating func chained(to previous: [UInt8]) -> SHA256.Digest {
    defer { clear() }
    return digest(after: previous)
  }

  /// The same, with everything left added.
  mutating func digest(after previous: [UInt8]) -> SHA256.Digest {
    bytes.append(contentsOf: previous)
    defer { bytes.removeLast(previous.count) }
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hash.finalize()
  }

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  private mutating func add(length: UInt32) {
    withUnsafeBytes(of: length.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
