/// Any number of choices being marked: some words typed to find one, and the one that the keys are on.
struct MultipleChoicePicker: Sendable {
  let choices: [Choice]
  private var chosen: Set<String>
  /// What is being typed to find one; empty when nothing is.
  private(set) var filter = LineEditor()
  private var place = 0

  init(_ choices: [Choice], chosen ids: String) {
    self.choices = choices
    chosen = Set(ids.split(separator: "\n").map(String.init)).intersection(choices.map(\.id))
  }

  var found: [Choice] { ChoiceMatch.found(filter.text, in: choices) }

  /// The place, among those found, of the one that the keys are on.
  var marked: Int? { found.isEmpty ? nil : min(place, found.count - 1) }

  /// The ids of those chosen, a line each, in the order of the choices.
  var value: String { choices.map(\.id).filter(chosen.contains).joined(separator: "\n") }

  /// "Mother, School", or "none".
  var summary: String {
    let labels = choices.filter(isChosen).map(\.label)
    return labels.isEmpty ? "none" : labels.joined(separator: ", ")
  }

  func isChosen(_ choice: Choice) -> Bool { chosen.contains(choice.id) }

  /// True if the input meant something here.
  mutating func handle(_ input: Input) -> Bool {
    switch input {
    case .key(.down): return mark(by: 1)
    case .key(.up): return mark(by: -1)
    case .key(.character(" ")): toggle()
    default:
      guard filter.handle(input) else { return false }
      place = 0
    }
    return true
  }

  /// Moves among those found; false at either end, where the form goes on to another field.
  private mutating func mark(by step: Int) -> Bool {
    guard let marked, found.indices.contains(marked + step) else { return false }
    place = marked + step
    return true
  }

  /// All are shown again afterwards, the keys still on the same one.
  private mutating func toggle() {
    guard let marked else { return }
    let choice = found[marked]
    chosen.formSymmetricDifference([choice.id])
    filter = LineEditor()
    place = choices.firstIndex(of: choice) ?? 0
  }

  /// Why it cannot be left as it is: something was typed and nothing chosen by it.
  var complaint: String? {
    if filter.isEmpty { return nil }
    return found.isEmpty
      ? "Nothing here is called “\(filter.text)”." : "“\(filter.text)” is typed, not chosen: Space chooses."
  }
}
