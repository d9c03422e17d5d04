/// The headings of a record as it was written: lines in capitals, as the record begins with, and headings of Markdown;
/// and the points that only name a matter, such as "- Education:".
struct RecordHeadings {
  private enum Line {
    case heading(String, level: Int)
    case label(String)
    case text
  }

  private let lines: [Line]

  init(_ text: String) {
    let written = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    lines = written.indices.map { place in
      RecordHeadings.line(written[place], before: place + 1 < written.count ? written[place + 1] : nil)
    }
  }

  /// Those under which nothing is written, in their order: "PEOPLE WHO TOOK PART", "Education".
  var empty: [String] {
    lines.indices.compactMap { place in
      switch lines[place] {
      case .label(let name): name
      case .heading(let name, let level): isEmpty(after: place, level) ? name : nil
      case .text: nil
      }
    }
  }

  /// Until the next heading that is no smaller; a matter that is only named is told by its own name.
  private func isEmpty(after place: Int, _ level: Int) -> Bool {
    for line in lines[(place + 1)...] {
      if case .heading(_, let next) = line, next <= level { return true }
      return false
    }
    return true
  }
}

extension RecordHeadings {
  private static func line(_ line: Substring, before next: Substring?) -> Line {
    let words = line.drop(while: \.isWhitespace)
    let marks = words.prefix { $0 == "#" }
    if !marks.isEmpty, words.dropFirst(marks.count).first == " " {
      return .heading(String(words.dropFirst(marks.count)).trimmed, level: marks.count)
    }
    if isInCapitals(words) { return .heading(String(words).trimmed, level: 1) }
    return label(line, before: next).map { .label($0) } ?? .text
  }

  private static func isInCapitals(_ words: Substring) -> Bool {
    guard words.first?.isLetter == true, words.count(where: \.isLetter) > 3 else { return false }
    return !words.contains(where: \.isLowercase)
  }

  /// A point that ends in a colon, with nothing that belongs to it below.
  private static func label(_ line: Substring, before next: Substring?) -> String? {
    let words = String(line).trimmed
    guard let first = line.first, "-*+".contains(first), words.last == ":" else { return nil }
    let goesOn = next.map { $0.first?.isWhitespace ?? false } ?? false
    return goesOn ? nil : String(words.dropFirst().dropLast()).trimmed
  }
}

extension String {
  fileprivate var trimmed: String {
    var words = self[...].drop(while: \.isWhitespace)
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }
}
