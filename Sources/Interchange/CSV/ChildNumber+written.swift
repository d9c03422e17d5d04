import Casework

extension ChildNumber {
  /// The number that a field holds, with each letter written in one way. Where a spreadsheet or a script wrote it as a
  /// decimal, 711001.0, it is the number before the point.
  init(written field: String) {
    let text = KeptText(field).text
    self.init(text.isWrittenAsDecimal ? String(text[..<text.firstIndex(of: ".")!]) : text)
  }
}

extension String {
  /// True for 711001.0: digits, a point, and nothing after it but noughts.
  var isWrittenAsDecimal: Bool {
    guard utf8.last == UInt8(ascii: "0") else { return false }
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && FileDay.numbers(parts) != nil && parts[1].utf8.allSatisfy { $0 == 48 }
  }

  /// What is wrong with text that is to be a child's number, if anything is.
  var faultOfChildNumber: String? {
    if isLonger(than: ChildNumber.longest) {
      return "is \(unicodeScalars.count) letters long; a child's number has at most \(ChildNumber.longest)"
    }
    if let message = faultOfHiddenCharacters { return message }
    if hasPrefix("'") || hasPrefix("’") {
      return "an apostrophe stands before the number: write \(dropFirst()), not \(self)".shown(upTo: 120)
    }
    let parts = split(whereSeparator: { "eE".contains($0) })
    let digits = parts.map { $0.drop { "+-".contains($0) } }
    guard contains("."), contains("+"), digits.count == 2, Double(self) != nil else { return nil }
    return "\(quoted) is a number that a spreadsheet cut short: export it again with the column as text"
  }
}
