import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// No period is without effect: with another one, something else is asked, or by another day.
@Suite struct EverySettingTests {
  private static let usual = SettingsInUse.told(under: .usual)

  /// Those by which a board is laid out, which BoardSettingsTests is about.
  private static let elsewhere: Set<Timescale> = [.dueSoon, .notBooked, .earlyWarning]

  @Test("Each period decides something", arguments: Timescale.allCases.filter { !elsewhere.contains($0) })
  func period(_ timescale: Timescale) {
    var policy = Policy.usual
    policy[timescale] = timescale.usual == .workingDays(3) ? .workingDays(7) : .workingDays(3)
    #expect(SettingsInUse.told(under: policy) != Self.usual, "\(timescale.rawValue) decides nothing")
  }

  @Test("And none where nothing is changed")
  func same() { #expect(SettingsInUse.told(under: .usual) == Self.usual) }
}
