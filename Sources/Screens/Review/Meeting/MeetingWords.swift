import Application
import Casework
import TerminalUI

/// What the child said in the meeting, or sent to it, and who may see it.
struct MeetingWords: MeetingPart {
  let sheet: MeetingSheet

  private var route: AttendanceRoute? {
    sheet.answers["attendance child"].flatMap(AttendanceRoute.init(rawValue:))
  }

  var fields: [Field] {
    guard route?.way != nil else { return [] }
    let audiences = zip(Audience.allCases, "1234").map { audience, key in
      Choice(audience.rawValue, audience.words, key: key)
    }
    let words = Field.words(
      "words", "What \(sheet.subject.called) said",
      hint: "In their own words; nothing, where nothing is to be kept")
    let audience = Field(
      "audience", "Who may see it", .keyed(audiences), required: true, hint: "As the child wants it: ask them"
    )
    let isSaid = sheet.answers.said("words") != nil
    return ([words] + (isSaid ? [audience] : [])).map { $0.under("THE CHILD'S WORDS") }
  }

  func record(into meeting: inout MeetingRecord, _ queries: CaseQueries) throws {
    guard let way = route?.way, let words = sheet.answers.said("words") else { return }
    let audience = sheet.answers["audience"].flatMap(Audience.init(rawValue:)) ?? .iro
    meeting.said.append(Conversation(on: sheet.day, way: way, words: words, audience: audience))
  }
}

extension AttendanceRoute {
  /// How somebody who took part so was in touch with the IRO; nil where they were not.
  fileprivate var way: ConversationWay? {
    switch self {
    case .whole, .part: .withOthers
    case .video: .video
    case .apart: .alone
    case .advocate: .byAdvocate
    case .inWriting: .inWriting
    case .telephone: .telephone
    case .none: nil
    }
  }
}
