import Application
import TerminalUI

/// What a form says above its fields, what it asks, and what is then to be done.
protocol FormContent {
  var title: String { get }
  /// The title once some of it is answered.
  func title(_ answers: [String: String]) -> String
  /// What is known of the matter, a line each.
  var lines: [String] { get }
  /// The same once some of it is answered.
  func lines(_ answers: [String: String]) -> [String]
  /// The fields, given what has been answered so far.
  func fields(_ answers: [String: String]) -> [Field]
  /// Whenever it changes with the answers, the fields are asked for anew.
  func variant(_ answers: [String: String]) -> String
  /// What it starts with, in place of the fields' own values: no change of the person's.
  var prefilled: [String: String] { get }
  /// Which of the forms about the child it is: a duty, a review's id; empty where the child says it all.
  var about: String { get }
  /// What stood when the person began, of what must not change unseen while they write; nil where nothing must not.
  var seen: String? { get set }
  /// The same, asked anew in place of an earlier one that is half filled: what of that lasts whatever was recorded since.
  func inPlace(of earlier: any FormContent) -> Self
  /// What is asked for when it is saved.
  func intent(_ answers: [String: String], _ queries: CaseQueries) throws -> Intent
}

/// A form that is filled in to record something.
protocol FormDefinition: FormContent {
  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command
  /// What is asked before it is recorded, where the answers may be meant and seldom are; nil where nothing is.
  func question(_ answers: [String: String], _ queries: CaseQueries) throws -> String?
}

/// A form of which a line can be asked more than it begins with, and that may lead on to another.
protocol UnfoldingForm: FormDefinition {
  /// What more can be said of a field, in a word or two; nil where nothing can.
  func more(on field: String) -> String?
  /// Asks for more on a field, and returns the name of the first field that is asked for then.
  mutating func unfold(_ field: String) -> String?
  /// The line that asks for no more than words in a field, once it is asked for more; nil for any other field.
  func line(unfoldedTo field: String) -> String?
  /// Asks for no more on a field than it began with.
  mutating func fold(_ field: String)
  /// The keys that go from a line answered by keys to others: what is there, and the name of the field. Those without
  /// words are not named in the footer.
  func jumps(_ answers: [String: String]) -> [(key: Character, words: String, field: String)]
  /// True for one that needs the width of the window, so that no pane stands beside it.
  var takesWholeWidth: Bool { get }
  /// Where it leads once it is recorded; nil back to where it was opened.
  func next(_ queries: CaseQueries) throws -> Route?
}

extension UnfoldingForm {
  var takesWholeWidth: Bool { false }
  func more(on field: String) -> String? { nil }
  mutating func unfold(_ field: String) -> String? { nil }
  func line(unfoldedTo field: String) -> String? { nil }
  mutating func fold(_ field: String) {}
  func next(_ queries: CaseQueries) throws -> Route? { nil }
}

extension FormDefinition {
  func intent(_ answers: [String: String], _ queries: CaseQueries) throws -> Intent {
    let command = try command(answers, queries)
    let question = try question(answers, queries)
    return question.map { .ask($0, then: .submit(command)) } ?? .submit(command)
  }

  func question(_ answers: [String: String], _ queries: CaseQueries) throws -> String? { nil }
}

extension FormContent {
  var prefilled: [String: String] { [:] }
  var about: String { "" }
  var seen: String? {
    get { nil }
    set {}
  }
  func inPlace(of earlier: any FormContent) -> Self { self }
}

/// Where a form's answers cannot be taken, though each of them could.
struct FormRefusal: Error {
  let words: String
  /// The field at fault, where it is one.
  var field: String?
}
