public import CareCalendar

/// A duty put off until a day, with the reason.
public struct PutOff: Hashable, Sendable {
  public let duty: DutyKey
  public let until: Day
  public let reason: String
  public let on: Day

  public init(duty: DutyKey, until: Day, reason: String, on: Day) {
    self.duty = duty
    self.until = until
    self.reason = reason
    self.on = on
  }
}

/// Why a duty was not put off.
public enum PutOffRefusal: Refusal, Equatable {
  case overdueInLaw(due: Day)
  case pastTheLawfulDay(due: Day)
  case untilHasPassed(Day)
  case reasonIsEmpty

  public var words: String {
    switch self {
    case .overdueInLaw(let due):
      "It was due in law on \(due.words): what is overdue in law cannot be put off."
    case .pastTheLawfulDay(let due):
      "The law asks for it by \(due.words): it can be put off until that day at the latest."
    case .untilHasPassed(let day): "\(day.words) is not later than today."
    case .reasonIsEmpty: "Putting off needs a reason."
    }
  }
}
