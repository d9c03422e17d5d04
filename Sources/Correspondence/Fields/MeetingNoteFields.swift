import CareCalendar
import Casework
import ReadModels

/// Everything that the template of a note about a meeting may ask for.
enum MeetingNoteFields {
  static let all: [FieldBinding<MeetingNote>] = [
    .text("council", "The council's name.") { $0.council },
    .text("writtenOn", "The day it is written: “Monday 3 November 2014”, as all days.") {
      $0.writtenOn.inFull
    },
    .text("recipient", "Whom it is for: “the child”, or a name and what they are.") { $0.recipientWords },
    .text("recipientName", "The name alone; for a child what they like to be called.") { $0.recipientName },
    .truth("isForChild", "Whether it is for the child.") { $0.party == .child },
    .text("childName", "The child's full name.") { $0.childName },
    .text("meeting", "What it is called: “review”, or “conference”.") { $0.kind.profile.meetingWord },
    .text("iro", "The name of the child's IRO.") { $0.iro },
    .text(
      "was", "When the meeting was to be, as the recipient knows it: “Thursday 6 November 2014 at 10:00”."
    ) {
      $0.was?.words
    },
    .text("now", "When it is; nothing where it does not take place.") { $0.now?.words },
    .text("venue", "Where it is held, for those who come to it.") { $0.venue },
    .truth("comes", "Whether they come to the meeting.") { $0.terms == .mayAttend },
    .truth("isMetApart", "Whether they are met apart from it.") { $0.terms == .apart },
    .truth("writes", "Whether they take part in writing.") { $0.terms == .inWriting },
  ]
}

extension MeetingNote.MeetingTime {
  fileprivate var words: String { day.inFull + (time.map { " at \($0)" } ?? "") }
}
