@_spi(_Unicode) import Swift

/// Words that a file holds or somebody typed, as they are kept.
///
/// A letter is written in one way, whichever way it came (normalisation form C of the Unicode Standard), so that two
/// names that look the same are the same. What is not seen goes: marks that turn the direction of writing, blanks
/// without width, tags. A joiner, or a sign that chooses among a letter's forms, stays where a script is written with it.
public struct KeptText: Equatable, Sendable {
  /// What it is kept as.
  public enum Sort: Sendable {
    /// A name, or another line of words.
    case line
    /// Text of many lines, in which a sign may be put together of several; only what turns the direction of writing
    /// goes.
    case prose
  }

  public let text: String
  /// What is not seen and was left out, each once, in the order in which it stood.
  public let leftOut: [Unicode.Scalar]

  public init(_ written: String, as sort: Sort = .line) {
    guard !written.utf8.allSatisfy({ $0 < 0x80 }) else {
      (text, leftOut) = (written, [])
      return
    }
    var kept = String.UnicodeScalarView()
    var leftOut: [Unicode.Scalar] = []
    let scalars = Array(written.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      if scalar.stays(as: sort, after: kept.last, before: next) {
        kept.append(scalar)
      } else if !leftOut.contains(scalar) {
        leftOut.append(scalar)
      }
    }
    text = kept.composed
    self.leftOut = leftOut
  }
}

extension KeptText {
  /// How many letters a name may have, and how many marks a letter.
  public static let longestName = 200
  public static let mostMarks = 6

  /// What is wrong with words that somebody wrote, if they cannot be kept whatever is left out; it begins with a verb.
  ///
  /// - Parameter longest: how many letters they may have.
  public static func fault(of written: String, longest: Int = longestName) -> String? {
    if written.utf8.count > longest {
      let count = written.unicodeScalars.count
      if count > longest { return "is \(count) letters long, and \(longest) is the most" }
    }
    if written.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    var marks = 0
    for scalar in written.unicodeScalars {
      marks = scalar.isMark ? marks + 1 : 0
      if marks > mostMarks { return "has more than \(mostMarks) marks on one letter: type it again without" }
    }
    return nil
  }
}

extension String.UnicodeScalarView {
  /// In normalisation form C.
  fileprivate var composed: String {
    var composed = String.UnicodeScalarView()
    for scalar in String(self)._nfc { composed.append(scalar) }
    return String(composed)
  }
}

extension Unicode.Scalar {
  /// "U+200B"
  public var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  fileprivate func stays(as sort: KeptText.Sort, after last: Self?, before next: Self?) -> Bool {
    if sort == .prose { return !turnsDirection && !isTagAlone(after: last) }
    switch value {
    case 0x200C: return last?.isJoined ?? false && next?.isSeenAndJoined ?? false
    case 0x200D: return last?.isJoined ?? false
    case 0xE0100...0xE01EF: return last?.properties.isIdeographic ?? false
    case 0x180B...0x180D, 0x180F: return last?.isMongolianLetter ?? false
    case 0x180E: return last?.isMongolian ?? false && next?.isMongolianLetter ?? false
    default: return precedesNumber || !isHidden
    }
  }

  /// Nothing is drawn of it by itself, as far as Unicode says: beside what is of class "format", fillers and selectors
  /// too, and what it keeps free for more of the kind.
  public var isHidden: Bool {
    properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint
  }

  /// Overrides, embeddings and isolates: what comes after them is not shown in the order in which it stands.
  private var turnsDirection: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Tags spell out which flag follows a black one; anywhere else they are words that nobody sees.
  private func isTagAlone(after last: Self?) -> Bool {
    guard (0xE0000...0xE007F).contains(value) else { return false }
    return last.map { $0.value != 0x1F3F4 && !(0xE0000...0xE007F).contains($0.value) } ?? true
  }

  /// Signs of Arabic, Syriac and Kaithi that stand before a number: of class "format", but seen.
  private var precedesNumber: Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// A Mongolian letter, with the sign after it that chooses among its forms.
  private var isMongolian: Bool {
    isMongolianLetter || (0x180B...0x180D).contains(value) || value == 0x180F
  }

  private var isMongolianLetter: Bool { (0x1820...0x18AA).contains(value) }

  /// What is not seen may yet be left out itself.
  private var isSeenAndJoined: Bool { isJoined && !isHidden }

  /// Of a script whose letters join, so that it matters whether they do: Arabic, Syriac, N'Ko, those of India and their
  /// like in South-East Asia, Mongolian.
  private var isJoined: Bool {
    guard properties.isAlphabetic || isMark || properties.generalCategory == .spacingMark else {
      return false
    }
    switch value {
    case 0x600..<0x860, 0x870..<0xE00, 0xF00..<0x10A0, 0x1780..<0x18B0: return true
    case 0x1A20..<0x1AB0, 0x1B00..<0x1C50: return true
    case 0xFB50..<0xFE00, 0xFE70..<0xFEFF, 0xA800..<0xAAF0, 0x11000..<0x12000: return true
    default: return false
    }
  }
}
