import CareCalendar
import Rulebook
import TestSupport
import Testing

/// A setting that decides nothing yet is said to.
@Suite struct UnusedSettingsTests {
  @Test("The usual policy has changed none of them")
  func usual() { #expect(Policy.usual.settingsNotYetUsed == []) }

  @Test("One that is changed is named; one that is used is not")
  func changed() {
    var policy = Policy.usual
    policy[.earlyWarning] = .weeks(2)
    policy[.recordComplete] = .workingDays(10)
    #expect(policy.settingsNotYetUsed == ["board.early-warning"])
  }

  @Test("No rule counts by one of them")
  func rules() {
    let counted = Rulebook.rules.filter { $0.setting?.isNotYetUsed ?? false }.map(\.name).sorted()
    #expect(counted == [])
  }
}
