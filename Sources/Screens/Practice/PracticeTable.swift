import Casebook
import Glass

/// Practice notes as rows of a table: whom each is about, what it says, and what is still to come of it.
struct PracticeTable {
  let order: PracticeOrder
  let width: Int

  /// One column: how it stands, and what it says of a note.
  private struct Part {
    let column: Column
    let cell: (PracticeLine) -> Text
  }

  func table(_ lines: [PracticeLine]) -> Table {
    let parts = parts
    let rows = lines.sections(by: order).flatMap { section in
      [Row.heading("\(section.title.uppercased())  \(section.lines.count)")]
        + section.lines.map { line in .entry(RowID(line.id), cells(line, parts)) }
    }
    return .fitted(parts.map(\.column), rows)
  }

  /// The first cell carries the mark.
  private func cells(_ line: PracticeLine, _ parts: [Part]) -> [Text] {
    var cells = parts.map { $0.cell(line) }
    cells[0] = Text("\(line.glyph) \(cells[0].string)", style: line.style)
    return cells
  }

  private var parts: [Part] {
    (order == .child ? [] : [child]) + (order == .category ? [] : [category]) + [words, when]
      + (width < 68 ? [] : [owner])
  }

  private var child: Part {
    Part(column: Column("Child", minimum: 16, ideal: 28, priority: 9)) { Text($0.called) }
  }

  private var category: Part {
    let isFirst = order == .child
    return Part(column: Column("About", minimum: isFirst ? 20 : 14, ideal: 28, priority: isFirst ? 9 : 4)) {
      Text($0.note.category.name)
    }
  }

  private var words: Part {
    Part(column: Column("What it says", minimum: 16, ideal: 60, priority: 5)) { line in
      Text(line.note.words.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
  }

  private var when: Part {
    Part(column: Column("When", minimum: 18, ideal: 20, priority: 8)) { Text($0.when, style: $0.style) }
  }

  private var owner: Part {
    Part(column: Column("Who answers", minimum: 11, ideal: 26, priority: 3)) { Text($0.owner, style: .dim) }
  }
}
