import Application
import Casework
import ReadModels
import TerminalUI

/// Who looked at which child, when and where, the latest first: for the IRO manager.
struct ReadsScreen: ListScreen {
  var selection = Selection()
  var pane = Pane()
  private let filter: ReadFilter
  private var reach = ListPaging()

  enum Action {
    case child, thisChild, thisPerson, otherPane, leave
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.enter, "child", .child), (.character("c"), "this child", .thisChild),
      (.character("p"), "this person", .thisPerson), (.tab, "more", .otherPane),
      (.any(.escape, .character("q")), "back", .leave),
    ]).told { action in
      switch action {
      case .child: "the page of the child"
      case .thisChild: "who looked at this child alone, or at all"
      case .thisPerson: "what this person looked at alone, or all"
      default: nil
      }
    } + movingKeys.map(Action.move)

  /// - Parameters:
  ///   - child: at whom somebody looked; nil for every child.
  ///   - staff: who looked; nil for everybody.
  ///
  /// Throws `ServiceRefusal` for anybody but the IRO manager.
  init(_ child: ChildID?, _ staff: StaffID?, _ queries: CaseQueries) throws {
    filter = ReadFilter(child: child, staff: staff)
    _ = try queries.lastRead()
    if let child { _ = try queries.child(child) }
  }

  func title(_ queries: CaseQueries) -> String? { "Who looked" }
  var staysBelow: Bool { true }

  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .child: (try? onlyChild(queries)) != nil
    case .thisChild: filter.child != nil || (try? onlyChild(queries)) != nil
    case .thisPerson: filter.staff != nil || (try? line(queries)) != nil
    case .otherPane, .leave, .move: true
    }
  }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .child: return try openChild(queries)
    case .thisChild:
      if filter.child != nil { return .open(.reads(nil, filter.staff)) }
      return try onlyChild(queries).map { .open(.reads($0, filter.staff)) } ?? ReadsScreen.noOneChild
    case .thisPerson:
      if filter.staff != nil { return .open(.reads(filter.child, nil)) }
      guard let line = try line(queries) else { return .refuse("Nothing is selected.") }
      return .open(.reads(filter.child, line.staff))
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, queries, in: area)
    case .leave: return pane.isFocused ? swapPane() : .back
    }
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, queries, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, queries, in: area) { try $0.openChild(queries) }
    default: nil
    }
  }

  private func openChild(_ queries: CaseQueries) throws -> Intent {
    try onlyChild(queries).map { .open(.child($0)) } ?? ReadsScreen.noOneChild
  }

  private static var noOneChild: Intent {
    .refuse("This line is about no one child. Tab shows whom it is about; :reads and a number shows one.")
  }
}

extension ReadsScreen {
  var choices: AnyHashable { [filter, reach] as [AnyHashable] }

  /// Looking changes no entry of the journal: that there is a new note is known by the number of the last.
  func hour(_ queries: CaseQueries) -> Int { (try? queries.lastRead()) ?? 0 }

  private func lines(_ queries: CaseQueries) throws -> [ReadLine] {
    try queries.list(ReadLine.self, [filter, reach] as [AnyHashable], hour: hour(queries), width: nil) { _ in
      try queries.reads(filter, in: reach.lines)
    }
  }

  private func count(_ queries: CaseQueries) throws -> Int {
    try queries.list(ReadFilter.self, filter, hour: hour(queries), width: nil) { _ in
      try queries.countReads(filter)
    }
  }

  private func line(_ queries: CaseQueries) throws -> ReadLine? {
    guard let number = try selected(queries)?.as(Int.self) else { return nil }
    return try lines(queries).first { $0.number == number }
  }

  /// The child whom the selected line is about, or who is asked for; nil for a list of several.
  private func onlyChild(_ queries: CaseQueries) throws -> ChildID? {
    guard let line = try line(queries) else { return nil }
    return line.children.count == 1 ? line.children[0].id : filter.child
  }

  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? {
    try onlyChild(queries).map { SelectedSubject($0) }
  }

  /// The pane tells of who looked, and nothing of a child.
  func childBeside(_ queries: CaseQueries, in area: Rectangle) throws -> ChildID? { nil }

  mutating func reach(for motion: Selection.Motion, in rows: Rows, height: Int) {
    reach.extend(for: motion, from: selection, in: rows, height: height)
  }

  mutating func loadMore(_ queries: CaseQueries) throws -> Bool {
    guard try lines(queries).count < min(count(queries), ReadsScreen.mostSearched) else { return false }
    reach.extend()
    return true
  }

  /// A log of years is not gone through for a word: it is narrowed to a child or a person first.
  private static let mostSearched = 20_000

  func heading(_ queries: CaseQueries, width: Int, height: Int) throws -> [[Text]] {
    guard try count(queries) > ReadsScreen.mostSearched else { return [] }
    let words = "/ finds among the latest \(ReadsScreen.mostSearched.withCommas); c and p narrow all of it."
    return words.wrapped(to: width).map { [Text($0, style: .dim)] }
  }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    let (lines, count) = (try lines(queries), try count(queries))
    return ReadsTable.table(lines, about: filter.child, from: reach.lines.lowerBound, of: count)
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    try line(queries).map { ReadsTable.words($0, width: width) } ?? []
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String {
    if filter == ReadFilter() { return "Nobody has looked at a child yet." }
    return "Nobody has looked so. c shows every child again, p everybody."
  }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let child = try filter.child.map { "at \(try queries.child($0).called)" }
    let person = filter.staff.map { "by \(queries.name(of: $0))" }
    let total = try count(queries)
    return Summary(
      counts: [child, person].compactMap { $0 }.map { Text($0, style: .bold) },
      total: total == 1 ? "1 look" : "\(total.withCommas) looks")
  }
}
