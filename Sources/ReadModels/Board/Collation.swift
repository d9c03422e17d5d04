/// How names are put in order: by family name, then the names before it, whatever the accents and case.
public enum Collation {
  /// A key that orders as the name should, compared as plain text.
  public static func key(_ name: String) -> String {
    let words = name.split(separator: " ").map(folded)
    guard !words.isEmpty else { return "\u{10FFFF}" }
    var first = words.count - 1
    while first > 1, particles.contains(words[first - 1]) { first -= 1 }
    return ([words[first...].joined()] + words[..<first]).joined(separator: " ")
  }

  /// Words that belong to the family name that follows: "Ó Briain" stands with O'Brien.
  private static let particles: Set<String> = [
    "o", "ni", "nic", "ui", "mac", "mc", "ap", "ab", "de", "da", "do", "dos", "das", "di", "del", "della",
    "van", "von", "der", "den", "ter", "la", "le", "el", "al", "abu", "ibn", "bin", "bint", "st",
  ]

  /// The text in small letters without accents, apostrophes or hyphens, to find and order by.
  public static func folded(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if let plain = letters[scalar] {
        result += plain
      } else if !isDropped(scalar) {
        result += base(of: scalar)
      }
    }
    return result
  }

  /// "é" is named LATIN SMALL LETTER E WITH ACUTE: its letter is what stands before "WITH".
  private static func base(of scalar: Unicode.Scalar) -> String {
    let prefix = "LATIN SMALL LETTER "
    guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix(prefix) else {
      return String(scalar)
    }
    let words = name.dropFirst(prefix.count).split(separator: " ")
    guard words.count > 2, words[1] == "WITH" else { return String(scalar) }
    return words[0].lowercased()
  }

  /// Letters whose names hold no plainer one.
  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i",
  ]

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "'" || scalar == "\u{2019}" || scalar == "-" || scalar == "\u{2010}" { return true }
    return (0x0300...0x036F).contains(scalar.value)
  }
}
