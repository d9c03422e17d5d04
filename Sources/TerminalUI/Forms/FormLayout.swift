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
    var section = ""
    for (index, entry) in form.entries.enumerated() {
      if entry.field.section != section {
        section = entry.field.section
        if !section.isEmpty { append(Text(section, style: .dim), at: 0, index) }
      }
      switch entry.content {
      case .text(let text): append(text, entry, index)
      case .keyed(let keyed) where FormColumns.isLong(entry.field): appendAnswerFirst(keyed, entry, index)
      default: append(entry, index)
      }
    }
  }

  /// A question that is longer than labels are: the answer stands before it.
  private mutating func appendAnswerFirst(_ keyed: KeyedChoices, _ entry: FormEntry, _ index: Int) {
    let isFocused = index == focus
    let room = columns.width - columns.answer - 2
    let question = isFocused ? entry.field.title.wrapped(to: room) : [entry.field.title.clipped(to: room)]
    let answer = (keyed.chosen?.label ?? "").clipped(to: columns.answer)
    let style: Style = isFocused ? .bold : .plain
    let box = FormLine.Piece(column: 0, text: Text(answer.padded(to: columns.answer), style: .underline))
    let first = FormLine.Piece(column: columns.answer + 2, text: Text(question.first ?? "", style: style))
    lines.append(FormLine(field: index, pieces: [box, first], cursor: isFocused ? 0 : nil))
    for more in question.dropFirst() { append(Text(more, style: style), at: columns.answer + 2, index) }
    let remarks = isFocused || entry.error != nil ? remarks(on: entry) : []
    for remark in remarks { appendWrapped(remark, at: columns.answer + 2, index) }
    if isFocused { appendLegend(of: keyed, at: columns.answer + 2, index) }
  }

  private mutating func append(_ entry: FormEntry, _ index: Int) {
    let isFocused = index == focus
    let style: Style = isFocused ? .bold : .plain
    let first = lines.count
    let box = columns.box(of: entry.field)
    var line = FormLine(field: index, pieces: [])
    if columns.isStacked {
      appendWrapped(Text(entry.field.title, style: style), at: 0, index)
    } else {
      let title = columns.isSheet ? entry.field.title.clipped(to: max(1, box.column - 1)) : entry.field.title
      line.pieces.append(.init(column: 0, text: Text(title, style: style)))
    }
    append(box, entry, index, to: &line)
    let remarks = remarks(on: entry) + (isFocused ? otherChoices(of: entry) : [])
    let beside = box.column + used(by: entry, of: box.width) + 2
    var below = remarks[...]
    if let only = remarks.first, only.columns <= columns.width - beside {
      line.pieces.append(.init(column: beside, text: only))
      below = below.dropFirst()
    }
    lines.append(line)
    if isFocused || entry.isToBeToldOf(inSheet: columns.isSheet) {
      for remark in below { appendWrapped(remark, at: box.column, index) }
    }
    if isFocused { appendChoices(of: entry.content, index, room: height - (lines.count - first)) }
  }

  /// How many columns of its box an answer takes: where it was chosen by a key, what is said of it follows at once.
  private func used(by entry: FormEntry, of width: Int) -> Int {
    guard case .keyed(let keyed) = entry.content else { return width }
    return min(width, keyed.chosen?.label.columns ?? 0)
  }

  private mutating func append(
    _ box: (column: Int, width: Int), _ entry: FormEntry, _ index: Int, to line: inout FormLine
  ) {
    let isFocused = index == focus
    let seen =
      isFocused
      ? seen(of: entry.content, width: box.width)
      : (text: beginning(of: entry.content, width: box.width), cursor: nil)
    let style = Style.underline.withReverse(isFocused && isOffered(entry.content))
    line.pieces.append(.init(column: box.column, text: Text(seen.text, style: style)))
    if isFocused { line.cursor = seen.cursor.map { box.column + $0 } }
    if case .keyed = entry.content { return }
    let blanks = String(repeating: " ", count: max(0, box.width - seen.text.columns))
    line.pieces.append(.init(column: box.column + seen.text.columns, text: Text(blanks, style: .underline)))
  }

  /// What stands in the box of a field that is not being typed into.
  private func beginning(of content: FormEntry.Content, width: Int) -> String {
    guard case .line(let line) = content else { return seen(of: content, width: width).text }
    return line.text.clipped(to: width)
  }

  /// Whether what stands there goes as soon as something is typed: it looks chosen then.
  private func isOffered(_ content: FormEntry.Content) -> Bool {
    if case .line(let line) = content { line.isOffered } else { false }
  }

  /// What stands in the box, and the cursor unless it stands on a choice below.
  private func seen(of content: FormEntry.Content, width: Int) -> (text: String, cursor: Int?) {
    switch content {
    case .line(let line): return line.visible(width: width)
    case .picker(let picker) where picker.filter.isEmpty:
      return ((picker.shown?.label ?? "").clipped(to: width), 0)
    case .picker(let picker): return picker.filter.visible(width: width)
    case .keyed(let keyed): return ((keyed.chosen?.label ?? "").clipped(to: width), 0)
    case .checklist(let checklist) where checklist.filter.isEmpty:
      return (checklist.summary.clipped(to: width), checklist.marked == nil ? 0 : nil)
    case .checklist(let checklist): return checklist.filter.visible(width: width)
    case .text: return ("", nil)
    }
  }

  /// The error, or else the remark.
  func remarks(on entry: FormEntry) -> [Text] {
    if let error = entry.error { return [Text("! " + error, style: .bold.with(.red))] }
    return entry.remark.isEmpty ? [] : [Text(entry.remark, style: .dim)]
  }

  /// How one is chosen, or the others are seen, where the list is not open.
  private func otherChoices(of entry: FormEntry) -> [Text] {
    guard entry.error == nil, case .picker(let picker) = entry.content, !picker.isOpen,
      picker.choices.count > 1
    else { return [] }
    let words =
      picker.isListed ? "Type part of one, or choose with Space and the arrows" : "Space shows the others"
    return [Text(words, style: .dim)]
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
  private mutating func appendLegend(of keyed: KeyedChoices, at column: Int, _ index: Int) {
    for line in keyed.legend(width: columns.width - column) { append(line, at: column, index) }
  }

  private mutating func appendChoices(of content: FormEntry.Content, _ index: Int, room: Int) {
    switch content {
    case .keyed(let keyed): appendLegend(of: keyed, at: min(columns.label, 4), index)
    case .picker(let picker) where picker.isListed:
      let style: Style = picker.isOpen ? .plain : .dim
      append(picker.found.map(\.label), marked: picker.marked, index, room: room, style: style)
    case .checklist(let checklist):
      let labels = checklist.found.map { (checklist.isChosen($0) ? "[x] " : "[ ] ") + $0.label }
      append(labels, marked: checklist.marked, index, room: room, cursor: checklist.filter.isEmpty)
    default: break
    }
  }

  /// As many of the choices found as there is room for, the marked one among them.
  private mutating func append(
    _ found: [String], marked: Int?, _ index: Int, room: Int, style: Style = .plain, cursor: Bool = false
  ) {
    let longest = found.map(\.columns).max() ?? 0
    let column = max(2, min(columns.label + 2, columns.width - longest))
    let count = found.count <= room ? found.count : max(1, room - 1)
    let start = max(0, min((marked ?? 0) - count / 2, found.count - count))
    for place in found.indices.dropFirst(start).prefix(count) {
      let text = Text(found[place].clipped(to: columns.width - column))
      append(
        Text(text.string, style: place == marked ? .reverse : style), at: column, index,
        cursor: cursor && place == marked)
    }
    let more = found.count - count
    let how = marked == nil ? "Space and the arrows show" : "the arrows show"
    if more > 0 { append(Text("and \(more) more: \(how) them", style: .dim), at: column, index) }
  }
}
