extension JSON {
  /// The value that the bytes hold, or Unreadable.
  public init(_ bytes: UnsafeRawBufferPointer) throws {
    var reader = JSONReader(bytes: bytes)
    self = try reader.value(depth: 0)
    reader.skipSpaces()
    guard reader.isAtEnd else { throw Unreadable() }
  }
}

/// Reads JSON from its first byte to its last.
private struct JSONReader {
  let bytes: UnsafeRawBufferPointer
  var place = 0

  static let deepest = 8

  var isAtEnd: Bool { place == bytes.count }

  mutating func value(depth: Int) throws -> JSON {
    guard depth < JSONReader.deepest else { throw Unreadable() }
    skipSpaces()
    switch try peek() {
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .list(try values(depth: depth))
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    default: return .number(try number())
    }
  }

  mutating func skipSpaces() {
    while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
  }

  private func peek() throws -> UInt8 {
    guard place < bytes.count else { throw Unreadable() }
    return bytes[place]
  }

  private mutating func next() throws -> UInt8 {
    let byte = try peek()
    place += 1
    return byte
  }

  /// Takes the byte, after spaces, if it is the next.
  private mutating func takes(_ byte: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard place < bytes.count, bytes[place] == UInt8(ascii: byte) else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ byte: Unicode.Scalar) throws {
    guard takes(byte) else { throw Unreadable() }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws -> JSON {
    let end = place + word.utf8CodeUnitCount
    guard end <= bytes.count, bytes[place..<end].elementsEqual("\(word)".utf8) else { throw Unreadable() }
    place = end
    return value
  }

  private mutating func number() throws -> Int {
    let start = place
    if try peek() == UInt8(ascii: "-") { place += 1 }
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    guard let number = Int(String(decoding: bytes[start..<place], as: UTF8.self)) else {
      throw Unreadable()
    }
    return number
  }

  private mutating func values(depth: Int) throws -> [JSON] {
    try expect("[")
    var values: [JSON] = []
    if takes("]") { return values }
    repeat { values.append(try value(depth: depth + 1)) } while takes(",")
    try expect("]")
    return values
  }

  private mutating func members(depth: Int) throws -> [JSON.Member] {
    try expect("{")
    var members: [JSON.Member] = []
    if takes("}") { return members }
    repeat {
      skipSpaces()
      let name = try text()
      try expect(":")
      members.append(JSON.Member(name: name, value: try value(depth: depth + 1)))
    } while takes(",")
    try expect("}")
    return members
  }
}

extension JSONReader {
  /// A text; those without a backslash, which is nearly all, are taken in one piece.
  private mutating func text() throws -> String {
    try expect("\"")
    let start = place
    place = endOfRun()
    if try peek() == UInt8(ascii: "\"") {
      place += 1
      return try string(bytes[start..<place - 1])
    }
    var unescaped = Array(bytes[start..<place])
    while try next() == UInt8(ascii: "\\") {
      try unescape(into: &unescaped)
      let end = endOfRun()
      unescaped.append(contentsOf: bytes[place..<end])
      place = end
    }
    return try string(unescaped[...])
  }

  /// The place of the next quotation mark or backslash.
  private func endOfRun() -> Int {
    var end = place
    while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\") {
      end += 1
    }
    return end
  }

  private func string(_ bytes: some Collection<UInt8>) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Unreadable() }
    return text
  }

  private mutating func unescape(into text: inout [UInt8]) throws {
    let byte = try next()
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"): text.append(contentsOf: try scalar().utf8)
    default: throw Unreadable()
    }
  }

  /// The character that `\u` and four hexadecimal digits stand for, or two such in a row for one beyond them.
  private mutating func scalar() throws -> String {
    let first = try codeUnit()
    var units = [first]
    if UTF16.isLeadSurrogate(first) {
      guard try next() == UInt8(ascii: "\\"), try next() == UInt8(ascii: "u") else { throw Unreadable() }
      units.append(try codeUnit())
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw Unreadable() }
    return text
  }

  private mutating func codeUnit() throws -> UInt16 {
    let end = place + 4
    guard end <= bytes.count,
      let code = UInt16(String(decoding: bytes[place..<end], as: UTF8.self), radix: 16)
    else { throw Unreadable() }
    place = end
    return code
  }
}
