import Desk
import Glibc

/// Follows the journal from its first entry, and notes each that does not follow from those before.
///
/// A store of a large council holds millions of entries, so their columns are taken as the bytes that they are, and
/// nothing is made of them.
struct ChainCheck {
  private(set) var findings: [String] = []
  private var position: Position = 0
  private var versions: [StreamKey: Int64] = [:]
  private var previous = Digest.genesis
  private var digest = Digest()

  mutating func take(_ row: Columns) {
    let (number, version) = (row.number(0), row.number(3))
    if number != position &+ 1 {
      findings.append("Entry \(number) follows entry \(position): there is a gap.")
    }
    let before = versions.updateValue(version, forKey: StreamKey(row.storedText(2))) ?? 0
    if version != before &+ 1 {
      findings.append("Entry \(number) is not the next of its stream.")
    }
    let stored = row.bytes(11)
    if !isExpected(stored, row) {
      findings.append("Entry \(number) does not have the digest that it was recorded with.")
    }
    position = number
    previous.removeAll(keepingCapacity: true)
    previous.append(contentsOf: stored)
  }

  private mutating func isExpected(_ stored: UnsafeRawBufferPointer, _ row: Columns) -> Bool {
    digest.add(row.number(0))
    digest.add(row.storedText(1))
    digest.add(row.storedText(2))
    digest.add(row.number(3))
    digest.add(row.storedText(4))
    digest.add(row.number(5))
    digest.add(row.optionalStoredText(6))
    digest.add(row.bytes(7))
    digest.add(row.number(8))
    digest.add(row.optionalStoredText(9))
    digest.add(row.storedText(10))
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
