import CareCalendar
import Casework
import Testing

/// How an alert ends, whose turn it is until then, and what stays refused afterwards.
@Suite struct EndingAlertsTests {
  private let resolved = AlertStepTaken(.resolve(outcome: "She starts on Monday"), on: "2014-11-20")
  private let withdrawn = AlertStepTaken(.withdraw(reason: "A mistake"), on: "2014-11-20")

  @Test("Whose turn it is follows the steps")
  func turns() {
    let steps: [AlertStepTaken] = [
      .seen(), .reply(), .up(to: "two", on: "2014-11-06"), .reply(from: .reid, on: "2014-11-07"),
      .init(.accept, on: "2014-11-10"), resolved,
    ]
    let turns = (0...steps.count).map { count in
      Child([.raised()] + steps.prefix(count).map { .step($0) }).alert(.ours)?.turn
    }
    #expect(
      turns == [.toAcknowledge, .toAnswer, .toAccept, .toAcknowledge, .toAccept, .toResolve, .over])
  }

  @Test("Resolving needs an outcome, in words", arguments: ["", " "])
  func outcome(blank: String) {
    let accepted = AlertStepTaken(.accept, on: "2014-11-06")
    act(resolved, after: .reply(), accepted).then(.step(resolved))
    act(.init(.resolve(outcome: blank), on: "2014-11-20"), after: .reply(), accepted)
      .then(alert: .wordsAreEmpty("How it was resolved"))
  }

  @Test("A reply that stands is accepted before; at the top it may end without; so may what nobody answered")
  func unaccepted() {
    act(resolved, after: .reply()).then(alert: .replyNotAccepted)
    act(resolved, after: .seen()).then(.step(resolved))
    act(resolved, after: .reply(from: .boss), raised: .by(at: "four", isUrgent: true)).then(.step(resolved))
  }

  @Test("Withdrawing needs a reason")
  func withdrawing() {
    act(withdrawn).then(.step(withdrawn))
    act(withdrawn, after: .reply()).then(.step(withdrawn))
    act(.init(.withdraw(reason: " "), on: "2014-11-20")).then(alert: .reasonIsEmpty("Withdrawing an alert"))
    #expect(Child(.raised(), .step(withdrawn)).alert(.ours)?.ending?.on == "2014-11-20")
  }

  @Test(
    "Nothing more is done about an alert that ended",
    arguments: [
      .seen(on: "2014-11-21"), .reply(on: "2014-11-21"), .init(.accept, on: "2014-11-21"),
      .up(to: "two", on: "2014-11-21"), .init(.resolve(outcome: "Well"), on: "2014-11-21"),
      .init(.withdraw(reason: "No"), on: "2014-11-21"),
      .init(.referToCafcass(reason: "Yes"), on: "2014-11-21"),
      .init(.seekLegalAdvice, on: "2014-11-21"), .init(.note("More"), on: "2014-11-21"),
    ] as [AlertStepTaken])
  func over(step: AlertStepTaken) {
    act(step, after: resolved).then(alert: .resolvedAlready(on: "2014-11-20"))
    act(step, after: withdrawn).then(alert: .withdrawnAlready(on: "2014-11-20"))
  }

  @Test("A step that others rest on is not taken back alone")
  func corrections() throws {
    let told = entries([.raised(), .step(.seen()), .step(.reply()), .step(.init(.accept, on: "2014-11-06"))])
    for version in [1, 3] {
      #expect(throws: CorrectionRefusal.self) { try Child.correct(told, marking: [version], reason: "Wrong") }
    }
    for versions in [[2], [4], [3, 4], [1, 2, 3, 4]] {
      #expect(throws: Never.self) { try Child.correct(told, marking: versions, reason: "Wrong") }
    }
  }

  @Test("An ending that is taken back leaves the alert open where it was")
  func reopened() {
    let told = entries([
      .raised(), .step(.reply()), .step(.init(.accept, on: "2014-11-06")), .step(resolved),
      .enteredInError(Correction(versions: [4], reason: "Not yet")),
    ])
    #expect(Child(folding: told).alert(.ours)?.turn == .toResolve)
  }

  @Test("Looking back shows an alert as it stood")
  func lookingBack() {
    let told = entries([.raised(), .step(.reply()), .step(.up(to: "two"))])
    let days: [Day] = ["2014-11-02", "2014-11-04", "2014-11-05", "2014-11-06"]
    #expect(
      days.map { Child(folding: told, upTo: $0).alert(.ours)?.turn } == [
        nil, .toAcknowledge, .toAccept, .toAcknowledge,
      ])
  }

  @Test("Every refusal says what is the matter in a sentence")
  func words() {
    let refusals: [AlertRefusal] = [
      .wordsAreEmpty("What will be done"), .reasonIsEmpty("Withdrawing an alert"), .ownAlert,
      .noSuchStage(ladder: "LAC Alert"), .withAnotherRole("Service Manager"),
      .skippingNeedsReason(["Stage 2", "Stage 3"]), .atTheTop("Stage 4"), .replyNotAccepted,
      .beforeRaising(on: "2014-11-03"), .repliedAlready(on: "2014-11-05"),
      .repliedAlready(on: "2014-11-05", isAtTheTop: true),
    ]
    #expect(
      refusals.map(\.words) == [
        "What will be done: write it in words.", "Withdrawing an alert needs a reason.",
        "Somebody other than the person who raised the alert acknowledges and answers it.",
        "“LAC Alert” has no such stage. Choose one of its stages.",
        "The alert is with the Service Manager: they acknowledge and answer it, or a manager above them.",
        "That leaves out Stage 2, Stage 3. Say why, or escalate to Stage 2.",
        "Stage 4 is the last stage: there is none above. It can be resolved, withdrawn or referred to Cafcass.",
        "There is a reply. Accept it before resolving the alert, or escalate the alert.",
        "The alert was raised on 3 Nov 2014: give that day or a later one.",
        "It was answered at this stage on 5 Nov 2014. Now the IRO accepts the reply or escalates the alert.",
        "It was answered at this stage on 5 Nov 2014. Now the IRO accepts the reply or resolves the alert, or refers "
          + "it to Cafcass.",
      ])
  }
}
