import CareCalendar
import Casework
public import Rulebook

/// A part of the board, in the order that a morning takes them.
public enum TodaySection: String, Sendable, CaseIterable {
  /// Children who have no IRO yet, for the IRO manager to allocate.
  case allocate
  /// Alerts and challenges that wait for a manager.
  case challenges
  /// Children of whom a return says something else than is recorded, to be settled.
  case differences
  /// Decisions that wait for a manager's reply.
  case answer
  /// What was asked of a manager's team and has not come: documents of a review, decisions to carry out.
  case asked
  /// Reviews without a day that are late, or fall due within the council's early warning: a manager's to ask after.
  case warning
  /// The day's meetings, and what is due on this day.
  case today
  /// What is one's own and past its day.
  case overdue
  /// What is due within the council's few days' notice, and the meetings of those days.
  case due
  /// Those who were invited and know of another meeting than now stands.
  case tellAgain = "tell-again"
  /// What business support sent and came back.
  case undelivered
  case send
  /// What business support waits for and can ask after.
  case chase
  case notBooked
  /// What is begun and due after that: records to finish, alerts to resolve, meetings to prepare.
  case later
  /// Children of whom the last review is to be found out.
  case dates
  /// Significant changes of a manager's team that the IRO is to consider.
  case changes
  /// The reviews of a manager's team that are near, which are the IROs' to hold.
  case team
  case waiting, putOff

  public var words: String {
    switch self {
    case .allocate: "To allocate"
    case .challenges: "Alerts and challenges"
    case .warning: "Not booked: late, or due within 1 week"
    case .differences: "A return says otherwise"
    case .answer: "Decisions to agree"
    case .asked: "Asked of your team"
    case .changes: "Changes that the IRO considers"
    case .today: "Today"
    case .overdue: "Late"
    case .due: "This week"
    case .tellAgain: "To tell again"
    case .undelivered: "Came back undelivered"
    case .send: "To send"
    case .chase: "To chase"
    case .notBooked: "Not booked, due in 6 weeks"
    case .later: "After this week"
    case .dates: "Last review not known"
    case .team: "Your team's reviews, two weeks"
    case .waiting: "Waiting on others"
    case .putOff: "Put off"
    }
  }

  /// True for what must be done on the day by whoever holds the post.
  public func isOfTheDay(for post: DutyOwner) -> Bool {
    switch post {
    case .iro: self == .today || self == .overdue
    case .iroManager: [.allocate, .challenges, .warning, .differences, .dates].contains(self)
    case .businessSupport: [.tellAgain, .undelivered, .send, .chase].contains(self)
    default: [.challenges, .warning, .answer, .asked, .today, .overdue].contains(self)
    }
  }
}

extension TodaySection {
  func title(under policy: Policy) -> String {
    switch self {
    case .due: policy[.dueSoon].isAWeek ? words : "In the next \(policy[.dueSoon].words)"
    case .later: policy[.dueSoon].isAWeek ? words : "After \(policy[.dueSoon].words)"
    case .notBooked: "Not booked, due in \(policy[.notBooked].words)"
    case .warning: "Not booked: late, or due within \(policy[.earlyWarning].words)"
    case .challenges: "\(policy.vocabulary.several(.alert).capitalisingFirst) and challenges"
    default: words
    }
  }
}

extension Period {
  fileprivate var isAWeek: Bool { self == .days(7) || self == .weeks(1) || self == .workingDays(5) }
}
