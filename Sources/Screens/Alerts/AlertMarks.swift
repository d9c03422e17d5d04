import Casework
import ReadModels
import Rulebook
import TerminalUI

/// How each state of an alert looks: a glyph, a word and a colour.
extension AlertState {
  var glyph: String {
    switch self {
    case .toAcknowledge: "○"
    case .toAnswer: "?"
    case .toAccept: "<"
    case .toResolve: "+"
    case .resolved: "✓"
    case .withdrawn: "–"
    }
  }

  var style: Style {
    switch self {
    case .toAcknowledge: .bold.with(.magenta)
    case .toAnswer: .bold
    case .toAccept: .bold.with(.blue)
    case .toResolve: .colour(.green)
    case .resolved, .withdrawn: .dim
    }
  }
}

extension AlertClock {
  var style: Style { isOver ? TodaySection.overdue.style : left == 0 ? .bold : .plain }

  /// "! 2 working days over", "3 working days left"
  var marked: String { (isOver ? "\(TodaySection.overdue.glyph) " : "") + words }

  /// "! 2 wd over", "3 wd left", "ends today"
  var brief: String {
    guard unit == .working, left != 0 else { return marked }
    return isOver ? "\(TodaySection.overdue.glyph) \(-left) wd over" : "\(left) wd left"
  }
}

/// How what is urgent looks, and what the marks of alerts mean.
enum AlertMarks {
  static let urgent = "▲"
  static let urgentWords = "\(urgent) urgent"
  static let present = "▸"
  static let informal = "No formal clock runs yet: this stage is informal."

  static let urgentStyle = Style.bold.with(.red)

  static let legend: [(glyph: String, words: String)] =
    AlertState.allCases.map { ($0.glyph, $0.words.capitalisingFirst) }
    + [
      (urgent, "Urgent: it is answered sooner"), (TodaySection.overdue.glyph, "A clock has run out"),
      (present, "The stage where it is"), ("wd", "Working days"),
    ]
}

extension Alert {
  /// "▲ urgent: delay for the child", "Delay for the child"
  var about: String {
    raised.isUrgent
      ? "\(AlertMarks.urgentWords): \(raised.category.name)" : raised.category.name.capitalisingFirst
  }
}
