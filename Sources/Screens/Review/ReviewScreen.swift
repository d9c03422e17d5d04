import Application
import Casework
import ReadModels
import TerminalUI

/// One review from planning to distribution: every step with how it stands, each recorded where it is shown.
struct ReviewScreen: ListScreen {
  let child: ChildID
  let review: ReviewID
  var selection = Selection()
  var pane = Pane()

  enum Action {
    case open, nextOpen, previousOpen, cameBack, quote, raise, otherPane, child, takeBack, leave
    case step(ReviewStep)
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.enter, "record", .open), (.character("]"), "next open", .nextOpen),
      (.helpOnly(.character("[")), "the line before that is still open and yours", .previousOpen),
    ]) + ReviewScreen.steps.map(Action.step)
    + Keymap<Action>([
      (.character("e"), "came back", .cameBack), (.character("o"), "quote", .quote),
      (.character("a"), "alert", .raise),
      (.character("c"), "child", .child), (.tab, "why", .otherPane),
      (.helpOnly(.character("u")), "take back your own last entry", .takeBack),
      (Keys([.escape, .character("q")], inFooter: false), "back", .leave),
    ]).told(ReviewScreen.words) + movingKeys.map(Action.move)

  private static let steps = Keymap<ReviewStep>([
    (.character("b"), "book", .preparation(.book)),
    (.character("r"), "held", .meeting(.hold)),
    (.character("m"), "tell the manager", .preparation(.tellManager)),
    (.character("i"), "decisions to the manager", .decisions(.issue)),
    (.character("y"), "agree to decisions", .decisions(.reply)),
    (.character("l"), "letter", .followUp(.send(.letter, .child))),
    (.character("x"), "cancel the booking", .preparation(.cancel)),
    (.helpOnly(.character("w")), "say the decisions to the child in other words", .decisions(.sayToChild)),
    (.helpOnly(.character("v")), "record a visit or conversation", .preparation(.childSpokenTo)),
  ]).told { if case .followUp = $0 { "look at the letter to the child" } else { nil } }

  private static func words(_ action: Action) -> String? {
    switch action {
    case .raise: MenuAction.raise.words
    case .quote: "words of the record that may stand in the report, or may not any more"
    default: nil
    }
  }

  /// - Parameter duty: what it is opened for: the line that this is about is selected.
  init(_ child: ChildID, _ review: ReviewID, _ queries: CaseQueries, about duty: DutyKey? = nil) throws {
    self.child = child
    self.review = review
    let sheet = try queries.sheet(of: child, review)
    let line = duty.flatMap { sheet.line(about: $0, for: queries.signedIn.post) }
    if let line { selection.select(line.id) }
  }

  func title(_ queries: CaseQueries) -> String? { try? queries.sheet(of: child, review).title }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(queries)
    case .nextOpen: return try goToOpen(by: 1, queries, in: area)
    case .previousOpen: return try goToOpen(by: -1, queries, in: area)
    case .step(let step): return try step.begin(on: review, of: child, queries)
    case .cameBack: return try cameBack(queries)
    case .quote: return try quote(queries)
    case .raise: return try origin(queries).begin(about: SelectedSubject(child), queries)
    case .child: return .open(.child(child))
    case .takeBack: return .act(.takeBack)
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, queries, in: area)
    case .leave: return pane.isFocused ? swapPane() : .back
    }
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, queries, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, queries, in: area) { try $0.open(queries) }
    default: nil
    }
  }

  func childBeside(_ queries: CaseQueries, in area: Rectangle) throws -> ChildID? { nil }

  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? {
    SelectedSubject(child, duty: try line(queries)?.duty)
  }

  /// What an alert raised here comes out of: the decision that is selected, or else the review.
  private func origin(_ queries: CaseQueries) throws -> AlertOrigin {
    guard let line = try line(queries), let decision = line.decision else {
      return AlertOrigin(review: review)
    }
    return AlertOrigin(review: line.review, decision: decision)
  }

  /// Opens the form of the line, or says why there is none.
  func open(_ queries: CaseQueries) throws -> Intent {
    guard let line = try line(queries) else { return .refuse("Nothing is selected.") }
    if line.asksForMonitoring {
      return try ChildStep.monitoring(line.review).begin(about: child, queries)
    }
    guard let step = line.step else {
      return .refuse("\(line.title.trimmed): \(line.standing). There is nothing to record here.")
    }
    return try step.begin(on: line.review, of: child, queries, duty: line.duty)
  }

  func line(_ queries: CaseQueries) throws -> ChecklistLine? {
    guard let id = try selected(queries)?.as(String.self) else { return nil }
    return try queries.sheet(of: child, review).line(id)
  }
}

extension ChecklistLine {
  /// The decision that the line is about; nil for a line about none, and for one that was carried out.
  fileprivate var decision: DecisionID? {
    switch step {
    case .decisions(.outcome(let id, _)), .decisions(.approval(let id)): id
    default: nil
    }
  }
}
