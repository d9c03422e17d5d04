import Casework

/// What a practice note is found by, where somebody types words or looks at one category.
public struct PracticeNoteSearch: Hashable, Sendable {
  /// Folded as what is typed will be.
  public let words: String
  /// The key of the category.
  public let category: String
  public let isToAnswer: Bool
  /// The team that is to answer it.
  public let team: String?

  /// The same as one text.
  var text: String {
    let answering = isToAnswer ? [team ?? ""] : []
    return ([words, category] + answering).joined(separator: "\u{1}")
  }

  init(_ row: PracticeNoteRow, of child: ChildRow) {
    let texts = PracticeNoteRow.found(by: child, row.note, row.state)
    words = Collation.folded(texts.compactMap { $0 }.joined(separator: " "))
    category = row.note.category.key
    isToAnswer = child.duties.contains { $0.duty.key.practiceNote == row.id && $0.duty.due != nil }
    team = isToAnswer ? child.team : nil
  }

  public init(text: String) {
    let parts = text.split(separator: "\u{1}", omittingEmptySubsequences: false).map(String.init)
    words = parts[0]
    category = parts.count > 1 ? parts[1] : ""
    isToAnswer = parts.count > 2
    team = parts.count > 2 && !parts[2].isEmpty ? parts[2] : nil
  }
}

extension PracticeNoteRow {
  static func found(by child: ChildRow, _ note: PracticeNote, _ state: PracticeState) -> [String?] {
    [
      child.name, child.number.text, note.category.name, note.words, note.answer?.words, note.kind.words,
      state.words,
    ]
  }
}
