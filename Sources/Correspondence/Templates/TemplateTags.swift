/// Something wrong in a template, and the line it stands on.
public struct TemplateFault: Error, Equatable, Sendable {
  public let line: Int
  public let words: String

  public init(line: Int, words: String) {
    self.line = line
    self.words = words
  }
}

/// A tag of a template: {{name}}, {{#name}}, {{^name}} or {{/name}}.
struct TemplateTag: Equatable {
  enum Kind { case field, section, inverted, end }

  let kind: Kind
  let name: String
  let line: Int
}

/// The tags of a template in order, and what stands in double braces and is none.
struct TemplateTags {
  /// Letters of a name; what goes on beyond them is no field.
  private static let longestName = 80

  private(set) var tags: [TemplateTag] = []
  private(set) var faults: [TemplateFault] = []

  init(_ text: String) {
    var rest = text[...]
    var line = 1
    while let opening = rest.firstRange(of: "{{") {
      line += rest[..<opening.lowerBound].count(where: \.isNewline)
      rest = rest[opening.upperBound...]
      guard let closing = rest.firstRange(of: "}}") else {
        faults.append(TemplateFault(line: line, words: "The braces {{ are not closed by }}."))
        return
      }
      read(rest[..<closing.lowerBound], line)
      line += rest[..<closing.lowerBound].count(where: \.isNewline)
      rest = rest[closing.upperBound...]
    }
  }

  private mutating func read(_ inside: Substring, _ line: Int) {
    if let words = inside.first.flatMap(TemplateTags.refusal) {
      faults.append(TemplateFault(line: line, words: words))
      return
    }
    guard inside.first != "!" else { return }
    let kinds: [Character: TemplateTag.Kind] = ["#": .section, "^": .inverted, "/": .end]
    let kind = inside.first.flatMap { kinds[$0] } ?? .field
    let written = kind == .field ? inside : inside.dropFirst()
    let isTooLong = written.count > Self.longestName
    let name =
      written.prefix(Self.longestName).split(separator: " ").joined(separator: " ") + (isTooLong ? "…" : "")
    tags.append(TemplateTag(kind: kind, name: name, line: line))
  }

  private static func refusal(_ sign: Character) -> String? {
    switch sign {
    case "{", "&": "A value is never written unescaped: write {{name}} with two braces."
    case ">", "<", "$": "A template cannot take in another one."
    case "=", "%": "The braces and the kind of a template cannot be changed in it."
    default: nil
    }
  }
}

extension TemplateTags {
  /// What is wrong with the template: tags that are none, fields that do not exist, sections that do not match.
  func allFaults(_ fields: [TemplateField]) -> [TemplateFault] {
    if let deep = tooDeep { return [deep] }
    var all = faults
    var open: [(tag: TemplateTag, inside: [TemplateField])] = []
    for tag in tags {
      if tag.kind == .end {
        guard let last = open.last, last.tag.name == tag.name else {
          let closes = open.last.map { "{{/\($0.tag.name)}} has to come first" } ?? "it was not opened"
          all.append(TemplateFault(line: tag.line, words: "{{/\(tag.name)}} closes nothing: \(closes)."))
          continue
        }
        open.removeLast()
        continue
      }
      let here = open.reversed().flatMap(\.inside) + fields
      let field = here.first { $0.name == tag.name }
      if field == nil { all.append(TemplateFault(line: tag.line, words: Self.unknown(tag.name, fields))) }
      if tag.kind == .field, field?.isList == true {
        all.append(TemplateFault(line: tag.line, words: "{{\(tag.name)}} is a list: write {{#\(tag.name)}}."))
      }
      if tag.kind != .field { open.append((tag, tag.kind == .section ? field?.fields ?? [] : [])) }
    }
    let left = open.map {
      TemplateFault(line: $0.tag.line, words: "{{#\($0.tag.name)}} is not closed by {{/\($0.tag.name)}}.")
    }
    return (all + left).sorted { $0.line < $1.line }
  }

  /// Sections lie in sections, but no deeper than a document has parts.
  private var tooDeep: TemplateFault? {
    var depth = 0
    for tag in tags where tag.kind != .field {
      depth += tag.kind == .end ? -1 : 1
      if depth > Self.deepest {
        return TemplateFault(
          line: tag.line, words: "More than \(Self.deepest) sections lie in one another here.")
      }
    }
    return nil
  }

  private static let deepest = 20

  private static func unknown(_ name: String, _ fields: [TemplateField]) -> String {
    let list = fields.first { $0.fields.contains { $0.name == name } }
    let hint =
      list.map { "it stands inside {{#\($0.name)}} only" } ?? "docs/templates.md lists those there are"
    return "There is no field “\(name)” here: \(hint)."
  }
}
