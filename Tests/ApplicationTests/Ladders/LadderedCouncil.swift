import CareCalendar
import Interchange
import Resources

/// The five councils whose policies are built in.
enum LadderedCouncil: CaseIterable {
  case northumberland, portsmouth, northLincolnshire, durham, newham

  var rungs: [Rung] {
    switch self {
    case .northumberland:
      [
        Rung("dispute-service-manager", "reid", .fiveWorkingDays, mayStart: true),
        Rung("dispute-head-of-service", "hana", .fiveWorkingDays),
        Rung("dispute-director", "dee", .fiveWorkingDays),
      ]
    case .portsmouth:
      [
        Rung("informal-challenge", "sam", .fiveWorkingDays, isFormal: false, mayStart: true),
        Rung("manager-alert", "sam", .fiveWorkingDays, mayStart: true),
        Rung("service-manager", "reid", .fiveWorkingDays),
        Rung("head-of-service", "hana", .fiveWorkingDays),
      ]
    case .northLincolnshire:
      [
        Rung("stage-1", "sam", .fiveWorkingDays, isFormal: false, mayStart: true),
        Rung("stage-2", "reid", .fiveWorkingDays, mayStart: true),
        Rung("stage-3", "hana", .fiveWorkingDays),
        Rung("stage-4", "dee", .fiveWorkingDays),
      ]
    case .durham:
      [
        Rung("informal-challenge", "sam", .fiveWorkingDays, isFormal: false, mayStart: true),
        Rung("stage-2", "sam", .threeWorkingDays, mayStart: true),
        Rung("stage-3", "reid", .threeWorkingDays),
        Rung("stage-4", "hana", .threeWorkingDays),
        Rung("stage-5", "ivo", .threeWorkingDays),
        Rung("stage-6", "dee", .threeWorkingDays),
        Rung("stage-7", "dee", .threeWorkingDays),
        Rung("stage-8", "dee", .twoWorkingDays),
      ]
    case .newham:
      [
        Rung("informal", "sam", .fiveWorkingDays, isFormal: false, mayStart: true),
        Rung("stage-1", "sam", .tenDays, mayStart: true),
        Rung("stage-2", "reid", .tenDays, mayStart: true),
        Rung("stage-3", "ivo", .tenDays, mayStart: true),
        Rung("director", "dee", .fiveWorkingDays),
      ]
    }
  }

  var policy: PolicyFile { Self.policies[self]! }

  /// Its people and children, under its policy and the bank holidays of England and Wales.
  func made() throws -> AlertCouncil {
    try AlertCouncil(settings: policy.policy.settings, bankHolidays: Self.holidays)
  }

  private static let policies = Dictionary(
    uniqueKeysWithValues: allCases.map {
      ($0, PolicyFile.read(file: "policy.yaml", bytes: Array($0.resource.contents)))
    })

  private static let holidays =
    BankHolidayFile.read(file: "holidays", bytes: Array(Resource.bankHolidays.contents)).holidays

  private var resource: Resource {
    switch self {
    case .northumberland: .northumberlandPolicy
    case .portsmouth: .portsmouthPolicy
    case .northLincolnshire: .northLincolnshirePolicy
    case .durham: .durhamPolicy
    case .newham: .newhamPolicy
    }
  }
}

extension Resource {
  fileprivate var contents: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }
}
