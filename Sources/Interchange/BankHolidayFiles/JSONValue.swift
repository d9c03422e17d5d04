/// A value of a JSON text.
indirect enum JSONValue {
  case null
  case bool(Bool)
  /// As it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  var elements: [JSONValue]? {
    if case .array(let values) = self { return values }
    return nil
  }
}
