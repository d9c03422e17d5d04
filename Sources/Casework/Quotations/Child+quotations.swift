public import CareCalendar

extension Child {
  /// The texts that stand at a source; none where nothing is recorded there.
  public func texts(of source: QuotedSource) -> [String] {
    switch source {
    case .said(let day): voice.conversations.filter { $0.on == day }.compactMap(\.words)
    case .record(let id): [reviews.file(id)?.followUp.record].compactMap { $0 }
    case .impact(let id): [practiceNote(id)?.words].compactMap { $0 }
    }
  }

  /// The day that the words are of; nil where nothing is recorded there.
  public func day(of source: QuotedSource) -> Day? {
    switch source {
    case .said(let day): day
    case .record(let id): reviews.file(id)?.review?.heldOn
    case .impact(let id): practiceNote(id)?.on
    }
  }

  /// The words at a source that may be printed, in the order in which they were allowed.
  public func quotations(from source: QuotedSource) -> [Quotation] {
    quotations.filter { $0.source == source && $0.mayBePrinted }
  }
}

extension String {
  /// Whether it says what stands in a text, in its order: “…” stands for what is left out, and square brackets stand round
  /// what is put in its place. Spaces and what stands at the edges of words make no difference.
  func quotes(_ text: String) -> Bool {
    let all = text.spokenWords[...]
    var rest = all
    for part in quotedParts {
      let words = part.spokenWords
      guard let place = rest.indices.first(where: { rest[$0...].starts(with: words) }) else { return false }
      rest = rest[(place + words.count)...]
    }
    return true
  }

  /// What stands between what is left out or put in its place.
  private var quotedParts: [Substring] {
    var (text, isInBrackets) = ("", false)
    for letter in replacing("...", with: "…") {
      switch letter {
      case "[": isInBrackets = true
      case "]" where isInBrackets:
        isInBrackets = false
        text.append("…")
      default: if !isInBrackets { text.append(letter) }
      }
    }
    return text.split(separator: "…").filter { $0.contains(where: \.isLetter) }
  }
}

extension StringProtocol {
  fileprivate var spokenWords: [String] {
    split(whereSeparator: \.isWhitespace).compactMap { word in
      let isLetter: (Character) -> Bool = { $0.isLetter || $0.isNumber }
      guard let first = word.firstIndex(where: isLetter), let last = word.lastIndex(where: isLetter) else {
        return nil
      }
      return String(word[first...last])
    }
  }
}
