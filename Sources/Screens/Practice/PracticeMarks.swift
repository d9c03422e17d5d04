import Casework
import ReadModels
import TerminalUI

/// How each kind of practice note and each state of it looks: a glyph, a word and a colour.
extension PracticeNoteKind {
  var glyph: String {
    switch self {
    case .challenge: "^"
    case .goodPractice: "+"
    case .impact: "*"
    }
  }
}

extension PracticeNoteKind {
  /// "Informal challenge (Team Manager)", "Informal challenge at Stage 1 (Team Manager)"
  func words(at stage: LadderStage?) -> String {
    let title = words.capitalisingFirst
    guard let stage else { return title }
    return stage.name == title ? stage.called : "\(title) at \(stage.called)"
  }
}

extension PracticeState {
  var glyph: String {
    switch self {
    case .toAnswer, .becameAlert: PracticeNoteKind.challenge.glyph
    case .answered: "✓"
    case .goodPractice: PracticeNoteKind.goodPractice.glyph
    case .impact: PracticeNoteKind.impact.glyph
    }
  }
}

extension PracticeLine {
  var isLate: Bool { (left ?? 0) < 0 }
  var glyph: String { isLate ? TodaySection.overdue.glyph : state.glyph }

  var style: Style {
    if isLate { return TodaySection.overdue.style }
    return isToAnswer ? TodaySection.challenges.style : .plain
  }

  /// "17 Nov, in 10 wd", "20 Oct, 9 wd late", "answered 10 Nov", "alert since 10 Nov"; else the day of the note.
  var when: String {
    switch state {
    case .toAnswer: due.map { "\($0.short), \(remaining)" } ?? "no answer yet"
    case .answered: "answered \(latest.short)"
    case .becameAlert: "\(alertWord) since \(latest.short)"
    case .goodPractice, .impact: note.on.short
    }
  }

  private var remaining: String {
    guard let left, left != 0 else { return "today" }
    if left < 0 { return ShortWords.late(-left, unit) }
    return "in " + (unit == .working ? "\(left) wd" : unit.words(left))
  }
}
