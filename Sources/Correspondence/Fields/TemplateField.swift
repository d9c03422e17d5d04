/// A field that a template may ask for: its name, and what it says.
public struct TemplateField: Equatable, Sendable {
  public let name: String
  public let meaning: String
  public let isList: Bool
  /// What stands inside a list, once for each of its parts.
  public let fields: [TemplateField]
}

/// What a field comes to in one version.
enum FieldValue {
  /// Nil where there is nothing to say: a section of it is passed over.
  case text(String?)
  case truth(Bool)
  case list([[String: FieldValue]])
}

/// A field, and how it is read from what it belongs to.
struct FieldBinding<Whole>: Sendable {
  let described: TemplateField
  let value: @Sendable (Whole) -> FieldValue

  static func text(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (Whole) -> String?
  ) -> FieldBinding {
    FieldBinding(TemplateField(name: name, meaning: meaning, isList: false, fields: [])) { whole in
      .text(value(whole).flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil })
    }
  }

  /// For sections only.
  static func truth(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (Whole) -> Bool
  ) -> FieldBinding {
    FieldBinding(TemplateField(name: name, meaning: meaning, isList: false, fields: [])) { .truth(value($0)) }
  }

  static func list<Part>(
    _ name: String, _ meaning: String, of fields: [FieldBinding<Part>],
    _ parts: @escaping @Sendable (Whole) -> [Part]
  ) -> FieldBinding {
    let described = TemplateField(
      name: name, meaning: meaning, isList: true, fields: fields.map(\.described))
    return FieldBinding(described) { .list(parts($0).map(fields.values)) }
  }

  private init(_ described: TemplateField, _ value: @escaping @Sendable (Whole) -> FieldValue) {
    self.described = described
    self.value = value
  }
}

extension Array {
  /// Every field by its name, as it stands in the whole.
  func values<Whole>(of whole: Whole) -> [String: FieldValue] where Element == FieldBinding<Whole> {
    Dictionary(map { ($0.described.name, $0.value(whole)) }) { $1 }
  }
}
