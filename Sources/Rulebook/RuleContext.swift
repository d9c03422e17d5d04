public import CareCalendar

/// What a council's duties are counted by: its policy, and its calendar of working days.
public struct RuleContext: Equatable, Sendable {
  public let policy: Policy
  public let calendar: WorkingCalendar

  public init(policy: Policy, calendar: WorkingCalendar) {
    self.policy = policy
    self.calendar = calendar
  }
}
