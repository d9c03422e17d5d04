import Application
import Casework
import ReadModels
import TerminalUI

/// Practice notes as rows of a table: whom each is about, what it says, and what is still to come of it. Where there
/// is little room, what a note says stands in lines of its own below it.
struct PracticeTable {
  let order: PracticeOrder
  let width: Int

  /// One column: how it stands, and what it says of a note.
  private struct Part {
    let column: Column
    let cell: (PracticeLine) -> Text
  }

  /// How many lines of a note a narrow list shows; the rest is in the pane.
  private static let linesBelow = 2

  private var isNarrow: Bool { width < 100 }

  func table(_ page: PracticePage) -> Table {
    let parts = parts
    let rows = page.sections.filter { !$0.lines.isEmpty }.flatMap { section in
      [Row.heading("\(section.title.uppercased())  \(section.count)")]
        + section.lines.flatMap { line in [.entry(RowID(line.id), cells(line, parts))] + below(line) }
    }
    return .fitted(parts.map(\.column), rows, before: page.from, after: page.linesAfter)
  }

  /// The first cell carries the mark.
  private func cells(_ line: PracticeLine, _ parts: [Part]) -> [Text] {
    var cells = parts.map { $0.cell(line) }
    cells[0] = Text("\(line.glyph) \(cells[0].string)", style: line.style)
    return cells
  }

  private func below(_ line: PracticeLine) -> [Row] {
    guard isNarrow else { return [] }
    let about = order == .state ? "\(line.note.category.name.capitalisingFirst): " : ""
    let room = max(20, width - 4)
    let all = (about + line.said).wrapped(to: room)
    var seen = Array(all.prefix(Self.linesBelow))
    if all.count > seen.count { seen[seen.count - 1] = (seen[seen.count - 1] + " …").clipped(to: room) }
    return seen.map { .note(Text("    " + $0, style: .dim)) }
  }

  private var parts: [Part] {
    let first = order == .child ? [category] : [child]
    if isNarrow { return first + [when] + (width < 68 && order == .child ? [] : [owner]) }
    return first + (order == .state ? [category] : []) + [words, when, owner]
  }

  private var child: Part {
    Part(column: Column("Child", minimum: 16, ideal: 40, priority: Column.always)) { Text($0.called) }
  }

  private var category: Part {
    let isFirst = order == .child
    return Part(column: Column("About", minimum: isFirst ? 20 : 14, ideal: 40, priority: isFirst ? 9 : 4)) {
      Text($0.note.category.name)
    }
  }

  private var words: Part {
    Part(column: Column("What it says", minimum: 16, ideal: 60, priority: 5)) { Text($0.said) }
  }

  private var when: Part {
    Part(column: Column("When", minimum: 18, ideal: 20, priority: 8)) { Text($0.when, style: $0.style) }
  }

  private var owner: Part {
    Part(column: Column("Who answers", minimum: 11, ideal: 26, priority: 3)) { Text($0.owner, style: .dim) }
  }
}

extension PracticeLine {
  /// What it says, in a line.
  fileprivate var said: String { note.words.split(whereSeparator: \.isNewline).joined(separator: " ") }
}
