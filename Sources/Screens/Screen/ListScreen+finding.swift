import Casebook
import Desk
import Glass

extension ListScreen {
  /// Goes to the row that holds every one of the words, the nearest from the selected one on.
  mutating func find(
    _ words: String, _ step: FindStep, _ desk: Desk, in area: Rectangle
  ) throws -> Bool {
    pane.isFocused = false
    guard let list = try parts(desk, in: area).list else { return false }
    let table = try table(desk, width: list.width)
    let found = finds(words, in: table.rows.rows)
    let height = table.height(in: list)
    selection.settle(in: table.rows, height: height)
    guard let place = next(step, among: found), let id = table.rows[place]?.id else { return false }
    selection.select(id)
    selection.settle(in: table.rows, height: height)
    pane.top = 0
    return true
  }

  /// The places of the entries whose words, with those of the notes below them, hold all that was typed.
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

  private func next(_ step: FindStep, among found: [Int]) -> Int? {
    switch step {
    case .nearest: found.first { $0 >= selection.position } ?? found.first
    case .next: found.first { $0 > selection.position } ?? found.first
    case .previous: found.last { $0 < selection.position } ?? found.last
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
