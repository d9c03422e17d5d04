/// One word of a text: where it stands, and how it is compared with others.
struct TextWord {
  /// What stands between the word before and a word.
  enum Gap {
    case apostrophe, hyphen
    /// A blank, a comma, the end of a line: the two belong to one phrase.
    case close
    /// The end of a sentence or of a paragraph.
    case far
  }

  let place: Range<String.Index>
  /// In small letters without accents.
  let folded: String
  let gap: Gap
  let isCapitalised: Bool

  var isNumber: Bool { folded.allSatisfy(\.isNumber) }

  /// Letters and digits together, as in a postcode.
  var isMixed: Bool { folded.contains(where: \.isNumber) && !isNumber }

  /// Written without blanks between words, as Chinese and Japanese are: one letter is one word here.
  var isIdeograph: Bool { folded.unicodeScalars.first.map(\.isIdeographLike) ?? false }

  /// The words of a text, in order: letters, digits and the marks on them.
  static func all(in text: String) -> [TextWord] {
    let scalars = text.unicodeScalars
    var words: [TextWord] = []
    var end = scalars.startIndex
    var place = scalars.startIndex
    while place < scalars.endIndex {
      guard scalars[place].isOfWord else {
        place = scalars.index(after: place)
        continue
      }
      let start = place
      place = scalars.index(after: place)
      if !scalars[start].isIdeographLike {
        while place < scalars.endIndex, scalars[place].isOfWord, !scalars[place].isIdeographLike {
          place = scalars.index(after: place)
        }
      }
      let gap = words.isEmpty ? Gap.far : Gap(scalars[end..<start])
      let shown = String(String.UnicodeScalarView(scalars[start..<place].filter { !$0.isUnseen }))
      let folded = Collation.folded(shown)
      if !folded.isEmpty {
        let isCapitalised = scalars[start].properties.isUppercase
        words.append(
          TextWord(place: start..<place, folded: folded, gap: gap, isCapitalised: isCapitalised))
      }
      end = place
    }
    return words
  }
}

extension TextWord.Gap {
  fileprivate init(_ between: Substring.UnicodeScalarView) {
    let shown = between.filter { !$0.properties.isWhitespace }
    let first = between.first
    if between.count == 1, let first, "'’ʼ‘`".unicodeScalars.contains(first) {
      self = .apostrophe
    } else if shown.count == 1, let first, "-‐‑".unicodeScalars.contains(first),
      between.count == 1 || between.contains(where: \.isLineEnd)
    {
      self = .hyphen
    } else if between.count > 6 || between.filter(\.isLineEnd).count > 1
      || shown.contains(where: { "!?;:…–—|".unicodeScalars.contains($0) })
      || (shown.last == "." && between.last != ".")
    {
      self = .far
    } else {
      self = .close
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLineEnd: Bool { self == "\n" || self == "\u{2028}" || self == "\u{2029}" }

  /// Soft hyphens, joiners and the like, which nobody sees.
  fileprivate var isUnseen: Bool { properties.generalCategory == .format }

  fileprivate var isOfWord: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .otherNumber: true
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }

  fileprivate var isIdeographLike: Bool {
    properties.isIdeographic || (0x3040...0x30FF).contains(value)
  }
}
