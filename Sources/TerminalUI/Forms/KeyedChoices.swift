/// A choice among a few that have a key each.
struct KeyedChoices: Sendable {
  let choices: [Choice]
  private(set) var chosen: Choice?
  /// True once it was chosen by hand, also where that is what was proposed.
  private(set) var isMeant = false
  /// What was typed last, where it is the key of none of them.
  private(set) var slip: String?

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

  /// True if the input meant something here: the arrows go through the choices, Backspace takes the answer out. What
  /// is typed and chooses nothing is no answer, and is said to be none.
  mutating func handle(_ input: Input) -> Bool {
    slip = nil
    switch input {
    case .key(.left): return step(-1)
    case .key(.right): return step(1)
    case .key(.backspace), .key(.delete): (chosen, isMeant) = (nil, false)
    case .key(.character(let key)):
      if !choose(by: key) { slip = Key.character(key).name }
    case .pasted: slip = "What you pasted"
    default: return false
    }
    return true
  }

  /// The same once the keys go elsewhere.
  func left() -> KeyedChoices {
    var left = self
    left.slip = nil
    return left
  }

  private mutating func step(_ step: Int) -> Bool {
    guard !choices.isEmpty else { return true }
    let place = chosen.flatMap { choices.firstIndex(of: $0) } ?? (step > 0 ? -1 : choices.count)
    chosen = choices[min(max(0, place + step), choices.count - 1)]
    isMeant = true
    return true
  }

  /// "y yes · p in part · n no", in lines of so many columns, each choice whole; after a key that chooses nothing,
  /// that it does not.
  func legend(width: Int) -> [Text] {
    let items = choices.map { choice in choice.key.map { "\($0) \(choice.label)" } ?? choice.label }
    let lines = items.joined(separator: " · ", width: width).map { Text($0) }
    guard let slip else { return lines }
    let words = "! \(slip) is no answer here. These are the keys:"
    return words.wrapped(to: width).map { Text($0, style: .bold.with(.red)) } + lines
  }
}

extension [String] {
  /// Joined into lines of at most so many columns, broken between the items; only an item that is longer than a line is
  /// broken within.
  func joined(separator: String, width: Int) -> [String] {
    var lines: [String] = []
    for item in self {
      if let last = lines.last, last.columns + separator.columns + item.columns <= width {
        lines[lines.count - 1] = last + separator + item
      } else {
        lines += item.wrapped(to: width)
      }
    }
    return lines
  }
}
