public import Casework

extension Child {
  /// A name or number in a text that tells who the child or somebody around them is; nil where there is none.
  ///
  /// The child's own names are found however they are written. Those of people around the child, of whom many have names
  /// that are words as well, are found as a name is written: with a capital letter.
  public func nameFound(in text: String) -> String? {
    let words = text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && !"'’-".contains($0) })
    let own = ownNames.flatMap(\.nameParts)
    let ownKeys = Set(own.map(Collation.folded))
    let others = Set(family.known.flatMap { $0.name.nameParts })
    let found = words.first { word in
      let parts = word.nameParts + [String(word)]
      return parts.contains { ownKeys.contains(Collation.folded($0)) || others.contains($0) }
    }
    if let found { return String(found) }
    if let number = person.number?.text, words.contains(Substring(number)) { return number }
    return ownNames.first { $0.isWrittenWithoutSpaces && text.contains($0) }
  }

  private var ownNames: [String] {
    [person.name, person.knownAs, voice.communication.knownAs].compactMap { $0 }
  }

  /// The words that may be printed, of those that name nobody by what is recorded now.
  public var printedQuotations: [Quotation] {
    quotations.filter { $0.mayBePrinted && nameFound(in: $0.words) == nil }
  }
}

extension StringProtocol {
  /// Each word of a name, and each part of one that is joined; titles and single letters tell nobody.
  fileprivate var nameParts: [String] {
    split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map { String($0) }.filter { part in
      part.count > 1 && !["Mr", "Mrs", "Ms", "Miss", "Dr"].contains(part)
    }
  }
}

extension String {
  /// True of a name in letters of which many languages write no spaces between words.
  fileprivate var isWrittenWithoutSpaces: Bool { unicodeScalars.contains { $0.value > 0x0DFF } }
}
