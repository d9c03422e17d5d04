import Desk
import Glass

extension FormScreen {
  /// What the keys do in a field of some kind.
  static func keys(for kind: Field.Kind?) -> Keymap<Key> {
    let always: [(Keys, String, Key)] = [
      (.control("s"), "save", .control("s")), (.escape, "leave", .escape),
    ]
    let before: [(Keys, String, Key)] = [(.backTab, "field before", .backTab)]
    let own: [(Keys, String, Key)] =
      switch kind {
      case .longText:
        [
          (.tab, "next field", .tab), (.control("o"), "editor", .control("o")), (.enter, "new line", .enter),
        ]
      case .several: [(.character(" "), "choose", .character(" ")), (.any(.tab, .enter), "next field", .tab)]
      default: [(.any(.tab, .enter), "next field", .tab)]
      }
    return Keymap(always + own + before)
  }

  func parts(_ area: Rectangle) -> (text: Rectangle, fields: Rectangle, side: Rectangle?) {
    let isWide = area.width >= Pane.roomForBoth
    let side = isWide ? Pane.width(of: area.width) + 2 : 0
    let left = area.inset(left: 2, top: 1, right: side + 2)
    let count = min(lines(width: left.width).count + 1, max(0, left.height - form.leastRows))
    let (text, fields) = left.split(top: count)
    return (text, fields, isWide ? area.inset(left: area.width - side + 1, right: 1) : nil)
  }

  func draw(_ desk: Desk, on frame: inout Frame, in area: Rectangle) throws {
    let parts = parts(area)
    let all = lines(width: parts.text.width)
    let seen = all.prefix(max(1, parts.text.height - 1))
    for (row, line) in seen.enumerated() {
      let isCut = row == seen.count - 1 && seen.count < all.count
      let text = isCut ? Text((line.string + " …").clipped(to: parts.text.width), style: line.style) : line
      frame.put([text], column: parts.text.column, row: parts.text.row + row, width: parts.text.width)
    }
    if let side = parts.side {
      frame.verticalRule(column: side.column - 2, row: area.row, height: area.height, style: .dim)
      let why = try Why(chosen.child, desk, width: side.width).lines(first: chosen.duty)
      Pane().draw(why, on: &frame, in: side)
    }
    form.draw(on: &frame, in: parts.fields)
  }
}
