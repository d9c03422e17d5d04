import Casework
import ReadModels
import Rulebook
import Testing

/// What the journal says of a duty that was put off.
@Suite struct PutOffWordsTests {
  private func words(_ rule: RuleID) -> String {
    let duty = DutyKey(rule: rule, subject: .other("s"))
    return ChildEvent.putOff(PutOff(duty: duty, until: "2014-11-14", reason: "school trip", on: "2014-11-03"))
      .words(staff: StaffList(), of: Child(), in: Vocabulary())
  }

  @Test("It says until when and why, and names a rule that only another version knows")
  func said() {
    #expect(words(.midwayCheckMade) == "Duty put off until Fri 14 Nov 2014: school trip")
    #expect(
      words(RuleID("RuleOfTomorrow"))
        == "Duty put off until Fri 14 Nov 2014: school trip (RuleOfTomorrow, a rule of another version)")
  }
}
