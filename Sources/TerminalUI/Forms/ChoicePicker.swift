/// A choice being made: some words typed to find it, and the one of those found that is marked.
struct ChoicePicker: Sendable {
  let choices: [Choice]
  private(set) var chosen: Choice?
  /// What is being typed to find another; empty when nothing is.
  private(set) var filter = LineEditor()
  /// The place of the marked one among those found.
  private(set) var marked: Int?
  /// True once the mark was moved by hand, so that it is meant.
  private var isMarkMeant = false

  init(_ choices: [Choice], chosen id: String) {
    self.choices = choices
    chosen = choices.first { $0.id == id }
  }

  /// Whether the arrows go through the choices: something is typed that finds some, or the list was asked for.
  var isOpen: Bool { !filter.isEmpty || marked != nil }

  /// Whether the choices are shown: as long as none is chosen, what there is can be read.
  var isListed: Bool { isOpen || chosen == nil }

  /// What fits the words typed.
  var found: [Choice] { ChoiceMatch.found(filter.text, in: choices) }

  /// True if the input meant something here. Up and Down go through the choices while the list is open, and mean
  /// nothing here otherwise.
  mutating func handle(_ input: Input) -> Bool {
    switch input {
    case .key(.down): return isOpen && mark(by: 1)
    case .key(.up): return isOpen && mark(by: -1)
    case .key(.left) where filter.isEmpty: step(-1)
    case .key(.right) where filter.isEmpty: step(1)
    case .key(.backspace) where filter.isEmpty: clear()
    case .key(.character(" ")) where filter.isEmpty: open()
    default:
      guard filter.handle(input) else { return false }
      marked = filter.isEmpty ? nil : found.isEmpty ? nil : 0
      isMarkMeant = false
    }
    return true
  }

  /// Moves the mark among the choices; at either end it stays.
  private mutating func mark(by step: Int) -> Bool {
    guard !found.isEmpty else { return true }
    marked = min(max(0, marked.map { $0 + step } ?? 0), found.count - 1)
    isMarkMeant = true
    return true
  }

  /// Changes the answer to the choice beside it, as in a field whose choices have keys.
  private mutating func step(_ step: Int) {
    guard !choices.isEmpty else { return }
    if marked != nil {
      _ = mark(by: step)
    } else {
      let place = chosen.flatMap { choices.firstIndex(of: $0) } ?? (step > 0 ? -1 : choices.count)
      chosen = choices[min(max(0, place + step), choices.count - 1)]
    }
  }

  /// Shows all of them, with the chosen one marked.
  private mutating func open() {
    marked = choices.firstIndex { $0.id == chosen?.id } ?? (choices.isEmpty ? nil : 0)
    isMarkMeant = true
  }

  private mutating func clear() {
    chosen = nil
    marked = nil
  }

  /// Puts the list away, the answer as it was; false where it was not asked for, or something is typed to find one.
  mutating func close() -> Bool {
    guard filter.isEmpty, marked != nil else { return false }
    marked = nil
    isMarkMeant = false
    return true
  }

  /// What stands in the field: the marked choice while the arrows go through them, else the chosen one.
  var shown: Choice? { marked.map { found[$0] } ?? chosen }

  /// True when what was typed fits several choices and none of them was marked by hand or named exactly.
  private var isUnclear: Bool {
    guard !filter.isEmpty, !isMarkMeant, found.count > 1 else { return false }
    return ChoiceMatch(found[0], filter.text) != .exact
  }

  /// Takes the marked choice, or says why none can be taken.
  mutating func accept() -> String? {
    let fitting = found
    if !filter.isEmpty, fitting.isEmpty { return "Nothing here is called “\(filter.text)”." }
    if isUnclear { return "\(fitting.count) fit “\(filter.text)”: mark one with the arrows." }
    if let marked, fitting.indices.contains(marked) { chosen = fitting[marked] }
    filter = LineEditor()
    marked = nil
    isMarkMeant = false
    return nil
  }
}

/// How well a choice fits what was typed.
enum ChoiceMatch: CaseIterable {
  case exact, beginning, wordBeginning, within

  init?(_ choice: Choice, _ typed: String) {
    let wanted = typed.lowercased()
    let texts = [choice.label, choice.id, choice.alsoFoundBy].map { $0.lowercased() }.filter { !$0.isEmpty }
    if texts.contains(wanted) {
      self = .exact
    } else if texts.contains(where: { $0.hasPrefix(wanted) }) {
      self = .beginning
    } else if texts.contains(where: { $0.split(separator: " ").contains { $0.hasPrefix(wanted) } }) {
      self = .wordBeginning
    } else if texts.contains(where: { $0.contains(wanted) }) {
      self = .within
    } else {
      return nil
    }
  }

  /// Exact ones first, then beginnings, then beginnings of words, then the rest; all when nothing is typed.
  static func found(_ typed: String, in choices: [Choice]) -> [Choice] {
    guard !typed.isEmpty else { return choices }
    let ranked = choices.map { ($0, ChoiceMatch($0, typed)) }
    return allCases.flatMap { match in ranked.filter { $0.1 == match }.map(\.0) }
  }
}
