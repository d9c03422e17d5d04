import ReadModels

/// Reads the words of a paragraph: what is strong, what is emphasised, and what stands for itself.
///
/// A link shows its address. A mark that opens nothing, or is never closed, is shown as it was typed.
struct MarkdownWords {
  private struct Letter {
    let character: Character
    /// After a backslash, so that it is no mark.
    let isEscaped: Bool
  }

  /// How many letters further on a mark is looked for that closes another: where there is none so near, it is shown as it
  /// was typed.
  private static let furthest = 1000

  private let letters: [Letter]
  private var found: [DocumentWords] = []

  static func read(_ text: some StringProtocol) -> [DocumentWords] {
    var words = MarkdownWords(text)
    words.read(words.letters.indices, isStrong: false, isEmphasised: false)
    return words.found
  }

  private init(_ text: some StringProtocol) {
    var letters: [Letter] = []
    var isEscaped = false
    for character in text {
      if isEscaped, !character.isASCIIPunctuation { letters.append(Letter(character: "\\", isEscaped: true)) }
      if !isEscaped, character == "\\" {
        isEscaped = true
        continue
      }
      letters.append(Letter(character: character, isEscaped: isEscaped && character.isASCIIPunctuation))
      isEscaped = false
    }
    if isEscaped { letters.append(Letter(character: "\\", isEscaped: true)) }
    self.letters = letters
  }

  private mutating func read(_ range: Range<Int>, isStrong: Bool, isEmphasised: Bool) {
    var place = range.lowerBound
    while place < range.upperBound {
      if let (inside, isDouble) = emphasis(at: place, in: range) {
        read(inside, isStrong: isStrong || isDouble, isEmphasised: isEmphasised || !isDouble)
        place = inside.upperBound + (isDouble ? 2 : 1)
      } else if let (label, address) = link(at: place, in: range) {
        read(label, isStrong: isStrong, isEmphasised: isEmphasised)
        write(" (\(text(address)))", isStrong, isEmphasised)
        place = address.upperBound + 1
      } else {
        write(String(letters[place].character), isStrong, isEmphasised)
        place += 1
      }
    }
  }

  private mutating func write(_ words: String, _ isStrong: Bool, _ isEmphasised: Bool) {
    if let last = found.last, last.isStrong == isStrong, last.isEmphasised == isEmphasised {
      found[found.count - 1] = DocumentWords(
        last.words + words, isStrong: isStrong, isEmphasised: isEmphasised)
    } else {
      found.append(DocumentWords(words, isStrong: isStrong, isEmphasised: isEmphasised))
    }
  }

  private func text(_ range: Range<Int>) -> String { String(letters[range].map(\.character)) }
}

extension MarkdownWords {
  private func isMark(_ mark: Character, at place: Int) -> Bool {
    letters.indices.contains(place) && letters[place].character == mark && !letters[place].isEscaped
  }

  private func isBlank(_ place: Int) -> Bool {
    !letters.indices.contains(place) || letters[place].character.isWhitespace
  }

  private func isWord(_ place: Int) -> Bool {
    letters.indices.contains(place)
      && (letters[place].character.isLetter || letters[place].character.isNumber)
  }

  /// What stands between two marks of emphasis that begin here, and whether they are doubled.
  private func emphasis(at place: Int, in range: Range<Int>) -> (inside: Range<Int>, isDouble: Bool)? {
    let mark = letters[place].character
    guard mark == "*" || mark == "_", isMark(mark, at: place) else { return nil }
    let isDouble = isMark(mark, at: place + 1)
    let start = place + (isDouble ? 2 : 1)
    guard start < range.upperBound, !isBlank(start), mark == "*" || !isWord(place - 1) else { return nil }
    let last = min(range.upperBound, start + Self.furthest)
    let end = (start + 1..<max(start + 1, last)).first { end in
      closes(mark, isDouble, at: end, in: range)
    }
    return end.map { (start..<$0, isDouble) }
  }

  private func closes(_ mark: Character, _ isDouble: Bool, at end: Int, in range: Range<Int>) -> Bool {
    guard isMark(mark, at: end), !isBlank(end - 1) else { return false }
    func isMarked(_ place: Int) -> Bool { place < range.upperBound && isMark(mark, at: place) }
    // Of three marks in a row the last two close what was opened first.
    if isDouble { return isMarked(end + 1) && !isMarked(end + 2) && (mark == "*" || !isWord(end + 2)) }
    return !isMarked(end + 1) && !isMarked(end - 1) && (mark == "*" || !isWord(end + 1))
  }

  /// `[words](https://address)`: where the words stand, and where the address does.
  private func link(at place: Int, in range: Range<Int>) -> (label: Range<Int>, address: Range<Int>)? {
    guard isMark("[", at: place),
      let middle = (place + 1..<max(place + 1, min(range.upperBound, place + Self.furthest))).first(where: {
        isMark("]", at: $0) || isMark("[", at: $0)
      }
      ),
      middle > place + 1, isMark("]", at: middle), isMark("(", at: middle + 1),
      let end = (middle + 2..<max(middle + 2, min(range.upperBound, middle + Self.furthest))).first(where: {
        isMark(")", at: $0) || isBlank($0)
      }), isMark(")", at: end)
    else { return nil }
    let address = middle + 2..<end
    let known = ["https:", "http:", "mailto:"].contains { text(address).hasPrefix($0) }
    return known ? (place + 1..<middle, address) : nil
  }
}

extension Character {
  fileprivate var isASCIIPunctuation: Bool {
    isASCII && !isLetter && !isNumber && !isWhitespace && !isNewline
  }
}
