/// A list that whoever sees the whole service looks at, in one of its orders.
public enum ServiceList: Hashable, Sendable {
  case today
  /// What stands on each day of the calendar.
  case calendar
  /// The meetings of each IRO on each day, to be counted.
  case meetings
  /// What is counted of each IRO's work.
  case iros
  /// Alerts that are open.
  case alerts(AlertOrder)
  case alertsOver
  case practice(PracticeOrder)
  /// The children who are with us; by name the store has them without it.
  case caseload(CaseloadOrder)

  /// The number by which the store knows it.
  public var number: Int {
    switch self {
    case .today: 0
    case .calendar: 1
    case .meetings: 2
    case .alertsOver: 3
    case .iros: 4
    case .alerts(let order): 10 + order.place
    case .practice(let order): 20 + order.place
    case .caseload(let order): 30 + order.place
    }
  }
}

extension ServiceList {
  private static let all: [ServiceList] =
    [.today, .calendar, .meetings, .alertsOver, .iros] + AlertOrder.allCases.map { .alerts($0) }
    + PracticeOrder.allCases.map { .practice($0) } + CaseloadOrder.allCases.map { .caseload($0) }

  private static let numbered = Dictionary(
    all.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })

  /// Nil for a list that a newer program keeps.
  public init?(number: Int) {
    guard let list = ServiceList.numbered[number] else { return nil }
    self = list
  }
}

extension CaseIterable where Self: Equatable {
  fileprivate var place: Int { Array(Self.allCases).firstIndex(of: self) ?? 0 }
}
