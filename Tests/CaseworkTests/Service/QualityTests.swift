import CareCalendar
import Casework
import Testing

/// Audits and observations of IROs, and what came of them.
@Suite struct QualityTests {
  private func check(
    by staff: String = "robin", _ action: QualityCheck.Action? = nil, findings: String = "Clear and short",
    outcome: String = "good", on day: Day = "2014-11-03", id: String = "q1"
  ) -> QualityEvent {
    .checked(
      QualityCheck(
        id: QualityCheckID(id), .audit, of: StaffID("amina"), by: StaffID(staff), outcome: outcome,
        findings: findings, action: action, on: day))
  }

  private func followUp(_ words: String = "Done", on day: Day = "2014-11-10", id: String = "q1")
    -> QualityEvent
  {
    .followedUp(QualityFollowUp(QualityCheckID(id), words: words, by: StaffID("amina"), on: day))
  }

  private func refusal(_ event: QualityEvent, after known: QualityEvent...) -> QualityRefusal? {
    let entries = known.enumerated().map { ServiceEntry(version: $0.offset + 1, event: .quality($0.element)) }
    do {
      _ = try ServiceRecord(folding: entries).decide([.quality(event)], today: "2014-12-01")
      return nil
    } catch { return error as? QualityRefusal }
  }

  @Test("Somebody else looks, and says what was found and what it came to")
  func checked() {
    #expect(refusal(check()) == nil)
    #expect(refusal(check(by: "amina")) == .ownWork)
    #expect(refusal(check(findings: " ")) == .wordsAreEmpty("What was found"))
    #expect(refusal(check(outcome: "")) == .wordsAreEmpty("The outcome"))
    #expect(refusal(check(), after: check()) == .recordedAlready)
    #expect(refusal(check(id: "q2"), after: check()) == nil)
  }

  @Test(
    "What is to be done has a day: that of the check at the earliest",
    arguments: [("2014-11-02", false), ("2014-11-03", true), ("2014-11-04", true)] as [(Day, Bool)])
  func action(by: Day, isPossible: Bool) {
    let expected: QualityRefusal? = isPossible ? nil : .actionBefore("2014-11-03")
    #expect(refusal(check(QualityCheck.Action("Say who did not come", by: by))) == expected)
    #expect(
      refusal(check(QualityCheck.Action(" ", by: by))) == .wordsAreEmpty("What is to be done"))
  }

  @Test("It is followed up once, in words, and not before the check")
  func followedUp() {
    let acting = check(QualityCheck.Action("Say who did not come", by: "2014-11-10"))
    #expect(refusal(followUp()) == .noSuchCheck)
    #expect(refusal(followUp(), after: check()) == .noAction)
    #expect(refusal(followUp(on: "2014-11-02"), after: acting) == .beforeTheCheck("2014-11-03"))
    #expect(refusal(followUp(" "), after: acting) == .wordsAreEmpty("What came of it"))
    #expect(refusal(followUp(on: "2014-11-03"), after: acting) == nil)
    #expect(refusal(followUp(), after: acting, followUp()) == .followedUpAlready(on: "2014-11-10"))
  }
}
