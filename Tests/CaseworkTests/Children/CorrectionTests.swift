import CareCalendar
import Casework
import Testing

/// Taking back what was entered in error.
@Suite struct CorrectionTests {
  private let history = entries([
    .began("2014-07-02"), .held("2014-07-28"), .held("2014-10-20"),
    .enteredInError(Correction(versions: [3], reason: "Another child's review")),
  ])

  @Test("Entries are marked, with the reason")
  func marked() throws {
    let event = try Child.correct(history, marking: [2], reason: "Wrong day")
    #expect(event == .enteredInError(Correction(versions: [2], reason: "Wrong day")))
  }

  @Test("What is marked never happened: the count goes on from the review before")
  func foldedWithout() {
    let child = Child(folding: history)
    #expect(child.cycle(.lookedAfter)?.held == ["2014-07-28"])
    #expect(Child.markedInError(history) == [3])
  }

  @Test("It needs a reason", arguments: ["", " \n"])
  func reason(text: String) {
    #expect(throws: CorrectionRefusal.reasonIsEmpty) {
      try Child.correct(history, marking: [2], reason: text)
    }
  }

  @Test(
    "Some entries cannot be taken back",
    arguments: [(5, .noSuchEntry), (0, .noSuchEntry), (3, .alreadyMarked), (4, .correctionsStand)]
      as [(Int, CorrectionRefusal)])
  func cannot(version: Int, refusal: CorrectionRefusal) {
    #expect(throws: refusal) { try Child.correct(history, marking: [version], reason: "Wrong") }
  }

  @Test("An entry on which others rest is taken back with them, or not at all")
  func impossible() throws {
    let words = "No episode of care covers 28 Jul 2014, so no review can have been held then."
    #expect(throws: CorrectionRefusal.leavesTheImpossible(words)) {
      try Child.correct(history, marking: [1], reason: "Another child")
    }
    let event = try Child.correct(history, marking: [1, 2], reason: "Another child")
    #expect(event == .enteredInError(Correction(versions: [1, 2], reason: "Another child")))
  }

  @Test("An end of care that is taken back leaves the child in care")
  func endTakenBack() throws {
    var told = entries([.began("2014-07-02"), .ended("2014-07-02", on: "2014-12-01")])
    let event = try Child.correct(told, marking: [2], reason: "Still with us")
    told.append(ChildEntry(version: 3, event: event))
    #expect(Child(folding: told).cycle(.lookedAfter)?.ended == nil)
  }

  @Test("A later entry that could only be made because of it stands in the way")
  func returnedAfterwards() {
    let told = entries([
      .began("2014-07-02"), .ended("2014-07-02", on: "2014-12-01"), .placed("2014-08-04"),
      .placementEnded("2014-08-04", on: "2014-09-01"),
    ])
    #expect(
      throws: CorrectionRefusal.leavesTheImpossible("No placement for adoption on 4 Aug 2014 is recorded.")
    ) {
      try Child.correct(told, marking: [3], reason: "Never placed")
    }
  }

  @Test("A refusal says what to do")
  func words() {
    #expect(
      CorrectionRefusal.leavesTheImpossible("It cannot be.").words
        == "Without that entry the rest could not be true: It cannot be. Take back the later entry first.")
  }
}
