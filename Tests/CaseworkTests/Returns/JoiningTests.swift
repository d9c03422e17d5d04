import CareCalendar
import Casework
import Testing

/// Two records that are of one child, put together: a review that both tell of is one.
@Suite struct JoiningTests {
  private let review = ReviewID("r1")

  @Test("A review that a return told of, and that was booked and recorded under the other number, is met")
  func recordedThere() throws {
    let own = [ChildEvent.began("2012-09-16"), .held("2012-10-10")]
    let other = [
      ChildEvent.began("2012-09-16"), .booked("2012-10-10", madeOn: "2012-09-20", id: review),
      .held("2012-10-10", as: review), .noted(review, .plan(.risk(words: "None", on: "2012-10-10"))),
    ]
    let child = try joined(own, other)
    #expect(child.reviews.bookings == [])
    #expect(child.reviews.held.map(\.id) == [review])
    #expect(child.reviews.files.map(\.id) == [review])
    #expect(child.reviews.file(review)?.bookings.map(\.day) == ["2012-10-10"])
  }

  @Test("So is one that was booked there, and never recorded; what was held before it was booked is another")
  func bookedThere() throws {
    let own = [ChildEvent.began("2012-06-16"), .held("2012-07-10"), .held("2012-10-12")]
    let other = [
      ChildEvent.began("2012-06-16"), .booked("2012-10-10", madeOn: "2012-09-20", id: review),
    ]
    let child = try joined(own, other)
    #expect(child.reviews.bookings == [])
    #expect(child.reviews.held.map(\.heldOn) == ["2012-07-10", "2012-10-12"])
    #expect(child.reviews.held.map(\.id.isGiven) == [false, true])
    #expect(child.reviews.file(review)?.review?.participation == .pn1)
  }

  @Test("Proceedings that go on under both numbers are the same, and a hearing listed there is listed here")
  func proceedings() throws {
    let own: [ChildEvent] = [.began("2012-09-16"), .court(.began(.care, on: "2012-09-20"))]
    let other: [ChildEvent] = [
      .began("2012-09-16"), .court(.began(.care, on: "2012-09-18")),
      .court(.guardianSpokenTo(on: "2012-09-19")),
      .court(.listed(Hearing(day: "2012-12-03", listedOn: "2012-10-01"))),
    ]
    let child = try joined(own, other)
    #expect(child.court.proceedings.map(\.began) == ["2012-09-20"])
    #expect(child.court.open?.hearings.map(\.day) == ["2012-12-03"])
    #expect(child.court.open?.guardianSpokenToOn == [])
  }

  @Test("Nothing is taken of proceedings that ended here; what comes after them is")
  func endedHere() throws {
    let own: [ChildEvent] = [
      .began("2012-09-16"), .court(.began(.care, on: "2012-09-20")), .court(.ended(on: "2012-12-03")),
    ]
    let other: [ChildEvent] = [
      .began("2012-09-16"), .court(.began(.care, on: "2012-09-20")),
      .court(.listed(Hearing(day: "2012-12-03", listedOn: "2012-10-01"))),
      .court(.ended(on: "2012-12-10")), .court(.began(.placement, on: "2013-01-07")),
      .court(.viewGiven(.letter, on: "2013-01-14")),
    ]
    let child = try joined(own, other)
    #expect(child.court.proceedings.map(\.began) == ["2012-09-20", "2013-01-07"])
    #expect(child.court.proceedings.map(\.ended) == ["2012-12-03", nil])
    #expect(child.court.open?.views.map(\.on) == ["2013-01-14"])
  }

