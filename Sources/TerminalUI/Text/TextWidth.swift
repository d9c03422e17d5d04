/// How many columns of a terminal a text takes, scalar by scalar as the C library's wcwidth counts them.
public enum TextWidth {
  /// 0 for marks and for what is never drawn, 2 for wide scalars, otherwise 1.
  ///
  /// Controls and line ends take 1 because a stand-in is drawn for them.
  public static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar == softHyphen ? 0 : 1 }
    if takesNoColumn(scalar) { return 0 }
    return WideScalars.contains(scalar) ? 2 : 1
  }

  /// The sum over its scalars, since a terminal draws a joined emoji as the parts it is made of.
  public static func columns(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    return character.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  public static func columns(_ text: some StringProtocol) -> Int {
    text.isPrintableASCII ? text.utf8.count : text.reduce(0) { $0 + columns($1) }
  }

  private static let softHyphen: Unicode.Scalar = "\u{AD}"

  private static func takesNoColumn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    case .format: !precedesNumber(scalar)
    default: (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value)
    }
  }

  /// Arabic, Syriac and Kaithi signs that stand before a number: of class "format", but seen.
  private static func precedesNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// Joiners, variation selectors, bidi controls and the like: they would steer the terminal, not show.
  static func isNeverDrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xAD: false
    case 0xAD, 0x34F, 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: scalar.properties.generalCategory == .format && !precedesNumber(scalar)
    }
  }
}

extension StringProtocol {
  /// The columns this text takes on a terminal.
  public var columns: Int { TextWidth.columns(self) }
}

extension StringProtocol {
  /// True for letters, digits and signs of ASCII alone, whose bytes are their characters and their columns.
  var isPrintableASCII: Bool {
    utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0.isPrintableASCII } }
      ?? utf8.allSatisfy { $0.isPrintableASCII }
  }
}

extension UInt8 {
  fileprivate var isPrintableASCII: Bool { (0x20..<0x7F).contains(self) }
}
