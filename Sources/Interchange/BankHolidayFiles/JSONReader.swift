/// Reads a JSON text (RFC 8259), and says at which line and column it goes wrong.
struct JSONReader {
  struct Mistake: Error, Equatable {
    let line: Int
    let column: Int
    let message: String
  }

  let scalars: [Unicode.Scalar]
  var at = 0
  private var depth = 0

  static func value(of text: String) throws(Mistake) -> JSONValue {
    var reader = JSONReader(scalars: Array(text.unicodeScalars))
    let value = try reader.value()
    reader.skipSpace()
    if reader.at < reader.scalars.count { throw reader.mistake("nothing more is expected here") }
    return value
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func value() throws(Mistake) -> JSONValue {
    skipSpace()
    guard at < scalars.count else { throw mistake("the file ends too soon and looks cut off") }
    switch scalars[at] {
    case "{": return .object(try nested { (reader) throws(Mistake) in try reader.members() })
    case "[": return .array(try nested { (reader) throws(Mistake) in try reader.elements() })
    case "\"": return .string(try string())
    case "-", "0"..."9": return try number()
    default: return try word()
    }
  }

  private mutating func nested<Value>(
    _ read: (inout JSONReader) throws(Mistake) -> Value
  ) throws(Mistake) -> Value {
    guard depth < 100 else { throw mistake("brackets are nested too deeply") }
    depth += 1
    at += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func members() throws(Mistake) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    if take("}") { return members }
    repeat {
      skipSpace()
      guard at < scalars.count, scalars[at] == "\"" else {
        throw mistake("a name in quotation marks is expected")
      }
      let start = at
      let name = try string()
      guard take(":") else { throw mistake("a colon is expected") }
      let value = try value()
      if members.updateValue(value, forKey: name) != nil {
        at = start
        throw mistake("\(name.quoted) is there twice")
      }
    } while take(",")
    guard take("}") else { throw mistake("a comma or } is expected") }
    return members
  }

  private mutating func elements() throws(Mistake) -> [JSONValue] {
    var elements: [JSONValue] = []
    if take("]") { return elements }
    repeat { elements.append(try value()) } while take(",")
    guard take("]") else { throw mistake("a comma or ] is expected") }
    return elements
  }

  private mutating func number() throws(Mistake) -> JSONValue {
    let start = at
    while at < scalars.count, "+-.eE0123456789".unicodeScalars.contains(scalars[at]) { at += 1 }
    let text = text(from: start)
    guard Double(text) != nil else {
      at = start
      throw mistake("\(text.quoted) is not a number")
    }
    return .number(text)
  }

  private mutating func word() throws(Mistake) -> JSONValue {
    let start = at
    while at < scalars.count, scalars[at].properties.isAlphabetic { at += 1 }
    switch text(from: start) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default:
      at = start
      throw mistake("a value is expected")
    }
  }

  private func text(from start: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<at])
    return String(text)
  }

  /// Takes the scalar, white space before it left aside.
  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard at < scalars.count, scalars[at] == scalar else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while at < scalars.count, [" ", "\t", "\n", "\r"].contains(scalars[at]) { at += 1 }
  }

  func mistake(_ message: String) -> Mistake {
    let before = scalars[..<at]
    let line = before.count { $0 == "\n" } + 1
    let start = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return Mistake(line: line, column: at - start + 1, message: message)
  }
}