  @Test(
    "Proceedings that had ended there before others began here are others: joining is refused, and ends none",
    arguments: [("2013-03-03", false), ("2013-03-04", false), ("2013-03-05", true)] as [(Day, Bool)])
  func endedThere(ended: Day, isSame: Bool) throws {
    let own: [ChildEvent] = [.began("2012-09-16"), .court(.began(.placement, on: "2013-03-04"))]
    let other: [ChildEvent] = [
      .began("2012-09-16"), .court(.began(.care, on: "2013-01-07")), .court(.ended(on: ended)),
    ]
    if isSame {
      #expect(try joined(own, other).court.proceedings.map(\.ended) == [ended])
    } else {
      #expect(throws: SettlementRefusal.earlierProceedings(began: "2013-01-07", ended: ended)) {
        _ = try joined(own, other)
      }
    }
    #expect(throws: SettlementRefusal.self, "nor is it lost where both ended") {
      _ = try joined(own + [.court(.ended(on: "2013-06-03"))], other)
    }
  }

  @Test("A booking that no review has met stays open")
  func stillToCome() throws {
    let own = [ChildEvent.began("2012-09-16"), .held("2012-10-10")]
    let other = [
      ChildEvent.began("2012-09-16"), .booked("2013-01-10", madeOn: "2012-10-10", id: review),
    ]
    let child = try joined(own, other)
    #expect(child.reviews.bookings.map(\.id) == [review])
    #expect(child.reviews.held.map(\.id.isGiven) == [false])
  }

  @Test("A review that only a return told of under the other number is the one recorded here")
  func recordedHere() throws {
    let own = [
      ChildEvent.began("2012-09-16"), .booked("2012-10-10", madeOn: "2012-09-20", id: review),
      .held("2012-10-10", as: review),
    ]
    let other = [ChildEvent.began("2012-09-16"), .held("2012-10-10"), .held("2013-01-08")]
    let child = try joined(own, other)
    #expect(child.reviews.held.map(\.id.isGiven) == [true, false])
    #expect(child.reviews.bookings == [])
  }

  @Test("One that was recorded here under both numbers is refused: somebody has to say which stands")
  func recordedTwice() throws {
    let own = [ChildEvent.began("2012-09-16"), .held("2012-10-10", as: review)]
    let other = [ChildEvent.began("2012-09-16"), .held("2012-10-10", as: ReviewID("r2"))]
    let expected = SettlementRefusal.leavesTheImpossible(
      ReviewRefusal.alreadyRecorded(heldOn: "2012-10-10").words)
    #expect(throws: expected) { _ = try joined(own, other) }
  }

  @Test("Of the forms on the practice around one review that were filled in under both numbers ours stands")
  func monitoredTwice() throws {
    func form(_ id: ReviewID, on day: Day) -> ChildEvent {
      .monitoring(
        PracticeMonitoring(id, grades: [.plan: .good], words: nil, by: StaffID("amina"), on: day))
    }
    let own = [
      ChildEvent.began("2012-09-16"), .booked("2012-10-10", madeOn: "2012-09-20", id: review),
      .held("2012-10-10", as: review),
    ]
    let imported = ReviewID("looked-after/2012-10-10")
    let other = [ChildEvent.began("2012-09-16"), .held("2012-10-10"), form(imported, on: "2012-10-15")]
    let both = try joined(own + [form(review, on: "2012-10-12")], other)
    #expect(both.monitorings.map(\.on) == ["2012-10-12"])
    let only = try joined(own, other)
    #expect(only.monitoring(of: review)?.on == "2012-10-15")
  }

  @Test("Words that were allowed under both numbers are allowed once, of the review as it is known here")
  func quotedTwice() throws {
    let imported = ReviewID("looked-after/2012-10-10")
    let text = ReviewFileEvent.followUp(.recordWritten("“I like it”, she said.", on: "2012-10-12"))
    let own = [
      ChildEvent.began("2012-09-16"), .booked("2012-10-10", madeOn: "2012-09-20", id: review),
      .held("2012-10-10", as: review), .noted(review, text), allowed("q1", of: review),
    ]
    let other = [ChildEvent.began("2012-09-16"), .held("2012-10-10"), .noted(imported, text)]
    let child = try joined(own, other + [allowed("q2", of: imported)])
    #expect(child.quotations.map(\.id.raw) == ["q1"] && child.quotations[0].mayBePrinted)
    // Of words that are not allowed here the source is the review here.
    let only = try joined(own.dropLast(), other + [allowed("q2", of: imported)])
    #expect(only.quotations.map(\.source) == [.record(review)] && only.stillSays(only.quotations[0]))
  }

  @Test("Words that were withdrawn under either number are withdrawn; what was agreed to since stands")
  func quotedAndWithdrawn() throws {
    let imported = ReviewID("looked-after/2012-10-10")
    let care = [ChildEvent.began("2012-09-16"), .held("2012-10-10")]
    func quotations(_ own: [ChildEvent], _ other: [ChildEvent]) throws -> [Bool] {
      try joined(care + own, care + other).quotations.map(\.mayBePrinted)
    }
    let (first, second) = (allowed("q1", of: imported), allowed("q2", of: imported))
    let later = allowed("q1", of: imported, on: "2012-12-03")
    #expect(try quotations([first], [second, withdrawn("q2")]) == [false])
    #expect(try quotations([first, withdrawn("q1")], [second]) == [false])
    #expect(try quotations([later], [second, withdrawn("q2")]) == [true])
    #expect(try quotations([], [second, withdrawn("q2")]) == [false])
  }

  private func allowed(_ id: String, of review: ReviewID, on day: Day = "2012-11-05") -> ChildEvent {
    .quotation(
      .allowed(
        Quotation(
          id: QuotationID(id), source: .record(review), speaker: .child, words: "I like it",
          agreedBy: .child, agreedOn: day)))
  }

  private func withdrawn(_ id: String) -> ChildEvent {
    .quotation(.withdrawn(QuotationID(id), reason: "rather not", on: "2012-11-19"))
  }

  private func joined(_ own: [ChildEvent], _ other: [ChildEvent]) throws -> Child {
    let events = try Child.joining(entries(other), to: entries(own), reason: "Renumbered")
    return Child(folding: entries(own + events))
  }
}
