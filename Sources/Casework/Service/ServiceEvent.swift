public import CareCalendar

/// Anything recorded about the reviewing service itself, and about no child.
public enum ServiceEvent: Hashable, Sendable {
  /// A survey after a review without a name: it belongs to no child, and nobody can tell whose it is.
  case survey(Survey)
  /// Audits and observations of IROs.
  case quality(QualityEvent)
  /// Children's homes, and visits to them.
  case home(HomeEvent)
  case enteredInError(Correction)

  /// The day it happened; nil where it holds for all days.
  public var happenedOn: Day? {
    switch self {
    case .survey(let survey): survey.on
    case .quality(let event): event.happenedOn
    case .home(let event): event.happenedOn
    case .enteredInError: nil
    }
  }
}

/// An event with its place in the service's record: the first is 1.
public struct ServiceEntry: Equatable, Sendable {
  public let version: Int
  public let event: ServiceEvent

  public init(version: Int, event: ServiceEvent) {
    self.version = version
    self.event = event
  }
}

/// Why something about the service was not recorded.
public enum ServiceRecordRefusal: Refusal, Equatable {
  case namesSomebody
  case notYetHappened(Day, today: Day)

  public var words: String {
    switch self {
    case .namesSomebody: "A survey without a name says neither of which review it is nor who answered."
    case .notYetHappened(let day, let today):
      "\(day.words) has not come yet: today is \(today.words)."
    }
  }
}
