import CareCalendar
import Casework
import Rulebook
import Testing

/// How a decision of a review stands.
@Suite struct AgreementTests {
  private let plain = Decision.made("d1")
  private let reserved = Decision.made("d2", approver: "court")
  private let day: Day = "2014-11-20"

  private var held: [ChildEvent] {
    [
      .began("2014-07-02"), .hold("2014-10-28"), .decide(.made(plain, on: "2014-10-28")),
      .decide(.made(reserved, on: "2014-10-28")),
    ]
  }
  private var issued: [ChildEvent] { held + [.decide(.issued(on: "2014-10-28"))] }

  @Test(
    "Silence agrees from the day after the reply was due, and not before",
    arguments: [
      ("2014-11-03", .awaitingReply(by: "2014-11-04")), ("2014-11-04", .awaitingReply(by: "2014-11-04")),
      ("2014-11-05", .agreedBySilence(on: "2014-11-05")), ("2014-12-01", .agreedBySilence(on: "2014-11-05")),
    ] as [(Day, DecisionAgreement)])
  func silence(day: Day, agreement: DecisionAgreement) {
    #expect(stands(plain, issued, on: day) == agreement)
  }

  @Test("Over Easter silence waits for five working days all the same")
  func easter() {
    let spring: [ChildEvent] = [
      .began("2014-07-02"), .hold("2015-03-31"), .decide(.made(plain, on: "2015-03-31")),
      .decide(.issued(on: "2015-03-31")),
    ]
    #expect(stands(plain, spring, on: "2015-04-09") == .awaitingReply(by: "2015-04-09"))
    #expect(stands(plain, spring, on: "2015-04-10") == .agreedBySilence(on: "2015-04-10"))
  }

  @Test(
    "Silence never agrees to what needs another's approval",
    arguments: ["2014-11-03", "2014-11-04", "2014-11-05", "2015-11-05"] as [Day])
  func approval(day: Day) {
    #expect(stands(reserved, issued, on: day) == .awaitingApproval("court"))
  }

  @Test("A reply agrees to all but its exceptions, and gives nobody else's approval")
  func reply() {
    let agreed = reply(on: "2014-11-04")
    #expect(stands(plain, issued + [agreed], on: day) == .agreed(on: "2014-11-04"))
    #expect(stands(reserved, issued + [agreed], on: day) == .awaitingApproval("court"))
    let objected = reply(on: "2014-11-04", except: plain)
    #expect(stands(plain, issued + [objected], on: day) == .notAgreed(reason: "No money"))
    let late = issued + [reply(on: day, except: reserved)]
    #expect(stands(reserved, late, on: day) == .notAgreed(reason: "No money"))
  }

  @Test("A reply that comes after silence has agreed does not undo it")
  func lateReply() {
    let late = reply(on: "2014-11-05", except: plain)
    #expect(stands(plain, issued + [late], on: day) == .agreedBySilence(on: "2014-11-05"))
    #expect(stands(plain, issued + [reply(on: "2014-11-05")], on: day) == .agreedBySilence(on: "2014-11-05"))
  }

  @Test("Approval, or its refusal, is the last word")
  func approved() {
    let objected = issued + [reply(on: "2014-11-03", except: reserved)]
    let approved = ChildEvent.decide(.approved(reserved.id, on: "2014-11-10"))
    #expect(stands(reserved, objected + [approved], on: day) == .approved(on: "2014-11-10"))
    let refused = ChildEvent.decide(.approvalRefused(reserved.id, reason: "Too soon", on: "2014-11-10"))
    #expect(stands(reserved, issued + [refused], on: day) == .refused(reason: "Too soon"))
  }

  @Test("Nothing is awaited before the decisions are sent, and while a review is adjourned they are locked")
  func notYet() {
    #expect(stands(plain, held, on: day) == .notIssued)
    let adjourned = held + [.adjourn("2014-10-28", until: "2014-11-25")]
    #expect(stands(plain, adjourned, on: day) == .locked)
    #expect(stands(plain, adjourned + [.meet(.completed(on: "2014-11-18"))], on: day) == .notIssued)
  }

  @Test("A council may count silence from the review, but not from before the decisions came")
  func fromReview() {
    let book = Rulebook.with { $0[.replyCountsFrom] = "review-completed" }
    let second = held + [.decide(.issued(on: "2014-10-31"))]
    #expect(stands(plain, second, on: "2014-11-05", under: book) == .agreedBySilence(on: "2014-11-05"))
    let late = held + [.decide(.issued(on: "2014-11-10"))]
    #expect(stands(plain, late, on: "2014-11-17", under: book) == .awaitingReply(by: "2014-11-17"))
    #expect(stands(plain, late, on: "2014-11-18", under: book) == .agreedBySilence(on: "2014-11-18"))
  }

  @Test("Each is said in words")
  func words() {
    let all: [DecisionAgreement] = [
      .locked, .notIssued, .awaitingReply(by: "2014-11-04"), .agreed(on: "2014-11-04"),
      .agreedBySilence(on: "2014-11-05"), .notAgreed(reason: "No money"), .awaitingApproval("court"),
      .approved(on: "2014-11-10"), .refused(reason: "Too soon"),
    ]
    #expect(
      all.map(\.words) == [
        "waits until the review is completed", "not sent to the manager yet",
        "the manager replies by Tue 4 Nov 2014", "agreed on 4 Nov 2014", "agreed by silence on 5 Nov 2014",
        "not agreed: No money", "waits for approval: court", "approved on 10 Nov 2014",
        "not approved: Too soon",
      ])
  }

  private func stands(
    _ decision: Decision, _ events: [ChildEvent], on day: Day, under book: Rulebook = .usual
  ) -> DecisionAgreement? {
    Child(events).reviews.file(.ours).map { book.agreement(of: decision, in: $0, on: day) }
  }

  private func reply(on day: Day, except decision: Decision? = nil) -> ChildEvent {
    let exceptions = decision.map { [ManagersReply.Exception($0.id, reason: "No money")] } ?? []
    return .decide(.replied(ManagersReply(on: day, exceptions: exceptions)))
  }
}
