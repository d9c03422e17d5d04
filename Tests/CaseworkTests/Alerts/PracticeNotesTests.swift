import CareCalendar
import Casework
import Testing

/// Practice notes: what they need, and how a challenge goes on.
@Suite struct PracticeNotesTests {
  private let answer = PracticeNote.Answer("Seen to", by: StaffID("stone"), on: "2014-11-05")

  @Test("A note of every kind has words", arguments: PracticeNoteKind.allCases)
  func noted(kind: PracticeNoteKind) {
    record(.noted(note(kind))).then(.practice(.noted(note(kind))))
    record(.noted(note(kind, words: " "))).then(note: .wordsAreEmpty("A note of \(kind.words)"))
    record(.noted(note(kind)), after: [.practice(.noted(note(kind)))]).then(note: .notedAlready)
  }

  @Test("It can name a review that there is")
  func review() {
    let history: [ChildEvent] = [.began("2014-07-02"), .held("2014-07-28", as: ReviewID("r1"))]
    record(.noted(note(review: "r1")), after: history).then(.practice(.noted(note(review: "r1"))))
    record(.noted(note(review: "r2")), after: history).then(note: .noSuchReview)
    let imported = "looked-after/2014-07-28"
    record(.noted(note(review: imported)), after: [history[0]]).then(note: .noSuchReview)
  }

  @Test("A review that a return tells of once more after a note about it stands in the way of no correction")
  func toldAgain() throws {
    let noted = ChildEvent.practice(.noted(note(review: "looked-after/2014-07-28")))
    let told = entries([.began("2014-07-02"), noted, .held("2014-07-28"), .held("2014-10-20")])
    let event = try Child.correct(told, marking: [4], reason: "another child's")
    #expect(event == .enteredInError(Correction(versions: [4], reason: "another child's")))
  }

  @Test("A note about a review that a return told of under another number is of that review here")
  func joined() throws {
    let noted = ChildEvent.practice(.noted(note(review: "looked-after/2014-07-28")))
    let own = entries([.began("2014-07-02"), .held("2014-07-28", as: ReviewID("r1"))])
    let other = entries([.began("2014-07-02"), .held("2014-07-28"), noted])
    let events = try Child.joining(other, to: own, reason: "Renumbered")
    #expect(events == [.practice(.noted(note(review: "r1")))])
  }

  @Test("A challenge is answered once, in words, by somebody else, not before it was written")
  func answered() {
    let challenge = [ChildEvent.practice(.noted(note()))]
    let answered = PracticeNoteEvent.answered(PracticeNoteID("n1"), answer)
    record(answered, after: challenge).then(.practice(answered))
    record(answered, after: challenge + [.practice(answered)]).then(note: .answeredAlready(on: "2014-11-05"))
    record(answered).then(note: .noSuchNote)
    reply("", by: "stone", on: "2014-11-05").then(note: .wordsAreEmpty("An answer"))
    reply("Yes", by: "amina", on: "2014-11-05").then(note: .ownNote)
    reply("Yes", by: "stone", on: "2014-11-02").then(note: .beforeTheNote("2014-11-03"))
  }

  @Test("Only a challenge is answered", arguments: [PracticeNoteKind.goodPractice, .impact])
  func others(kind: PracticeNoteKind) {
    record(.answered(PracticeNoteID("n1"), answer), after: [.practice(.noted(note(kind)))])
      .then(note: .needsNoAnswer(kind))
  }

  @Test("A challenge is turned into an alert once, answered or not; after that the alert is answered")
  func takenUp() {
    let challenge = ChildEvent.practice(.noted(note()))
    let taken = AlertRaised.by(origin: AlertOrigin(practiceNote: PracticeNoteID("n1")))
    raise(taken, after: [challenge]).then(.raised(taken))
    raise(taken, after: [challenge, .practice(.answered(PracticeNoteID("n1"), answer))]).then(.raised(taken))
    raise(taken).then(alert: .noSuchPracticeNote)
    raise(taken, after: [.practice(.noted(note(.impact)))]).then(alert: .noteIsNoChallenge)
    let again = AlertRaised.by(origin: taken.origin, id: AlertID("a2"))
    raise(again, after: [challenge, .raised(taken)]).then(alert: .noteTakenUpAlready(on: "2014-11-03"))
    record(.answered(PracticeNoteID("n1"), answer), after: [challenge, .raised(taken)])
      .then(note: .becameAnAlert(on: "2014-11-03"))
  }

  @Test("A challenge entered in error takes no alert along, and becomes none again")
  func corrections() throws {
    let taken = AlertRaised.by(origin: AlertOrigin(practiceNote: PracticeNoteID("n1")))
    let told = entries([.practice(.noted(note())), .raised(taken)])
    let inError = try Child.correct(told, marking: [1], reason: "Wrong")
    let left = Child(folding: told + [ChildEntry(version: 3, event: inError)])
    #expect(left.practiceNotes == [] && left.alerts.map(\.id) == [taken.id])
    let again = AlertRaised.by(origin: taken.origin, id: AlertID("a2"))
    Given(child: left).when(.alert([.raised(again)], today: "2014-12-31")).then(alert: .noSuchPracticeNote)
    let both = told + [ChildEntry(version: 3, event: inError)]
    #expect(throws: Never.self) { try Child.correct(both, marking: [2], reason: "Wrong as well") }
    #expect(throws: Never.self) { try Child.correct(told, marking: [2], reason: "Wrong") }
  }

  private func note(
    _ kind: PracticeNoteKind = .challenge, words: String = "No plan in the file", review: String? = nil
  ) -> PracticeNote {
    PracticeNote(
      id: PracticeNoteID("n1"), kind: kind, category: .drift, words: words,
      review: review.map { ReviewID($0) }, by: StaffID("amina"), on: "2014-11-03")
  }

  private func record(_ event: PracticeNoteEvent, after events: [ChildEvent] = []) -> Outcome {
    Given(child: Child(events)).when(.notePractice([event], today: "2014-12-31"))
  }

  private func reply(_ words: String, by staff: String, on day: Day) -> Outcome {
    let answer = PracticeNote.Answer(words, by: StaffID(staff), on: day)
    return record(.answered(PracticeNoteID("n1"), answer), after: [.practice(.noted(note()))])
  }

  private func raise(_ raised: AlertRaised, after events: [ChildEvent] = []) -> Outcome {
    Given(child: Child(events)).when(.alert([.raised(raised)], today: "2014-12-31"))
  }
}
