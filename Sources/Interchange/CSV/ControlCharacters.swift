import Casework

extension String {
  /// What is wrong with text that is to be shown on a terminal, if it holds something a terminal would obey.
  /// Marks that join letters or turn the direction of writing are part of names and may stay.
  public var faultOfControlCharacters: String? {
    if isPlain { return nil }
    guard let scalar = unicodeScalars.first(where: \.isControl) else { return nil }
    return "holds a control character (\(scalar.code)): type it again without"
  }

  /// The same of a number, in which nothing that is not seen has a meaning: two would look like one.
  var faultOfHiddenCharacters: String? {
    if isPlain { return nil }
    guard let scalar = unicodeScalars.first(where: \.isHidden) else { return faultOfControlCharacters }
    return "holds a character that is not seen (\(scalar.code)): type it again without"
  }

  /// The same of words that a file gives to be kept as they stand, a policy's for instance: what is not seen is refused
  /// there, since nobody would look for it in what is recorded whole.
  var faultOfWords: String? {
    if isPlain { return isLonger(than: longestWords) ? KeptText.fault(of: self, longest: longestWords) : nil }
    if let message = faultOfControlCharacters ?? KeptText.fault(of: self, longest: longestWords) {
      return message
    }
    guard let scalar = KeptText(self).leftOut.first else { return nil }
    return "holds a character that is not seen (\(scalar.code)): type it again without"
  }

  private var isPlain: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

/// Letters of a line of a policy, or a title.
private let longestWords = 400
