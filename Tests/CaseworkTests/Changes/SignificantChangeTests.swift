import CareCalendar
import Casework
import TestSupport
import Testing

/// Significant changes of which the IRO is told, and what is decided on them.
@Suite struct SignificantChangeTests {
  private let today: Day = "2014-11-10"
  private let began = ChildEvent.began("2014-07-02")
  private let id = ChangeID("c1")
  private static let early = EarlyReviewID("e1")

  private func change(
    _ standing: SignificantChange.Standing = .happened, words: String = "Excluded for five days",
    on day: Day = "2014-11-07", before: Day? = nil, law: EarlyReviewReason? = nil
  ) -> SignificantChange {
    SignificantChange(
      id: id, kind: ChangeKind(key: "exclusion", name: "excluded from school", common: .exclusion), standing,
      words: words, on: day, before: before,
      binding: law.map { SignificantChange.Binding($0, opening: Self.early) }, toldOn: today)
  }

  private func decided(
    _ outcome: Consideration.Outcome, _ reason: String? = "It can wait", opening early: EarlyReviewID? = nil,
    before: Day? = nil, on day: Day = "2014-11-10"
  ) -> ChangeEvent {
    .considered(
      id, Consideration(outcome, reason: reason, opening: early, before: before, by: StaffID("a"), on: day))
  }

  private func refusal(_ event: ChangeEvent, after events: ChildEvent...) -> ChangeRefusal? {
    let outcome = Given(child: Child(events)).when(.change([event], today: today))
    return outcome.refusal as? ChangeRefusal
  }

