extension String {
  /// What is wrong with text that is to be shown on a terminal, if it holds something a terminal would obey.
  /// Marks that join letters or turn the direction of writing are part of names and may stay.
  var faultOfControlCharacters: String? {
    let isPlain = { (byte: UInt8) in byte >= 0x20 && byte < 0x7F }
    if utf8.allSatisfy(isPlain) { return nil }
    guard let scalar = unicodeScalars.first(where: \.isControl) else { return nil }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return "holds a control character (U+\(code)): type it again without"
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
