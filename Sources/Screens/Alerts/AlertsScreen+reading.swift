import Casebook
import Casework
import Desk
import Glass
import Rulebook

extension AlertsScreen {
  /// Begins with the first that waits for the person, until they choose another.
  mutating func arrive(_ desk: Desk) throws {
    guard selection.id == nil else { return }
    guard let first = try desk.firstWaiting(choice) else { return }
    selection.select(first.id)
    reach.hold(first.place)
  }

  private var choice: AlertChoice { AlertChoice(by: order, matching: filter, includeClosed: showsClosed) }

  /// The alerts that the filter leaves.
  func page(_ desk: Desk) throws -> AlertPage { try desk.alerts(choice, lines: reach.lines) }

  var choices: AnyHashable { [choice, reach] as [AnyHashable] }

  func makeTable(_ desk: Desk, width: Int) throws -> Table {
    AlertsTable(desk, order: order, width: width)
      .table(try page(desk))
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
    let page = try page(desk)
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
