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

extension Child {
  /// True while a text at its source says the words: one that was entered in error does no more, or that was written
  /// otherwise.
  public func stillSays(_ quotation: Quotation) -> Bool {
    texts(of: quotation.source).contains(where: quotation.words.quotes)
  }

  /// The same of what can be read: of words that are withheld from whoever reads, or of a source whose text is, it is not
  /// known that they do not stand there.
  public func mayStillSay(_ quotation: Quotation) -> Bool {
    quotation.words.isEmpty || stillSays(quotation) || isWithheld(quotation.source)
  }

  private func isWithheld(_ source: QuotedSource) -> Bool {
    guard case .said(let day) = source, texts(of: source).isEmpty else { return false }
    return voice.conversations.contains { $0.on == day }
  }
}

extension String {
  /// Whether it says what stands in a text, in its order: “…” stands for what is left out, and square brackets stand round
  /// what is put in its place. Spaces and what stands at the edges of words make no difference. What is put in the place of
  /// something is a name or a few words, between words of the text; whatever is more is not a quotation.
  func quotes(_ text: String) -> Bool {
    guard let parts = quotedParts, !parts.isEmpty else { return false }
    let all = text.spokenWords[...]
    var rest = all
    for part in parts {
      let words = part.spokenWords
      guard let place = rest.indices.first(where: { rest[$0...].starts(with: words) }) else { return false }
      rest = rest[(place + words.count)...]
    }
    return true
  }

  /// True where all is left out or put in the place of something.
  var quotesNothing: Bool { quotedParts?.isEmpty ?? false }

  /// What stands between what is left out or put in its place; nil where square brackets are not closed, hold too much, or
  /// follow one another with no word between them.
  private var quotedParts: [Substring]? {
    let pieces = replacing("...", with: "…").split(separator: "[", omittingEmptySubsequences: false)
    var text = String(pieces[0])
    for (place, piece) in pieces.enumerated().dropFirst() {
      guard let end = piece.firstIndex(of: "]"), piece[..<end].canStandInBrackets else { return nil }
      let rest = piece[end...].dropFirst()
      guard place == pieces.count - 1 || rest.contains(where: \.isLetter) else { return nil }
      text += "…" + rest
    }
    return text.split(separator: "…").filter { $0.contains(where: \.isLetter) }
  }
}

extension Substring {
  /// True of a few words, which a name or what stands for one needs.
  fileprivate var canStandInBrackets: Bool {
    count <= 40 && split { !$0.isLetter && !$0.isNumber && !"'’-".contains($0) }.count <= 5
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
