import Application
import TerminalUI

/// What can be done on every screen.
enum GlobalAction: Hashable {
  case find, findNext, findPrevious, command, help, redraw, drafts, cover
  case go(MainScreen)

  static let keys = Keymap<GlobalAction>(
    [
      (.character("/"), "find", .find),
      (.any(.character("?"), .function(1)), "help", .help),
      (.helpOnly(.character("n")), "the next one found", .findNext),
      (.helpOnly(.character("N")), "the one found before", .findPrevious),
      (.helpOnly(.character(":")), "a command by its name, completed with Tab", .command),
      (.helpOnly(.character("D")), "open the form that was kept half-filled", .drafts),
      (.helpOnly(.control("g")), "cover the screen", .cover),
      (.helpOnly(.control("l")), "draw the screen again", .redraw),
    ]
      + MainScreen.allCases.map {
        (.helpOnly(.character(Character("\($0.rawValue)"))), "go to \($0.title)", .go($0))
      })

  /// The key that covers the screen, as a footer has it. It means so in forms too, and wherever something is typed.
  static let covering = Keymap<GlobalAction>([(.control("g"), "cover the screen", .cover)])

  func isOffered(to person: SignedInUser) -> Bool {
    if case .go(let place) = self { place.refusal(for: person) == nil } else { true }
  }
}
