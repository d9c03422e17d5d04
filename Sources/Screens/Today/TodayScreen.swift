import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Everything that needs this person today, in sections; the pane says who and why.
struct TodayScreen: ListScreen {
  var selection = Selection()
  var pane = Pane()
  private var reach = ListPaging()
  /// What was just done away with from here: it stays in sight until the selection moves on.
  var done: HeldLine?

  enum Action {
    case open, otherPane, back, leave
    case act(MenuAction)
    case alert(AlertAction.Kind)
    case move(Selection.Motion)
  }

  let keys: Keymap<Action> = TodayScreen.keys(MenuAction.keys.map(Action.act))

  func offers(_ action: Action, _ queries: CaseQueries) -> Bool { offers(action, on: selectedLine(queries)) }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(queries)
    case .act(let act): return .act(act)
    case .alert(let kind): return try begin(kind, queries)
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, queries, in: area)
    case .back: return pane.isFocused ? swapPane() : .back
    case .leave: return pane.isFocused ? swapPane() : .leave
    }
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    defer { letGo() }
    switch input {
    case .key(let key): return try keys(queries)[key].map { try act($0, queries, in: area) }
    case .mouse(let mouse):
      return try handle(mouse: mouse, queries, in: area) { try $0.open(queries) }
    default: return nil
    }
  }

  private func open(_ queries: CaseQueries) throws -> Intent {
    if let done = try doneIfSelected(queries) { return .open(done.route) }
    return try line(queries).map { .open($0.route) } ?? .refuse("Nothing is selected.")
  }

  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? {
    if let done = try doneIfSelected(queries) { return SelectedSubject(done.child, duty: done.duty) }
    return try line(queries).map { SelectedSubject($0.child.id, duty: $0.duty.key) }
  }

  func line(_ queries: CaseQueries) throws -> TodayLine? {
    guard let id = try selected(queries) else { return nil }
    return try board(queries).lines.first { RowID($0.id) == id }
  }
}

extension TodayScreen {
  func board(_ queries: CaseQueries) throws -> TodayList { try queries.today(lines: reach.lines) }

  mutating func reach(for motion: Selection.Motion, in rows: Rows, height: Int) {
    reach.extend(for: motion, from: selection, in: rows, height: height)
  }

  mutating func loadMore(_ queries: CaseQueries) throws -> Bool {
    guard try board(queries).linesLeft > 0 else { return false }
    reach.extend()
    return true
  }
}

extension TodayScreen {
  /// Who stands in for whom is told before anything else: it decides whose the rest is.
  func heading(_ queries: CaseQueries, width: Int, height: Int) throws -> [[Text]] {
    let lines = queries.absenceWords.flatMap { $0.wrapped(to: width) }.prefix(max(0, height / 4))
    return lines.map { [Text($0, style: .bold)] }
  }

  var choices: AnyHashable { [reach, done] as [AnyHashable] }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    let table = TodayTable(queries, width: width).table(try board(queries))
    return try done.map { try table.inserting($0.row(queries), at: $0.position) } ?? table
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    guard let chosen = try chosen(queries) else { return [] }
    return try DutyExplanation(chosen.child, queries, width: width).lines(first: chosen.duty)
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String {
    let board = try board(queries)
    let vocabulary = queries.rulebook.policy.vocabulary
    let alerts = vocabulary.several(.alert).capitalisingFirst
    switch queries.signedIn.post {
    case .businessSupport: return "Nothing waits to be sent. When something does, it stands here."
    case .serviceManager, .headOfService, .deputyDirector, .director, .seniorOfficer:
      return """
        Nothing waits for you. \(alerts) that come to you stand here, also while nobody is in the post below, and \
        decisions that are not carried out.
        """
    case .teamManager where board.childCount == 0: return "There are no children of your team here yet."
    case .teamManager:
      return "Nothing waits for you. \(alerts) and challenges to answer stand here, and decisions to agree "
        + "to."
    case .iroManager where board.childCount > 0:
      return
        "Nothing needs you today. Every next review is in hand, and no \(vocabulary[.alert]) is past its stage."
    default: break
    }
    if board.childCount == 0 {
      return queries.signedIn.post == .iro
        ? "No children are allocated to you yet. When some are, what they need of you stands here."
        : "There are no children here yet. When there are, what they need stands here."
    }
    return "Nothing needs you today. Every child's next review is in hand."
  }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let board = try board(queries)
    let counts = board.sections.map { section in
      Text("\(section.count) \(section.countWords)", style: section.section.style)
    }
    let brief = board.sections.map { section in
      Text("\(section.count) \(section.section.brief)", style: section.section.style)
    }
    return Summary(counts: counts, brief: brief, total: total(board))
  }

  private func total(_ board: TodayList) -> String {
    let children = children(board.childCount)
    return board.toWorkOut == 0 ? children : "\(children) · \(board.toWorkOut) to work out"
  }

  var legend: [(glyph: String, words: String)] {
    TodaySection.allCases.map {
      $0 == .meetings ? ("15:30", "Today's meetings, by their hour") : ($0.glyph, $0.words)
    }
      + [
        (AlertMarks.urgent, "Urgent alert; once late it has the mark of what is overdue"),
        (TodayTable.toWorkOut, "Still to be worked out: it may belong elsewhere today"),
        ("wd", "Working days"), ("law", "Law; guidance and local policy weigh less"),
      ]
  }
}

/// "62 children"
func children(_ count: Int) -> String { count == 1 ? "1 child" : "\(count) children" }

extension TodayList.Section {
  /// The section's name after a count: "due in 7 days", "not booked".
  fileprivate var countWords: String {
    switch section {
    case .meetings: count == 1 ? "meeting today" : "meetings today"
    case .notBooked: "not booked"
    case .overdue, .due, .challenges, .answer, .send, .waiting, .writeUp, .putOff:
      title.prefix(1).lowercased() + title.dropFirst()
    }
  }
}
