/// What a payload is made of: the part of JSON that payloads use.
public enum JSON: Equatable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSON])
  case object([Member])

  /// A name in an object, with its value.
  public struct Member: Equatable, Sendable {
    public let name: String
    public let value: JSON
  }
}

extension JSON {
  /// An object of the fields that have a value, in the order given.
  init(_ fields: KeyValuePairs<String, JSON?>) {
    var members: [Member] = []
    members.reserveCapacity(fields.count)
    for (name, value) in fields {
      if let value { members.append(Member(name: name, value: value)) }
    }
    self = .object(members)
  }

  /// In the order of their names, so that the same texts are always the same bytes.
  public init(texts: [String: String]) {
    let inOrder = texts.sorted { $0.key < $1.key }
    self = .object(inOrder.map { Member(name: $0.key, value: .text($0.value)) })
  }

  /// The texts of an object that holds nothing else.
  public func texts() throws -> [String: String] {
    guard case .object(let members) = self else { throw Unreadable() }
    var texts: [String: String] = [:]
    for member in members {
      guard case .text(let text) = member.value else { throw Unreadable() }
      texts[member.name] = text
    }
    return texts
  }

  subscript(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

extension JSON {
  /// The value as JSON in UTF-8, without spaces.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(128)
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): JSON.write(text, to: &bytes)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (place, value) in values.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (place, member) in members.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        JSON.write(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
