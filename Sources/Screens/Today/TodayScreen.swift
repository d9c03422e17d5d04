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
  /// The IRO whose Today it is; nil for one's own.
  let iro: StaffID?
  /// What was opened of what stands folded.
  var unfolded: Set<TodayFold> = []
  /// The lines that are marked, to be done together.
  var marked: Set<RowID> = []

  init(of iro: StaffID? = nil) { self.iro = iro }

  enum Action {
    case open, mark, sent, cameBack, otherPane, back, leave
    case act(MenuAction)
    case alert(AlertAction.Kind)
    case move(Selection.Motion)
  }

  let keys: Keymap<Action> = TodayScreen.keys(MenuAction.keys.map(Action.act))

  func offers(_ action: Action, _ queries: CaseQueries) -> Bool { offers(action, on: selectedLine(queries)) }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(queries)
    case .act(let act): return try refusalOnFold(act, queries) ?? .act(act)
    case .alert(let kind): return try begin(kind, queries)
    case .mark: return try mark(queries, in: area)
    case .sent: return try send(queries)
    case .cameBack: return cameBack(queries)
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

  private mutating func open(_ queries: CaseQueries) throws -> Intent {
    if let fold = try fold(queries) {
      unfolded.formSymmetricDifference([fold])
      return .stay
    }
    if let done = try doneIfSelected(queries) { return .open(done.route) }
    if let row = try selected(queries)?.as(IRORow.self) { return try row.open() }
    return try line(queries).map { try $0.open(queries) } ?? .refuse("Nothing is selected.")
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
  func board(_ queries: CaseQueries) throws -> TodayList {
    if let iro { return try queries.today(.iro(login: queries.login(of: iro))) }
    return try queries.today(lines: reach.lines, folded: closed)
  }

  /// The Today of whoever sees the whole service begins with their own, and has a line for each IRO.
  func isOfService(_ queries: CaseQueries) -> Bool { iro == nil && queries.seesService }

  func title(_ queries: CaseQueries) -> String? { iro.map(queries.name(of:)) }

  mutating func reach(for motion: Selection.Motion, in rows: Rows, height: Int) {
    reach.extend(for: motion, from: selection, in: rows, height: height)
  }

  mutating func loadMore(_ queries: CaseQueries) throws -> Bool {
    guard try board(queries).linesLeft > 0 else { return false }
    reach.extend()
    return true
  }

  /// The sections of a whole service of which no line need be at hand.
  private var closed: Set<TodaySection> {
    TodayFold.ofService.filter { !unfolded.contains(.section($0)) }
  }

  /// What is found may stand folded: that fold is opened.
  mutating func find(
    _ words: String, _ step: FindStep, _ queries: CaseQueries, in area: Rectangle
  ) throws -> Bool {
    if try findLine(words, step, queries, in: area) { return true }
    for fold in try closedFolds(queries) {
      unfolded.insert(fold)
      if try findLine(words, .nearest, queries, in: area) { return true }
      unfolded.remove(fold)
    }
    return false
  }
}

extension TodayScreen {
  /// Who stands in for whom is told before anything else: it decides whose the rest is. Then what must be done today.
  func heading(_ queries: CaseQueries, width: Int, height: Int) throws -> [[Text]] {
    let absences = iro == nil ? queries.absenceWords + queries.serviceWords : []
    let lines = absences.flatMap { $0.wrapped(to: width) }.prefix(max(0, height / 4))
    let sentence = try sentence(queries).map { $0.wrapped(to: width) } ?? []
    return (lines + sentence.prefix(max(1, height / 4))).map { [Text($0, style: .bold)] }
      + birthdays(queries, width: width, height: height)
  }

  /// Nil for whoever has no day of their own, and where there is nothing at all.
  func sentence(_ queries: CaseQueries) throws -> String? {
    let board = try board(queries)
    guard isOfService(queries) || !board.sections.isEmpty else { return nil }
    return board.sentence(in: queries.rulebook.policy.vocabulary)
  }

  /// How many of the day's meetings are over by their hour.
  func hour(_ queries: CaseQueries) -> Int {
    let meetings = (try? board(queries).ofTheDay.compactMap { $0.meeting == .today ? $0.booking : nil }) ?? []
    return meetings.count(where: queries.hasPassed)
  }

  /// As one value: of several, each would be looked up by its type whenever a screen is drawn first.
  private struct Choices: Hashable {
    let iro: StaffID?
    let reach: ListPaging
    let done: HeldLine?
    let unfolded: Set<TodayFold>
    let marked: Set<RowID>
  }

  var choices: AnyHashable {
    Choices(iro: iro, reach: reach, done: done, unfolded: unfolded, marked: marked)
  }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    let laidOut = TodayTable(queries, of: iro, width: width, unfolded: unfolded, marked: marked)
    let iros = isOfService(queries) ? try queries.iroLines() : []
    let table = laidOut.table(try board(queries), iros)
    return try done.map {
      try table.inserting($0.row(queries, columns: table.columns.count), at: $0.place)
    } ?? table
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    if let row = try selected(queries)?.as(IRORow.self) { return try row.words(queries, width: width) }
    guard let chosen = try chosen(queries) else { return [] }
    return try DutyExplanation(chosen.child, queries, width: width).lines(first: chosen.duty)
  }
}
