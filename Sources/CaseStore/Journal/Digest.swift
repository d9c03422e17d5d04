import Crypto

/// The chain of digests over the stored columns of the journal, as docs/record.md defines it.
struct Digest {
  static let genesis = [UInt8](repeating: 0, count: SHA256.byteCount)

  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(512) }

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

  mutating func add(_ blob: UnsafeRawBufferPointer) {
    add(length: UInt32(blob.count))
    bytes.append(contentsOf: blob)
  }

  /// The digest of what was added, chained to the digest of the entry before. Nothing is left added.
  mutating func chained(to previous: [UInt8]) -> [UInt8] {
    bytes.append(contentsOf: previous)
    defer { bytes.removeAll(keepingCapacity: true) }
    return Array(SHA256.hash(data: bytes))
  }

  private mutating func add(length: UInt32) {
    withUnsafeBytes(of: length.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
