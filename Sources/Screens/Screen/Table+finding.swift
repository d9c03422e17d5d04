import ReadModels
import TerminalUI

extension Table {
  /// The entry that holds every one of the words, with the notes below it: the nearest from a position on.
  func find(_ words: String, _ step: FindStep, from position: Int) -> RowID? {
    let found = finds(words, in: rows.rows)
    let place =
      switch step {
      case .nearest: found.first { $0 >= position } ?? found.first
      case .next: found.first { $0 > position } ?? found.first
      case .previous: found.last { $0 < position } ?? found.last
      }
    return place.flatMap { rows[$0]?.id }
  }

  private func finds(_ words: String, in rows: [Row]) -> [Int] {
    let wanted = Collation.folded(words).split(separator: " ")
    guard !wanted.isEmpty else { return [] }
    return rows.indices.filter { place in
      guard case .entry(_, let texts) = rows[place] else { return false }
      let notes = rows[(place + 1)...].prefix { $0.isNote }.map(\.words)
      let text = Collation.folded(
        ([texts.map(\.string).joined(separator: " ")] + notes).joined(separator: " "))
      return wanted.allSatisfy { text.contains($0) }
    }
  }
}

extension Row {
  fileprivate var isNote: Bool {
    if case .note = self { true } else { false }
  }

  fileprivate var words: String {
    switch self {
    case .entry(_, let texts): texts.map(\.string).joined(separator: " ")
    case .heading(let text), .note(let text): text.string
    }
  }
}
