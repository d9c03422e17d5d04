/// What became of a form after an input.
public enum FormOutcome: Hashable, Sendable {
  case editing
  /// The answers, by the names of their fields, without blanks at either end.
  case save([String: String])
  /// To be left, and what was typed given up.
  case cancelled
  /// To be left, and what was typed kept for another time.
  case keepForLater
}

/// One column of labelled fields being filled in.
public struct Form: Sendable {
  private(set) var entries: [FormEntry]
  private(set) var focus = 0
  /// Whether the form is asking if what was typed may be lost.
  public private(set) var asksToLeave = false
  /// Said at the foot of the form: why it cannot be saved, when no one field is at fault.
  public private(set) var message: String?

  /// The columns that long text is written into.
  private var textWidth = FormColumns.mostOfText

  /// - Parameter answers: what it starts with, in place of the fields' own values.
  public init(_ fields: [Field], answers: [String: String] = [:]) {
    entries = fields.map { FormEntry($0, start: answers[$0.name]) }
    focus = fields.firstIndex(where: \.isWaitedFor) ?? 0
  }

  public var values: [String: String] {
    Dictionary(entries.map { ($0.field.name, $0.value) }) { first, _ in first }
  }

  public var isChanged: Bool { entries.contains(where: \.isChanged) }

  /// The answers that are others than it started with; nil when there are none.
  public var typed: [String: String]? { answered(\.value) }

  /// The same, each said so that it means the same on another day.
  public var typedToLast: [String: String]? { answered(\.lastingValue) }

  private func answered(_ answer: (FormEntry) -> String) -> [String: String]? {
    let answered = entries.filter(\.isAnswered).map { ($0.field.name, answer($0)) }
    return answered.isEmpty ? nil : Dictionary(answered) { first, _ in first }
  }

  /// How many rows it needs to be filled in at ease.
  public var leastRows: Int { entries.contains(where: \.isTall) ? 7 : 4 }

  /// The field that the keys go to.
  public var focused: Field? { entries.indices.contains(focus) ? entries[focus].field : nil }
  public var focusedName: String? { focused?.name }

  /// The focused field, or the next after it, of those that are named.
  public func focusedOrNext(among names: Set<String>) -> String? {
    entries.dropFirst(focus).map(\.field.name).first(where: names.contains)
  }

  /// Puts answers in, from a draft or an editor; fields that are not named keep theirs.
  public mutating func fill(_ values: [String: String]) {
    for index in entries.indices {
      if let value = values[entries[index].field.name] { entries[index].fill(value) }
    }
  }

  /// Says why the answers were refused, beside the field at fault or at the foot of the form.
  public mutating func refuse(_ message: String, at name: String? = nil) {
    if let index = entries.firstIndex(where: { $0.field.name == name }) {
      entries[index].error = message
      focus = index
    } else {
      self.message = message
    }
  }

  /// Leaves the cursor where it stood in the field that was being typed into before this form took the other's place.
  public mutating func goOn(from other: Form) {
    guard let before = other.entries.first(where: { $0.field.name == other.focusedName }),
      let index = entries.firstIndex(where: { $0.field.name == before.field.name })
    else { return }
    entries[index].goOn(from: before)
  }

  public mutating func focus(on name: String) {
    if let index = entries.firstIndex(where: { $0.field.name == name }) { move(to: index) }
  }

  /// Goes to the first field that waits for an answer and has none; stays where it is when all are answered.
  public mutating func focusOnFirstUnanswered() {
    if let index = entries.firstIndex(where: { $0.field.isWaitedFor && $0.value.isEmpty }) { move(to: index) }
  }

  mutating func move(to index: Int) {
    guard entries.indices.contains(index), index != focus else { return }
    entries[focus].accept()
    focus = index
  }
}

extension Form {
  /// - Parameter width: of the area that the form is drawn in.
  public mutating func handle(_ input: Input, width: Int = 80) -> FormOutcome {
    textWidth = FormColumns(self, width: width).text
    if asksToLeave { return answer(input) }
    guard case .key(let key) = input else { return type(input) }
    switch key {
    case .escape: return putListAway() ? .editing : leave()
    case .control("s"): return save()
    case .enter where !takesLines: return focus >= entries.count - 1 ? save() : step(1)
    case .tab: return step(1, round: true)
    case .backTab: return step(-1, round: true)
    case .character(let key) where entries.indices.contains(focus) && entries[focus].isAnswered(by: key):
      return answer(by: key)
    case .up where !isTaken(input): return step(-1)
    case .down where !isTaken(input): return step(1)
    case .up, .down: return .editing
    default: return type(input)
    }
  }

  /// Answers by a choice's own key, and goes on to the next field that waits for an answer, or else the next.
  private mutating func answer(by key: Character) -> FormOutcome {
    guard isTaken(.key(.character(key))) else { return .editing }
    message = nil
    let waiting = entries.indices.dropFirst(focus + 1).first {
      entries[$0].field.isWaitedFor && entries[$0].value.isEmpty
    }
    move(to: waiting ?? min(focus + 1, entries.count - 1))
    return .editing
  }

  private var takesLines: Bool {
    if case .longText = focused?.kind { true } else { false }
  }

  /// Gives the input to the focused field; false if the field has no use for it.
  private mutating func isTaken(_ input: Input) -> Bool {
    entries.indices.contains(focus) && entries[focus].handle(input, width: textWidth)
  }

  private mutating func type(_ input: Input) -> FormOutcome {
    if isTaken(input) { message = nil }
    return .editing
  }

  private mutating func step(_ step: Int, round: Bool = false) -> FormOutcome {
    guard !entries.isEmpty else { return .editing }
    let next = focus + step
    entries[focus].accept()
    move(to: round ? (next + entries.count) % entries.count : next)
    return .editing
  }

  private mutating func save() -> FormOutcome {
    message = nil
    for index in entries.indices { entries[index].check() }
    guard let wrong = entries.firstIndex(where: { $0.error != nil }) else { return .save(values) }
    focus = wrong
    return .editing
  }

  /// Puts away the list that is open in the focused field; false where none is.
  private mutating func putListAway() -> Bool {
    entries.indices.contains(focus) && entries[focus].closeList()
  }

  private mutating func leave() -> FormOutcome {
    asksToLeave = isChanged
    return isChanged ? .editing : .cancelled
  }

  /// Only "y" and "k" leave; anything else that is typed stays.
  private mutating func answer(_ input: Input) -> FormOutcome {
    guard case .key(let key) = input else { return .editing }
    asksToLeave = false
    switch key {
    case .character("y"): return .cancelled
    case .character("k"):
      entries[focus].accept()
      return .keepForLater
    default: return .editing
    }
  }
}
