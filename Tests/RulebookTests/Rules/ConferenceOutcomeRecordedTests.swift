import CareCalendar
import Casework
import TestSupport
import Testing

@testable import Rulebook

/// The next working day after a conference.
@Suite struct ConferenceOutcomeRecordedTests {
  private let rule = ConferenceOutcomeRecorded()
  private let enquiry = ChildEvent.enquiry("2014-06-02")

  @Test(
    "It is due on the next working day",
    arguments: [
      ("2014-06-19", "2014-06-20"), ("2014-06-20", "2014-06-23"), ("2014-06-21", "2014-06-23"),
    ] as [(Day, Day)])
  func due(held: Day, due: Day) {
    #expect(rule.duties(enquiry, .held(held, .childProtection)).map(\.due) == [due])
  }

  @Test("It is met by what the conference came to, and asked of no other review")
  func met() {
    let concluded = [enquiry] + ChildEvent.conference("2014-06-20", .planBegun)
    #expect(rule.duties(of: Child(concluded), under: .usual) == [])
    #expect(rule.duties(.began("2014-06-02"), .held("2014-06-20")) == [])
  }

  @Test("The reason is told")
  func explanation() {
    let explanation = rule.explanation(enquiry, .held("2014-06-19", .childProtection))
    #expect(explanation?.lines == ["Conference held Thu 19 Jun 2014", "+ 1 working day = Fri 20 Jun 2014"])
    #expect(explanation?.weight == .local)
  }
}
