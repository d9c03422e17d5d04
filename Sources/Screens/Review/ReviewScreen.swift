import Casebook
import Casework
import Desk
import Glass

/// One review from planning to distribution: every step with how it stands, each recorded where it is shown.
struct ReviewScreen: ListScreen {
  let child: ChildID
  let review: ReviewID
  var selection = Selection()
  var pane = Pane()

  enum Action {
    case open, raise, otherPane, child, takeBack, leave
    case step(ReviewStep)
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([(.enter, "record", .open)])
    + ReviewScreen.steps.map(Action.step)
    + Keymap<Action>([
      (.character("a"), "alert", .raise),
      (.character("c"), "child", .child), (.tab, "why", .otherPane),
      (.helpOnly(.character("u")), "take back your own last entry", .takeBack),
      (Keys([.escape, .character("q")], inFooter: false), "back", .leave),
    ]).told { if case .raise = $0 { MenuAction.raise.words } else { nil } } + movingKeys.map(Action.move)

  private static let steps = Keymap<ReviewStep>([
    (.character("b"), "book", .preparation(.book)),
    (.character("r"), "held", .meeting(.hold)),
    (.character("m"), "tell the manager", .preparation(.tellManager)),
    (.character("i"), "decisions to the manager", .decisions(.issue)),
    (.character("y"), "agree to decisions", .decisions(.reply)),
    (.character("x"), "cancel the booking", .preparation(.cancel)),
    (.helpOnly(.character("v")), "record a visit or conversation", .preparation(.childSpokenTo)),
  ])

  init(_ child: ChildID, _ review: ReviewID, _ desk: Desk) throws {
    self.child = child
    self.review = review
    _ = try desk.sheet(of: child, review)
  }

  func title(_ desk: Desk) -> String? { try? desk.sheet(of: child, review).title }

  /// What this person may do, and what is still to be done.
  func offers(_ action: Action, _ desk: Desk) -> Bool {
    switch action {
    case .step(let step): (try? step.refusal(on: review, of: child, desk)) == .some(nil)
    case .raise: MenuAction.raise.refusal(for: desk.signedIn) == nil
    case .takeBack: MenuAction.takeBack.refusal(for: desk.signedIn) == nil
    case .open: !desk.signedIn.isReadOnly
    case .otherPane, .child, .leave, .move: true
    }
  }

  mutating func act(_ action: Action, _ desk: Desk, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(desk)
    case .step(let step): return try step.begin(on: review, of: child, desk)
    case .raise: return try origin(desk).begin(about: Chosen(child), desk)
    case .child: return .open(.child(child))
    case .takeBack: return .act(.takeBack)
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, desk, in: area)
    case .leave: return pane.isFocused ? swapPane() : .back
    }
  }

  mutating func handle(_ input: Input, _ desk: Desk, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, desk, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, desk, in: area) { try $0.open(desk) }
    default: nil
    }
  }

  func chosen(_ desk: Desk) throws -> Chosen? { Chosen(child, duty: try line(desk)?.duty) }

  /// What an alert raised here comes out of: the decision that is selected, or else the review.
  private func origin(_ desk: Desk) throws -> AlertOrigin {
    guard let line = try line(desk), let decision = line.decision else { return AlertOrigin(review: review) }
    return AlertOrigin(review: line.review, decision: decision)
  }

  /// Opens the form of the line, or says why there is none.
  private func open(_ desk: Desk) throws -> Intent {
    guard let line = try line(desk) else { return .refuse("Nothing is selected.") }
    guard let step = line.step else {
      return .refuse("\(line.title.trimmed): \(line.standing). There is nothing to record here.")
    }
    return try step.begin(on: line.review, of: child, desk, duty: line.duty)
  }

  func line(_ desk: Desk) throws -> SheetLine? {
    guard let id = try selected(desk)?.as(String.self) else { return nil }
    return try desk.sheet(of: child, review).line(id)
  }
}

extension SheetLine {
  /// The decision that the line is about; nil for a line about none, and for one that was carried out.
  fileprivate var decision: DecisionID? {
    switch step {
    case .decisions(.outcome(let id, _)), .decisions(.approval(let id)): id
    default: nil
    }
  }
}
