extension Diagnostic {
  /// What is wrong, without what is of one row alone, so that two of a kind say the same: "… is not a code".
  ///
  /// It is the first clause of the message with "…" for what stands in quotation marks, and for numbers, days, codes
  /// and names of files.
  public var kind: String {
    var words: [String] = []
    for word in message.withoutQuotations.firstClause.split(separator: " ") {
      let tail = word.last.map { ",;".contains($0) } ?? false ? String(word.last!) : ""
      let isMonth = word.isMonth && words.last == "…"
      guard word == "…" || isMonth || word.contains(where: \.isNumber) else {
        words.append(String(word))
        continue
      }
      if words.last == "…" || words.last == "line" { words.removeLast() }
      words.append("…" + tail)
    }
    return words.joined(separator: " ")
  }
}

extension String {
  fileprivate var withoutQuotations: String {
    var kept = ""
    var closing: Character?
    var last: Character = " "
    for (character, next) in zip(self, dropFirst() + " ") {
      if let end = closing {
        // The apostrophe of a name closes nothing.
        if character == end, !next.isLetter { closing = nil }
      } else if character == "“" || (character == "'" && last == " ") {
        closing = character == "“" ? "”" : "'"
        kept.append("…")
      } else {
        kept.append(character)
      }
      last = character
    }
    return kept
  }

  /// Up to the first colon or bracket.
  fileprivate var firstClause: Substring {
    var end = startIndex
    while end < endIndex {
      let rest = self[end...]
      if rest.hasPrefix(": ") || rest.hasPrefix(" (") || rest.hasPrefix("; ") { break }
      formIndex(after: &end)
    }
    return self[..<end]
  }
}

extension Substring {
  fileprivate var isMonth: Bool {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      .contains { self == $0 }
  }
}
