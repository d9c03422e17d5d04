import Application
import Casework
import TerminalUI

/// What a conference came to, on the sheet of its meeting.
struct MeetingConclusion: MeetingPart {
  let sheet: MeetingSheet

  private var questions: ConferenceQuestions {
    ConferenceQuestions(child: sheet.child, held: sheet.day, policy: sheet.policy)
  }

  var fields: [Field] {
    questions.fields(sheet.answers, required: sheet.outcome == .completed)
      .map { $0.under("WHAT THE CONFERENCE CAME TO") }
  }

  func record(into meeting: inout MeetingRecord, _ queries: CaseQueries) throws {
    meeting.conclusion = try questions.conclusion(sheet.answers)
  }
}
