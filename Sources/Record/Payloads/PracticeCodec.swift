import CareCalendar
import Casework

/// Practice notes and their answers, on disk.
enum PracticeCodec {
  static func write(_ event: PracticeNoteEvent) -> EncodedEvent {
    switch event {
    case .noted(let note, at: let stage):
      EncodedEvent(
        "practice.noted.1",
        [
          "note": .text(note.id.raw), "kind": CodeTables.practiceNoteKind.json(note.kind),
          "category": .text(note.category.key), "called": .text(note.category.name),
          "common": CodeTables.commonCategory.json(note.category.common), "words": .text(note.words),
          "review": .text(ifAny: note.review?.raw), "stage": stage.map(AlertCodec.json),
          "by": .text(note.by.raw), "on": .day(note.on),
        ])
    case .answered(let id, let answer):
      EncodedEvent(
        "practice.answered.1",
        [
          "note": .text(id.raw), "words": .text(answer.words), "by": .text(answer.by.raw),
          "on": .day(answer.on),
        ])
    }
  }

  static let readers: [String: Reader<PracticeNoteEvent>] = [
    "practice.noted.1": { .noted(try note($0), at: try $0.json["stage"].map(AlertCodec.stage)) },
    "practice.answered.1": {
      .answered(
        try id($0),
        PracticeNote.Answer(
          try $0.text("words"), by: StaffID(try $0.text("by")), on: try $0.day("on")))
    },
  ]

  private static func id(_ fields: PayloadFields) throws -> PracticeNoteID {
    PracticeNoteID(try fields.text("note"))
  }

  private static func note(_ fields: PayloadFields) throws -> PracticeNote {
    PracticeNote(
      id: try id(fields), kind: try fields.word("kind", of: CodeTables.practiceNoteKind),
      category: try AlertCodec.category(fields), words: try fields.text("words"),
      review: try fields.optionalText("review").map { ReviewID($0) },
      by: StaffID(try fields.text("by")), on: try fields.day("on"))
  }
}
