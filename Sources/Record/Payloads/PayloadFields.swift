import CareCalendar
import Casework
import JSON

/// A code that this program does not know: a newer one wrote it.
struct UnknownCode: Error {}

/// The fields of a payload that is being read. What must be there and is not makes the payload unreadable.
struct PayloadFields {
  let json: JSONValue

  init(_ json: JSONValue) { self.json = json }

  /// Nil where the field was left out.
  func optionalText(_ name: String) throws -> String? {
    guard let value = json[name] else { return nil }
    guard case .text(let text) = value else { throw UnreadablePayload() }
    return text
  }

  func text(_ name: String) throws -> String { try present(try optionalText(name)) }

  func number(_ name: String) throws -> Int {
    guard case .number(let number) = json[name] else { throw UnreadablePayload() }
    return number
  }

  func flag(_ name: String) throws -> Bool {
    guard case .flag(let flag) = json[name] else { throw UnreadablePayload() }
    return flag
  }

  func list(_ name: String) throws -> [JSONValue] {
    guard case .list(let values) = json[name] else { throw UnreadablePayload() }
    return values
  }

  func texts(_ name: String) throws -> [String: String] { try present(json[name]?.asTexts) }

  func optionalDay(_ name: String) throws -> Day? {
    guard let text = try optionalText(name) else { return nil }
    return try present(Day(iso: text))
  }

  func day(_ name: String) throws -> Day { try present(try optionalDay(name)) }

  /// A code of SSDA903, by the code itself.
  func optionalCode<Code: RawRepresentable<String>>(_ name: String) throws -> Code? {
    guard let text = try optionalText(name) else { return nil }
    guard let code = Code(rawValue: text) else { throw UnknownCode() }
    return code
  }

  func code<Code: RawRepresentable<String>>(_ name: String) throws -> Code {
    try present(try optionalCode(name))
  }

  /// One of a list of words that docs/record.md gives.
  func optionalWord<Value>(_ name: String, of words: CodeTable<Value>) throws -> Value? {
    guard let text = try optionalText(name) else { return nil }
    guard let value = words[text] else { throw UnknownCode() }
    return value
  }

  func word<Value>(_ name: String, of words: CodeTable<Value>) throws -> Value {
    try present(try optionalWord(name, of: words))
  }

  private func present<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw UnreadablePayload() }
    return value
  }
}

extension JSONValue {
  static func text(ifAny text: String?) -> JSONValue? { text.map { JSONValue.text($0) } }
  static func day(_ day: Day?) -> JSONValue? { day.map { JSONValue.text($0.iso) } }
  static func code(_ code: (some RawRepresentable<String>)?) -> JSONValue? {
    code.map { JSONValue.text($0.rawValue) }
  }
}
