public import CareCalendar
public import Casework

/// Something that the service itself must do by a day, about no child.
public struct ServiceDuty: Hashable, Sendable {
  /// What it is about.
  public enum Matter: Hashable, Sendable {
    /// A check of an IRO's work, in the quarter that began on a day.
    case check(QualityCheck.Kind, of: StaffID, quarter: Day)
    /// What an audit or an observation found is to be done.
    case action(QualityCheckID)
    /// A visit to a children's home, in the month that began on a day.
    case visit(HomeID, month: Day)
    /// What such a visit found is to be done.
    case homeAction(HomeVisitID)
  }

  public let rule: RuleID
  public let matter: Matter
  public let title: String
  /// The latest day.
  public let due: Day
  public let weight: DutyWeight
  /// Why it is due when it is, a line each.
  public let lines: [String]
  public let source: String

  public init(
    rule: RuleID, _ matter: Matter, title: String, due: Day, weight: DutyWeight, lines: [String],
    source: String
  ) {
    self.rule = rule
    self.matter = matter
    self.title = title
    self.due = due
    self.weight = weight
    self.lines = lines
    self.source = source
  }
}

/// One duty of the service: when it arises, by when it is due, and what says so.
public protocol ServiceRule: Sendable {
  var id: RuleID { get }
  /// The duty as the manual states it.
  var text: String { get }
  var source: String { get }
  /// As `Rule` has it.
  var notRead: String { get }
  var weight: DutyWeight { get }

  /// What is to be done on the day, and what is late.
  func duties(
    of record: ServiceRecord, _ staff: StaffList, on day: Day, under terms: RuleContext
  ) -> [ServiceDuty]
}

extension ServiceRule {
  public var notRead: String { "" }
}

/// The rules about the service itself.
public enum ServiceRules {
  public static let all: [any ServiceRule] = [
    QualityChecksMade(), QualityActionFollowedUp(), HomeVisitedEachMonth(), HomeActionFollowedUp(),
  ]

  /// What is to be done on a day, the first due first.
  public static func duties(
    of record: ServiceRecord, _ staff: StaffList, on day: Day, under terms: RuleContext
  ) -> [ServiceDuty] {
    all.flatMap { $0.duties(of: record, staff, on: day, under: terms) }
      .sorted { ($0.due.number, $0.title) < ($1.due.number, $1.title) }
  }
}

extension Day {
  /// The first day of the quarter that the day belongs to: of January, April, July or October.
  var quarter: Day { Month(of: self).first.adding(months: -((month - 1) % 3)) }
}
