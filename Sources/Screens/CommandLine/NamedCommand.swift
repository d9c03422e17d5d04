import Desk

/// Everything that can be asked for by name on the command line.
enum NamedCommand: Hashable {
  case go(Place)
  case child, sort
  case act(Act)
  case absence(AbsenceTask)
  case everywhere(Everywhere)
  case quit

  static let all: [(name: String, words: String, command: NamedCommand)] =
    Place.allCases.map { ($0.title.lowercased(), "go to \($0.title)", .go($0)) }
    + [("child", "open the child with this number", .child)]
    + Act.allCases.map { ($0.rawValue, $0.words, .act($0)) }
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

  /// False for what this person is not offered.
  func isOffered(to person: SignedIn) -> Bool {
    switch self {
    case .act(let act): act.refusal(for: person) == nil
    case .absence(let task): task.refusal(for: person) == nil
    case .go, .child, .sort, .everywhere, .quit: true
    }
  }
}
