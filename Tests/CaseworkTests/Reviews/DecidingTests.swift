import CareCalendar
import Casework
import Testing

/// What may be recorded of the decisions of a review, and what is refused.
@Suite struct DecidingTests {
  private let id = ReviewID("r1")
  private let history: [ChildEvent]
  private let plain = DecidingTests.decision("d1")
  private let reserved = DecidingTests.decision("d2", approver: "court")

  init() {
    history = [
      .began("2014-07-02"), .held("2014-07-28", as: id),
      .noted(id, .decisions(.made(plain, on: "2014-07-28"))),
      .noted(id, .decisions(.made(reserved, on: "2014-07-28"))),
    ]
  }

  private var issued: [ChildEvent] { history + [.noted(id, .decisions(.issued(on: "2014-07-29")))] }

  @Test("A decision says what, and who is responsible, and is made while none are sent")
  func made() {
    let more = DecidingTests.decision("d3")
    record(.made(more, on: "2014-07-28"), after: history)
      .then(.noted(id, .decisions(.made(more, on: "2014-07-28"))))
    record(.made(DecidingTests.decision("d3", words: " "), on: "2014-07-28"), after: history)
      .then(.wordsAreEmpty("A decision"))
    record(.made(DecidingTests.decision("d3", responsible: ""), on: "2014-07-28"), after: history)
      .then(.wordsAreEmpty("Who is responsible"))
    record(.made(more, on: "2014-07-30"), after: issued).then(.issuedAlready(on: "2014-07-29"))
    record(.made(more, on: "2014-07-27"), after: history).then(.beforeTheReview(heldOn: "2014-07-28"))
  }

