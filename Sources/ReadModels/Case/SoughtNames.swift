/// Names that a text may not hold.
///
/// The child's own names are found however they are written. Those of people around the child, of whom many have names
/// that are words as well, are found as a name is written: with a capital letter, or in capitals. Of staff, who are many,
/// only the family name and the whole name are looked for.
struct SoughtNames {
  private let own: Set<String>
  private let around: Set<String>
  private let families: Set<String>
  private let whole: [[String]]
  /// Names in letters of which many languages write no spaces between words.
  private let unspaced: [String]

  init(own: [String], around: [String], staff: [String]) {
    self.own = Set(own.flatMap(\.nameParts).map(Collation.folded))
    self.around = Set(around.flatMap(\.capitalParts).map(Collation.folded))
    let familyNames = staff.compactMap { $0.split(separator: " ").last }
    families = Set(familyNames.flatMap(\.capitalParts).map(Collation.folded))
    whole = (around + staff).map { TextWord.all(in: $0).map(\.folded) }.filter { $0.count > 1 }
    unspaced = (own + around + staff).filter(\.isWrittenWithoutSpaces)
  }

  /// The first of them, as it stands in the text.
  func found(in text: String, orNumber number: String?) -> String? {
    let words = TextWord.all(in: text)
    let found = words.indices.first { isTold(words[$0], in: text) || isWhole(at: $0, of: words, in: text) }
    if let found { return String(text.unicodeScalars[words[found].place]) }
    if let number, words.map(\.folded).holds(TextWord.all(in: number).map(\.folded)) { return number }
    return unspaced.first { text.contains($0) }
  }

  private func isTold(_ word: TextWord, in text: String) -> Bool {
    if word.isAmong(own) { return true }
    guard word.isWrittenAsName(in: text) else { return false }
    if word.isAmong(around), !word.isOnlyWord || SoughtNames.firstNames.contains(word.folded) { return true }
    return word.isAmong(families) && !word.isOnlyWord
  }

  /// Names that are words as well, and that begin a sentence of a name as often as another.
  private static let firstNames: Set<String> = ["will", "young"]

  private func isWhole(at place: Int, of words: [TextWord], in text: String) -> Bool {
    let rest = words[place...]
    return whole.contains { name in
      rest.count >= name.count && zip(rest, name).allSatisfy { $0.folded == $1 }
        && rest.prefix(name.count).allSatisfy { $0.isWrittenAsName(in: text) || $0.isParticle }
    }
  }
}

extension TextWord {
  /// The word itself, or with a possessive "s" and no apostrophe.
  fileprivate func isAmong(_ names: Set<String>) -> Bool {
    names.contains(folded)
      || folded.count > 3 && folded.hasSuffix("s") && names.contains(String(folded.dropLast()))
  }

  /// Letters of many scripts are neither small nor capital.
  fileprivate func isWrittenAsName(in text: String) -> Bool {
    !text.unicodeScalars[place.lowerBound].properties.isLowercase
  }

  /// A common word that has its capital because it begins a sentence.
  fileprivate var isOnlyWord: Bool { gap == .far && GenericWords.ofNames.contains(folded) }

  fileprivate var isParticle: Bool { folded.count <= 3 }
}

extension StringProtocol {
  /// Each word of a name, and each part of one that is joined; titles and single letters tell nobody.
  fileprivate var nameParts: [String] {
    let parts = split { !$0.isLetter && !$0.isNumber }
    let joined = split(separator: " ").filter { word in word.contains { !$0.isLetter && !$0.isNumber } }
    return (parts.map { String($0) } + joined.map { String($0) }).filter { part in
      part.count > 1 && !["Mr", "Mrs", "Ms", "Miss", "Dr"].contains(part)
    }
  }

  /// The same without those in small letters, such as "de" and "and"; all of a name that has no capital at all.
  fileprivate var capitalParts: [String] {
    let hasCapital = contains(where: \.isUppercase)
    return nameParts.filter { !hasCapital || $0.first?.isLowercase == false }
  }
}

extension [String] {
  fileprivate func holds(_ run: [String]) -> Bool {
    !run.isEmpty && indices.contains { self[$0...].starts(with: run) }
  }
}

extension String {
  fileprivate var isWrittenWithoutSpaces: Bool { unicodeScalars.contains { $0.value > 0x0DFF } }
}
