extension String {
  /// The text as it may be written to a terminal: what a screen draws of it, on one line. Nothing that steers the
  /// terminal or is not seen is left in, and "�" stands for what would be an order to it.
  public var drawn: String {
    isPrintableASCII ? self : Glyph.glyphs(of: self).map(\.text).joined()
  }

  /// The same, line by line.
  public var drawnByLine: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).drawn }.joined(separator: "\n")
  }

  /// A message as it may be written to a terminal, on one line: of what would steer the terminal, or is not seen, its
  /// number is said, "<U+001B>", so that whoever looks for a file or a line finds it.
  public var told: String {
    if isPrintableASCII { return self }
    var told = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.belongsToLetters {
      if scalar.isDrawn { told.append(scalar) } else { told.append(contentsOf: scalar.number.unicodeScalars) }
    }
    return String(told).drawn
  }

  /// The same, line by line.
  public var toldByLine: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).told }.joined(separator: "\n")
  }
}

extension Unicode.Scalar {
  /// False for what a terminal obeys, or what is not seen: controls, line ends, joiners, marks of direction, tags.
  public var isDrawn: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    default: !TextWidth.isNeverDrawn(self)
    }
  }

  /// Joiners and variation selectors, which are part of how names and signs are written and are worth no word.
  fileprivate var belongsToLetters: Bool {
    switch value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F: true
    default: false
    }
  }

  /// "<U+001B>"
  fileprivate var number: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)>"
  }
}
