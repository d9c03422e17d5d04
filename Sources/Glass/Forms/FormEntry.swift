/// A field with what has been typed into it so far.
struct FormEntry: Sendable {
  /// What is being typed into.
  enum Content: Sendable {
    case line(LineEditor)
    case picker(ChoicePicker)
  }

  let field: Field
  private(set) var content: Content
  /// Why the answer cannot be taken.
  var error: String?

  init(_ field: Field) {
    self.field = field
    content = Self.content(of: field, field.value)
  }

  private static func content(of field: Field, _ value: String) -> Content {
    if case .choice(let choices) = field.kind { return .picker(ChoicePicker(choices, chosen: value)) }
    return .line(LineEditor(value))
  }

  var value: String {
    switch content {
    case .line(let line): line.text.trimmed
    case .picker(let picker): picker.chosen?.id ?? ""
    }
  }

  /// Whether something stands here that the form did not start with, chosen already or not.
  var isChanged: Bool {
    if case .picker(let picker) = content, !picker.filter.isEmpty { return true }
    return value != Self(field).value
  }

  mutating func fill(_ value: String) {
    content = Self.content(of: field, value)
    error = nil
  }

  /// True if the input meant something to this field.
  mutating func handle(_ input: Input) -> Bool {
    let understood: Bool
    switch content {
    case .line(var line):
      understood = line.handle(input)
      content = .line(line)
    case .picker(var picker):
      understood = picker.handle(input)
      content = .picker(picker)
    }
    if understood { error = nil }
    return understood
  }

  /// Takes the choice that is marked, if any.
  mutating func accept() {
    guard case .picker(var picker) = content else { return }
    error = picker.accept() ?? error
    content = .picker(picker)
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
