import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

extension AlertsScreen {
  /// Begins with the first that waits for the person, until they choose another.
  mutating func arrive(_ queries: CaseQueries) throws {
    guard selection.id == nil else { return }
    guard let first = try queries.firstWaiting(choice) else { return }
    selection.select(first.id)
    reach.hold(first.place)
  }

  private var choice: AlertListOptions {
    AlertListOptions(by: order, matching: filter, includeClosed: showsClosed)
  }

  /// The alerts that the filter leaves.
  func page(_ queries: CaseQueries) throws -> AlertPage { try queries.alerts(choice, lines: reach.lines) }

  var choices: AnyHashable { [choice, reach] as [AnyHashable] }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    AlertsTable(queries, order: order, width: width)
      .table(try page(queries))
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    guard let line = try line(queries) else { return [] }
    return AlertPane(try queries.alert(line.child.id, line.alert.id), queries, width: width).lines
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String {
    let word = queries.rulebook.policy.vocabulary[.alert]
    if !filter.isEmpty { return "No \(word) here matches “\(filter)”. Esc shows all of them again." }
    let raising =
      MenuAction.raise.refusal(for: queries.signedIn) == nil
      ? " On a child, on Today, Caseload or the child's own page, a raises one." : ""
    return (showsClosed ? "No \(word) was raised yet." : "No \(word) is open. d shows those that are over.")
      + raising
  }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let page = try page(queries)
    let found = filter.isEmpty ? [] : [Text("\(page.matching) match “\(filter)”", style: .bold)]
    let counts = [
      (page.past, "over a clock", TodaySection.overdue.style),
      (page.yours, page.yours == 1 ? "waits for you" : "wait for you", .bold.with(.magenta)),
    ].filter { $0.0 > 0 }.map { Text("\($0) \($1)", style: $2) }
    let all = found + [Text("\(page.open) open")]
    return Summary(
      counts: all + counts, brief: all + counts.prefix(1),
      total: "by \(order.words)\(showsClosed ? " · over as well" : "")")
  }

  var legend: [(glyph: String, words: String)] { AlertMarks.legend }
}
