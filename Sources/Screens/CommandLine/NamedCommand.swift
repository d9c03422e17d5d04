import Desk

/// Everything that can be asked for by name on the command line.
enum NamedCommand: Hashable {
  case go(Place)
  case child, sort
  case act(Act)
  case task(AlertTask)
  case absence(AbsenceTask)
  case everywhere(Everywhere)
  case quit

  static let all: [(name: String, words: String, command: NamedCommand)] =
    Place.allCases.map { ($0.title.lowercased(), "go to \($0.title)", .go($0)) }
    + [("child", "open the child with this number", .child)]
    + Act.allCases.map { ($0.rawValue, $0.words, .act($0)) }
    + AlertTask.named.map { ($0.commandName, $0.words, .task($0)) }
    + AbsenceTask.allCases.map { ($0.rawValue, $0.words, .absence($0)) }
    + [
      ("sort", "put the list in order by a column", .sort),
      ("find", "find in what is shown", .everywhere(.find)),
      ("drafts", "open the form that was kept half-filled", .everywhere(.drafts)),
      ("help", "what the keys do here", .everywhere(.help)),
      ("redraw", "draw the screen again", .everywhere(.redraw)),
      ("quit", "leave iro", .quit),
    ]

  /// What follows the name.
  var takesArgument: Bool { self == .child || self == .sort }

  /// False for what this person is not offered here.
  func isOffered(_ desk: Desk, _ screen: any Screen) -> Bool {
    switch self {
    case .go(let place): place.refusal(for: desk.signedIn) == nil
    case .act(let act): act.refusal(for: desk.signedIn) == nil
    case .task(let task): (try? screen.refusal(of: task, desk)) == .some(nil)
    case .absence(let task): task.refusal(for: desk.signedIn) == nil
    case .child, .sort, .everywhere, .quit: true
    }
  }

  /// True for what has a key on every screen.
  fileprivate var hasKeyEverywhere: Bool {
    switch self {
    case .go, .everywhere: true
    case .child, .sort, .act, .task, .absence, .quit: false
    }
  }
}

extension Session {
  /// What can be asked for by its name here, and by no key.
  var commandsWithoutKey: [(name: String, words: String)] {
    let told = Set(keys.filter { $0 }.entries.map(\.inHelp))
    return NamedCommand.all.filter { named in
      !named.command.hasKeyEverywhere && !told.contains(named.words)
        && named.command.isOffered(desk, screen)
    }.map { ($0.name, $0.words) }
  }
}
