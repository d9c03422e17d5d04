import Application
import Casework
import Demonstration
import Interchange
import Resources
import Rulebook

/// The policies that a demonstration can be made under.
enum BuiltInPolicies: CaseIterable, Sendable {
  case usual, northumberland, portsmouth, northLincolnshire, durham, newham

  /// That of the council of a published year.
  init(of year: PublishedYear) {
    switch year.council {
    case "Durham": self = .durham
    case "North Lincolnshire": self = .northLincolnshire
    case "Northumberland": self = .northumberland
    case "Portsmouth": self = .portsmouth
    default: self = .newham
    }
  }

  var policy: Policy { PolicyFile.read(file: "policy.yaml", bytes: bytes).policy }

  var rules: NewCouncilRules {
    NewCouncilRules(
      policy: AdoptedFile(name: "policy.yaml", text: ""), settings: policy.settings,
      bankHolidayFile: AdoptedFile(name: "bank-holidays.json", text: ""), bankHolidays: [])
  }

  private var bytes: [UInt8] {
    let resource =
      switch self {
      case .usual: Resource.usualPolicy
      case .northumberland: Resource.northumberlandPolicy
      case .portsmouth: Resource.portsmouthPolicy
      case .northLincolnshire: Resource.northLincolnshirePolicy
      case .durham: Resource.durhamPolicy
      case .newham: Resource.newhamPolicy
      }
    return Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
  }
}
