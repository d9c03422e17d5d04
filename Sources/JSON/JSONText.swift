extension JSONReader {
  /// A text, from its opening quotation mark on; those without a backslash, which is nearly all, are taken in one piece.
  mutating func text() throws(JSONMistake) -> String {
    let opened = place
    place += 1
    let start = place
    place = try endOfRun(opened)
    if bytes[place] == UInt8(ascii: "\"") {
      place += 1
      return try string(bytes[start..<place - 1], opened)
    }
    var unescaped = Array(bytes[start..<place])
    while bytes[place] == UInt8(ascii: "\\") {
      try unescape(into: &unescaped)
      let start = place
      place = try endOfRun(opened)
      unescaped.append(contentsOf: bytes[start..<place])
    }
    place += 1
    return try string(unescaped[...], opened)
  }

  /// The place of the next quotation mark or backslash.
  private func endOfRun(_ opened: Int) throws(JSONMistake) -> Int {
    var end = place
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return end
      case 0..<0x20: throw mistake("a line break within quotation marks", at: end)
      default: end += 1
      }
    }
    throw mistake("the quotation mark opened here is never closed", at: opened)
  }

  private func string(_ bytes: some Collection<UInt8>, _ opened: Int) throws(JSONMistake) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw mistake("the text is not UTF-8", at: opened)
    }
    return text
  }

  private mutating func unescape(into text: inout [UInt8]) throws(JSONMistake) {
    let start = place
    guard place + 1 < bytes.count else { throw notKnown(start) }
    let byte = bytes[place + 1]
    place += 2
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"):
      guard let scalar = scalar() else { throw notKnown(start) }
      text.append(contentsOf: UTF8.encode(scalar)!)
    default: throw notKnown(start)
    }
  }

  private func notKnown(_ start: Int) -> JSONMistake {
    mistake("this is not an escape that JSON knows", at: start)
  }

  /// The scalar that `\u` and four hexadecimal digits stand for, or two such in a row for one beyond them.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let first = codeUnit() else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u")
    else { return nil }
    place += 2
    guard let second = codeUnit(), UTF16.isTrailSurrogate(second) else { return nil }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func codeUnit() -> UInt16? {
    guard place + 4 <= bytes.count else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    place += 4
    return unit
  }
}
