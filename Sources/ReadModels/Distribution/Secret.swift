/// Something that a recipient may not know, as it may turn up in a text: a name, an address, a telephone number.
struct Secret {
  /// How much of a phrase tells who or where it is.
  enum Kind {
    case name, place
    /// Nothing but the whole of it, or what stands between two of its commas.
    case phrase

    var generic: Set<String> { self == .name ? GenericWords.ofNames : GenericWords.ofPlaces }
  }

  /// What is kept back, in words.
  let what: String
  /// Words that are left out wherever they stand.
  private var telling: Set<String> = []
  /// Names that are common words as well, such as Will: left out where they are written as a name.
  private var alsoWords: Set<String> = []
  /// Words that are left out one after the other.
  private(set) var runs: [[String]] = []
  /// Telephone numbers, in digits.
  let numbers: [String]
  /// Every word of the phrase: left out beside a telling one.
  let words: Set<String>

  /// Nil where there is nothing to look for. `spared` are words of the child's and of the recipient's own name.
  init?(_ phrase: String, _ what: String, _ kind: Kind, sparing spared: Set<String>) {
    let pieces = phrase.split { $0 == "," || $0 == ";" || $0.isNewline }.map { TextWord.all(in: String($0)) }
    let words = TextWord.all(in: phrase)
    self.what = what
    self.words = Set(words.map(\.folded))
    numbers = PhoneNumber.all(in: words).map(\.digits)
    let known = Self.tellingWords(of: words, kind.generic).subtracting(spared)
    runs = ([words] + pieces + pieces.map { Array($0.drop(while: \.isNumber)) }).map { $0.map(\.folded) }
      .filter { !$0.allSatisfy(spared.contains) && ($0.count > 1 || $0.contains(where: known.contains)) }
    if kind != .phrase {
      telling = known
      runs += Self.ideographs(in: words).filter { !$0.allSatisfy(spared.contains) }
    }
    if kind == .name { alsoWords = self.words.intersection(GenericWords.ofNames).subtracting(spared) }
    if runs.isEmpty, telling.isEmpty, numbers.isEmpty { return nil }
  }

  /// The word itself, in the plural, or with a possessive "s" and no apostrophe.
  func isTold(by word: String) -> Bool {
    if telling.contains(word) { return true }
    if word.count > 3, word.hasSuffix("s"), telling.contains(String(word.dropLast())) { return true }
    return word.count > 4 && word.hasSuffix("es") && telling.contains(String(word.dropLast(2)))
  }

  /// At the beginning of a sentence a short word with a capital is no name yet.
  func isTold(by word: TextWord) -> Bool {
    if isTold(by: word.folded) { return true }
    return word.isCapitalised && alsoWords.contains(word.folded)
      && (word.folded.count > 3 || word.folded.count > 1 && word.gap != .far)
  }
}

extension Secret {
  private static func tellingWords(of words: [TextWord], _ generic: Set<String>) -> Set<String> {
    func isTelling(_ word: TextWord) -> Bool { word.isLongEnough && !generic.contains(word.folded) }
    var telling = Set(words.filter(isTelling).map(\.folded))
    for (one, next) in zip(words, words.dropFirst()) {
      let joined = one.folded + next.folded
      let isCompound = next.gap == .apostrophe || next.gap == .hyphen
      let areTelling = isTelling(one) && isTelling(next)
      if isCompound || areTelling, joined.count > 2, !generic.contains(joined) { telling.insert(joined) }
    }
    for word in words { telling.formUnion(word.partsOfPostcode) }
    return telling
  }

  /// Names written without blanks: whole, and without the family name, which comes first.
  private static func ideographs(in words: [TextWord]) -> [[String]] {
    var names: [[String]] = [[]]
    for word in words {
      if word.isIdeograph, !names[names.count - 1].isEmpty, word.gap == .close {
        names[names.count - 1].append(word.folded)
      } else {
        names.append(word.isIdeograph ? [word.folded] : [])
      }
    }
    return names.flatMap { $0.count > 2 ? [$0, Array($0.dropFirst())] : [$0] }.filter { $0.count > 1 }
  }
}

extension TextWord {
  /// Long enough to tell somebody something: no house number, no single letter.
  fileprivate var isLongEnough: Bool {
    guard folded.count > 1, !isIdeograph else { return false }
    return isNumber ? folded.count > 4 : !isMixed || folded.count > 2
  }

  /// "OR47XX" is also found as "OR4 7XX".
  fileprivate var partsOfPostcode: [String] {
    guard isMixed, (5...7).contains(folded.count) else { return [] }
    let inward = folded.suffix(3)
    guard inward.first?.isNumber == true, inward.dropFirst().allSatisfy(\.isLetter) else { return [] }
    return [String(folded.dropLast(3)), String(inward)]
  }
}

/// A telephone number in a text, however its digits are grouped.
struct PhoneNumber {
  /// Without the 0, 44 or 0044 that it begins with.
  let digits: String
  /// The words that it is written in.
  let place: Range<Int>

  static func all(in words: [TextWord]) -> [PhoneNumber] {
    var numbers: [PhoneNumber] = []
    var start = 0
    while start < words.count {
      var end = start
      while end < words.count, words[end].isNumber, end == start || words[end].gap != .far { end += 1 }
      let digits = words[start..<end].map(\.folded).joined()
      if digits.count >= 7 { numbers.append(PhoneNumber(digits: local(digits), place: start..<end)) }
      start = max(end, start + 1)
    }
    return numbers
  }

  private static func local(_ digits: String) -> String {
    for prefix in ["0044", "44", "0"] where digits.hasPrefix(prefix) && digits.count - prefix.count >= 6 {
      let rest = String(digits.dropFirst(prefix.count))
      return rest.hasPrefix("0") && prefix != "0" ? String(rest.dropFirst()) : rest
    }
    return digits
  }
}
