extension Form {
  /// Draws the form, scrolled so that the focused field is seen, and puts the cursor in it.
  public func draw(on frame: inout Frame, in area: Rectangle) {
    let lines = FormLayout(self, width: area.width, height: max(1, area.height - 1)).lines
    let foot = footer(lines.count > area.height, area.width)
    let body = area.inset(bottom: foot == nil || area.height < 2 ? 0 : 1)
    let top = firstLine(lines, height: body.height)
    for (offset, line) in lines.dropFirst(top).prefix(body.height).enumerated() {
      for piece in line.pieces {
        frame.put(
          piece.text.string, column: body.column + piece.column, row: body.row + offset,
          width: body.width - piece.column, style: piece.text.style)
      }
      if let cursor = line.cursor {
        frame.cursor = Point(column: body.column + cursor, row: body.row + offset)
      }
    }
    if let foot, area.height > 1 { draw(foot, on: &frame, in: area) }
  }

  /// Gives the focus to the field at a place on the screen.
  public mutating func press(_ point: Point, in area: Rectangle) {
    let lines = FormLayout(self, width: area.width, height: max(1, area.height - 1)).lines
    let foot = footer(lines.count > area.height, area.width) == nil ? 0 : 1
    let line = firstLine(lines, height: area.height - foot) + point.row - area.row
    if area.contains(point), lines.indices.contains(line) { move(to: lines[line].field) }
  }

  private func draw(_ foot: Text, on frame: inout Frame, in area: Rectangle) {
    let row = area.row + area.height - 1
    let used = frame.put([foot], column: area.column, row: row, width: area.width)
    if asksToLeave { frame.cursor = Point(column: area.column + max(0, used - 1), row: row) }
  }

  private func footer(_ isLong: Bool, _ width: Int) -> Text? {
    if asksToLeave { return Text(Form.question(width: width), style: .bold) }
    if let message { return Text("! " + message, style: .bold.with(.red)) }
    return isLong ? Text("Field \(focus + 1) of \(entries.count)", style: .dim) : nil
  }

  /// In as many words as there is room for.
  private static func question(width: Int) -> String {
    let questions = [
      "Leave?  y lose what was typed   k keep it for later   n stay",
      "Leave?  y lose it   k keep it for later   n stay", "y lose it   k keep it   n stay", "y/k/n?",
    ]
    return questions.first { $0.columns <= width } ?? questions[3]
  }

  private func firstLine(_ lines: [FormLine], height: Int) -> Int {
    let first = lines.firstIndex { $0.field == focus } ?? 0
    let last = lines.lastIndex { $0.field == focus } ?? 0
    let typed = lines.firstIndex { $0.cursor != nil } ?? first
    let top = max(0, min(first, last - height + 1))
    let all = max(0, last - height + 1) <= first ? max(0, last - height + 1) : first
    return max(min(top, all), typed - height + 1)
  }
}
