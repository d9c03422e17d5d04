extension String {
  /// What is wrong with text that is to be shown on a terminal, if it holds something a terminal would obey.
  /// Marks that join letters or turn the direction of writing are part of names and may stay.
  var faultOfControlCharacters: String? {
    if isPlain { return nil }
    guard let scalar = unicodeScalars.first(where: \.isControl) else { return nil }
    return "holds a control character (\(scalar.code)): type it again without"
  }

  /// The same of a number, in which nothing that is not seen has a meaning: two would look like one.
  var faultOfHiddenCharacters: String? {
    if isPlain { return nil }
    guard let scalar = unicodeScalars.first(where: { $0.properties.generalCategory == .format }) else {
      return faultOfControlCharacters
    }
    return "holds a character that is not seen (\(scalar.code)): type it again without"
  }

  private var isPlain: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}

extension Unicode.Scalar {
  /// "U+200B"
  fileprivate var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
