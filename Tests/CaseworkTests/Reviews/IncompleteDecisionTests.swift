import CareCalendar
import Casework
import Testing

/// Decisions of which it is not settled yet who sees to them, or by when.
@Suite struct IncompleteDecisionTests {
  private let id = ReviewID("r1")
  private let decision = DecisionID("d1")
  private let on: Day = "2014-07-28"

  private var noted: DecisionEvent {
    .noted(IncompleteDecision(id: decision, words: "A contact plan", responsible: nil, by: nil), on: on)
  }

  private var made: DecisionEvent {
    .made(Decision(id: decision, words: "A contact plan", responsible: "Bo Lind", by: "2014-11-07"), on: on)
  }

  private var other: DecisionEvent {
    .made(
      Decision(id: DecisionID("d2"), words: "A school", responsible: "Bo Lind", by: "2014-11-07"), on: on)
  }

  private func history(_ events: DecisionEvent...) -> [ChildEvent] {
    [.began("2014-07-02"), .held(on, as: id)] + events.map { .noted(id, .decisions($0)) }
  }

  private func record(_ event: DecisionEvent, after history: [ChildEvent]) -> Outcome {
    Given(child: Child(history)).when(.note([.decisions(event)], on: id, today: "2014-12-31"))
  }

  @Test("It says what it lacks, and is a decision once it lacks nothing")
  func lacking() {
    let bare = IncompleteDecision(id: decision, words: "A plan", responsible: nil, by: nil)
    #expect(bare.lacking == "no person, no day" && bare.complete == nil)
    let named = IncompleteDecision(id: decision, words: "A plan", responsible: "Bo Lind", by: nil)
    #expect(named.lacking == "no day" && named.complete == nil)
    let whole = IncompleteDecision(
      id: decision, words: "A plan", responsible: "Bo Lind", by: on, domain: "contact",
      isRecommendation: true, childWanted: "every day", whyDifferent: "school", approver: "court")
    #expect(
      whole.complete
        == Decision(
          id: decision, words: "A plan", responsible: "Bo Lind", by: on, domain: "contact",
          isRecommendation: true, childWanted: "every day", whyDifferent: "school", approver: "court"))
  }

  @Test("While there is one, no decision goes to the manager; completed or struck out, the others do")
  func issuing() {
    let lacking = IncompleteDecision(id: decision, words: "A contact plan", responsible: nil, by: nil)
    let issued = DecisionEvent.issued(on: "2014-12-31")
    record(issued, after: history(other, noted)).then(.decisionIsIncomplete(lacking))
    record(issued, after: history(other, noted, made)).then(.noted(id, .decisions(issued)))
    let struckOut = DecisionEvent.struckOut(decision, reason: "said twice", on: on)
    record(issued, after: history(other, noted, struckOut)).then(.noted(id, .decisions(issued)))
  }

  @Test("What was struck out is not completed any more, and what was completed is not struck out")
  func struckOutMeanwhile() {
    let struckOut = DecisionEvent.struckOut(decision, reason: "said twice", on: on)
    record(made, after: history(noted, struckOut)).then(.struckOut(reason: "said twice"))
    record(struckOut, after: history(noted, made)).then(.decidedAlready)
    #expect(
      ReviewFileRefusal.struckOut(reason: "said twice").words.hasPrefix(
        "That decision was struck out: said twice."))
  }

  @Test("It needs words; striking one out needs a reason, and that it is there")
  func refusals() {
    let blank = IncompleteDecision(id: decision, words: " ", responsible: nil, by: nil)
    record(.noted(blank, on: on), after: history()).then(.wordsAreEmpty("A decision"))
    record(.struckOut(decision, reason: "", on: on), after: history(noted))
      .then(.reasonIsEmpty("Striking out a decision"))
    record(.struckOut(DecisionID("d9"), reason: "said twice", on: on), after: history(noted))
      .then(.noSuchDecision)
    record(made, after: history(noted, made)).then(.decidedAlready)
    record(noted, after: history(noted, made)).then(.decidedAlready)
    let issued = DecisionEvent.issued(on: "2014-07-29")
    record(noted, after: history(other, issued)).then(.issuedAlready(on: "2014-07-29"))
  }
}
