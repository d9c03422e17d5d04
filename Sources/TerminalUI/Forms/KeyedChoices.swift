/// A choice among a few that have a key each.
struct KeyedChoices: Sendable {
  let choices: [Choice]
  private(set) var chosen: Choice?
  /// True once it was chosen by hand, also where that is what was proposed.
  private(set) var isMeant = false

  init(_ choices: [Choice], chosen id: String) {
    self.choices = choices
    chosen = choices.first { $0.id == id }
  }

  /// Chooses by a key; false if it is none of theirs.
  mutating func choose(by key: Character) -> Bool {
    guard let choice = choices.first(where: { $0.key == key }) else { return false }
    chosen = choice
    isMeant = true
    return true
  }

  /// The same chosen by hand.
  func meant() -> KeyedChoices {
    var meant = self
    meant.isMeant = chosen != nil
    return meant
  }

  /// True if the input meant something here: the arrows go through the choices, Backspace takes the answer out.
  mutating func handle(_ input: Input) -> Bool {
    switch input {
    case .key(.left): return step(-1)
    case .key(.right): return step(1)
    case .key(.backspace), .key(.delete): (chosen, isMeant) = (nil, false)
    case .key(.character(let key)): return choose(by: key)
    default: return false
    }
    return true
  }

  private mutating func step(_ step: Int) -> Bool {
    guard !choices.isEmpty else { return true }
    let place = chosen.flatMap { choices.firstIndex(of: $0) } ?? (step > 0 ? -1 : choices.count)
    chosen = choices[min(max(0, place + step), choices.count - 1)]
    isMeant = true
    return true
  }

  /// "y yes · p in part · n no"
  var legend: String {
    choices.map { choice in choice.key.map { "\($0) \(choice.label)" } ?? choice.label }
      .joined(separator: " · ")
  }
}
