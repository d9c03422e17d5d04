import ReadModels

extension DocumentFormat {
  /// A value as it has to be written so that nothing in it is taken for a mark of the format. HTML is seen to
  /// when a template is filled in.
  func escaped(_ value: String) -> String { self == .markdown ? Markdown.escaped(value) : value }
}

/// How words that somebody typed stand in Markdown without being taken for its marks.
public enum Markdown {
  /// On one line. An asterisk, a hash or a bracket that somebody typed is shown as it was typed.
  public static func escaped(_ value: String) -> String { withoutEntities(beginning(marked(value))) }

  /// The same where it does not stand at the beginning of a line, as in the cell of a table.
  public static func escapedWithin(_ value: String) -> String { withoutEntities(marked(value)) }

  private static func marked(_ value: String) -> String {
    let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    var escaped = ""
    var before: Character = " "
    for character in line {
      if "\\`*_<>~|".contains(character) || isLink(character, after: before) { escaped.append("\\") }
      escaped.append(character)
      before = character
    }
    return escaped
  }

  private static func isLink(_ character: Character, after before: Character) -> Bool {
    (before == "]" && "([:".contains(character)) || (before == "!" && character == "[")
  }

  /// A value may stand at the beginning of a line, where a hash makes a heading and a number a list.
  private static func beginning(_ value: String) -> String {
    guard let first = value.first else { return value }
    if "#+-=".contains(first) { return "\\" + value }
    let digits = value.prefix { $0.isNumber }
    let rest = value.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return value }
    return digits + "\\" + rest
  }

  private static func withoutEntities(_ value: String) -> String {
    value.replacing(/&(?=#?[A-Za-z0-9]+;)/, with: "\\&")
  }
}
