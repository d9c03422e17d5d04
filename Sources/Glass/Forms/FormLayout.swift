/// One line of a form as it is shown.
struct FormLine: Equatable {
  /// Some words and the column they begin in.
  struct Piece: Equatable {
    var column: Int
    var text: Text
  }

  /// The place of the field it belongs to.
  var field: Int
  var pieces: [Piece]
  /// The column of the cursor, on the line that is being typed in.
  var cursor: Int?
}

/// The lines of a form in a window of some width.
///
/// What is said about a field stands beside it, or below when there is no room; in a narrow window the
/// label stands above its field.
struct FormLayout {
  private(set) var lines: [FormLine] = []
  private let width: Int
  private let height: Int
  private let label: Int
  private let isStacked: Bool
  private let focus: Int

  init(_ form: Form, width: Int, height: Int) {
    self.width = width
    self.height = height
    focus = form.focus
    let widest = form.entries.map(\.field.title.columns).max() ?? 0
    isStacked = widest + 2 + 24 > width
    label = isStacked ? min(2, width / 8) : widest + 2
    for (index, entry) in form.entries.enumerated() { append(entry, index) }
  }

  /// How many columns the answers have.
  private var box: Int { min(40, max(min(20, width - label), (width - label) * 3 / 5)) }

  private mutating func append(_ entry: FormEntry, _ index: Int) {
    let style: Style = index == focus ? .bold : .plain
    let first = lines.count
    var line = FormLine(field: index, pieces: [])
    if isStacked {
      for words in entry.field.title.wrapped(to: width) { append(Text(words, style: style), at: 0, index) }
    } else {
      line.pieces.append(.init(column: 0, text: Text(entry.field.title, style: style)))
    }
    appendBox(entry, index, to: &line)
    let remarks = remarks(on: entry)
    let room = width - label - box - 2
    if let only = remarks.first, only.columns <= room {
      line.pieces.append(.init(column: label + box + 2, text: only))
    }
    lines.append(line)
    for remark in remarks where remark.columns > room { appendWrapped(remark, index) }
    if index == focus, case .picker(let picker) = entry.content {
      append(picker, index, room: height - (lines.count - first))
    }
  }

  private func appendBox(_ entry: FormEntry, _ index: Int, to line: inout FormLine) {
    let seen = seen(of: entry.content)
    let text = Text(seen.text.padded(to: box), style: .underline)
    line.pieces.append(.init(column: label, text: text))
    if index == focus { line.cursor = label + seen.cursor }
  }

  private func seen(of content: FormEntry.Content) -> (text: String, cursor: Int) {
    switch content {
    case .line(let line): return line.visible(width: box)
    case .picker(let picker) where picker.filter.isEmpty:
      return ((picker.shown?.label ?? "").clipped(to: box), 0)
    case .picker(let picker): return picker.filter.visible(width: box)
    }
  }

  /// The error, or else the remark.
  private func remarks(on entry: FormEntry) -> [Text] {
    if let error = entry.error { return [Text("! " + error, style: .bold.with(.red))] }
    return entry.remark.isEmpty ? [] : [Text(entry.remark, style: .dim)]
  }

  private mutating func append(_ text: Text, at column: Int, _ index: Int) {
    lines.append(FormLine(field: index, pieces: [.init(column: column, text: text)]))
  }

  private mutating func appendWrapped(_ text: Text, _ index: Int) {
    for words in text.string.wrapped(to: width - label) {
      append(Text(words, style: text.style), at: label, index)
    }
  }

  /// As many of the choices found as there is room for, the marked one among them.
  private mutating func append(_ picker: ChoicePicker, _ index: Int, room: Int) {
    guard picker.isOpen else { return }
    let found = picker.found
    let longest = found.map(\.label.columns).max() ?? 0
    let column = max(2, min(label + 2, width - longest))
    let count = found.count <= room ? found.count : max(1, room - 1)
    let start = max(0, min((picker.marked ?? 0) - count / 2, found.count - count))
    for place in found.indices.dropFirst(start).prefix(count) {
      let style: Style = place == picker.marked ? .reverse : .plain
      append(Text(found[place].label.clipped(to: width - column), style: style), at: column, index)
    }
    let more = found.count - count
    if more > 0 { append(Text("and \(more) more: the arrows show them", style: .dim), at: column, index) }
  }
}
