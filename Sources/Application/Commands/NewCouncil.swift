public import CareCalendar
public import Casework
import Record
import Rulebook

/// A new council: what its store begins with.
public struct NewCouncil: Sendable {
  public var name: String
  public var isDemonstration: Bool
  /// The day a demonstration always takes for today.
  public var pinned: Day?
  /// Who makes the store: its IRO manager.
  public var founder: StaffDetails

  public init(name: String, isDemonstration: Bool, pinned: Day?, founder: StaffDetails) {
    self.name = name
    self.isDemonstration = isDemonstration
    self.pinned = pinned
    self.founder = founder
  }

  /// Records the council's beginning in an empty store, as one act.
  public func found(
    _ store: any Store, under rules: NewCouncilRules, clock: any Clock, identifiers: inout Identifiers
  ) throws {
    let founder = StaffMember(id: identifiers.staff(), details: founder)
    let council: [CouncilEvent] = [
      .founded(name: name, isDemonstration: isDemonstration, pinned: pinned),
      .policyAdopted(rules.policy, settings: rules.settings),
      .bankHolidaysAdopted(rules.bankHolidayFile, rules.bankHolidays),
    ]
    let appends = [
      StreamAppend(
        stream: identifiers.stream(), expecting: 0, events: council.map { NewEvent(.council($0)) }),
      StreamAppend(
        stream: identifiers.stream(), expecting: 0, events: [NewEvent(.staff(.joined(founder)))]),
    ]
    let act = Act(
      id: identifiers.act(), appends: appends, recordedAt: clock.now(), recordedBy: founder.id)
    try store.append(act, renewing: .none)
  }
}

/// The policy and bank holidays that a council begins with.
public struct NewCouncilRules: Sendable {
  public let policy: AdoptedFile
  public let settings: [String: String]
  public let bankHolidayFile: AdoptedFile
  public let bankHolidays: [BankHoliday]

  public init(
    policy: AdoptedFile, settings: [String: String], bankHolidayFile: AdoptedFile,
    bankHolidays: [BankHoliday]
  ) {
    self.policy = policy
    self.settings = settings
    self.bankHolidayFile = bankHolidayFile
    self.bankHolidays = bankHolidays
  }
}
