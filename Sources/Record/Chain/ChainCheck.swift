import Glibc

/// Follows the journal from its first entry, and notes each that does not follow from those before.
///
/// A store of a large council holds millions of entries, so their columns are taken as the bytes that they are, and
/// nothing is made of them.
public struct ChainCheck {
  /// What is wrong, a line each; empty while nothing is.
  public private(set) var findings: [String] = []
  private var position: Position = 0
  private var versions: [StreamKey: Int64] = [:]
  private var previous = Digest.genesis
  private var digest = Digest()

  public init() {}

  /// Takes the next entry of the journal.
  public mutating func take(_ entry: StoredEntry) {
    let (number, version) = (entry.position, entry.version)
    if number != position &+ 1 {
      findings.append("Entry \(number) follows entry \(position): there is a gap.")
    }
    let before = versions.updateValue(version, forKey: StreamKey(entry.stream)) ?? 0
    if version != before &+ 1 {
      findings.append("Entry \(number) is not the next of its stream.")
    }
    if !isExpected(entry) {
      findings.append("Entry \(number) does not have the digest that it was recorded with.")
    }
    position = number
    previous.removeAll(keepingCapacity: true)
    previous.append(contentsOf: entry.digest)
  }

  private mutating func isExpected(_ entry: StoredEntry) -> Bool {
    digest.add(entry.position)
    digest.add(entry.act)
    digest.add(entry.stream)
    digest.add(entry.version)
    digest.add(entry.kind)
    digest.add(entry.format)
    digest.add(entry.key)
    digest.add(entry.payload)
    digest.add(entry.recordedAt)
    digest.add(entry.recordedBy)
    digest.add(entry.source)
    let stored = entry.digest
    return digest.chained(to: previous).withUnsafeBytes { expected in
      guard stored.count == expected.count, let bytes = stored.baseAddress else { return false }
      return memcmp(bytes, expected.baseAddress!, expected.count) == 0
    }
  }
}

/// A stream's id, in the least room where it is one as the program makes them: 32 hexadecimal digits.
private enum StreamKey: Hashable {
  case digits(UInt64, UInt64)
  case other([UInt8])

  init(_ id: UnsafeRawBufferPointer) {
    if id.count == 32, let high = Self.number(id[..<16]), let low = Self.number(id[16...]) {
      self = .digits(high, low)
    } else {
      self = .other(Array(id))
    }
  }

  /// Of small digits alone: another writing of the same number is another id.
  private static func number(_ digits: Slice<UnsafeRawBufferPointer>) -> UInt64? {
    var number: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt64(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"):
        number = number << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return number
  }
}
