import Crypto
import Glibc

/// An entry whose digest is not that of what it holds and of the digest before it.
struct DoubtedEntry {
  let position: Position
  /// What its digest is worked out from, without the digest before it.
  let added: [UInt8]
  let stored: [UInt8]
  let expected: [UInt8]
  /// The digest before it.
  let previous: [UInt8]

  var words: String { "Entry \(position) does not have the digest that it was recorded with." }

  /// True where it and the entry after it are as they were recorded once each stands where the other does.
  func hasChangedPlaces(with next: [UInt8], of entry: StoredEntry) -> Bool {
    let digest = Array(entry.digest)
    return DoubtedEntry.digest(of: next, at: position, after: previous) == digest
      && DoubtedEntry.digest(of: added, at: entry.position, after: digest) == stored
  }

  /// What is digested of an entry begins with the length of its position, four bytes, and the position itself, eight.
  private static func digest(of added: [UInt8], at position: Position, after previous: [UInt8]) -> [UInt8] {
    var digest = Digest(reserving: added.count + previous.count)
    digest.add(position)
    return Array(SHA256.hash(data: digest.bytes + added.dropFirst(digest.bytes.count) + previous))
  }
}

extension SHA256.Digest {
  /// Whether these bytes are the digest.
  func isStored(in bytes: UnsafeRawBufferPointer) -> Bool {
    withUnsafeBytes { own in
      guard bytes.count == own.count, let start = bytes.baseAddress else { return false }
      return memcmp(start, own.baseAddress!, own.count) == 0
    }
  }
}
