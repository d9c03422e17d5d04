import Application
import TerminalUI

/// Forms of which a line can be asked more than it begins with, that keys go through, and that lead on to others.
extension FormScreen {
  /// The line that a key goes to from here, where it answers nothing on this one.
  func line(for key: Character) -> String? {
    guard case .keyed(let choices) = form.focused?.kind, !choices.contains(where: { $0.key == key }) else {
      return nil
    }
    return jumps.first { $0.key == key }?.field
  }

  /// Whether the input answers the field by a key, and so leaves it.
  func isAnswer(_ input: Input) -> Bool {
    guard case .key(.character(let key)) = input, case .keyed(let choices) = form.focused?.kind else {
      return false
    }
    return choices.contains { $0.key == key }
  }

  /// Where keys go from a line that is answered by keys.
  var jumps: [(key: Character, words: String, field: String)] {
    guard case .keyed = form.focused?.kind else { return [] }
    return (definition as? any UnfoldingForm)?.jumps(form.values) ?? []
  }

  /// What more can be said of the field that the keys go to.
  var moreOnField: String? {
    form.focusedName.flatMap { (definition as? any UnfoldingForm)?.more(on: $0) }
  }

  mutating func unfold() -> Intent {
    guard var unfolding = definition as? any UnfoldingForm, let name = form.focusedName,
      let first = unfolding.unfold(name)
    else { return .refuse("There is nothing to add to this line.") }
    definition = unfolding
    offerAnew()
    form.focus(on: first)
    return .stay
  }

  /// Enter in the words that a line was asked for goes back to the line, where that is not answered yet or there are no
  /// words, which are asked for no more then. False anywhere else.
  mutating func goBackToLine() -> Bool {
    guard var unfolding = definition as? any UnfoldingForm, let name = form.focusedName,
      let line = unfolding.line(unfoldedTo: name)
    else { return false }
    let isEmpty = form.values[name]?.isEmpty ?? true
    guard isEmpty || form.values[line]?.isEmpty ?? true else { return false }
    form.focus(on: line)
    if isEmpty {
      unfolding.fold(line)
      definition = unfolding
    }
    offerAnew()
    return true
  }

  /// Where the form leads once it is recorded.
  func next(_ queries: CaseQueries) -> Route? {
    (definition as? any UnfoldingForm).flatMap { try? $0.next(queries) }
  }
}
