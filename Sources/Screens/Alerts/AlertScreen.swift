import Application
import Casework
import ReadModels
import TerminalUI

/// One alert's story: where it is, its clocks, and what was done about it.
struct AlertScreen: ListScreen {
  let child: ChildID
  let alert: AlertID
  var selection = Selection()
  var pane = Pane()

  enum Action {
    case otherPane, child, takeBack, leave
    case alert(AlertAction.Kind)
    case move(Selection.Motion)
  }

  let keys =
    AlertAction.Kind.keys.map(Action.alert)
    + Keymap<Action>([
      (.character("c"), "child", .child), (.tab, "in full", .otherPane),
      (.helpOnly(.character("u")), "take back your own last entry", .takeBack),
      (Keys([.escape, .character("q")], inFooter: false), "back", .leave),
    ]) + movingKeys.map(Action.move)

  init(_ child: ChildID, _ alert: AlertID, _ queries: CaseQueries) throws {
    self.child = child
    self.alert = alert
    _ = try queries.alert(child, alert)
  }

  func title(_ queries: CaseQueries) -> String? {
    queries.rulebook.policy.vocabulary[.alert].capitalisingFirst
  }

  /// What this person may do, and what can be done now.
  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .alert(let kind): (try? kind.refusal(on: alert, of: SelectedSubject(child), queries)) == .some(nil)
    case .takeBack: MenuAction.takeBack.refusal(for: queries.signedIn) == nil
    case .otherPane, .child, .leave, .move: true
    }
  }

  /// What it asks of this person comes first.
  func offered(_ queries: CaseQueries) -> Keymap<Bool> {
    let subject = try? AlertSubject(Subject(SelectedSubject(child), queries), alert, queries)
    return keys.leading(subject?.mainAct(queries)).map { offers($0, queries) }
  }

  func known(_ queries: CaseQueries) -> Keymap<Bool> {
    keys.map { action in
      if case .alert(let kind) = action { return kind.isEver(for: queries.signedIn) }
      return offers(action, queries)
    }
  }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .alert(let kind): return try kind.begin(on: alert, of: SelectedSubject(child), queries)
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
    case .mouse(let mouse): try handle(mouse: mouse, queries, in: area) { _ in .stay }
    default: nil
    }
  }

  func childBeside(_ queries: CaseQueries, in area: Rectangle) throws -> ChildID? { nil }

  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? { SelectedSubject(child, about: alert.raw) }
}

extension AlertScreen {
  func heading(_ queries: CaseQueries, width: Int, height: Int) throws -> [[Text]] {
    let line = try queries.alert(child, alert).line
    let isOpen = line.alert.isOpen
    let name = flowed([line.child.called, line.alert.about], width: width).map { Text($0, style: .bold) }
    let whose = line.owner.isEmpty ? "" : "\(line.owner): "
    let state = "\(line.state.glyph) \(whose)\(line.state.words)".wrapped(to: width)
      .map { Text($0, style: line.state.style) }
    let clocks = isOpen ? clocks(line) : []
    return (name + state + clocks).map { [$0] } + (height > 14 ? [[]] : [])
  }

  private func clocks(_ line: AlertLine) -> [Text] {
    let (stage, process) = (line.clocks.stage, line.clocks.process)
    return [
      Text("This stage: \(stage?.marked ?? line.clocks.stageWords)", style: stage?.style ?? .plain),
      Text(process.map { "In all: \($0.marked)" } ?? AlertMarks.informal, style: process?.style ?? .plain),
    ]
  }

  var choices: AnyHashable { [child, alert] as [AnyHashable] }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    AlertHistoryTable(
      story: try queries.alert(child, alert), found: try queries.child(child), queries: queries, width: width
    ).table()
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    AlertPane(try queries.alert(child, alert), queries, width: width).lines
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String {
    "Nothing is recorded of this alert up to this day."
  }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let story = try queries.alert(child, alert)
    let steps = story.steps.count
    return Summary(
      counts: [
        Text("raised on \(story.alert.raised.on.words)"), Text(steps == 1 ? "1 step" : "\(steps) steps"),
      ],
      total: "child \(story.line.child.number.text)")
  }

  var legend: [(glyph: String, words: String)] { AlertMarks.legend + [("✗", "Entered in error")] }
}

extension AlertScreen.Action: LineAction {
  var lineAct: LineAct? {
    if case .alert(let kind) = self { return .alert(kind) }
    return nil
  }
}
