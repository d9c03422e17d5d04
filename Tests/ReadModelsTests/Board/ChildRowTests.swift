import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

/// The row kept of a child for finding things.
@Suite struct ChildRowTests {
  private let known = ChildEvent.person(.known(ChildNumber("100234")))
  private let came = began("2014-07-02", .accommodated)

  @Test("A child without a number has no row")
  func withoutANumber() {
    #expect(indexed(came) == nil)
  }

  @Test("A row holds who the child is and who is responsible")
  func person() throws {
    let row = try #require(
      indexed(
        known, .person(.named("Zoë Nguyễn")), .person(.born("2010-05-01")),
        .allocation(.allocated(Allocation(iro: StaffID("amina"), since: "2014-07-04"))),
        .allocation(
          .caseHeld(CaseHolder(socialWorker: "Theo Carter", team: "Children in Care 2", since: nil)))))
    #expect(row.id == ChildID("c1"))
    #expect(row.number == ChildNumber("100234"))
    #expect(row.name == "Zoë Nguyễn")
    #expect(row.collation == "nguyen zoe")
    #expect(row.dateOfBirth == "2010-05-01")
    #expect(row.iro == StaffID("amina"))
    #expect(row.socialWorker == "Theo Carter")
    #expect(row.team == "Children in Care 2")
  }

  @Test("A child of whom little is known has a row all the same, after those with names")
  func little() throws {
    let row = try #require(indexed(known))
    #expect(row.name == nil)
    #expect(row.collation > Collation.key("王小明"))
    #expect(row.withUsSince == nil)
    #expect(row.beginningIsKnown)
    #expect(row.duties == [])
    #expect(row.latestDay == nil)
    #expect(row.entries == 1)
    #expect(!row.isWithUs(on: "2014-07-02"))
  }

  @Test("The last episode gives status and placement, the period of care since when")
  func care() throws {
    let next = Episode(
      began: "2014-09-01", reasonBegan: .legalStatusPlacementAndCarers, legalStatus: .careOrder,
      placement: .fostered)
    let row = try #require(
      indexed(
        known, came, ended("2014-07-02", "2014-09-01", .newEpisode), .placement(.episodeBegan(next))))
    #expect(row.legalStatus == .careOrder)
    #expect(row.placement == .fostered)
    #expect(row.withUsSince == "2014-07-02")
    #expect(row.withUsUntil == nil)
    #expect(row.beginningIsKnown)
  }

  @Test("A beginning that is not known is marked")
  func unknownBeginning() {
    #expect(indexed(known, began("2014-07-02", .careOrder, .legalStatus))?.beginningIsKnown == false)
  }

  @Test("A child is with us from the first day to the day before the last")
  func withUs() throws {
    let row = try #require(indexed(known, came, ended("2014-07-02", "2014-12-01", .returnedHome)))
    #expect(row.withUsUntil == "2014-12-01")
    let days: [Day] = ["2014-07-01", "2014-07-02", "2014-11-30", "2014-12-01"]
    #expect(days.map(row.isWithUs(on:)) == [false, true, true, false])
  }

  @Test("Of several times with us the last counts, in care or for short breaks")
  func lastStay() {
    let left = ended("2014-07-02", "2014-12-01", .returnedHome)
    #expect(indexed(known, came, left, began("2015-03-09", .accommodated))?.withUsSince == "2015-03-09")
    let breaks = indexed(known, came, left, began("2015-03-09", .shortBreaksAgreement))
    #expect(breaks?.withUsSince == "2015-03-09")
    #expect(breaks?.withUsUntil == nil)
    #expect(indexed(known, began("2014-02-03", .shortBreaksAgreement), came)?.withUsSince == "2014-07-02")
  }

  @Test("A duty that was put off sleeps until its day, the others do not")
  func putOff() throws {
    let key = DutyKey(
      rule: .firstReviewWithinTwentyWorkingDays, subject: .reviews(.lookedAfter, "2014-07-02"))
    let putOff = PutOff(duty: key, until: "2014-07-14", reason: "School trip", on: "2014-07-03")
    let row = try #require(indexed(known, came, .putOff(putOff)))
    #expect(
      row.duties.map(\.duty.key.rule) == [
        key.rule, .serviceToldWithinTwoWorkingDays, .iroAllocatedWithinFiveWorkingDays,
        .carePlanWithinTenWorkingDays,
      ])
    #expect(row.duties.map(\.putOffUntil) == ["2014-07-14", nil, nil, nil])
    #expect(row.duties.map(\.reason) == ["School trip", nil, nil, nil])
  }

  @Test("Bookings are kept, and the latest day on which anything happened, whenever it was told")
  func latest() throws {
    let held = ChildEvent.review(.held(Review(kind: .lookedAfter, heldOn: "2014-07-28", participation: .pn1)))
    let booking = Booking(kind: .lookedAfter, day: "2014-10-20", time: nil, madeOn: "2014-07-29")
    let row = try #require(indexed(known, held, .review(.booked(booking)), came))
    #expect(row.bookings == [booking])
    #expect(row.latestDay == "2014-07-29")
    #expect(row.entries == 4)
  }

  private func indexed(_ events: ChildEvent...) -> ChildRow? {
    let entries = events.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
    return ChildRow.index(of: Child(folding: entries), id: ChildID("c1"), entries: entries, under: book)
  }
}

private func began(
  _ day: Day, _ status: LegalStatus, _ reason: ReasonEpisodeBegan = .started
) -> ChildEvent {
  .placement(.episodeBegan(Episode(began: day, reasonBegan: reason, legalStatus: status)))
}

private func ended(_ began: Day, _ day: Day, _ reason: ReasonEpisodeEnded) -> ChildEvent {
  .placement(.episodeEnded(began: began, EpisodeEnd(on: day, reason: reason)))
}
