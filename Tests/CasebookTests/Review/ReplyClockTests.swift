import CareCalendar
import Casebook
import Rulebook
import Testing

/// When the manager's reply is due.
@Suite struct ReplyClockTests {
  private func terms(_ countsFrom: String) -> Terms {
    var policy = Policy.usual
    policy[.replyCountsFrom] = countsFrom
    return Terms(policy: policy, calendar: WorkingCalendar(BankHolidays(listed: [])))
  }

  @Test("Five working days from the day the decisions were sent; silence agrees the day after")
  func usual() {
    let clock = ReplyClock(issuedOn: "2014-11-06", completedOn: "2014-10-30", under: terms("issued"))
    #expect(clock.due == "2014-11-13")
    #expect(clock.silenceAgreesFrom == "2014-11-14")
  }

  @Test("From the day the review was completed, where the council counts from that")
  func fromReview() {
    let counting = terms("review-completed")
    #expect(
      ReplyClock(issuedOn: "2014-11-06", completedOn: "2014-10-30", under: counting).due == "2014-11-06")
    #expect(ReplyClock(issuedOn: "2014-11-06", completedOn: nil, under: counting).due == "2014-11-13")
  }
}
