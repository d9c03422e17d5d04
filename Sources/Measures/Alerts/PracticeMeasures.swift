import CareCalendar
import Casework
import ReadModels
import Rulebook

/// Practice notes: challenges by what they are about; good practice and impact each apart.
enum PracticeMeasures {
  static func all(under policy: Policy) -> [Measure] {
    totals
      + policy.categories(for: .challenge).map { category in
        measure(
          "practice-log.\(category.key)", "Informal challenges: \(category.name)",
          "Of the informal challenges noted in the period, those filed under this category of the council's list.",
          .noted(.challenge) { $0.category == category.key })
      }
      + CommonCategory.allCases.filter { $0 != .goodPractice }.map { common in
        measure(
          "practice-log.common.\(common.rawValue)",
          "Informal challenges, as every council counts: \(common.words)",
          "Of the informal challenges noted in the period, those of this category that all councils share.",
          .noted(.challenge) { $0.common == common })
      }
  }

  private static func measure(
    _ key: String, _ title: String, _ definition: String, _ counting: Counting
  ) -> Measure {
    Measure(key, title, .practice, .count, definition: definition, counting)
  }

  private static let totals = [
    measure(
      "practice-log.total", "Informal challenges", "Informal challenges noted in the period.",
      .noted(.challenge) { _ in true }),
    measure(
      "good-practice.total", "Good practice noted", "Notes of good practice written in the period.",
      .noted(.goodPractice) { _ in true }),
    measure(
      "impact.total", "Impact noted", "Notes of what changed because the IRO acted, written in the period.",
      .noted(.impact) { _ in true }),
    measure(
      "challenges.total", "Challenges, informal and formal",
      "Informal challenges noted, and alerts raised without one before, in the period.",
      .children(.disputes) { child in
        let notes = child.notes.compactMap { note -> Observation? in
          guard note.kind == .challenge, child.context.contains(note.on) else { return nil }
          return Observation(.counted(), on: note.on, .practiceNote(note.on))
        }
        return notes
          + child.alerts.compactMap { alert in
            guard !alert.wasChallenge, child.context.contains(alert.raisedOn) else { return nil }
            return Observation(.counted(), on: alert.raisedOn, .alert(alert.id))
          }
      }),
  ]
}

extension Counting {
  /// Each note of a kind, of which some count.
  fileprivate static func noted(
    _ kind: PracticeNoteKind, _ counts: @escaping @Sendable (CountedPracticeNote) -> Bool
  ) -> Counting {
    notesWritten { note in note.kind == kind ? Verdict(counts(note)) : nil }
  }
}
