import Casebook
import Casework
import Desk
import Glass

/// One child: who they are, what is due and why, and in tabs what has happened.
struct ChildScreen: ListScreen {
  let child: ChildID
  var selection = Selection()
  var pane = Pane()
  private(set) var tab: ChildTab

  enum Action: Equatable {
    case open, remove, nextTab, previousTab, otherPane, leave
    case act(Act)
    case care(CareStep)
    case move(Selection.Motion)
  }

  /// What the tab records stands first, then what can be done about any child.
  var keys: Keymap<Action> { tab.keys + ChildScreen.keys }

  private static let keys =
    Keymap<Action>([
      (.any(.right, .character("l")), "next tab", .nextTab),
      (.helpOnly(.left, .character("h")), "tab before", .previousTab),
    ]) + Act.keys.map(Action.act)
    + Keymap<Action>([
      (.tab, "why", .otherPane), (.any(.escape, .character("q")), "back", .leave),
    ]) + movingKeys.map(Action.move)

  init(_ child: ChildID, _ desk: Desk, tab: ChildTab = .reviews) throws {
    self.child = child
    self.tab = tab
    _ = try desk.child(child)
  }

  func title(_ desk: Desk) -> String? { try? desk.child(child).called }

  func offers(_ action: Action, _ desk: Desk) -> Bool {
    if [.open, .remove].contains(action) { return tab.isKept(by: desk.signedIn) }
    if case .care(let step) = action { return desk.signedIn.refusal(of: step.permission) == nil }
    guard case .act(let act) = action else { return true }
    let hasDied = (try? desk.child(child))?.child.died != nil
    return act.refusal(for: desk.signedIn) == nil && !(hasDied && act != .takeBack)
  }

  mutating func act(_ action: Action, _ desk: Desk, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(desk)
    case .remove: return try remove(desk)
    case .care(let step): return try step.begin(about: child, desk)
    case .nextTab: show(tab.moved(by: 1))
    case .previousTab: show(tab.moved(by: -1))
    case .otherPane: return swapPane()
    case .act(let act): return .act(act)
    case .move(let motion): return try move(motion, desk, in: area)
    case .leave: return pane.isFocused ? swapPane() : .back
    }
    return .stay
  }

  mutating func handle(_ input: Input, _ desk: Desk, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, desk, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, desk, in: area) { try $0.open(desk) }
    default: nil
    }
  }

  /// The child, and the decision, the alert or the practice note that is selected.
  func chosen(_ desk: Desk) throws -> Chosen? {
    let id = try selected(desk)
    let about =
      id?.as(DecisionID.self)?.raw ?? id?.as(AlertID.self)?.raw ?? id?.as(PracticeNoteID.self)?.raw
    return Chosen(child, about: about ?? "")
  }

  /// Opens the review or the alert that is selected, or the form for what became of a decision, of the child or
  /// around them.
  private func open(_ desk: Desk) throws -> Intent {
    let selected = try selected(desk)
    if let review = selected?.as(ReviewID.self) { return .open(.review(child, review)) }
    if let alert = selected?.as(AlertID.self) { return .open(.alert(child, alert)) }
    if let note = selected?.as(PracticeNoteID.self) { return try open(note, desk) }
    if let care = try openCare(selected?.as(CareRow.self), desk) { return care }
    guard let decision = selected?.as(DecisionID.self), let line = try decisions(desk)[decision] else {
      return .refuse("There is nothing more to open here.")
    }
    return try ReviewStep.decisions(.outcome(decision, of: line.review))
      .begin(on: line.review, of: child, desk)
  }

  /// Opens the form for the answer to a note that waits for one.
  private func open(_ note: PracticeNoteID, _ desk: Desk) throws -> Intent {
    guard try desk.practice(about: child).contains(where: { $0.note.id == note && $0.isToAnswer }) else {
      return .refuse("The note waits for no answer: there is nothing more to open here.")
    }
    return try PracticeTask.answer(note).begin(about: Chosen(child), desk)
  }

  private func decisions(_ desk: Desk) throws -> [DecisionID: DecisionLine] {
    let lines = try desk.child(child).decisions(under: desk.rulebook)
    return Dictionary(lines.map { ($0.decision.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ChildScreen {
  private mutating func show(_ other: ChildTab) {
    tab = other
    selection = Selection()
    pane.isFocused = false
  }

  func heading(_ desk: Desk, width: Int, height: Int) throws -> [[Text]] {
    let header = ChildHeader(try desk.child(child), desk, width: width)
    let lines = header.lines(atMost: max(2, min(height - 6, height / 3 + 2))).map { [$0] }
    return lines + (height > 14 ? [[]] : []) + [tabs(width: width)]
  }

  private func tabs(width: Int) -> [Text] {
    ChildTab.allCases.flatMap { tab in
      let style: Style = tab == self.tab ? Style(bold: true, reverse: true) : .plain
      return [Text(tab.label(width: width), style: style), " "]
    }
  }

  mutating func press(heading point: Point, width: Int) -> Bool {
    var column = 0
    for tab in ChildTab.allCases {
      let end = column + tab.label(width: width).columns
      if (column..<end).contains(point.column) { show(tab) }
      column = end + 1
    }
    return true
  }

  func table(_ desk: Desk, width: Int) throws -> Table {
    let found = try desk.child(child)
    return switch tab {
    case .reviews: ReviewsTab(found: found, book: desk.rulebook).table(width: width)
    case .decisions: DecisionsTab(lines: found.decisions(under: desk.rulebook)).table(width: width)
    case .alerts:
      AlertsTab(
        alerts: try desk.alerts(about: child), notes: try desk.practice(about: child), width: width
      ).table()
    case .placements: PlacementsTab(found: found).table(width: width)
    case .voice: VoiceTab(voice: found.child.voice).table(width: width)
    case .people: PeopleTab(found: found, desk: desk).table(width: width)
    case .journal: JournalTab(found: found).table(width: width)
    }
  }

  func more(_ desk: Desk, width: Int, isBeside: Bool) throws -> [Text] {
    let why = try Why(child, desk, width: width)
    return isBeside ? why.reasons() : why.lines(first: nil)
  }

  func whenEmpty(_ desk: Desk) throws -> String { tab.whenEmpty }

  func summary(_ desk: Desk) throws -> Summary {
    let found = try desk.child(child)
    let held = found.reviews.count
    let reviews = Text(held == 1 ? "1 review held" : "\(held) reviews held")
    let late = found.reviews.count { ($0.daysLate ?? 0) > 0 }
    let counts = late > 0 ? [reviews, Text("\(late) of them late", style: .colour(.yellow))] : [reviews]
    return Summary(counts: counts, total: found.child.person.number.map { "child \($0)" } ?? "")
  }
}
