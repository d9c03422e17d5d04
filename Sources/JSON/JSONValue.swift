/// A value of a JSON text (RFC 8259).
public enum JSONValue: Equatable, Sendable {
  case null
  case flag(Bool)
  case number(Int)
  /// A number that is not whole, or too large for the machine: as it is written.
  case decimal(String)
  case text(String)
  case list([JSONValue])
  /// In the order in which it is written.
  case object([Member])

  /// A name in an object, with its value.
  public struct Member: Equatable, Sendable {
    public let name: String
    public let value: JSONValue

    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}

extension JSONValue {
  /// An object of the fields that have a value, in the order given.
  public init(_ fields: KeyValuePairs<String, JSONValue?>) {
    var members: [Member] = []
    members.reserveCapacity(fields.count)
    for (name, value) in fields {
      if let value { members.append(Member(name: name, value: value)) }
    }
    self = .object(members)
  }

  /// An object in the order of its names, so that the same texts are always the same bytes.
  public init(texts: [String: String]) {
    let inOrder = texts.sorted { $0.key < $1.key }
    self = .object(inOrder.map { Member(name: $0.key, value: .text($0.value)) })
  }

  /// The value of a name in an object; nil where there is none, or where this is no object.
  public subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text that the value is; nil for any other.
  public var asText: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The values of a list; nil for any other.
  public var asList: [JSONValue]? {
    if case .list(let values) = self { values } else { nil }
  }

  /// The texts of an object that holds nothing else; nil for any other.
  public var asTexts: [String: String]? {
    guard case .object(let members) = self else { return nil }
    var texts: [String: String] = [:]
    for member in members {
      guard case .text(let text) = member.value else { return nil }
      texts[member.name] = text
    }
    return texts
  }
}
