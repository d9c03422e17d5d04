import CareCalendar
import Casework
import Testing

/// Which words of a child's record may be printed, and who agreed.
@Suite struct QuotationTests {
  private let came = ChildEvent.began("2014-07-02")
  private let mother = ConnectedPerson(id: PersonID("m"), name: "Dawn", relationship: .mother)
  private let said = ChildEvent.voice(
    .spoken(
      Conversation(
        on: "2014-10-20", way: .alone, words: "I like it here, most days. I miss Reece. They listen.",
        audience: .iro)))

  private func quotation(
    _ words: String, from source: QuotedSource = .said(on: "2014-10-20"), of speaker: Party? = .child,
    agreed party: Party = .child, on day: Day = "2014-11-03", id: String = "q1"
  ) -> Quotation {
    Quotation(
      id: QuotationID(id), source: source, speaker: speaker, words: words, agreedBy: party, agreedOn: day)
  }

  private func allow(_ quotation: Quotation) -> ChildCommand {
    .quote([.allowed(quotation)], today: "2014-11-05")
  }

  private func refusal(_ quotation: Quotation, after more: ChildEvent...) -> QuotationRefusal? {
    Given(child: Child([came, said] + more)).when(allow(quotation)).refusal as? QuotationRefusal
  }

  @Test(
    "Words are quoted as they stand, whole or in part, with what is left out or put in its place marked",
    arguments: [
      "I like it here, most days. I miss Reece. They listen.", "I like it here", "They listen.",
      "I like it here … They listen", "I like it here ... They listen.", "I miss [my brother]. They listen.",
      "“I like  it here”", "[Here] I like it … I miss [my two older half brothers]. They listen [to me].",
    ])
  func asTheyStand(_ words: String) {
    let quoted = quotation(words)
    given(came, said).when(allow(quoted)).then(.quotation(.allowed(quoted)))
  }

  @Test(
    "What does not stand there so is refused: other words, another order, parts of words",
    arguments: [
      "I love it here", "They listen. I like it here", "I like it her", "like it here, They listen",
      "I like it here … I like it here",
    ])
  func otherwise(_ words: String) {
    #expect(refusal(quotation(words)) == .notAsRecorded)
  }

  @Test(
    "Square brackets hold a few words in the place of some that were said, and never whole sentences",
    arguments: [
      "They listen. [They are the best carers of all",
      "[They are the best] [carers of all of them] They listen.",
      "They listen [to me and do what I want].", "They listen […to…me…and…do…what…I…want].",
      "They listen [to [me]].",
      "They listen [tomeanddowhatIwantwheneverIsaythatIwantit].",
    ])
  func brackets(_ words: String) {
    #expect(refusal(quotation(words)) == .notAsRecorded)
  }

  @Test("Without words, of nothing recorded, and of another day there is nothing to quote")
  func nothing() {
    #expect(refusal(quotation(" … [me]")) == .wordsAreEmpty)
    #expect(refusal(quotation("[I love it here]")) == .wordsAreEmpty)
    #expect(refusal(quotation("I like it", from: .said(on: "2014-10-21"))) == .nothingThere)
    #expect(refusal(quotation("I like it", from: .record(ReviewID("r1")))) == .nothingThere)
    let silent = ChildEvent.voice(.spoken(Conversation(on: "2014-10-27", way: .observed)))
    #expect(refusal(quotation("I", from: .said(on: "2014-10-27")), after: silent) == .nothingThere)
  }

  @Test("Somebody agreed who is recorded around the child, on no day before the words and none to come")
  func agreement() {
    #expect(refusal(quotation("They listen", on: "2014-10-19")) == .agreedBefore("2014-10-20"))
    #expect(refusal(quotation("They listen", on: "2014-10-20")) == nil)
    #expect(refusal(quotation("They listen", agreed: .person(mother.id))) == .nobodySuch)
    let known = ChildEvent.family(.recorded(mother, on: "2014-07-02"))
    #expect(refusal(quotation("They listen", agreed: .person(mother.id)), after: known) == nil)
    given(came, said).when(allow(quotation("They listen", on: "2014-11-06")))
      .then(.notYetHappened("2014-11-06", today: "2014-11-05"))
  }

