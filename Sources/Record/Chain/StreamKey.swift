/// A stream's id, in the least room where it is one as the program makes them: 32 hexadecimal digits.
enum StreamKey: Hashable {
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
