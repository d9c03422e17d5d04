import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// What else ends a duty about decisions and disputes.
@Suite struct DisputeClockTests {
  private let coming: [ChildEvent] = .coming()
  private let ended = ["it was asked for no more before its day": 1]

  @Test("A refusal is an answer as well; what the manager did not agree to needs no approval")
  func approval() {
    let key = "clocks.decision-approved"
    let waiting = coming + ClockCase.decided(approver: "a court")
    for (day, sum) in [("2014-10-01", "1/1"), ("2014-10-02", "0/1")] as [(Day, String)] {
      let refused = DecisionEvent.approvalRefused(ClockCase.decision, reason: "Too far", on: day)
      #expect((waiting + [.note(.decisions(refused))]).sum(key) == sum)
    }
    #expect((waiting + [.objected]).leftOut(key) == ended)
    #expect((coming + ClockCase.decided()).sum(key) == "0/0")
    #expect((waiting + [.objected]).sum("clocks.after-review.manager-reply") == "1/1")
  }

  @Test("An alert about the decision takes it up; one that was done, or is past its review, is not asked for")
  func takenUp() {
    let key = "clocks.after-review.disagreement-taken-up"
    let refused = coming + ClockCase.decided() + [.objected]
    let decision = AlertOrigin(review: .ours, decision: ClockCase.decision)
    for (day, sum) in [("2014-10-03", "1/1"), ("2014-10-06", "0/1")] as [(Day, String)] {
      #expect((refused + [.raised(day, at: "team-manager", from: decision)]).sum(key) == sum)
    }
    #expect((refused + [.raised("2014-10-03", at: "team-manager")]).sum(key) == "0/1")
    let done = refused + [.note(.decisions(.done(ClockCase.decision, on: "2014-10-03")))]
    #expect(done.sum(key) == "0/0" && done.leftOut(key) == ended)
    #expect((refused + [.held("2014-10-06", ReviewID("r2"))]).sum(key) == "0/1")
    #expect((coming + ClockCase.decided()).sum(key) == "0/0")
  }

  @Test("Escalated, resolved, or with Cafcass from the top a reply is considered; withdrawn it is left out")
  func reply() {
    let key = "clocks.alerts.reply-considered"
    let answered = coming + [.raised("2014-10-01", at: "team-manager"), .replied]
    let escalate = AlertAction.escalate(to: "service-manager", reason: "No school")
    let cafcass = AlertAction.referToCafcass(reason: "Her rights")
    for (day, sum) in [("2014-10-10", "1/1"), ("2014-10-13", "0/1")] as [(Day, String)] {
      #expect((answered + [.step(escalate, day)]).sum(key) == sum)
      #expect((answered + [.step(.resolve(outcome: "A place"), day)]).sum(key) == sum)
      let top = coming + [.raised("2014-10-01", at: "director"), .replied, .step(cafcass, day)]
      #expect(top.sum(key) == sum)
    }
    #expect((answered + [.step(cafcass, "2014-10-10")]).sum(key) == "0/1")
    #expect((answered + [.step(.withdraw(reason: "Settled"), "2014-10-10")]).leftOut(key) == ended)
  }

  @Test("Each stage that was answered has its own")
  func stages() {
    let key = "clocks.alerts.reply-considered"
    let events =
      coming + [
        .raised("2014-10-01", at: "team-manager"), .replied,
        .step(.escalate(to: "service-manager", reason: "No school"), "2014-10-10"),
        .step(.reply("A place", by: "2014-12-01"), by: .stone, "2014-10-15"),
      ]
    #expect(events.sum(key) == "1/2")
    #expect(events.sum(key, on: "2014-10-22") == "1/1")
  }

  @Test(
    "An informal alert is resolved by the later of both days, or of the day on which the reply was accepted")
  func informal() {
    let key = "clocks.informal-alert-resolved"
    let raised = coming + [.raised("2014-10-01", at: "informal", putRightBy: "2014-10-10"), .replied]
    for (accepted, last) in [("2014-10-06", "2014-10-20"), ("2014-10-24", "2014-10-24")] as [(Day, Day)] {
      let open = raised + [.step(.accept, accepted)]
      #expect((open + [.step(.resolve(outcome: "A place"), last)]).sum(key) == "1/1")
      #expect((open + [.step(.resolve(outcome: "A place"), last.adding(days: 1))]).sum(key) == "0/1")
    }
    #expect(raised.sum(key) == "0/0")
  }

  @Test("Escalated after that it is asked for otherwise")
  func formal() {
    let key = "clocks.informal-alert-resolved"
    let accepted = coming + [.raised("2014-10-01", at: "informal"), .replied, .step(.accept, "2014-10-06")]
    let escalate = AlertAction.escalate(to: "team-manager", reason: "No school")
    #expect((accepted + [.step(escalate, "2014-10-31")]).leftOut(key) == ended)
    #expect((accepted + [.step(escalate, "2014-11-03")]).sum(key) == "0/1")
    #expect((coming + [.raised("2014-10-01", at: "team-manager"), .replied]).sum(key) == "0/0")
  }

  @Test("A series that was adjourned is a matter of that; the day set counts where it is earlier")
  func adjourned() {
    let series =
      coming + [
        .held("2014-09-22", .ours, .series, isCompleted: false),
        .adjourned("2014-10-06", until: "2014-10-14"),
      ]
    #expect(series.leftOut("clocks.series-of-meetings-completed") == ended)
    for (day, sum) in [("2014-10-14", "1/1"), ("2014-10-15", "0/1")] as [(Day, String)] {
      let completed = series + [.note(.meeting(.completed(on: day)))]
      #expect(completed.sum("clocks.reviews.adjourned-completed") == sum)
      #expect(completed.sum("clocks.series-of-meetings-completed") == "0/0")
    }
  }
}
