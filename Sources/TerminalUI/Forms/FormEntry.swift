/// A field with what has been typed into it so far.
struct FormEntry: Sendable {
  /// What is being typed into.
  enum Content: Sendable {
    case line(LineEditor)
    case picker(ChoicePicker)
    case checklist(MultipleChoicePicker)
    case keyed(KeyedChoices)
    case text(TextEditor)
  }

  let field: Field
  private(set) var content: Content
  /// The answer that the form started with.
  private let start: String
  /// Why the answer cannot be taken.
  var error: String?

  /// - Parameter start: the answer it starts with, in place of the field's own.
  init(_ field: Field, start: String? = nil) {
    self.field = field
    content = Self.content(of: field, start ?? field.value)
    if case .line(let line) = content { content = .line(LineEditor(offering: line.text)) }
    self.start = Self.value(of: content)
  }

  private static func content(of field: Field, _ value: String) -> Content {
    switch field.kind {
    case .choice(let choices): .picker(ChoicePicker(choices, chosen: value))
    case .several(let choices): .checklist(MultipleChoicePicker(choices, chosen: value))
    case .keyed(let choices): .keyed(KeyedChoices(choices, chosen: value))
    case .longText: .text(TextEditor(value))
    case .text, .interpreted: .line(LineEditor(value))
    }
  }

  var value: String { Self.value(of: content) }

  private static func value(of content: Content) -> String {
    switch content {
    case .line(let line): line.text.trimmed
    case .picker(let picker): picker.chosen?.id ?? ""
    case .checklist(let checklist): checklist.value
    case .keyed(let keyed): keyed.chosen?.id ?? ""
    case .text(let text): text.text.trimmed
    }
  }

  /// Whether the answer is another than the form started with.
  var isAnswered: Bool {
    if case .keyed(let keyed) = content, keyed.isMeant { return true }
    return value != start
  }

  /// Whether something stands here that the form did not start with, chosen already or not.
  var isChanged: Bool {
    switch content {
    case .picker(let picker) where !picker.filter.isEmpty: true
    case .checklist(let checklist) where !checklist.filter.isEmpty: true
    default: isAnswered
    }
  }

  /// Whether it takes several lines while it is filled in, whatever stands in it.
  var isTall: Bool {
    switch content {
    case .text, .checklist: true
    case .line, .picker, .keyed: false
    }
  }

  /// Whether what is said of it is said also while the keys go elsewhere. On a sheet that is what is wrong with it, and
  /// what was typed comes to.
  func isToBeToldOf(inSheet: Bool) -> Bool {
    if !inSheet || error != nil { return true }
    guard case .interpreted(let meaning) = field.kind, !value.isEmpty else { return field.isHintTheAnswer }
    return meaning(value) != .empty
  }

  /// Whether the key is that of one of its choices.
  func isAnswered(by key: Character) -> Bool {
    if case .keyed(let keyed) = content { keyed.choices.contains { $0.key == key } } else { false }
  }

  mutating func fill(_ value: String) {
    content = Self.content(of: field, value)
    if case .keyed(let keyed) = content { content = .keyed(keyed.meant()) }
    error = nil
  }

  /// The answer, said so that it means the same on another day.
  var lastingValue: String { field.lasting(value) ?? value }

  /// Takes over where the cursor stood in the same text.
  mutating func goOn(from other: FormEntry) {
    if case .line(let line) = other.content, case .line(let own) = content, line.text == own.text {
      content = other.content
    }
  }

  /// True if the input meant something to this field.
  ///
  /// - Parameter width: the columns that long text is written into.
  mutating func handle(_ input: Input, width: Int) -> Bool {
    let understood: Bool
    switch content {
    case .line(var line):
      understood = line.handle(input)
      content = .line(line)
    case .picker(var picker):
      understood = picker.handle(input)
      content = .picker(picker)
    case .checklist(var checklist):
      understood = checklist.handle(input)
      content = .checklist(checklist)
    case .keyed(var keyed):
      understood = keyed.handle(input)
      content = .keyed(keyed)
    case .text(var text):
      understood = text.handle(input, width: width)
      content = .text(text)
    }
    if understood { error = nil }
    return understood
  }

  /// Takes the choice that is marked, if any, or says why none can be taken.
  mutating func accept() {
    switch content {
    case .picker(var picker):
      error = picker.accept() ?? error
      content = .picker(picker)
    case .checklist(let checklist): error = checklist.complaint ?? error
    case .keyed(let keyed): content = .keyed(keyed.left())
    case .line, .text: break
    }
  }

  /// Puts away a list that was opened to choose from; false where none is.
  mutating func closeList() -> Bool {
    guard case .picker(var picker) = content, picker.close() else { return false }
    content = .picker(picker)
    return true
  }

  /// Finds what is wrong with the answer, and says so.
  mutating func check() {
    accept()
    guard error == nil else { return }
    if case .interpreted(let meaning) = field.kind, case .bad(let message) = meaning(value) {
      error = message
    } else if field.isRequired, value.isEmpty {
      error = "This is needed."
    }
  }

  /// What is said beside the field while nothing is wrong.
  var remark: String {
    guard case .interpreted(let meaning) = field.kind else { return field.hint }
    return switch meaning(value) {
    case .empty: field.hint
    case .good(let hint): hint
    case .bad(let message): message
    }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
