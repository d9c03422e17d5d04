public import Application
public import Casework
import ReadModels
import TerminalUI

/// Today as it stands on the screen, to be printed: its sentence and its sections, in a width.
public struct TodayPage {
  private let queries: CaseQueries
  private var screen: TodayScreen

  /// - Parameter iro: whose it is, by login; nil for that of the person who asks.
  public init(_ queries: CaseQueries, of iro: String? = nil) throws {
    self.queries = queries
    let whose = try iro.map { login in
      guard let id = queries.staff.member(login: login)?.id else { throw ServiceRefusal.noSuchStaff(login) }
      return id
    }
    screen = TodayScreen(of: whose)
    while try screen.loadMore(queries) {}
  }

  /// The children of whom its lines tell.
  public func children(width: Int) throws -> Set<ChildID> {
    let rows = try screen.makeTable(queries, width: width - 1).rows
    let lines = try screen.board(queries).lines.filter { rows.position(of: RowID($0.id)) != nil }
    return Set(lines.map(\.child.id))
  }

  /// Its lines, each ended by a newline.
  public func text(width: Int) throws -> String {
    let heading = try screen.heading(queries, width: width - 1, height: .max / 2)
    let table = try screen.makeTable(queries, width: width - 1)
    let rows = table.rows.total == 0 ? try screen.emptyMessage(queries).wrapped(to: width - 1) : []
    let height = heading.count + table.rows.total + rows.count
    var frame = Frame(size: Size(columns: width, rows: height))
    for (row, line) in (heading + rows.map { [Text($0)] }).enumerated() {
      frame.put(line, column: 0, row: row, width: width)
    }
    let area = Rectangle(column: 0, row: heading.count, width: width - 1, height: table.rows.total)
    table.draw(on: &frame, in: area, selection: Selection(), focused: false)
    return (0..<height).map { frame.text(row: $0) + "\n" }.joined()
  }
}
