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
    case open, otherPane, child, leave
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.enter, "record", .open), (.character("c"), "the child", .child),
      (.tab, "why", .otherPane), (.any(.escape, .character("q")), "back", .leave),
    ]) + movingKeys.map(Action.move)

  init(_ child: ChildID, _ review: ReviewID, _ desk: Desk) throws {
    self.child = child
    self.review = review
    _ = try desk.child(child)
  }

  mutating func act(_ action: Action, _ desk: Desk, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return .stay
    case .child: return .open(.child(child))
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, desk, in: area)
    case .leave: return pane.isFocused ? swapPane() : .back
    }
  }

  func chosen(_ desk: Desk) throws -> Chosen? { Chosen(child) }

  func table(_ desk: Desk, width: Int) throws -> Table { Table(columns: [], rows: []) }

  func more(_ desk: Desk, width: Int, isBeside: Bool) throws -> [Text] {
    try Why(child, desk, width: width).lines(first: nil)
  }

  func whenEmpty(_ desk: Desk) throws -> String { "Nothing is recorded of this review." }
}
