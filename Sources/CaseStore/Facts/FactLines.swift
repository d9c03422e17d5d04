import CareCalendar

/// What is counted of a child as it is kept: a line for each thing, its fields apart by tabs.
///
/// A line begins with a letter for what it is. A field that is empty is one that is not known. Backslash, tab and line
/// feed in words are written as `\\`, `\t` and `\n`, and words without a letter as `\e`.
struct FactLines {
  private(set) var bytes: [UInt8] = []

  mutating func begin(_ kind: FactLine) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes.append(kind.rawValue)
  }

  mutating func add(_ number: Int?) {
    bytes.append(UInt8(ascii: "\t"))
    if let number { bytes.append(contentsOf: String(number).utf8) }
  }

  mutating func add(_ day: Day?) { add(day?.number) }

  mutating func add(_ flag: Bool?) { add(flag.map { $0 ? 1 : 0 }) }

  mutating func add<Code: RawRepresentable<String>>(_ code: Code?) { add(code?.rawValue) }

  mutating func add(_ words: String?) {
    bytes.append(UInt8(ascii: "\t"))
    guard let words else { return }
    if words.isEmpty { bytes.append(contentsOf: "\\e".utf8) }
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      default: bytes.append(byte)
      }
    }
  }
}

/// The letter that a line begins with.
enum FactLine: UInt8 {
  case child = 0x43  // C
  case stay = 0x53  // S
  case shortBreaks = 0x42  // B
  case adoptionPlacement = 0x50  // P
  case involvement = 0x49  // I
  case episode = 0x45  // E
  case allocation = 0x41  // A
  case team = 0x54  // T
  case review = 0x52  // R
  case alert = 0x44  // D, a dispute
  case practiceNote = 0x4E  // N
  case quotation = 0x51  // Q
  case visit = 0x56  // V
  case voice = 0x48  // H, heard
  case consultation = 0x4F  // O
  case monitoring = 0x4D  // M
  case survey = 0x46  // F, feedback
  case clock = 0x4B  // K
}

/// Thrown for a line that no program of this edition wrote: it is worked out again.
struct FactLineDamage: Error {}

/// Reads what `FactLines` wrote, field by field.
struct FactLineReader {
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
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
    place += 1
  }

  /// True where the line has no more fields.
  var isAtEnd: Bool { place >= bytes.count || bytes[place] == UInt8(ascii: "\n") }

  private mutating func field() throws(FactLineDamage) -> Range<Int> {
    guard !isAtEnd, bytes[place] == UInt8(ascii: "\t") else { throw FactLineDamage() }
    place += 1
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\t"), bytes[place] != UInt8(ascii: "\n") {
      place += 1
    }
    return start..<place
  }

  mutating func optionalNumber() throws(FactLineDamage) -> Int? {
    let field = try field()
    guard !field.isEmpty else { return nil }
    let isNegative = bytes[field.lowerBound] == UInt8(ascii: "-")
    let digits = isNegative ? field.dropFirst() : field
    guard !digits.isEmpty, digits.count < 18 else { throw FactLineDamage() }
    var number = 0
    for place in digits {
      let digit = Int(bytes[place]) - 0x30
      guard (0...9).contains(digit) else { throw FactLineDamage() }
      number = number * 10 + digit
    }
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
    let field = try field()
    guard !field.isEmpty else { return nil }
    let slice = bytes[field]
    guard slice.contains(UInt8(ascii: "\\")) else { return String(decoding: slice, as: UTF8.self) }
    return try unescaped(slice)
  }

  mutating func words() throws(FactLineDamage) -> String { try present(optionalWords()) }

  mutating func optionalCode<Code: RawRepresentable<String>>(
    _ type: Code.Type = Code.self
  ) throws(FactLineDamage) -> Code? {
    guard let words = try optionalWords() else { return nil }
    return try present(Code(rawValue: words))
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
      guard byte == UInt8(ascii: "\\") else {
        plain.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "\\"): plain.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "t"): plain.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "n"): plain.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "e"): break
      default: throw FactLineDamage()
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
