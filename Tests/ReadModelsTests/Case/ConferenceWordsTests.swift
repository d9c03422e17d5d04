import CareCalendar
import Casework
import ReadModels
import Rulebook
import TestSupport
import Testing

/// A conference is called one wherever what was recorded of it is told.
@Suite struct ConferenceWordsTests {
  private static let id = ReviewID("r")
  private static let day: Day = "2014-11-03"

  private static let notes: [ReviewFileEvent] = [
    .preparation(.socialWorkerSpokenTo(on: day)),
    .meeting(.adjourned(Adjournment(on: day, reason: "A strike", completeBy: "2014-11-10"))),
    .meeting(.completed(on: day)), .meeting(.lateReasonGiven("A strike", on: day)),
    .followUp(.recordWritten("We met.", on: day)), .followUp(.recordCompleted(on: day)),
    .followUp(.sent(.record, .caseFile, on: day)), .followUp(.sent(.record, .child, on: day)),
  ]

  private func words(_ note: ReviewFileEvent, of kind: ReviewKind) -> String {
    var child = Child()
    child.evolve(
      .review(
        .booked(Booking(review: Self.id, kind: kind, day: Self.day, time: nil, madeOn: "2014-10-01"))))
    return ChildEvent.review(.noted(Self.id, note)).words(
      staff: StaffList(), of: child, in: Policy.usual.vocabulary)
  }

  @Test("In the journal", arguments: notes)
  func journal(note: ReviewFileEvent) {
    let review = words(note, of: .lookedAfter)
    let conference = words(note, of: .childProtection)
    #expect(review.lowercased().contains("review"))
    #expect(!conference.lowercased().contains("review"))
    #expect(
      conference.lowercased() == review.lowercased().replacing("review", with: "conference"))
  }

  @Test("Of several meetings each is counted by its name")
  func counted() {
    #expect([ReviewKind?.some(.childProtection)].countedMeetings == "1 conference")
    #expect([.lookedAfter, .shortBreaks, .childProtection].countedMeetings == "2 reviews and 1 conference")
    #expect([ReviewKind?.none].countedMeetings == "1 review")
  }
}
