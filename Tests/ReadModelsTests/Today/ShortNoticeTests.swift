import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

/// A duty whose day was past already when its review was booked.
@Suite struct ShortNoticeTests {
  private let review = ReviewID("r1")

  @Test(
    "It stands as due, in words of its own, however long its day is past",
    arguments: ["2014-10-08", "2014-10-28", "2014-11-20"] as [Day])
  func shortNotice(day: Day) throws {
    let line = try #require(theLine(bookedOn: "2014-10-08", on: day))
    #expect(line.state == .due)
    #expect(line.when == "short notice")
    #expect(line.booking?.id == review)
  }

  @Test(
    "A duty that had its time is due on its day, and overdue the day after",
    arguments: [
      ("2014-10-06", .due, "in 1 working day"), ("2014-10-07", .due, "today"),
      ("2014-10-08", .overdue, "1 working day late"),
    ] as [(Day, DutyState, String)])
  func inTime(day: Day, state: DutyState, when: String) throws {
    let line = try #require(theLine(bookedOn: "2014-09-01", on: day))
    #expect(line.state == state)
    #expect(line.when == when)
  }

  @Test("It stands on a board under what is due, not under what is overdue")
  func board() throws {
    let row = row(bookedOn: "2014-10-27")
    let board = TodayList([row], on: "2014-10-27", for: .socialWorker, under: book)
    let due = try #require(board.sections.first { $0.section == .due })
    #expect(due.lines.map(\.duty.key.rule).contains(.reportAndCarePlanReceived))
    let overdue = board.sections.first { $0.section == .overdue }?.lines.map(\.duty.key.rule) ?? []
    #expect(!overdue.contains(.reportAndCarePlanReceived))
  }

  @Test("What follows a review is not shown with the booking of the next")
  func booking() throws {
    let held = Review(
      review: ReviewID("r0"), kind: .lookedAfter, heldOn: "2014-07-28", completedOn: "2014-07-28",
      participation: .pn1)
    let lines = TodayList.allLines(
      [row(bookedOn: "2014-09-01", .review(.held(held)))], on: "2014-09-01", for: .iro, under: book)
    let record = try #require(lines.first { $0.duty.key.rule == .recordComplete })
    #expect(record.booking == nil)
    #expect(lines.first { $0.duty.nature == .review }?.booking?.id == review)
  }

  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))

  /// The line of the duty to speak with the social worker, due on 7 October 2014.
  private func theLine(bookedOn madeOn: Day, on day: Day) -> TodayLine? {
    TodayList.allLines([row(bookedOn: madeOn)], on: day, for: .iro, under: book)
      .first { $0.duty.key.rule == .socialWorkerSpokenToBeforeReview }
  }

  private func row(bookedOn madeOn: Day, _ before: ChildEvent...) -> ChildRow {
    let episode = Episode(began: "2014-07-02", reasonBegan: .started, legalStatus: .accommodated)
    let booking = Booking(review: review, kind: .lookedAfter, day: "2014-10-28", time: nil, madeOn: madeOn)
    let iro = Allocation(iro: StaffID("amina"), since: nil)
    let events: [ChildEvent] =
      [
        .person(.known(ChildNumber("100234"))), .placement(.episodeBegan(episode)),
        .allocation(.allocated(iro)),
      ]
      + before + [.review(.booked(booking))]
    let entries = events.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    return ChildRow.index(of: Child(folding: entries), id: ChildID("c1"), entries: entries, under: book)!
  }
}
