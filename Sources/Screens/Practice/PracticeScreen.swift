import Application
import Casework
import ReadModels
import TerminalUI

/// Informal challenges, good practice, and what changed because the IRO acted.
struct PracticeScreen: FilteredList {
  var selection = Selection()
  var pane = Pane()
  var view = PracticeView.notes(.state) { didSet { reach = ListPaging() } }
  var filter = "" { didSet { reach = ListPaging() } }
  /// The theme whose notes alone are shown.
  var narrowedTo: ChosenTheme? { didSet { reach = ListPaging() } }
  private var reach = ListPaging()

  enum Action: Equatable {
    case open, answer, alert, quote, child, sort, otherPane, back, leave
    case act(MenuAction)
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.enter, "open", .open), (.character("w"), "answer", .answer),
      (.any(.character("i"), .character("+")), "note", .act(.note)), (.character("a"), "alert", .alert),
      (.character("o"), "quote", .quote), (.character("c"), "child", .child),
      (.character("s"), "sort, themes", .sort),
      (.tab, "more", .otherPane),
      (.helpOnly(.character("u")), "take back your own last entry", .act(.takeBack)),
      (.helpOnly(.escape), "every note again", .back),
      (.helpOnly(.character("q")), "every note again, then out of iro", .leave),
    ]).told { $0 == .quote ? "words of an impact note for the report, or out of it" : nil }
    + movingKeys.map(Action.move)

  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    let line = try? line(queries)
    return switch action {
    case .open: line != nil || (try? theme(queries)) != nil
    case .act(let act): (line != nil || act == .takeBack) && act.refusal(for: queries.signedIn) == nil
    case .answer: line.map { queries.mayAnswer($0) && !queries.signedIn.isReadOnly } ?? false
    case .alert: line.map { refusalOfAlert($0, queries) == nil } ?? false
    case .quote:
      line?.note.kind == .impact && queries.signedIn.refusal(of: .allowQuotations) == nil
    case .child: line != nil
    default: true
    }
  }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(queries)
    case .answer: return try withLine(queries) { try answer($0, queries) }
    case .alert: return try withLine(queries) { try raise($0, queries) }
    case .quote:
      return try withLine(queries) {
        try ChildStep.quotation(.impact($0.note.id)).begin(about: $0.child.id, queries)
      }
    case .child: return try withLine(queries) { .open(.child($0.child.id)) }
    case .sort: show(view.next)
    case .act(.takeBack): return .act(.takeBack)
    case .act(let act): return try withLine(queries) { _ in .act(act) }
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, queries, in: area)
    case .back: return widen() ?? .back
    case .leave: return widen() ?? .leave
    }
    return .stay
  }

  /// Out of the pane, then to every note again; nil where one is there already.
  private mutating func widen() -> Intent? {
    guard narrowedTo != nil, !pane.isFocused else { return stepBack() }
    (filter, narrowedTo) = ("", nil)
    return .stay
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, queries, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, queries, in: area) { try $0.open(queries) }
    default: nil
    }
  }

  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? {
    guard let line = try line(queries) else { return nil }
    let duty = line.child.duties.map(\.duty.key).first { $0.practiceNote == line.note.id }
    return SelectedSubject(line.child.id, duty: duty, about: line.note.id.raw)
  }
}

extension PracticeScreen {
  var isNarrowed: Bool { !filter.isEmpty || narrowedTo != nil }

  /// The notes that the filter and the theme leave.
  func page(_ queries: CaseQueries) throws -> PracticePage {
    let order = if case .notes(let order) = view { order } else { PracticeOrder.state }
    return try queries.practice(
      PracticeListOptions(
        by: order, matching: filter, category: narrowedTo?.category.key, kind: narrowedTo?.kind),
      lines: reach.lines)
  }

  var choices: AnyHashable { [view, filter, narrowedTo, reach] as [AnyHashable] }

  mutating func reach(for motion: Selection.Motion, in rows: Rows, height: Int) {
    reach.extend(for: motion, from: selection, in: rows, height: height)
  }

  /// All themes are seen side by side.
  private mutating func show(_ wanted: PracticeView) {
    view = wanted
    if view == .themes { narrowedTo = nil }
  }

  func line(_ queries: CaseQueries) throws -> PracticeLine? {
    guard view != .themes, let id = try selected(queries) else { return nil }
    return try page(queries).lines.first { RowID($0.id) == id }
  }

  func themes(_ queries: CaseQueries) throws -> PracticeThemes {
    try queries.practiceThemes(matching: filter)
  }

  func theme(_ queries: CaseQueries) throws -> ChosenTheme? {
    guard view == .themes, let id = try selected(queries) else { return nil }
    return try themes(queries).chosen.first { RowID($0) == id }
  }

  func orders(_ queries: CaseQueries) -> [(name: String, words: String)] {
    PracticeView.allCases.map { ($0.name, $0.about) }
  }

  mutating func sort(by name: String) -> Bool {
    guard let wanted = PracticeView.allCases.first(where: { $0.name == name.lowercased() }) else {
      return false
    }
    show(wanted)
    return true
  }

  func isEmpty(_ queries: CaseQueries) throws -> Bool { try page(queries).matching == 0 }
}
