import ReadModels
import TerminalUI

/// A review's sheet as rows of a table.
struct ChecklistTable {
  let width: Int

  /// In less, the pane alone says whose a line is.
  private static let roomForWhose = 90

  func table(_ sheet: ReviewChecklist) -> Table {
    let rows = sheet.sections.flatMap { section in
      [Row.heading(section.part.words.uppercased())] + section.lines.map(row)
    }
    return .fitted(
      [
        Column("", minimum: 20, ideal: max(20, width * 2 / 5), priority: 3),
        Column("", minimum: 20, ideal: .max, priority: 2), Column("", minimum: 16, ideal: 18),
      ].dropLast(width < ChecklistTable.roomForWhose ? 1 : 0), rows)
  }

  private func row(_ line: ChecklistLine) -> Row {
    let style = line.mark.style
    let indent = line.title.hasPrefix(" ") ? "  " : ""
    return .entry(
      line.id, Text("\(indent)\(line.mark.glyph) \(line.title.trimmed)", style: style),
      Text(line.standing, style: style), Text(line.whose, style: .dim))
  }
}

/// How each state of a line looks: a glyph, a word and a colour.
extension ChecklistMark {
  var glyph: String {
    switch self {
    case .done: "✓"
    case .open: "○"
    case .late: "!"
    case .locked: "…"
    case .notAsked: "·"
    }
  }

  /// What it is called after a count.
  var brief: String {
    switch self {
    case .done: "done"
    case .open: "open"
    case .late: "late"
    case .locked: "waiting"
    case .notAsked: "not asked"
    }
  }

  var style: Style {
    switch self {
    case .done: .plain
    case .open: .bold
    case .late: .bold.with(.red)
    case .locked, .notAsked: .dim
    }
  }
}

extension String {
  /// Without blanks at the beginning.
  var trimmed: String { String(drop { $0 == " " }) }
}
