import ReadModels
import TerminalUI

/// How each section of the board and each state of a duty looks: a glyph, a word and a colour.
extension TodaySection {
  var glyph: String {
    switch self {
    case .allocate: "+"
    case .dates: "?"
    case .today: "▶"
    case .overdue: "!"
    case .due: "•"
    case .challenges: "^"
    case .warning: "–"
    case .differences: "≠"
    case .answer: "?"
    case .asked: "<"
    case .changes: "*"
    case .tellAgain: "»"
    case .undelivered: "«"
    case .send: ">"
    case .chase: "<"
    case .notBooked: "–"
    case .waiting: "…"
    case .later, .team: "·"
    case .putOff: "→"
    }
  }

  /// What it is called after a count where there is little room.
  var brief: String {
    switch self {
    case .allocate: "to allocate"
    case .dates: "dates"
    case .today: "today"
    case .overdue: "late"
    case .due: "this week"
    case .challenges: "alerts"
    case .warning: "unbooked"
    case .differences: "to settle"
    case .answer: "to agree"
    case .asked: "asked"
    case .changes: "changes"
    case .tellAgain: "to tell"
    case .undelivered: "came back"
    case .send: "to send"
    case .chase: "to chase"
    case .notBooked: "not booked"
    case .waiting: "waiting"
    case .later: "later"
    case .team: "reviews"
    case .putOff: "put off"
    }
  }

  var style: Style {
    switch self {
    case .allocate: .bold
    case .dates: .dim
    case .today: .bold.with(.green)
    case .overdue: .bold.with(.red)
    case .due: .plain
    case .challenges: .bold.with(.magenta)
    case .answer, .differences, .warning: .bold
    case .asked, .chase, .changes: .plain
    case .send, .tellAgain, .undelivered: .colour(.blue)
    case .notBooked: .colour(.blue)
    case .waiting, .putOff, .later, .team: .dim
    }
  }
}

/// How a meeting looks whose day is past and that is still to be recorded.
enum ToRecord {
  static let glyph = "+"
  static let style = Style.colour(.magenta)
}

extension DutyState {
  var glyph: String { section?.glyph ?? " " }
  var style: Style { section?.style ?? .plain }

  private var section: TodaySection? {
    switch self {
    case .overdue: .overdue
    case .due: .due
    case .notBooked: .notBooked
    case .waiting: .waiting
    case .putOff: .putOff
    case .later: nil
    }
  }
}
