import TerminalUI

/// The pane beside a list: whether the keys go to it, and how far it is scrolled.
struct Pane: Hashable, Sendable {
  /// In a narrow window: whether it is shown in place of the list.
  var isFocused = false
  var top = 0

  /// From this width on, list and pane stand side by side.
  static let roomForBoth = 110

  static func width(of whole: Int) -> Int { min(64, whole * 3 / 8) }

  mutating func move(_ motion: Selection.Motion, lines: Int, height: Int) {
    let page = max(1, height - 2)
    let last = max(0, lines - max(1, height - 1))
    let steps: [Selection.Motion: Int] = [
      .up: -1, .down: 1, .pageUp: -page, .pageDown: page, .home: -lines, .end: lines,
    ]
    top = min(max(0, min(top, last) + (steps[motion] ?? 0)), lines > height ? last : 0)
  }

  func draw(_ lines: [Text], on frame: inout Frame, in area: Rectangle) {
    draw(lines.map { [$0] }, on: &frame, in: area)
  }

  /// Each line in as many styles as it has.
  func draw(_ lines: [[Text]], on frame: inout Frame, in area: Rectangle) {
    let isLong = lines.count > area.height
    let height = isLong ? area.height - 1 : area.height
    let top = isLong ? min(top, lines.count - height) : 0
    for (row, line) in lines.dropFirst(top).prefix(height).enumerated() {
      frame.put(line, column: area.column, row: area.row + row, width: area.width)
    }
    if isFocused { frame.cursor = Point(column: area.column, row: area.row) }
    guard isLong else { return }
    let mark = "lines \(top + 1)–\(min(lines.count, top + height)) of \(lines.count)"
    frame.put(
      mark.padded(to: area.width, .right), column: area.column, row: area.row + height, width: area.width,
      style: .dim)
  }
}
