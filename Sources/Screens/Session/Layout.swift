import TerminalUI

/// Where the parts of the screen stand: two lines and a rule above, a rule, the message and the keys below.
struct Layout {
  static let smallest = Size(columns: 60, rows: 16)

  let size: Size
  /// How many lines the message or the completions take.
  let spoken: Int

  var isTooSmall: Bool { size.columns < Self.smallest.columns || size.rows < Self.smallest.rows }

  var headerRow: Int { 0 }
  var summaryRow: Int { 1 }
  var upperRule: Int { 2 }
  var lowerRule: Int { size.rows - 2 - spoken }
  var spokenRow: Int { size.rows - 1 - spoken }
  var footerRow: Int { size.rows - 1 }

  var body: Rectangle {
    Rectangle(column: 0, row: 3, width: size.columns, height: max(0, lowerRule - 3))
  }

  /// What stands between the margins of a line of the whole width.
  var lineWidth: Int { size.columns - 2 }
}
