import Casebook
import Casework
import Desk
import Glass
import Rulebook

extension AlertsScreen {
  /// Begins with the first that waits for the person, until they choose another.
  mutating func arrive(_ desk: Desk) throws {
    guard selection.id == nil else { return }
    let shown = try lines(desk).grouped(by: order, for: desk.signedIn).flatMap(\.lines)
    if let first = shown.first(where: { $0.waits(for: desk.signedIn) }) { selection.select(first.id) }
  }

  /// The alerts that the filter leaves.
  func lines(_ desk: Desk) throws -> [AlertLine] {
    let all = try desk.alerts(includeClosed: showsClosed)
    return filter.isEmpty ? all : all.filter { $0.matches(filter) }
  }

  var choices: AnyHashable { [order, filter, showsClosed] as [AnyHashable] }

  func makeTable(_ desk: Desk, width: Int) throws -> Table {
    AlertsTable(desk, order: order, width: width)
      .table(try lines(desk).grouped(by: order, for: desk.signedIn))
  }

  func more(_ desk: Desk, width: Int, isBeside: Bool) throws -> [Text] {
    guard let line = try line(desk) else { return [] }
    return AlertPane(try desk.alert(line.child.id, line.alert.id), desk, width: width).lines
  }

  func whenEmpty(_ desk: Desk) throws -> String {
    let word = desk.rulebook.policy.vocabulary[.alert]
    if !filter.isEmpty { return "No \(word) here matches “\(filter)”. Esc shows all of them again." }
    let raising =
      MenuAction.raise.refusal(for: desk.signedIn) == nil
      ? " On a child, on Today, Caseload or the child's own page, a raises one." : ""
    return (showsClosed ? "No \(word) was raised yet." : "No \(word) is open. d shows those that are over.")
      + raising
  }

  func summary(_ desk: Desk) throws -> Summary {
    let open = try desk.alerts(includeClosed: showsClosed).filter(\.alert.isOpen)
    let past = open.count(where: \.clocks.isPast)
    let yours = open.count { $0.waits(for: desk.signedIn) }
    let found = filter.isEmpty ? [] : [Text("\(try lines(desk).count) match “\(filter)”", style: .bold)]
    let counts = [
      (past, "over a clock", TodaySection.overdue.style),
      (yours, yours == 1 ? "waits for you" : "wait for you", .bold.with(.magenta)),
    ].filter { $0.0 > 0 }.map { Text("\($0) \($1)", style: $2) }
    let all = found + [Text("\(open.count) open")]
    return Summary(
      counts: all + counts, brief: all + counts.prefix(1),
      total: "by \(order.words)\(showsClosed ? " · over as well" : "")")
  }

  var legend: [(glyph: String, words: String)] { AlertMarks.legend }
}
