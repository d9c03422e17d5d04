import Casework
import TerminalUI

/// What a meeting came to.
enum MeetingOutcome: String, CaseIterable {
  case completed, series, adjourned
  case withoutMeeting = "without-meeting"
  case notHeld = "not-held"
  /// Of a review that has begun: it goes on.
  case goesOn = "goes-on"

  init(answers: [String: String], of sheet: MeetingSheet) {
    self =
      answers["outcome"].flatMap(MeetingOutcome.init(rawValue:))
      ?? (sheet.begun == nil ? .completed : .goesOn)
  }

  /// Those that can be true of the review.
  static func offered(_ sheet: MeetingSheet) -> [MeetingOutcome] {
    if sheet.begun != nil { return [.completed, .goesOn] }
    let manners = sheet.child.manners(of: sheet.kind, on: sheet.day)
    return allCases.filter { outcome in
      switch outcome {
      case .completed, .series: true
      case .adjourned: sheet.kind.profile.mayBeAdjourned && !sheet.child.isPlacedForAdoption(on: sheet.day)
      case .withoutMeeting: manners.contains(.withoutMeeting)
      case .notHeld: sheet.file?.booking != nil
      case .goesOn: false
      }
    }
  }

  var choice: Choice {
    switch self {
    case .completed: Choice(rawValue, "completed", key: "c")
    case .series: Choice(rawValue, "the first of a series", key: "s")
    case .adjourned: Choice(rawValue, "adjourned", key: "a")
    case .withoutMeeting: Choice(rawValue, "completed without a meeting", key: "w")
    case .notHeld: Choice(rawValue, "did not go ahead", key: "x")
    case .goesOn: Choice(rawValue, "not completed yet", key: "n")
    }
  }

  var manner: MannerOfReview {
    switch self {
    case .series: .series
    case .withoutMeeting: .withoutMeeting
    case .completed, .adjourned, .notHeld, .goesOn: .meeting
    }
  }
}
