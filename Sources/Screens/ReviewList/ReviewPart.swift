import Measures
import ReadModels
import TerminalUI

/// The parts of the list of reviews, in the order in which they stand: first those of which somebody is to be asked.
enum ReviewPart: String, CaseIterable, Hashable {
  /// Held late, and nobody said why.
  case unexplained
  /// Due on a day that is past, and not recorded as held.
  case notRecorded
  case late, missed, due, inTime, notJudged

  init(_ line: ReviewLine) {
    switch line.standing {
    case .inTime: self = .inTime
    case .late: self = line.review.lateReason == nil ? .unexplained : .late
    case .notJudged: self = .notJudged
    case .overdue: self = .notRecorded
    case .missed: self = .missed
    case .due: self = .due
    }
  }

  /// "late, no reason given", as it stands in a sentence and after a count.
  var words: String {
    switch self {
    case .unexplained: "late, no reason given"
    case .notRecorded: "not recorded"
    case .late: "late, with a reason"
    case .missed: "missed"
    case .due: "due"
    case .inTime: "in time"
    case .notJudged: "cannot be judged"
    }
  }

  var glyph: String {
    switch self {
    case .unexplained: "?"
    case .notRecorded: "!"
    case .late: "+"
    case .missed: "✗"
    case .due: "•"
    case .inTime: "✓"
    case .notJudged: "–"
    }
  }

  var style: Style {
    switch self {
    case .unexplained: .bold.with(.magenta)
    case .notRecorded: TodaySection.overdue.style
    case .late, .missed: .bold
    case .due, .inTime: .plain
    case .notJudged: .dim
    }
  }

  /// What it is, for the help.
  var meaning: String {
    switch self {
    case .unexplained: "Held late, and nobody said why: w gives the reason"
    case .notRecorded: "Its day is past, and it is not recorded as held"
    case .late: "Held late, for a reason that is recorded"
    case .missed: "Its day passed, and the reviews ended before it was held"
    case .due: "Its day is still to come"
    case .inTime: "Held in time"
    case .notJudged: "Held, and the review before it is not known"
    }
  }
}
