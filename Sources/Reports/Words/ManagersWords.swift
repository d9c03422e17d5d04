/// What the manager wrote for a report, in a Markdown file with one heading for each of the report's.
///
/// A heading is known by its words, whatever their case, their number and what stands between them. Headings further down
/// belong to the text, and comments to nobody.
public struct ManagersWords: Equatable, Sendable {
  /// A heading that is none of a report's; what stands under it is left out.
  public struct Stray: Equatable, Sendable {
    /// The first line is 1.
    public let line: Int
    public let heading: String
  }

  /// The Markdown under each heading; those with nothing under them are left out.
  public let texts: [ReportHeading: String]
  public let strays: [Stray]

  public init(reading text: String) {
    var texts: [ReportHeading: [Substring]] = [:]
    var strays: [Stray] = []
    var open: ReportHeading?
    var isFirst = true
    for (place, line) in text.withoutComments.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    )
    .enumerated() {
      if let heading = line.topHeading {
        open = ReportHeading(called: heading)
        // The file's own title is not one of them.
        let isTitle = isFirst && line.hasPrefix("# ")
        if open == nil, !isTitle { strays.append(Stray(line: place + 1, heading: String(heading))) }
        isFirst = false
      } else if let open {
        texts[open, default: []].append(line)
      }
    }
    self.texts = texts.compactMapValues(\.asText)
    self.strays = strays
  }
}

extension ReportHeading {
  /// The heading of these words.
  fileprivate init?(called words: Substring) {
    let key = words.drop { $0.isNumber || $0 == "." || $0 == " " }.letters
    guard let found = ReportHeading.allCases.first(where: { $0.rawValue[...].letters == key }) else {
      return nil
    }
    self = found
  }
}

extension Substring {
  /// Of a heading of the first or second level, its words; nil for any other line.
  fileprivate var topHeading: Substring? {
    let marks = prefix { $0 == "#" }.count
    guard (1...2).contains(marks), dropFirst(marks).first?.isWhitespace ?? false else { return nil }
    var words = dropFirst(marks).drop(while: \.isWhitespace)
    while let last = words.last, last == "#" || last.isWhitespace { words.removeLast() }
    return words
  }

  /// The letters and figures alone, all small.
  fileprivate var letters: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}

extension [Substring] {
  /// The lines together without the empty ones at either end; nil where there are no others.
  fileprivate var asText: String? {
    func isEmpty(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }
    guard let first = firstIndex(where: { !isEmpty($0) }), let last = lastIndex(where: { !isEmpty($0) })
    else {
      return nil
    }
    return self[first...last].joined(separator: "\n")
  }
}

extension String {
  /// Without what stands in `<!-- -->`, but for the ends of its lines, so that lines keep their numbers.
  fileprivate var withoutComments: String {
    var rest = self[...]
    var text = ""
    while let start = rest.firstRange(of: "<!--") {
      text += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      let end = rest.firstRange(of: "-->")
      text += rest[..<(end?.lowerBound ?? rest.endIndex)].filter(\.isNewline)
      rest = rest[(end?.upperBound ?? rest.endIndex)...]
    }
    return text + rest
  }
}
