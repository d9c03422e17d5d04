import Application
import Casework

/// Everything that can be asked for by name on the command line.
enum NamedCommand: Hashable {
  case go(MainScreen)
  case child, sort
  case act(MenuAction)
  case alert(AlertAction.Kind)
  case absence(AbsenceStep)
  case newChild
  case reviews, reads, service
  case everywhere(GlobalAction)
  case quit

  static let all: [(name: String, words: String, command: NamedCommand)] =
    MainScreen.allCases.map { ($0.title.lowercased(), "go to \($0.title)", .go($0)) }
    + [("child", "open the child with this number", .child)]
    + MenuAction.allCases.map { ($0.rawValue, $0.words, .act($0)) }
    + AlertAction.Kind.commands.map { ($0.name, $0.words, .alert($0.kind)) }
    + [("new-child", "record a child who is in no file yet", .newChild)]
    + [("reviews", wordsOfReviews, .reviews)]
    + [("reads", "who looked at which child; of a child by the number, of a person by the login", .reads)]
    + [("service", "what the service itself has to do, and what is recorded of it", .service)]
    + AbsenceStep.allCases.map { ($0.rawValue, $0.words, .absence($0)) }
    + [
      ("sort", "put the list in order by a column", .sort),
      ("find", "find in what is shown", .everywhere(.find)),
      ("drafts", "open the form that was kept half-filled", .everywhere(.drafts)),
      ("help", "what the keys do here", .everywhere(.help)),
      ("cover", "cover the screen", .everywhere(.cover)),
      ("redraw", "draw the screen again", .everywhere(.redraw)),
      ("quit", "leave iro", .quit),
    ]

  static let wordsOfReviews = "the reviews of the year: late, not recorded, due and held"

  /// What follows the name.
  var takesArgument: Bool { self == .child || self == .sort || self == .reads }

  /// Those that the person is offered on the screen, of those whose name is wanted.
  static func offered(
    _ queries: CaseQueries, _ screen: any Screen, named isWanted: (String) -> Bool = { _ in true }
  ) -> [(name: String, words: String, command: NamedCommand)] {
    let wanted = all.filter { isWanted($0.name) && $0.command.isOffered(to: queries.signedIn) }
    guard wanted.contains(where: { $0.command.alertAction != nil }) else { return wanted }
    let selected = try? screen.chosenAlert(queries)
    return wanted.filter { named in
      guard let kind = named.command.alertAction else { return true }
      guard let (chosen, alert) = selected else { return false }
      return (try? kind.refusal(on: alert, of: chosen, queries)) == .some(nil)
    }
  }

  private func isOffered(to person: SignedInUser) -> Bool {
    switch self {
    case .go(let place): place.refusal(for: person) == nil
    case .act(let act): act.refusal(for: person) == nil
    case .alert: MainScreen.alerts.refusal(for: person) == nil
    case .absence(let step): step.refusal(for: person) == nil
    case .newChild: person.refusal(of: .recordCare) == nil
    case .reviews: MainScreen.measures.refusal(for: person) == nil
    case .reads: person.may(.seeReads)
    case .service: ServiceScreen.isFor(person)
    case .child, .sort, .everywhere, .quit: true
    }
  }

  private var alertAction: AlertAction.Kind? { if case .alert(let kind) = self { kind } else { nil } }

  /// True for what has a key on every screen.
  var hasKeyEverywhere: Bool {
    switch self {
    case .go, .everywhere: true
    case .child, .sort, .act, .alert, .absence, .newChild, .reviews, .reads, .service, .quit: false
    }
  }
}
