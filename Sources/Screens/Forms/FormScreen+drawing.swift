import Application
import TerminalUI

extension FormScreen {
  /// What the keys do in a field.
  static func keys(
    in field: Field?, more: String? = nil, jumps: [(key: Character, words: String, field: String)] = []
  ) -> Keymap<Key> {
    let (kind, next) = (field?.kind, field?.leadsTo ?? "next field")
    let always: [(Keys, String, Key)] = [
      (.control("s"), "save", .control("s")), (.escape, "leave", .escape),
    ]
    let before: [(Keys, String, Key)] = [
      (.backTab, "field before", .backTab), (.function(1), "help", .function(1)),
      (.helpOnly(.control("g")), "cover the screen", .control("g")),
    ]
    let own: [(Keys, String, Key)] =
      switch kind {
      case .longText:
        [
          (.tab, next, .tab), (.control("o"), "editor", .control("o")), (.enter, "new line", .enter),
        ]
      case .keyed:
        [
          (.any(.tab, .enter), "next line", .tab),
          (.helpOnly(.right), "the next answer", .right), (.helpOnly(.left), "the answer before", .left),
        ]
      case .several: [(.character(" "), "choose", .character(" ")), (.any(.tab, .enter), next, .tab)]
      default: [(.any(.tab, .enter), next, .tab)]
      }
    let scrolling: [(Keys, String, Key)] = [
      (.helpOnly(.pageDown), "the text above: further down", .pageDown),
      (.helpOnly(.pageUp), "the text above: further up", .pageUp),
    ]
    let unfolding: [(Keys, String, Key)] = more.map { [(.function(2), $0, .function(2))] } ?? []
    let going: [(Keys, String, Key)] = jumps.filter { !$0.words.isEmpty }
      .map { (.character($0.key), $0.words, .character($0.key)) }
    return Keymap(always + unfolding + going + own + before + ((kind?.isLongText ?? false) ? [] : scrolling))
  }

  func parts(_ area: Rectangle) -> (text: Rectangle, fields: Rectangle, side: Rectangle?) {
    let isWhole = (definition as? any UnfoldingForm)?.takesWholeWidth ?? false
    let isWide = !isWhole && area.width >= Pane.roomForBoth
    let side = isWide ? Pane.width(of: area.width) + 2 : 0
    let left = area.inset(left: 2, top: 1, right: side + 2)
    let count = min(lines(width: left.width).count + 1, max(0, left.height - form.leastRows))
    let (text, fields) = left.split(top: count)
    return (text, fields, isWide ? area.inset(left: area.width - side + 1, right: 1) : nil)
  }

  func draw(_ queries: CaseQueries, on frame: inout Frame, in area: Rectangle) throws {
    if let help { return help.draw(queries, on: &frame, in: area) }
    let parts = parts(area)
    drawAbove(on: &frame, in: parts.text)
    if let side = parts.side {
      frame.verticalRule(column: side.column - 2, row: area.row, height: area.height, style: .dim)
      let why = try chosen.map {
        try DutyExplanation($0.child, queries, width: side.width).lines(first: $0.duty)
      }
      Pane().draw(why ?? [], on: &frame, in: side)
    }
    form.draw(on: &frame, in: parts.fields)
  }
}

extension FormScreen {
  /// What stands above the fields: the title, then as much as there is room for, and where the rest is.
  private func drawAbove(on frame: inout Frame, in area: Rectangle) {
    let all = lines(width: area.width)
    let rows = FormScreen.rowsBelowTitle(area)
    let top = scrolled(by: 0, in: area)
    let seen = all.prefix(1) + all.dropFirst(1 + top).prefix(rows)
    for (row, line) in seen.enumerated() {
      frame.put([line], column: area.column, row: area.row + row, width: area.width)
    }
    let count = all.count - 1
    guard count > rows, area.height > 1 else { return }
    frame.put(
      extent(top, rows, of: count).clipped(to: area.width), column: area.column,
      row: area.row + area.height - 1, width: area.width, style: .dim)
  }

  /// "lines 1–3 of 9; PgDn shows more"
  private func extent(_ top: Int, _ rows: Int, of count: Int) -> String {
    guard rows > 0 else { return "A larger window says more here." }
    let end = top + rows
    let key = end < count ? "PgDn shows more" : "PgUp shows those before"
    let isTaken = form.focused?.kind.isLongText ?? false
    return "lines \(top + 1)–\(end) of \(count); \(isTaken ? "in another field " : "")\(key)"
  }

  /// The first line seen below the title, once it is scrolled by some pages.
  func scrolled(by pages: Int, in area: Rectangle) -> Int {
    let rows = FormScreen.rowsBelowTitle(area)
    let last = max(0, lines(width: area.width).count - 1 - rows)
    return max(0, min(min(firstLine, last) + pages * max(1, rows), last))
  }

  private static func rowsBelowTitle(_ area: Rectangle) -> Int { max(0, area.height - 2) }
}

extension Field.Kind {
  var isLongText: Bool {
    if case .longText = self { true } else { false }
  }
}
