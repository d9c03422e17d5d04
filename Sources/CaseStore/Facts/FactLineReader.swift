import CareCalendar
import Glibc

/// Thrown for a line that no program of this edition wrote: it is worked out again.
struct FactLineDamage: Error {}

/// Reads what `FactLines` wrote, field by field.
struct FactLineReader {
  private static let tab = UInt8(ascii: "\t")
  private static let newLine = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")

  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The kind of the next line; nil after the last.
  mutating func nextLine() throws(FactLineDamage) -> FactLine? {
    guard place < bytes.count else { return nil }
    guard let kind = FactLine(rawValue: bytes[place]) else { throw FactLineDamage() }
    place += 1
    return kind
  }

  /// Goes on behind the end of the line.
  mutating func endLine() {
    guard place < bytes.count, let base = bytes.baseAddress else { return }
    let end = memchr(base + place, Int32(Self.newLine), bytes.count - place)
    place = end.map { base.distance(to: UnsafeRawPointer($0)) + 1 } ?? bytes.count
  }

  private mutating func beginField() throws(FactLineDamage) {
    guard place < bytes.count, bytes[place] == Self.tab else { throw FactLineDamage() }
    place += 1
  }

  /// The next field, and whether anything in it is written otherwise than it is.
  private mutating func field() throws(FactLineDamage) -> (
    bytes: Slice<UnsafeRawBufferPointer>, isEscaped: Bool
  ) {
    try beginField()
    let start = place
    var isEscaped = false
    while place < bytes.count, case let byte = bytes[place], byte != Self.tab, byte != Self.newLine {
      if byte == Self.backslash { isEscaped = true }
      place += 1
    }
    return (bytes[start..<place], isEscaped)
  }

  mutating func optionalNumber() throws(FactLineDamage) -> Int? {
    try beginField()
    let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let start = place
    var number = 0
    while place < bytes.count, case let digit = bytes[place] &- 0x30, digit < 10, place - start < 18 {
      number = number * 10 + Int(digit)
      place += 1
    }
    let isWhole = place >= bytes.count || bytes[place] == Self.tab || bytes[place] == Self.newLine
    guard isWhole, place - start < 18, place > start || !isNegative else { throw FactLineDamage() }
    if place == start { return nil }
    return isNegative ? -number : number
  }

  mutating func number() throws(FactLineDamage) -> Int { try present(optionalNumber()) }

  /// How many things follow; never more than there are bytes left for.
  mutating func count() throws(FactLineDamage) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - place else { throw FactLineDamage() }
    return count
  }

  mutating func optionalDay() throws(FactLineDamage) -> Day? {
    try optionalNumber().map { Day(number: $0) }
  }

  mutating func day() throws(FactLineDamage) -> Day { try present(optionalDay()) }

  mutating func optionalFlag() throws(FactLineDamage) -> Bool? { try optionalNumber().map { $0 != 0 } }

  mutating func flag() throws(FactLineDamage) -> Bool { try present(optionalFlag()) }

  mutating func optionalWords() throws(FactLineDamage) -> String? {
    let (bytes, isEscaped) = try field()
    guard !bytes.isEmpty else { return nil }
    return isEscaped ? try unescaped(bytes) : String(decoding: bytes, as: UTF8.self)
  }

  mutating func words() throws(FactLineDamage) -> String { try present(optionalWords()) }

  mutating func optionalCode<Code: RawRepresentable<String>>(
    _ type: Code.Type = Code.self
  ) throws(FactLineDamage) -> Code? {
    let bytes = try field().bytes
    guard !bytes.isEmpty else { return nil }
    return try present(Code(rawValue: String(decoding: bytes, as: UTF8.self)))
  }

  mutating func code<Code: RawRepresentable<String>>(
    _ type: Code.Type = Code.self
  ) throws(FactLineDamage) -> Code {
    try present(optionalCode())
  }

  private func present<Value>(_ value: Value?) throws(FactLineDamage) -> Value {
    guard let value else { throw FactLineDamage() }
    return value
  }

  private func unescaped(_ slice: Slice<UnsafeRawBufferPointer>) throws(FactLineDamage) -> String {
    var plain: [UInt8] = []
    var rest = slice[...]
    while let byte = rest.popFirst() {
      guard byte == Self.backslash else {
        plain.append(byte)
        continue
      }
      switch rest.popFirst() {
      case Self.backslash: plain.append(Self.backslash)
      case UInt8(ascii: "t"): plain.append(Self.tab)
      case UInt8(ascii: "n"): plain.append(Self.newLine)
      case UInt8(ascii: "e"): break
      default: throw FactLineDamage()
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
