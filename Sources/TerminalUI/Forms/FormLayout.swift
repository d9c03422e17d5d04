/// The lines of a form in a window of some width.
///
/// What is said about a field stands beside it, or below when there is no room; in a narrow window the
/// label stands above its field.
struct FormLayout {
  var lines: [FormLine] = []
  let columns: FormColumns
  let height: Int
  let focus: Int

  init(_ form: Form, width: Int, height: Int) {
    columns = FormColumns(form, width: width)
    self.height = height
    focus = form.focus
    for (index, entry) in form.entries.enumerated() {
      if case .text(let text) = entry.content { append(text, entry, index) } else { append(entry, index) }
    }
  }

  private mutating func append(_ entry: FormEntry, _ index: Int) {
    let style: Style = index == focus ? .bold : .plain
    let first = lines.count
    var line = FormLine(field: index, pieces: [])
    if columns.isStacked {
      appendWrapped(Text(entry.field.title, style: style), at: 0, index)
    } else {
      line.pieces.append(.init(column: 0, text: Text(entry.field.title, style: style)))
    }
    appendBox(entry, index, to: &line)
    let remarks = remarks(on: entry) + (index == focus ? otherChoices(of: entry) : [])
    let beside = columns.label + columns.box + 2
    let room = columns.width - beside
    var below = remarks[...]
    if let only = remarks.first, only.columns <= room {
      line.pieces.append(.init(column: beside, text: only))
      below = below.dropFirst()
    }
    lines.append(line)
    for remark in below { appendWrapped(remark, at: columns.label, index) }
    if index == focus { appendChoices(of: entry.content, index, room: height - (lines.count - first)) }
  }

  private mutating func appendBox(_ entry: FormEntry, _ index: Int, to line: inout FormLine) {
    let isFocused = index == focus
    let seen = isFocused ? seen(of: entry.content) : (text: beginning(of: entry.content), cursor: nil)
    let blanks = String(repeating: " ", count: max(0, columns.box - seen.text.columns))
    let style = Style.underline.withReverse(isFocused && isOffered(entry.content))
    line.pieces += [
      .init(column: columns.label, text: Text(seen.text, style: style)),
      .init(column: columns.label + seen.text.columns, text: Text(blanks, style: .underline)),
    ]
    if isFocused { line.cursor = seen.cursor.map { columns.label + $0 } }
  }

  /// What stands in the box of a field that is not being typed into.
  private func beginning(of content: FormEntry.Content) -> String {
    guard case .line(let line) = content else { return seen(of: content).text }
    return line.text.clipped(to: columns.box)
  }

  /// Whether what stands there goes as soon as something is typed: it looks chosen then.
  private func isOffered(_ content: FormEntry.Content) -> Bool {
    if case .line(let line) = content { line.isOffered } else { false }
  }

  /// What stands in the box, and the cursor unless it stands on a choice below.
  private func seen(of content: FormEntry.Content) -> (text: String, cursor: Int?) {
    switch content {
    case .line(let line): return line.visible(width: columns.box)
    case .picker(let picker) where picker.filter.isEmpty:
      return ((picker.shown?.label ?? "").clipped(to: columns.box), 0)
    case .picker(let picker): return picker.filter.visible(width: columns.box)
    case .checklist(let checklist) where checklist.filter.isEmpty:
      return (checklist.summary.clipped(to: columns.box), checklist.marked == nil ? 0 : nil)
    case .checklist(let checklist): return checklist.filter.visible(width: columns.box)
    case .text: return ("", nil)
    }
  }

  /// The error, or else the remark.
  func remarks(on entry: FormEntry) -> [Text] {
    if let error = entry.error { return [Text("! " + error, style: .bold.with(.red))] }
    return entry.remark.isEmpty ? [] : [Text(entry.remark, style: .dim)]
  }

  /// How the other choices are seen, where one stands chosen and the list is closed.
  private func otherChoices(of entry: FormEntry) -> [Text] {
    guard entry.error == nil, case .picker(let picker) = entry.content, !picker.isOpen,
      picker.choices.count > 1
    else { return [] }
    return [Text("Space shows the others", style: .dim)]
  }

  mutating func append(_ text: Text, at column: Int, _ index: Int, cursor: Bool = false) {
    lines.append(
      FormLine(
        field: index, pieces: [.init(column: column, text: text)], cursor: cursor ? column : nil))
  }

  mutating func appendWrapped(_ text: Text, at column: Int, _ index: Int) {
    for words in text.string.wrapped(to: columns.width - column) {
      append(Text(words, style: text.style), at: column, index)
    }
  }
}

extension FormLayout {
  private mutating func appendChoices(of content: FormEntry.Content, _ index: Int, room: Int) {
    switch content {
    case .picker(let picker) where picker.isOpen:
      append(picker.found.map(\.label), marked: picker.marked, index, room: room)
    case .checklist(let checklist):
      let labels = checklist.found.map { (checklist.isChosen($0) ? "[x] " : "[ ] ") + $0.label }
      append(labels, marked: checklist.marked, index, room: room, cursor: checklist.filter.isEmpty)
    default: break
    }
  }

  /// As many of the choices found as there is room for, the marked one among them.
  private mutating func append(
    _ found: [String], marked: Int?, _ index: Int, room: Int, cursor: Bool = false
  ) {
    let longest = found.map(\.columns).max() ?? 0
    let column = max(2, min(columns.label + 2, columns.width - longest))
    let count = found.count <= room ? found.count : max(1, room - 1)
    let start = max(0, min((marked ?? 0) - count / 2, found.count - count))
    for place in found.indices.dropFirst(start).prefix(count) {
      let text = Text(found[place].clipped(to: columns.width - column))
      append(
        Text(text.string, style: place == marked ? .reverse : .plain), at: column, index,
        cursor: cursor && place == marked)
    }
    let more = found.count - count
    if more > 0 { append(Text("and \(more) more: the arrows show them", style: .dim), at: column, index) }
  }
}
