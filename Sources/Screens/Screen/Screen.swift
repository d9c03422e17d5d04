import Application
import Casework
import TerminalUI

/// One thing a person looks at and acts on.
///
/// It keeps what the person chose, asks the service for all else whenever it draws, and asks for things to be
/// done without doing them. Its keymap is the only source of behaviour, footer and help.
protocol Screen {
  associatedtype Action

  /// Its name in the header, where it stands beside the places that are always there.
  func title(_ queries: CaseQueries) -> String?
  var keys: Keymap<Action> { get }
  /// False for what is not this person's to do, or not asked any more: footer and help leave it out.
  func offers(_ action: Action, _ queries: CaseQueries) -> Bool
  /// Every key with whether it is offered.
  func offered(_ queries: CaseQueries) -> Keymap<Bool>
  /// Every key with whether help tells of it: what is offered, and what this person may do here another time.
  func known(_ queries: CaseQueries) -> Keymap<Bool>
  /// Called whenever the person goes to it as a place.
  mutating func arrive(_ queries: CaseQueries) throws
  /// Called when midnight has passed while it is open.
  mutating func dayTurned(_ queries: CaseQueries)
  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent
  /// Nil when the input means nothing here.
  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent?
  /// The second line of the screen.
  func summary(_ queries: CaseQueries) throws -> Summary
  func draw(_ queries: CaseQueries, on frame: inout Frame, in area: Rectangle) throws
  /// What is selected, for acting on it.
  func chosen(_ queries: CaseQueries) throws -> SelectedSubject?
  /// The child of whom the pane beside a list tells; nil where none is shown, and on the page of a child.
  func childBeside(_ queries: CaseQueries, in area: Rectangle) throws -> ChildID?
  /// What an act comes to that means something of its own here, or why it means nothing on what is selected; nil
  /// where it is done about what is chosen, as on any list.
  func intent(of act: MenuAction, _ queries: CaseQueries) throws -> Intent?
  /// The line that is selected, before something is done; nil on a screen that goes through no list of children.
  func held(_ queries: CaseQueries) throws -> HeldLine?
  /// Stays with that line, or with its child, after something was done.
  mutating func stay(with held: HeldLine, _ queries: CaseQueries) throws
  /// Goes to what the words find; false when there is nothing.
  mutating func find(_ words: String, _ step: FindStep, _ queries: CaseQueries, in area: Rectangle) throws
    -> Bool
  /// What every state shown here looks like, for the help.
  var legend: [(glyph: String, words: String)] { get }
  /// Whether something typed here would be lost by leaving.
  var holdsInput: Bool { get }
  /// True where every key is for this screen alone, as in a form.
  var takesEveryKey: Bool { get }
  /// What the list can be put in order by; empty for one that keeps its order.
  func orders(_ queries: CaseQueries) -> [(name: String, words: String)]
  /// Puts the list in order by what a name says; false if there is no such order.
  mutating func sort(by name: String) -> Bool
  /// The form that is filled in here, which is to outlive the program.
  var formDraft: FormDraft? { get }
  /// True for a list that one comes back to from the page of a child that was opened out of it.
  var staysBelow: Bool { get }
  /// Takes the text that was written in the editor.
  mutating func edited(_ text: String, _ request: EditRequest, _ queries: CaseQueries) throws -> Intent
}

/// The counts on the second line, and the total at its right.
struct Summary {
  var counts: [Text] = []
  /// The same in fewer words, for narrow windows.
  var brief: [Text] = []
  var total = ""
}

/// Which of the things found is meant.
enum FindStep {
  case nearest, next, previous
}

extension Screen {
  func title(_ queries: CaseQueries) -> String? { nil }
  func offers(_ action: Action, _ queries: CaseQueries) -> Bool { true }
  mutating func arrive(_ queries: CaseQueries) throws {}
  mutating func dayTurned(_ queries: CaseQueries) {}
  func summary(_ queries: CaseQueries) throws -> Summary { Summary() }
  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? { nil }
  func childBeside(_ queries: CaseQueries, in area: Rectangle) throws -> ChildID? { nil }
  func intent(of act: MenuAction, _ queries: CaseQueries) throws -> Intent? { nil }
  func held(_ queries: CaseQueries) throws -> HeldLine? { nil }
  mutating func stay(with held: HeldLine, _ queries: CaseQueries) throws {}
  var legend: [(glyph: String, words: String)] { [] }
  var holdsInput: Bool { false }
  var takesEveryKey: Bool { false }

  mutating func find(
    _ words: String, _ step: FindStep, _ queries: CaseQueries, in area: Rectangle
  ) throws -> Bool { false }

  func orders(_ queries: CaseQueries) -> [(name: String, words: String)] { [] }
  mutating func sort(by name: String) -> Bool { false }
  var formDraft: FormDraft? { nil }
  var staysBelow: Bool { false }
  mutating func edited(_ text: String, _ request: EditRequest, _ queries: CaseQueries) throws -> Intent {
    .stay
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    guard case .key(let key) = input, let action = keys[key] else { return nil }
    return try act(action, queries, in: area)
  }

  func offered(_ queries: CaseQueries) -> Keymap<Bool> {
    keys.map { offers($0, queries) }
  }

  func known(_ queries: CaseQueries) -> Keymap<Bool> { offered(queries) }
}
