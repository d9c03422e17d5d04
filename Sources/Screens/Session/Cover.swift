import Application
import CareCalendar
import Casework
import TerminalUI

/// The page that covers the screen: the program, the council, whose session it is and since when, and nothing of a
/// child. It keeps no more than that.
struct Cover: Hashable {
  private let lines: [String]

  /// Says what it covers as things stand, and when.
  init(_ queries: CaseQueries) {
    let minute = queries.minuteOfDay
    let time = TimeOfDay(hour: minute / 60, minute: minute % 60)?.description ?? ""
    lines = [
      "iro", queries.council.name, "", "The session of \(queries.signedIn.member.details.name),",
      "covered on \(queries.presentDay.words) at \(time).", "",
      "Any key uncovers the screen, and does nothing else.",
    ]
  }

  /// In the middle of the frame; where it is too low for all of it, without the empty lines.
  func draw(on frame: inout Frame) {
    let (width, height) = (frame.size.columns, frame.size.rows)
    guard width > 2 else { return }
    let whole = lines.flatMap { $0.isEmpty ? [""] : $0.wrapped(to: width - 2) }
    let shown = whole.count > height ? whole.filter { !$0.isEmpty } : whole
    let top = max(0, (height - shown.count) / 3)
    for (row, line) in shown.enumerated() {
      let left = max(1, (width - line.columns) / 2)
      let style: Style = row == 0 ? .bold : .plain
      frame.put(line, column: left, row: top + row, width: line.columns, style: style)
    }
  }
}