  @Test("It is told in words, of a child who is with us, on the day or before it, and never before birth")
  func told() {
    #expect(refusal(.told(change()), after: began) == nil)
    #expect(refusal(.told(change(words: " ")), after: began) == .wordsAreEmpty)
    #expect(
      refusal(.told(change(on: "2014-11-11")), after: began) == .notYet("2014-11-11", today: "2014-11-10"))
    #expect(refusal(.told(change(on: "2014-11-10")), after: began) == nil)
    #expect(refusal(.told(change()), after: .born("2014-11-08"), began) == .bornLater("2014-11-08"))
    #expect(refusal(.told(change()), after: began, .change(.told(change()))) == .toldAlready)
  }

  @Test(
    "Of a child who left nothing is told from that day on",
    arguments: [("2014-11-09", true), ("2014-11-10", true), ("2014-11-11", false)] as [(Day, Bool)])
  func withUs(left: Day, isRefused: Bool) {
    let ended = ChildEvent.ended("2014-07-02", on: left)
    #expect(refusal(.told(change()), after: began, ended) == (isRefused ? .notWithUs(on: today) : nil))
  }

  @Test("Of a child whose plan their team alone reviews nothing is told, since nobody here would hear of it")
  func reviewedByTeam() {
    let plan = ChildEvent.begun(.section17ShortBreaks, "2014-06-02")
    #expect(refusal(.told(change()), after: plan) == .isNotReviewedHere)
    #expect(refusal(.told(change()), after: plan, began) == nil)
    #expect(refusal(.told(change()), after: .begun(.supervisionOrder, "2014-06-02")) == nil)
  }

  @Test("Of a child who died nothing is told or decided any more")
  func death() {
    let died = ChildEvent.ended("2014-07-02", on: "2014-11-10", .died)
    #expect(refusal(.told(change()), after: began, died) == .died("2014-11-10"))
    #expect(
      refusal(decided(.notBroughtForward), after: began, .change(.told(change())), died)
        == .died("2014-11-10"))
  }

  @Test("What the law asks a review for opens it in the same act, with the day on which it would take effect")
  func binding() {
    let proposed = change(.proposed, before: "2014-11-20", law: .carePlanChange)
    given(began).when(.change([.told(proposed)], today: today)).then(
      .change(.told(proposed)),
      .earlyReview(
        .calledFor(
          EarlyReview(
            id: Self.early, .carePlanChange, words: proposed.words, on: "2014-11-07", before: "2014-11-20"))))
    #expect(
      refusal(.told(change(.proposed, before: "2014-11-06")), after: began)
        == .takesEffectBefore("2014-11-06", proposed: "2014-11-07"))
    #expect(
      refusal(.told(change(law: .carePlanChange)), after: began) == .doesNotFit(.carePlanChange),
      "what has happened is not considered first")
    #expect(refusal(.told(change(law: .welfareNotSafeguarded)), after: began) == nil)
  }

  @Test("What the law makes binding cannot be declined, until what was proposed is withdrawn")
  func declined() {
    let proposed = change(.proposed, law: .carePlanChange)
    let called = EarlyReviewEvent.calledFor(
      EarlyReview(id: Self.early, .carePlanChange, words: proposed.words, on: "2014-11-07", before: nil))
    let known: [ChildEvent] = [began, .change(.told(proposed)), .earlyReview(called)]
    func refusal(_ event: ChangeEvent, after events: [ChildEvent]) -> ChangeRefusal? {
      Given(child: Child(events)).when(.change([event], today: today)).refusal as? ChangeRefusal
    }
    #expect(refusal(decided(.notBroughtForward), after: known) == .lawAsksForReview(.carePlanChange))
    #expect(refusal(decided(.broughtForward, nil), after: known) == nil, "the law is the reason")
    let withdrawn = EarlyReview.Ending(.withdrawn, reason: "He stays", on: "2014-11-10")
    let after = known + [.earlyReview(.ended(Self.early, withdrawn))]
    #expect(refusal(decided(.notBroughtForward), after: after) == nil)
    #expect(refusal(decided(.notBroughtForward, nil), after: after) == .reasonIsEmpty)
  }

  @Test("A decision has its reason, and is made once; one that brings the review forward calls for it")
  func considered() {
    let told = ChildEvent.change(.told(change()))
    #expect(refusal(decided(.notBroughtForward), after: began) == .noSuchChange)
    #expect(refusal(decided(.notBroughtForward, " "), after: began, told) == .reasonIsEmpty)
    #expect(
      refusal(decided(.broughtForward, before: "2014-11-10"), after: began, told)
        == .heldBefore("2014-11-10"))
    let forward = decided(.broughtForward, "He is at home all day", opening: Self.early, before: "2014-11-24")
    given(began, told).when(.change([forward], today: today)).then(
      .change(forward),
      .earlyReview(
        .calledFor(
          EarlyReview(
            id: Self.early, .iroRequests, words: "He is at home all day", on: today, before: "2014-11-24"))))
    #expect(
      refusal(decided(.notBroughtForward), after: began, told, .change(forward))
        == .consideredAlready(on: today))
  }

  @Test("A review that is held after it was told considers it as well; one of the same day does not")
  func reviewed() throws {
    let told = ChildEvent.change(.told(change()))
    #expect(Child(began, told, .held("2014-11-10")).considered(change()) == nil)
    #expect(Child(began, told, .held("2014-11-11")).considered(change()) == "2014-11-11")
    let both = Child(began, told, .held("2014-11-20"), .change(decided(.notBroughtForward)))
    #expect(both.considered(try #require(both.changes[id])) == "2014-11-10")
  }

  @Test("A conference considers what changed for a child at home, and not for one in care")
  func conference() {
    let told: [ChildEvent] = [.enquiry("2014-10-06"), .change(.told(change()))]
    let met = ChildEvent.conference("2014-11-12", .planBegun)
    #expect(Child(told + met).considered(change()) == "2014-11-12")
    #expect(Child([began] + told + met).considered(change()) == nil)
    #expect(Child([began] + told + met + [.held("2014-11-20")]).considered(change()) == "2014-11-20")
    let left = ChildEvent.ended("2014-07-02", on: "2014-11-03")
    #expect(Child([began, left] + told + met).considered(change()) == "2014-11-12")
  }
}
