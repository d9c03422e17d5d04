extension JSONReader {
  /// A string, from its opening quotation mark on.
  mutating func string() throws(Mistake) -> String {
    let opened = at
    var text = String.UnicodeScalarView()
    at += 1
    while at < scalars.count {
      let scalar = scalars[at]
      switch scalar {
      case "\"":
        at += 1
        return String(text)
      case "\\": text.append(try escaped())
      case _ where scalar.value < 0x20: throw mistake("a line break within quotation marks")
      default:
        text.append(scalar)
        at += 1
      }
    }
    at = opened
    throw mistake("the quotation mark opened here is never closed")
  }

  private mutating func escaped() throws(Mistake) -> Unicode.Scalar {
    let start = at
    at += 2
    let plain: [Unicode.Scalar: Unicode.Scalar] = [
      "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
    ]
    let kind = start + 1 < scalars.count ? scalars[start + 1] : " "
    if let scalar = plain[kind] { return scalar }
    if kind == "u", let scalar = hexadecimal() { return scalar }
    at = start
    throw mistake("this is not an escape that JSON knows")
  }

  /// The scalar of four hexadecimal digits, or of two such escapes that make a pair.
  private mutating func hexadecimal() -> Unicode.Scalar? {
    guard let unit = fourDigits() else { return nil }
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
    guard at + 1 < scalars.count, scalars[at] == "\\", scalars[at + 1] == "u" else { return nil }
    at += 2
    guard let second = fourDigits(), UTF16.isTrailSurrogate(second) else { return nil }
    return UTF16.decode(UTF16.EncodedScalar([unit, second]))
  }

  private mutating func fourDigits() -> UInt16? {
    guard at + 4 <= scalars.count else { return nil }
    var value: UInt16 = 0
    for scalar in scalars[at..<at + 4] {
      guard let digit = Character(scalar).hexDigitValue, scalar.isASCII else { return nil }
      value = value * 16 + UInt16(digit)
    }
    at += 4
    return value
  }
}
