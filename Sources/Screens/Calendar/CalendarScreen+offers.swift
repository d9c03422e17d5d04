import Application
import ReadModels
import TerminalUI

extension CalendarScreen {
  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    if case .act(let act) = action { act.refusal(for: queries.signedIn) == nil } else { true }
  }

  /// In the list, what the line asks for comes first.
  func offered(_ queries: CaseQueries) -> Keymap<Bool> {
    let line = focus == .month ? nil : try? line(queries)
    return keys.leading(line.flatMap { try? $0.line.mainAct(queries) }).map { offers($0, queries) }
  }

  /// Back to the month; nil where one is there already.
  mutating func stepBack() -> Intent? {
    guard focus != .month else { return nil }
    turn(to: .month)
    return .stay
  }

  func held(_ queries: CaseQueries) throws -> HeldLine? {
    guard let line = try line(queries) else { return nil }
    return HeldLine(
      line: RowID(line.id), child: line.line.child.id, review: line.line.review, duty: line.line.duty.key,
      title: line.line.duty.title)
  }

  /// Stays with the line where it still stands, else goes to the next about the same review or child.
  mutating func stay(with held: HeldLine, _ queries: CaseQueries) throws {
    let days = try agenda(queries).days
    let lines = focus == .month ? days[0].lines : days.flatMap(\.lines)
    let own = lines.filter { $0.line.child.id == held.child }
    guard !own.contains(where: { RowID($0.id) == held.line }) else { return }
    let next = own.first { $0.line.review != nil && $0.line.review == held.review } ?? own.first
    if let next { selection.select(RowID(next.id)) }
  }
}

extension CalendarScreen.Action: LineAction {
  var lineAct: LineAct? {
    switch self {
    case .open: .open
    case .act(let act): .menu(act)
    case .otherPane, .agenda, .today, .dayBefore, .dayAfter, .back, .leave, .move: nil
    }
  }
}