  @Test("A decision is said to the child in other words at any time, also after it was sent, and again")
  func saidToChild() throws {
    let said = DecisionEvent.saidToChild(plain.id, words: "You move", on: "2014-12-31")
    record(said, after: issued).then(.noted(id, .decisions(said)))
    record(.saidToChild(plain.id, words: " ", on: "2014-12-31"), after: issued)
      .then(.wordsAreEmpty("What is said to the child"))
    record(.saidToChild(DecisionID("d9"), words: "x", on: "2014-12-31"), after: issued).then(.noSuchDecision)
    let events = issued + [.noted(id, .decisions(said))]
    func words(_ events: [ChildEvent]) -> String? {
      Child(folding: events.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) })
        .reviews.file(id)?.decisions[plain.id]?.wordsToChild
    }
    #expect(words(events) == "You move")
    let back = DecisionEvent.saidToChild(plain.id, words: nil, on: "2014-12-31")
    #expect(words(events + [.noted(id, .decisions(back))]) == nil)
  }

  @Test("Decisions are sent once, where there are any")
  func sent() {
    record(.issued(on: "2014-12-31"), after: issued).then(.issuedAlready(on: "2014-07-29"))
    record(.issued(on: "2014-12-31"), after: Array(history.prefix(2))).then(.nothingToIssue)
    record(.issued(on: "2014-12-31"), after: [.began("2014-07-02"), .booked("2014-07-28", as: id)])
      .then(.notHeldYet)
  }

  @Test("A manager replies once, to decisions that were sent")
  func replied() {
    let reply = ManagersReply(on: "2014-12-31", exceptions: [])
    record(.replied(reply), after: history).then(.notIssued)
    record(.replied(reply), after: issued).then(.noted(id, .decisions(.replied(reply))))
    let again = ManagersReply(on: "2014-12-31", exceptions: [])
    record(.replied(again), after: issued + [.noted(id, .decisions(.replied(reply)))])
      .then(.repliedAlready(on: "2014-12-31"))
  }

  @Test("An exception needs a reason, and a decision of this review", arguments: ["", " \n"])
  func exceptions(reason: String) {
    let bare = ManagersReply(on: "2014-12-31", exceptions: [.init(plain.id, reason: reason)])
    record(.replied(bare), after: issued).then(.reasonIsEmpty("Not agreeing to a decision"))
    let stranger = ManagersReply(on: "2014-12-31", exceptions: [.init(DecisionID("d9"), reason: "No money")])
    record(.replied(stranger), after: issued).then(.noSuchDecision)
    let told = ManagersReply(on: "2014-12-31", exceptions: [.init(plain.id, reason: "No money")])
    record(.replied(told), after: issued).then(.noted(id, .decisions(.replied(told))))
  }

  @Test("Only what needs another's approval is approved, and refusing that needs a reason")
  func approved() {
    let approved = DecisionEvent.approved(reserved.id, on: "2014-08-04")
    record(approved, after: issued).then(.noted(id, .decisions(approved)))
    record(.approved(plain.id, on: "2014-08-04"), after: issued).then(.needsNoApproval)
    record(.approved(DecisionID("d9"), on: "2014-08-04"), after: issued).then(.noSuchDecision)
    record(.approvalRefused(reserved.id, reason: "", on: "2014-08-04"), after: issued)
      .then(.reasonIsEmpty("Not approving"))
  }

  @Test("A decision is carried out once; that it was not needs a reason, and may be followed by that it was")
  func outcomes() {
    let done = DecisionEvent.done(plain.id, on: "2014-08-04")
    let notDone = DecisionEvent.notDone(plain.id, reason: "No place free", on: "2014-08-04")
    record(.notDone(plain.id, reason: " ", on: "2014-08-04"), after: issued)
      .then(.reasonIsEmpty("That it was not done"))
    record(done, after: issued + [.noted(id, .decisions(notDone))]).then(.noted(id, .decisions(done)))
    record(.done(plain.id, on: "2014-08-05"), after: issued + [.noted(id, .decisions(done))])
      .then(.doneAlready(on: "2014-08-04"))
    record(.done(DecisionID("d9"), on: "2014-08-04"), after: issued).then(.noSuchDecision)
  }

  @Test("What has not happened yet is not recorded")
  func notYet() {
    record(.approved(reserved.id, on: "2015-01-01"), after: issued)
      .then(.notYetHappened("2015-01-01", today: "2014-12-31"))
  }

  @Test("Sending to the manager and replying are done by recording them, and so on the day of that alone")
  func doneByRecording() {
    let today: Day = "2014-12-31"
    record(.issued(on: today), after: history).then(.noted(id, .decisions(.issued(on: today))))
    record(.issued(on: "2014-12-30"), after: history).then(.doneByRecording(today: today))
    let late = ManagersReply(on: today, exceptions: [])
    record(.replied(late), after: issued).then(.noted(id, .decisions(.replied(late))))
    let backdated = ManagersReply(on: "2014-12-30", exceptions: [])
    record(.replied(backdated), after: issued).then(.doneByRecording(today: today))
  }

  @Test("Nothing is sent before the review was completed, nor answered before it was sent")
  func order() {
    let completedLater =
      Array(history.prefix(1)) + [
        .review(
          .held(
            Review(
              review: id, kind: .lookedAfter, heldOn: "2014-07-28", completedOn: "2014-08-11",
              manner: .series, participation: .pn1))),
        .noted(id, .decisions(.made(plain, on: "2014-07-28"))),
      ]
    #expect(refusal(.issued(on: "2014-08-10"), of: completedLater) == .notCompletedBefore("2014-08-11"))
    #expect(refusal(.issued(on: "2014-08-11"), of: completedLater) == nil)
    let early = ManagersReply(on: "2014-07-28", exceptions: [])
    #expect(refusal(.replied(early), of: issued) == .notIssuedBefore("2014-07-29"))
    #expect(refusal(.approved(reserved.id, on: "2014-07-28"), of: issued) == .notIssuedBefore("2014-07-29"))
    #expect(refusal(.approved(reserved.id, on: "2014-08-04"), of: history) == .notIssued)
  }

  @Test("Whether something is approved is answered once")
  func approvedOnce() {
    let answers: [DecisionEvent] = [
      .approved(reserved.id, on: "2014-08-04"),
      .approvalRefused(reserved.id, reason: "No money", on: "2014-08-04"),
    ]
    for answer in answers {
      let answered = issued + [.noted(id, .decisions(answer))]
      record(.approved(reserved.id, on: "2014-08-05"), after: answered)
        .then(.approvalAnswered(on: "2014-08-04"))
    }
  }

  private func refusal(_ event: DecisionEvent, of events: [ChildEvent]) -> ReviewFileRefusal? {
    Child(events).refusal(of: .noted(id, .decisions(event))) as? ReviewFileRefusal
  }

  private func record(_ event: DecisionEvent, after events: [ChildEvent]) -> Outcome {
    Given(child: Child(events)).when(.note([.decisions(event)], on: id, today: "2014-12-31"))
  }

  private static func decision(
    _ id: String, words: String = "A place at school", responsible: String = "Social worker",
    approver: String? = nil
  ) -> Decision {
    Decision(
      id: DecisionID(id), words: words, responsible: responsible, by: "2014-12-01", approver: approver)
  }
}
