import JSON

extension PayloadFields {
  func optionalFlag(_ name: String) throws -> Bool? { json[name] == nil ? nil : try flag(name) }

  /// A list of words that docs/record.md gives.
  func words<Value>(_ name: String, of words: CodeTable<Value>) throws -> [Value] {
    try list(name).map { try PayloadFields.known(words[$0.readText()]) }
  }

  /// An object of texts, each by a word of a list.
  func texts<Value>(_ name: String, by words: CodeTable<Value>) throws -> [Value: String] {
    guard case .object(let members) = json[name] else { throw UnreadablePayload() }
    var texts: [Value: String] = [:]
    for member in members { texts[try PayloadFields.known(words[member.name])] = try member.value.readText() }
    return texts
  }

  private static func known<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw UnknownCode() }
    return value
  }
}

extension JSONValue {
  /// The text that the value is.
  func readText() throws -> String {
    guard let asText else { throw UnreadablePayload() }
    return asText
  }
}
