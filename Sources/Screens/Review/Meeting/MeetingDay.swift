import Application
import Casework
import TerminalUI

/// The day of the meeting, and that the review was held on it.
struct MeetingDay: MeetingPart {
  let sheet: MeetingSheet

  private var timing: ReviewTiming { ReviewTiming(sheet.subject, sheet.kind, sheet.terms.calendar) }

  /// Where it was booked for a day that has come, that is the day unless another is typed.
  var fields: [Field] {
    guard sheet.begun == nil else { return [sheet.furtherMeeting.asked.ifAnything] }
    let asked = timing.held
    return [asked.usual == nil ? asked.asked : asked.asked.ifAnything]
  }

  func record(into meeting: inout MeetingRecord, _ queries: CaseQueries) throws {
    _ = try (sheet.begun == nil ? timing.held : sheet.furtherMeeting).known(sheet.answers)
  }
}
