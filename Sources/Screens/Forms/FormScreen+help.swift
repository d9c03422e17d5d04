import Application
import TerminalUI

extension FormScreen {
  /// What is said of the field that the keys go to, and what the keys do in it.
  var helpOnField: HelpScreen {
    let said = form.focused.map { ($0.title, [$0.hint, $0.help] + $0.kind.help) }
    return HelpScreen(
      about: said?.0 ?? name, said?.1.filter { !$0.isEmpty } ?? [],
      keys: FormScreen.keys(in: form.focused, more: moreOnField, jumps: jumps).map { _ in true })
  }

  /// What the keys mean to the help that is shown; nil where it has no use for the input.
  mutating func handleInHelp(
    _ input: Input, _ queries: CaseQueries, in area: Rectangle
  ) throws -> Intent? {
    guard var shown = help else { return nil }
    let intent = try shown.handle(input, queries, in: area)
    if case .back = intent { help = nil } else { help = shown }
    return .stay
  }
}

extension HelpScreen.Action {
  /// The key that asks for it.
  var key: Key {
    switch self {
    case .leave: .escape
    case .move(.up): .up
    case .move(.down): .down
    case .move(.pageUp): .pageUp
    case .move(.pageDown): .pageDown
    case .move(.home): .home
    case .move(.end): .end
    }
  }
}

extension Field.Kind {
  /// How such a field is filled in.
  fileprivate var help: [String] {
    switch self {
    case .text, .interpreted:
      ["Typing replaces what stands here. Home, End, Left and Right go into it, to change a part."]
    case .choice(let choices):
      [
        "One of \(choices.count). A part of the name finds one; Space opens the list, and Up and Down then go through "
          + "them. Left and Right change the answer, Backspace takes it out."
      ]
    case .keyed(let choices):
      [
        "One key answers it, and goes on: "
          + choices.compactMap { choice in choice.key.map { "\($0) \(choice.label)" } }
          .joined(separator: ", ")
          + ". Up and Down go from line to line, Left and Right change the answer, Backspace takes it out."
      ]
    case .several:
      ["Any number. Up and Down go through them and on, Space chooses; a part of the name finds one."]
    case .longText:
      ["As many lines as you need. Ctrl-O opens it in your editor."]
    }
  }
}
