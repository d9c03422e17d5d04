import CareCalendar
import Casework
public import Rulebook

/// A part of the board, in the order that a morning takes them.
public enum TodaySection: String, Sendable, CaseIterable {
  case meetings, challenges, answer, overdue, due, send, notBooked, waiting, writeUp, putOff

  public var words: String {
    switch self {
    case .meetings: "Today's meetings"
    case .challenges: "Alerts and challenges"
    case .overdue: "Overdue"
    case .due: "Due in 7 days"
    case .answer: "Decisions to agree"
    case .send: "To send"
    case .notBooked: "Not booked, due in 6 weeks"
    case .waiting: "Waiting on others"
    case .writeUp: "To write up"
    case .putOff: "Put off"
    }
  }
}

extension TodaySection {
  /// The day's meetings are held by the IRO, whose morning begins with them. A manager's begins with what only the
  /// manager can do, an IRO manager's with what has gone past its day.
  public static func inOrder(for post: DutyOwner) -> [TodaySection] {
    let first: [TodaySection] =
      switch post {
      case .iro: []
      case .iroManager: [.overdue, .challenges]
      default: [.challenges, .answer]
      }
    return first + allCases.filter { !first.contains($0) }
  }
}

extension TodaySection {
  func title(under policy: Policy) -> String {
    switch self {
    case .due: "Due in \(policy[.dueSoon].words)"
    case .notBooked: "Not booked, due in \(policy[.notBooked].words)"
    case .challenges: "\(policy.vocabulary.several(.alert).capitalisingFirst) and challenges"
    default: words
    }
  }
}
