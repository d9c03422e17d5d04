import ReadModels
import TerminalUI

/// How each section of the board and each state of a duty looks: a glyph, a word and a colour.
extension TodaySection {
  var glyph: String {
    switch self {
    case .meetings: "▶"
    case .overdue: "!"
    case .due: "•"
    case .challenges: "^"
    case .answer: "?"
    case .send: ">"
    case .notBooked: "–"
    case .waiting: "…"
    case .writeUp: "+"
    case .putOff: "→"
    }
  }

  /// What it is called after a count where there is little room.
  var brief: String {
    switch self {
    case .meetings: "today"
    case .overdue: "overdue"
    case .due: "due"
    case .challenges: "alerts"
    case .answer: "to agree"
    case .send: "to send"
    case .notBooked: "not booked"
    case .waiting: "waiting"
    case .writeUp: "write up"
    case .putOff: "put off"
    }
  }

  var style: Style {
    switch self {
    case .meetings: .bold.with(.green)
    case .overdue: .bold.with(.red)
    case .due: .plain
    case .challenges: .bold.with(.magenta)
    case .answer: .bold
    case .send: .colour(.blue)
    case .notBooked: .colour(.blue)
    case .waiting, .putOff: .dim
    case .writeUp: .colour(.magenta)
    }
  }
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
