import Application
public import TerminalUI

extension Session {
  /// Everything the person sees now.
  public func frame() -> Frame {
    guard let cover else { return uncovered }
    var frame = Frame(size: size)
    cover.draw(on: &frame)
    return isPlain ? frame.plain() : frame
  }

  /// What stands below the cover, or is seen where there is none.
  var uncovered: Frame {
    var frame = Frame(size: size)
    let layout = layout
    if layout.isTooSmall { drawTooSmall(on: &frame) } else { draw(layout, on: &frame) }
    return isPlain ? frame.plain() : frame
  }

  /// The keys that do something now, for footer and help, each with whether this person is offered it.
  var keys: Keymap<Bool> {
    if cover != nil { return Keymap([]) }
    if asked != nil { return Question.keys.map { _ in true } }
    let own = screen.offered(service)
    return screen.takesEveryKey ? own : own + GlobalAction.keys.map { $0.isOffered(to: service.signedIn) }
  }

  /// The keys that help tells of.
  var knownKeys: Keymap<Bool> {
    let own = screen.known(service)
    return screen.takesEveryKey ? own : own + GlobalAction.keys.map { $0.isOffered(to: service.signedIn) }
  }

  var layout: Layout { Layout(size: size, spoken: spoken.count) }

  var header: Header {
    Header(
      place: place, opened: opened.compactMap { $0.title(service) }.last, signedIn: service.signedIn,
      isDemonstration: service.council.isDemonstration, isClockInDoubt: service.toldClockDoubt != nil,
      width: size.columns)
  }

  /// The key that does something here, by the words that help and footer have for it.
  public func key(named words: String) -> Key? {
    keys.entries.first { $0.words == words }?.keys.keys.first
  }

  private func drawTooSmall(on frame: inout Frame) {
    let least = Layout.smallest
    let words =
      "iro needs a window of \(least.columns) columns and \(least.rows) rows; this is \(size.columns) by \(size.rows)."
    for (row, line) in words.wrapped(to: size.columns).enumerated() {
      frame.put(line, column: 0, row: row, width: size.columns)
    }
  }

  private func draw(_ layout: Layout, on frame: inout Frame) {
    header.draw(on: &frame, row: layout.headerRow)
    frame.horizontalRule(row: layout.upperRule, style: .dim)
    do {
      draw(try screen.summary(service), layout, on: &frame)
      try screen.draw(service, on: &frame, in: layout.body)
    } catch {
      drawFailure(error, layout.body, on: &frame)
    }
    frame.horizontalRule(row: layout.lowerRule, style: .dim)
    for (row, line) in spoken.enumerated() {
      frame.put([line], column: 1, row: layout.spokenRow + row, width: layout.lineWidth)
    }
    if asked != nil, let last = spoken.last {
      frame.cursor = Point(column: 1 + last.columns, row: layout.lowerRule + spoken.count)
    }
    drawFooter(layout, on: &frame)
  }

  private func drawFooter(_ layout: Layout, on frame: inout Frame) {
    guard let prompt else {
      let footer = keys.footer(width: layout.lineWidth) { $0 }
      frame.put(footer, column: 1, row: layout.footerRow, width: layout.lineWidth, style: .dim)
      return
    }
    frame.put(prompt.sign, column: 1, row: layout.footerRow, width: 1, style: .bold)
    prompt.line.draw(on: &frame, column: 2, row: layout.footerRow, width: layout.lineWidth - 1)
  }

  /// The counts in full or in brief, as many of them as there is room for beside the total.
  private func draw(_ summary: Summary, _ layout: Layout, on frame: inout Frame) {
    let total = summary.total.columns
    frame.put(
      summary.total, column: size.columns - 1 - total, row: layout.summaryRow, width: total)
    let room = layout.lineWidth - total - 2
    let gaps = 3 * max(0, summary.counts.count - 1)
    let isFull = summary.counts.reduce(gaps) { $0 + $1.columns } <= room || summary.brief.isEmpty
    let (counts, gap) = isFull ? (summary.counts, 3) : (summary.brief, 2)
    var used = 0
    for (place, count) in counts.enumerated() {
      let isLast = place == counts.count - 1
      guard place == 0 || used + count.columns <= (isLast ? room : room - gap - 1) else {
        frame.put("…", column: 1 + used, row: layout.summaryRow, width: max(0, room - used))
        return
      }
      used += frame.put([count], column: 1 + used, row: layout.summaryRow, width: room - used)
      used += gap
    }
  }

  private func drawFailure(_ error: any Error, _ area: Rectangle, on frame: inout Frame) {
    frame.clear(area)
    for (row, line) in Message.words(of: error).wrapped(to: area.width - 4).enumerated() {
      frame.put(line, column: 2, row: area.row + 1 + row, width: area.width - 4)
    }
  }

  /// The lines above the footer: what is asked, the message, or what completes the command being typed.
  var spoken: [Text] {
    if let asked { return asked.lines(width: size.columns - 2) }
    if let message { return message.lines(width: size.columns - 2) }
    guard let prompt, case .command(let marked) = prompt.kind else { return [] }
    return Completion(prompt.line.text, service, screen).lines(marked: marked, width: size.columns - 2)
  }
}
