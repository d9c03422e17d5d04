import CNcurses
import TerminalUI

/// Copies frames into ncurses' window, the rows that changed only; ncurses works out what to send.
struct Painter {
  private var shown: Frame?
  private let hasUTF8 = cn_is_utf8()
  private let depth = ColourDepth(colours: Int(cn_colours()))

  init() {
    for colour in Colour.allCases {
      let number = depth.number(of: .colour(colour))
      if let number { cn_colour(Int32(number)) }
    }
  }

  mutating func paint(_ frame: Frame) {
    let size = Size(columns: Int(cn_columns()), rows: Int(cn_rows()))
    let before = shown.flatMap { $0.size == frame.size && $0.size == size ? $0 : nil }
    for row in 0..<size.rows where before?.cells(row: row) != frame.cells(row: row) {
      cn_clear_row(Int32(row))
      paint(frame.cells(row: row), row: row, columns: size.columns)
    }
    shown = frame
    place(frame.cursor, in: size)
  }

  /// Sends the last frame again, after something else has written over it or the size has changed.
  mutating func repaint() {
    guard let frame = shown else { return }
    shown = nil
    paint(frame)
  }

  private func paint(_ cells: ArraySlice<Cell>, row: Int, columns: Int) {
    for (column, cell) in zip(0..<columns, cells) where !cell.isRightHalf && cell != .blank {
      let width = column + 1 < cells.count && cells[cells.startIndex + column + 1].isRightHalf ? 2 : 1
      guard column + width <= columns else { continue }
      let scalars = cell.text.unicodeScalars.map { shownAs($0).value }
      cn_put(
        Int32(row), Int32(column), scalars, Int32(scalars.count), Int32(width), looks(of: cell.style),
        depth.number(of: cell.style).map(Int32.init) ?? -1)
    }
  }

  private func looks(of style: Style) -> Int32 {
    Int32(
      (style.bold ? CN_BOLD : 0) | (depth.isFaint(style) ? CN_DIM : 0) | (style.reverse ? CN_REVERSE : 0)
        | (style.underline ? CN_UNDERLINE : 0))
  }

  private func place(_ cursor: Point?, in size: Size) {
    guard let cursor, Rectangle(size).contains(cursor) else { return cn_refresh(-1, 0) }
    cn_refresh(Int32(cursor.row), Int32(cursor.column))
  }

  /// Frames hold only what is drawn; whatever else came here would be an order to the terminal.
  private func shownAs(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.isDrawn else { return hasUTF8 ? "\u{FFFD}" : "?" }
    return hasUTF8 || cn_can_show(scalar.value) ? scalar : standIn(for: scalar)
  }
}

/// The nearest a terminal without Unicode has for the signs that screens are drawn with.
private func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar {
  case "─", "━", "–", "—", "‐", "‑", "−": "-"
  case "│", "┃": "|"
  case "┌"..."╋", "╭"..."╰": "+"
  case "═": "="
  case "…": "."
  case "•", "●", "■", "★": "*"
  case "✓", "✔": "y"
  case "✗", "✘": "x"
  case "“", "”": "\""
  case "‘", "’": "'"
  case "→", "▶": ">"
  case "←", "◀": "<"
  case "↑", "▲": "^"
  case "↓", "▼": "v"
  case "▁"..."▃", "▍"..."▏": "."
  case "▄"..."▅": ":"
  case "▆"..."█", "▉"..."▌": "#"
  case "░"..."▓": ":"
  default: "?"
  }
}