  @Test("A parent's words stand in the record of a review, and whose they are is said")
  func record() {
    let review = ReviewID("r1")
    let known: [ChildEvent] = [
      .family(.recorded(mother, on: "2014-07-02")), .held("2014-07-28", as: review),
      .noted(review, .followUp(.recordWritten("Ms Vale said: “He laughs again.”", on: "2014-07-30"))),
    ]
    let words = quotation("He laughs again.", from: .record(review), of: .person(mother.id))
    Given(child: Child([came] + known)).when(allow(words)).then(.quotation(.allowed(words)))
    let nobodys = quotation("He laughs again.", from: .record(review), of: nil)
    let outcome = Given(child: Child([came] + known)).when(allow(nobodys))
    #expect(outcome.refusal as? QuotationRefusal == .speakerMissing)
  }

  @Test("Of practice notes only one of impact is quoted")
  func impact() {
    func noted(_ kind: PracticeNoteKind) -> ChildEvent {
      let category = AlertCategory(key: "drift", name: "drift", common: .drift)
      let note = PracticeNote(
        id: PracticeNoteID("n1"), kind: kind, category: category, words: "She saw her brother again",
        by: StaffID("amina"), on: "2014-10-20")
      return .practice(.noted(note))
    }
    let words = quotation("saw her brother", from: .impact(PracticeNoteID("n1")), of: nil)
    #expect(refusal(words, after: noted(.impact)) == nil)
    #expect(refusal(words, after: noted(.goodPractice)) == .notImpact)
    #expect(refusal(words) == .nothingThere)
  }

  @Test("The same words are allowed once while they stand, and once more after they were withdrawn")
  func twice() {
    let allowed = ChildEvent.quotation(.allowed(quotation("They listen")))
    #expect(refusal(quotation("They listen", id: "q2"), after: allowed) == .allowedAlready)
    #expect(refusal(quotation("I like it here", id: "q2"), after: allowed) == nil)
    #expect(refusal(quotation("They listen", id: "q2"), after: allowed, withdrawn()) == nil)
  }

  @Test("What was allowed is withdrawn with a reason, once, and from no day before it was allowed")
  func withdrawing() {
    let allowed = ChildEvent.quotation(.allowed(quotation("They listen")))
    func refusal(_ event: ChildEvent, after known: ChildEvent...) -> QuotationRefusal? {
      guard case .quotation(let event) = event else { return nil }
      let command = ChildCommand.quote([event], today: "2014-12-01")
      return Given(child: Child([came, said] + known)).when(command).refusal as? QuotationRefusal
    }
    #expect(refusal(withdrawn()) == .noSuchQuotation)
    #expect(refusal(withdrawn(" "), after: allowed) == .withdrawnWithoutReason)
    #expect(refusal(withdrawn(on: "2014-11-02"), after: allowed) == .agreedLater("2014-11-03"))
    #expect(refusal(withdrawn(), after: allowed) == nil)
    #expect(refusal(withdrawn(), after: allowed, withdrawn()) == .withdrawnAlready(on: "2014-11-17"))
    let child = Child([came, said, allowed, withdrawn()])
    #expect(child.quotations.map(\.mayBePrinted) == [false])
    #expect(child.quotations(from: .said(on: "2014-10-20")) == [])
  }

  @Test("What was said is taken back whatever was quoted of it, and the words then stand nowhere")
  func takenBack() throws {
    let quoted = quotation("They listen")
    let allowed = ChildEvent.quotation(.allowed(quoted))
    for history in [[came, said, allowed], [came, said, allowed, withdrawn()]] {
      let event = try Child.correct(entries(history), marking: [2], reason: "another child")
      let child = Child(folding: entries(history + [event]))
      #expect(!child.stillSays(quoted) && child.quotations.map(\.id) == [quoted.id])
    }
    #expect(Child([came, said, allowed]).stillSays(quoted))
    // Whoever agreed is still somebody.
    let known = ChildEvent.family(.recorded(mother, on: "2014-07-02"))
    let agreed = ChildEvent.quotation(.allowed(quotation("They listen", agreed: .person(mother.id))))
    #expect(throws: CorrectionRefusal.self) {
      _ = try Child.correct(entries([came, known, said, agreed]), marking: [2], reason: "another child")
    }
  }

  private func withdrawn(_ reason: String = "She would rather not", on day: Day = "2014-11-17") -> ChildEvent
  {
    .quotation(.withdrawn(QuotationID("q1"), reason: reason, on: day))
  }
}
