import CareCalendar
public import Casework

/// How a review was held.
public enum MeetingStep: Hashable, Sendable {
  case hold, adjourn, complete, further
  case attendance(Party)
  case childAnswers
  /// Why it was late, given or given anew once it is recorded.
  case lateReason

  static let names = NameTable<MeetingStep>([
    .word("hold", .hold), .word("adjourn", .adjourn), .word("complete", .complete),
    .word("answers", .childAnswers), .word("late-reason", .lateReason), .word("further", .further),
    .word("attendance", { .attendance(Party(name: $0)) }) {
      if case .attendance(let party) = $0 { party.name } else { nil }
    },
  ])

  var title: String {
    switch self {
    case .hold: "Meeting"
    case .adjourn: "Adjourn"
    case .complete: "Complete"
    case .further: "Further meeting"
    case .attendance: "Taking part"
    case .childAnswers: "Answers"
    case .lateReason: "Why late"
    }
  }

  func note(on day: Day) -> MeetingEvent? {
    switch self {
    case .hold: nil
    case .adjourn: .adjourned(Adjournment(on: day, reason: "", completeBy: day))
    case .complete: .completed(on: day)
    case .further: .furtherBooked(FurtherMeeting(day: day, madeOn: day))
    case .attendance(let party): .tookPart(Attendance(party: party, route: .none), on: day)
    case .childAnswers: .childAnswered(placement: .yes, plan: .yes, on: day)
    case .lateReason: .lateReasonGiven("", on: day)
    }
  }
}
