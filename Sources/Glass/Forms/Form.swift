/// What became of a form after an input.
public enum FormOutcome: Hashable, Sendable {
  case editing
  /// The answers, by the names of their fields, without blanks at either end.
  case save([String: String])
  case cancelled
}

/// One column of labelled fields being filled in.
public struct Form: Sendable {
  private(set) var entries: [FormEntry]
  private(set) var focus = 0
  /// Whether the form is asking if what was typed may be lost.
  public private(set) var asksToLeave = false
  /// Said at the foot of the form: why it cannot be saved, when no one field is at fault.
  public private(set) var message: String?

  public init(_ fields: [Field]) {
    entries = fields.map { FormEntry($0) }
  }

  public var values: [String: String] {
    Dictionary(entries.map { ($0.field.name, $0.value) }) { first, _ in first }
  }

  public var isChanged: Bool { entries.contains(where: \.isChanged) }

  /// The name of the field the keys go to.
  public var focusedName: String? {
    entries.indices.contains(focus) ? entries[focus].field.name : nil
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

  public mutating func focus(on name: String) {
    if let index = entries.firstIndex(where: { $0.field.name == name }) { move(to: index) }
  }

  mutating func move(to index: Int) {
    guard entries.indices.contains(index), index != focus else { return }
    entries[focus].accept()
    focus = index
  }
}

extension Form {
  public mutating func handle(_ input: Input) -> FormOutcome {
    if asksToLeave { return answer(input) }
    guard case .key(let key) = input else { return type(input) }
    switch key {
    case .escape: return leave()
    case .control("s"): return save()
    case .enter: return focus >= entries.count - 1 ? save() : step(1)
    case .tab: return step(1, round: true)
    case .backTab: return step(-1, round: true)
    case .up where !isTaken(input): return step(-1)
    case .down where !isTaken(input): return step(1)
    case .up, .down: return .editing
    default: return type(input)
    }
  }

  /// Gives the input to the focused field; false if the field has no use for it.
  private mutating func isTaken(_ input: Input) -> Bool {
    entries.indices.contains(focus) && entries[focus].handle(input)
  }

  private mutating func type(_ input: Input) -> FormOutcome {
    if isTaken(input) { message = nil }
    return .editing
  }

  private mutating func step(_ step: Int, round: Bool = false) -> FormOutcome {
    guard !entries.isEmpty else { return .editing }
    let next = focus + step
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

  private mutating func leave() -> FormOutcome {
    asksToLeave = isChanged
    return isChanged ? .editing : .cancelled
  }

  /// Only "y" leaves; anything else that is typed stays.
  private mutating func answer(_ input: Input) -> FormOutcome {
    guard case .key(let key) = input else { return .editing }
    asksToLeave = false
    return key == .character("y") ? .cancelled : .editing
  }
}
