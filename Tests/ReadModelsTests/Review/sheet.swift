import CareCalendar
import Casework
import ReadModels
import Rulebook

/// A child in care since 8 October 2014, whose first review, "r", is booked for 4 November.
let booked = review(booked: "2014-11-04", madeOn: "2014-10-09")

let held = ChildEvent.review(
  .held(
    Review(
      review: ReviewID("r"), kind: .lookedAfter, heldOn: "2014-11-04", completedOn: "2014-11-04",
      participation: .pn0)))

let school = Decision(
  id: DecisionID("school"), words: "find a school place", responsible: "Ben Hill", by: "2014-12-01")

func review(booked day: Day, madeOn: Day) -> ChildEvent {
  .review(
    .booked(
      Booking(
        review: ReviewID("r"), kind: .lookedAfter, day: day, time: TimeOfDay("15:30"), venue: "Brook House",
        madeOn: madeOn)))
}

func noted(_ note: ReviewFileEvent) -> ChildEvent { .review(.noted(ReviewID("r"), note)) }

func sheetOf(
  _ events: [ChildEvent], on day: Day, of review: String = "r", under policy: Policy = .usual
) -> ReviewChecklist {
  read(events, on: day, of: review, under: policy)!
}

func read(
  _ events: [ChildEvent], on day: Day, of review: String, under policy: Policy = .usual
) -> ReviewChecklist? {
  let came = ChildEvent.placement(
    .episodeBegan(Episode(began: "2014-10-08", reasonBegan: .started, legalStatus: .careOrder)))
  let known = ChildEvent.person(.known(ChildNumber("100234")))
  let entries = ([known, came] + events).enumerated().map { place, event in
    RecordedEntry(
      entry: ChildEntry(version: place + 1, event: event), position: Int64(place + 1), act: "a",
      kind: "", recordedBy: nil, recordedAt: 0, isFromFile: false)
  }
  let book = Rulebook(policy: policy, calendar: WorkingCalendar(BankHolidays(listed: [])))
  let found = ChildCase(
    ChildID("c1"), entries: entries, on: day, for: .iro, under: book, staff: StaffList())
  return ReviewChecklist(ReviewID(review), of: found, under: book, staff: StaffList())
}

extension ReviewChecklist {
  private static let glyphs: [ChecklistMark: String] = [
    .done: "✓", .open: "○", .late: "!", .locked: "…", .notAsked: "·",
  ]

  /// A line's mark and how it stands.
  subscript(id: String) -> String? {
    line(id).map { "\(Self.glyphs[$0.mark] ?? "") \($0.standing)" }
  }

  /// The same of a document sent to somebody.
  func sent(_ document: ReviewDocument, _ recipient: Recipient) -> String? {
    lines.first { $0.step == .followUp(.send(document, recipient)) }.flatMap { self[$0.id] }
  }
}
