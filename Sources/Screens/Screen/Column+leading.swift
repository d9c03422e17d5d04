import TerminalUI

extension Column {
  /// The priority of what says which child a line is about: no window is so narrow that it is left out.
  static let always = 20

  /// The column that a list is in order by: marked, and shown wherever there is room for two.
  var leading: Column {
    var column = self
    column.title += "▼"
    column.priority = max(column.priority, Column.always - 1)
    return column
  }
}
