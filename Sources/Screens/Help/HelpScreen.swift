import Application
import TerminalUI

/// What the keys do on the screen it was asked from, and what its marks mean.
struct HelpScreen: Screen {
  private let lines: [Text]
  private var pane = Pane(isFocused: true)

  enum Action {
    case move(Selection.Motion)
    case leave
  }

  let keys =
    Keymap<Action>([(.any(.escape, .character("q"), .character("?"), .function(1)), "back", .leave)])
    + movingKeys.map(Action.move)

  /// - Parameter commands: what can be asked for by name, and by no key here.
  init(
    keys: Keymap<Bool>, commands: [(name: String, words: String)],
    legend: [(glyph: String, words: String)]
  ) {
    let widest = commands.map(\.name.columns).max() ?? 0
    lines =
      HelpScreen.part("What the keys do here", keys.filter { $0 }.helpLines)
      + ["  The mouse selects, opens with a double click, and scrolls.", ""]
      + HelpScreen.part(
        "Commands", commands.map { ":" + $0.name.padded(to: widest) + "   " + $0.words })
      + HelpScreen.part("What the marks mean", legend.map { $0.glyph.padded(to: 7) + $0.words })
  }

  /// What is said of one field of a form; its lines fit the narrowest window.
  init(about title: String, _ words: [String], keys: Keymap<Bool>) {
    lines =
      HelpScreen.part(title, words.flatMap { $0.wrapped(to: 54) })
      + HelpScreen.part("What the keys do here", keys.helpLines)
  }

  private static func part(_ title: String, _ lines: [String]) -> [Text] {
    lines.isEmpty ? [] : [Text(title, style: .bold), ""] + lines.map { Text("  " + $0) } + [""]
  }

  func title(_ queries: CaseQueries) -> String? { "Help" }
  var takesEveryKey: Bool { true }

  func offered(_ queries: CaseQueries) -> Keymap<Bool> {
    keys.map { _ in true } + GlobalAction.covering.map { _ in true }
  }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .leave: return .back
    case .move(let motion):
      pane.move(motion, lines: lines.count, height: area.height)
      return .stay
    }
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): return try keys[key].map { try act($0, queries, in: area) } ?? .stay
    case .mouse(let mouse) where mouse.kind == .scrolledUp: return try act(.move(.up), queries, in: area)
    case .mouse(let mouse) where mouse.kind == .scrolledDown:
      return try act(.move(.down), queries, in: area)
    default: return .stay
    }
  }

  func draw(_ queries: CaseQueries, on frame: inout Frame, in area: Rectangle) {
    pane.draw(lines, on: &frame, in: area.inset(left: 2, right: 2))
  }
}
