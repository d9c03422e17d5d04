import Casebook
import Casework
import Desk
import Glass

/// Informal challenges, good practice, and what changed because the IRO acted.
struct PracticeScreen: FilteredList {
  var selection = Selection()
  var pane = Pane()
  var view = PracticeView.notes(.state)
  var filter = ""
  /// The theme whose notes alone are shown.
  var narrowedTo: AlertCategory?

  enum Action: Equatable {
    case open, answer, alert, child, sort, otherPane, leave
    case act(MenuAction)
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.enter, "open", .open), (.character("w"), "answer", .answer),
      (.any(.character("i"), .character("+")), "note", .act(.note)), (.character("a"), "alert", .alert),
      (.character("c"), "child", .child), (.character("s"), "sort, themes", .sort),
      (.tab, "more", .otherPane),
      (.helpOnly(.character("u")), "take back your own last entry", .act(.takeBack)),
      (Keys([.character("q"), .escape], inFooter: false), "every note again, then out", .leave),
    ]) + movingKeys.map(Action.move)

  func offers(_ action: Action, _ desk: Desk) -> Bool {
    let line = try? line(desk)
    return switch action {
    case .open: line != nil || (try? theme(desk)) != nil
    case .act(let act): (line != nil || act == .takeBack) && act.refusal(for: desk.signedIn) == nil
    case .answer: line.map { desk.mayAnswer($0) && !desk.signedIn.isReadOnly } ?? false
    case .alert: line.map { refusalOfAlert($0, desk) == nil } ?? false
    case .child: line != nil
    default: true
    }
  }

  mutating func act(_ action: Action, _ desk: Desk, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(desk)
    case .answer: return try withLine(desk) { try answer($0, desk) }
    case .alert: return try withLine(desk) { try raise($0, desk) }
    case .child: return try withLine(desk) { .open(.child($0.child.id)) }
    case .sort: show(view.next)
    case .act(.takeBack): return .act(.takeBack)
    case .act(let act): return try withLine(desk) { _ in .act(act) }
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, desk, in: area)
    case .leave:
      if pane.isFocused { return swapPane() }
      if !isNarrowed { return .back }
      (filter, narrowedTo) = ("", nil)
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

  func chosen(_ desk: Desk) throws -> Chosen? {
    guard let line = try line(desk) else { return nil }
    let duty = line.child.duties.map(\.duty.key).first { $0.practiceNote == line.note.id }
    return Chosen(line.child.id, duty: duty, about: line.note.id.raw)
  }
}

extension PracticeScreen {
  var isNarrowed: Bool { !filter.isEmpty || narrowedTo != nil }

  /// The notes that the filter and the theme leave.
  func lines(_ desk: Desk) throws -> [PracticeLine] {
    let all = try desk.practice()
    let ofTheme = narrowedTo.map { theme in all.filter { $0.note.category.key == theme.key } } ?? all
    return filter.isEmpty ? ofTheme : ofTheme.filter { $0.matches(filter) }
  }

  /// All themes are seen side by side.
  private mutating func show(_ wanted: PracticeView) {
    view = wanted
    if view == .themes { narrowedTo = nil }
  }

  func line(_ desk: Desk) throws -> PracticeLine? {
    guard view != .themes, let id = try selected(desk) else { return nil }
    return try lines(desk).first { RowID($0.id) == id }
  }

  func themes(_ desk: Desk) throws -> PracticeThemes {
    PracticeThemes(try lines(desk).map(\.note), on: desk.signedIn.day)
  }

  func theme(_ desk: Desk) throws -> PracticeTheme? {
    guard view == .themes, let id = try selected(desk) else { return nil }
    return try themes(desk).themes.first { RowID($0.category.key) == id }
  }

  func orders(_ desk: Desk) -> [(name: String, words: String)] {
    PracticeView.allCases.map { ($0.name, $0.about) }
  }

  mutating func sort(by name: String) -> Bool {
    guard let wanted = PracticeView.allCases.first(where: { $0.name == name.lowercased() }) else {
      return false
    }
    show(wanted)
    return true
  }

  func isEmpty(_ desk: Desk) throws -> Bool { try lines(desk).isEmpty }
}
