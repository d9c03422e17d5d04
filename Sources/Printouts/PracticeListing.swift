import CareCalendar
public import Casework
public import ReadModels

/// Practice notes as a printed list. What people wrote stands in the last columns.
public enum PracticeListing {
  /// `named` names a member of staff.
  public static func listing(_ notes: [ListedPracticeNote], named: (StaffID) -> String) -> Listing {
    Listing(
      columns: [
        "day", "child", "name", "kind", "category", "common_category", "stage", "state", "due", "answered",
        "became_alert", "alert", "noted_by", "answered_by", "iro", "team", "note", "answer",
      ],
      rows: notes.map { note in
        about(note) + standing(note.line) + people(note, named)
          + [note.line.note.words, note.line.note.answer?.words ?? ""]
      })
  }

  private static func about(_ listed: ListedPracticeNote) -> [String] {
    let (line, note) = (listed.line, listed.line.note)
    return [
      note.on.iso, line.child.number.text, line.child.name ?? "", note.kind.rawValue, note.category.name,
      note.category.common.rawValue, listed.stage?.called ?? "",
    ]
  }

  /// The alert is named as in the list of alerts.
  private static func standing(_ line: PracticeLine) -> [String] {
    [
      line.state.rawValue, line.due?.iso ?? "", line.note.answer?.on.iso ?? "",
      line.alert?.raised.on.iso ?? "", line.alert?.id.raw ?? "",
    ]
  }

  private static func people(_ listed: ListedPracticeNote, _ named: (StaffID) -> String) -> [String] {
    let note = listed.line.note
    return [
      named(note.by), note.answer.map { named($0.by) } ?? "", listed.iro.map(named) ?? "", listed.team ?? "",
    ]
  }
}
