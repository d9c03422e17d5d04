/// Where a JSON text goes wrong, and how. Lines and columns begin with 1; a column is a Unicode scalar.
public struct JSONMistake: Error, Equatable, Sendable {
  public let line: Int
  public let column: Int
  public let message: String
}

extension JSONValue {
  /// The value that the bytes hold: JSON in UTF-8, with no name twice in an object.
  public init(_ bytes: UnsafeRawBufferPointer) throws(JSONMistake) {
    var reader = JSONReader(bytes: bytes)
    self = try reader.value(depth: 0)
    reader.skipSpaces()
    guard reader.isAtEnd else { throw reader.mistake("nothing more is expected here") }
  }

  public init(_ bytes: [UInt8]) throws(JSONMistake) {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(JSONMistake) in try JSONValue(bytes) }
    }
    self = try result.get()
  }
}

/// Reads JSON from its first byte to its last.
struct JSONReader {
  let bytes: UnsafeRawBufferPointer
  var place = 0

  /// How deep lists and objects may lie in one another.
  static let deepest = 100

  var isAtEnd: Bool { place == bytes.count }

  mutating func value(depth: Int) throws(JSONMistake) -> JSONValue {
    skipSpaces()
    guard !isAtEnd else { throw mistake("the file ends too soon and looks cut off") }
    switch bytes[place] {
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .list(try values(depth: depth))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: return try word()
    }
  }

  mutating func skipSpaces() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return
      }
    }
  }

  /// Takes the byte, after spaces, if it is the next.
  private mutating func takes(_ byte: UInt8) -> Bool {
    skipSpaces()
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func begin(depth: Int) throws(JSONMistake) {
    guard depth < JSONReader.deepest else { throw mistake("brackets are nested too deeply") }
    place += 1
  }

  private mutating func values(depth: Int) throws(JSONMistake) -> [JSONValue] {
    try begin(depth: depth)
    var values: [JSONValue] = []
    if takes(UInt8(ascii: "]")) { return values }
    repeat { values.append(try value(depth: depth + 1)) } while takes(UInt8(ascii: ","))
    guard takes(UInt8(ascii: "]")) else { throw mistake("a comma or ] is expected") }
    return values
  }

  private mutating func members(depth: Int) throws(JSONMistake) -> [JSONValue.Member] {
    try begin(depth: depth)
    var members: [JSONValue.Member] = []
    if takes(UInt8(ascii: "}")) { return members }
    // As many as most payloads have, so that the list is seldom moved.
    members.reserveCapacity(6)
    var names: Set<String> = []
    repeat {
      skipSpaces()
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
        throw mistake("a name in quotation marks is expected")
      }
      let start = place
      let name = try text()
      guard takes(UInt8(ascii: ":")) else { throw mistake("a colon is expected") }
      let value = try value(depth: depth + 1)
      if isThere(name, among: members, &names) {
        throw mistake("“\(name.prefix(80))” is there twice", at: start)
      }
      members.append(JSONValue.Member(name: name, value: value))
    } while takes(UInt8(ascii: ","))
    guard takes(UInt8(ascii: "}")) else { throw mistake("a comma or } is expected") }
    return members
  }

  /// Few members are gone through, which is quickest; of many the names are kept to be looked up.
  private func isThere(_ name: String, among members: [JSONValue.Member], _ names: inout Set<String>) -> Bool
  {
    if members.count < 32 { return members.contains { $0.name == name } }
    if names.isEmpty { names = Set(members.map(\.name)) }
    return !names.insert(name).inserted
  }

  private mutating func number() throws(JSONMistake) -> JSONValue {
    let start = place
    while place < bytes.count, "+-.eE0123456789".utf8.contains(bytes[place]) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if let number = Int(text) { return .number(number) }
    guard Double(text) != nil else { throw mistake("“\(text.prefix(80))” is not a number", at: start) }
    return .decimal(text)
  }

  private mutating func word() throws(JSONMistake) -> JSONValue {
    let start = place
    while place < bytes.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[place]) { place += 1 }
    switch String(decoding: bytes[start..<place], as: UTF8.self) {
    case "true": return .flag(true)
    case "false": return .flag(false)
    case "null": return .null
    default: throw mistake("a value is expected", at: start)
    }
  }

  /// A mistake at a place, or else where the reader stands.
  func mistake(_ message: String, at other: Int? = nil) -> JSONMistake {
    let before = bytes[..<(other ?? place)]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return JSONMistake(line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: column, message: message)
  }
}
