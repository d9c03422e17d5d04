import Application
import ReadModels
import TerminalUI

/// What stands folded: one line for all that waits on one person, for what is put off, and for what is later.
extension TodayScreen {
  /// The fold whose row is selected.
  func fold(_ queries: CaseQueries) throws -> TodayFold? { try selected(queries)?.as(TodayFold.self) }

  /// Neither several lines nor an IRO can be acted on as one line.
  func refusalOnFold(_ act: MenuAction, _ queries: CaseQueries) throws -> Intent? {
    guard act != .takeBack, let selected = try selected(queries) else { return nil }
    if selected.as(TodayFold.self) != nil {
      return .refuse("Several lines stand folded in this one. Enter opens it.")
    }
    return selected.as(IRORow.self).map { _ in .refuse("This is an IRO's line. Enter opens their Today.") }
  }

  /// Those that are not opened, in their order.
  func closedFolds(_ queries: CaseQueries) throws -> [TodayFold] {
    try table(queries, width: nil).rows.rows.compactMap { $0.id?.as(TodayFold.self) }
      .filter { !unfolded.contains($0) }
  }
}
