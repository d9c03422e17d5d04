import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// What else ends a duty around a child, or begins it again.
@Suite struct ClockStoryTests {
  private let coming: [ChildEvent] = .coming()
  private let ended = ["it was asked for no more before its day": 1]

  @Test("An IRO who is allocated shows that the service knew by then; after the day nobody can tell when")
  func allocated() {
    let key = "clocks.child.service-told"
    #expect((coming + [.allocated("amina", since: "2014-09-03")]).sum(key) == "1/1")
    let late = coming + [.allocated("amina", since: "2014-09-04")]
    #expect(late.sum(key) == "0/1")
    #expect((late + [.told("2014-09-03")]).sum(key) == "1/1")
    #expect((late + [.told("2014-09-04")]).sum(key) == "0/1")
    #expect((coming + [.allocated("amina", since: nil)]).sum(key) == "0/0")
  }

  @Test(
    "A first review that only a return tells of leaves it open whether anything was missing; one held here does not",
    arguments: ["clocks.child.service-told", "clocks.child.care-plan"])
  func firstReview(key: String) {
    #expect((coming + [.held("2014-09-22", nil)]).sum(key) == "0/0")
    #expect((coming + [.held("2014-09-22")]).sum(key) == "0/1")
    let early = coming + [.held("2014-09-02")]
    #expect(early.sum(key) == "0/0" && early.leftOut(key) == ended)
  }

  @Test("A care plan that came in for the first review meets it; a court sets its own days")
  func carePlan() {
    let key = "clocks.child.care-plan"
    let booking = Booking(
      review: .ours, kind: .lookedAfter, day: "2014-09-22", time: nil, madeOn: "2014-09-03")
    for (day, sum) in [("2014-09-15", "1/1"), ("2014-09-16", "0/1")] as [(Day, String)] {
      let came = ChildEvent.note(.preparation(.documentReceived("updated care plan", on: day)))
      #expect((coming + [.review(.booked(booking)), came]).sum(key) == sum)
    }
    #expect([ChildEvent].coming(.interimCareOrder).sum(key) == "0/0")
  }

  @Test("Each time in care has its own plan")
  func comingBack() {
    let again = Episode(began: "2014-11-03", reasonBegan: .started, legalStatus: .accommodated)
    let events =
      coming + [.plan("2014-09-10"), .left("2014-10-01"), .placement(.episodeBegan(again))]
    #expect(events.sum("clocks.child.care-plan") == "1/2")
    #expect(events.sum("clocks.child.care-plan", on: "2014-11-17") == "1/1")
  }

  @Test("Extended in time a temporary approval ends later; what came after its end extends nothing")
  func extended() {
    let key = "clocks.child.temporary-approval"
    let approved = coming + [approval(.temporarilyApproved(on: "2014-09-01", placement: "2014-09-01"))]
    let days: [(extended: Day, full: Day, sum: String)] = [
      ("2014-12-22", "2015-02-16", "1/1"), ("2014-12-22", "2015-02-17", "0/1"),
      ("2014-12-23", "2015-01-05", "0/1"),
    ]
    for (extended, full, sum) in days {
      let events =
        approved + [
          approval(.approvalExtended(approved: "2014-09-01", on: extended, iroTold: nil)),
          approval(.approvedAsFosterCarer(approved: "2014-09-01", on: full)),
        ]
      #expect(events.sum(key) == sum, "\(extended.iso), \(full.iso)")
    }
  }

  @Test("A child who lives elsewhere by then needs no approval")
  func moved() {
    let key = "clocks.child.temporary-approval"
    for (day, sum) in [("2014-12-22", "0/0"), ("2014-12-23", "0/1")] as [(Day, String)] {
      let next = Episode(began: day, reasonBegan: .placementAndCarers, legalStatus: .accommodated)
      let events =
        coming + [
          approval(.temporarilyApproved(on: "2014-09-01", placement: "2014-09-01")),
          .placement(.episodeEnded(began: "2014-09-01", EpisodeEnd(on: day, reason: .newEpisode))),
          .placement(.episodeBegan(next)),
        ]
      #expect(events.sum(key) == sum, "\(day.iso)")
    }
  }

  private func approval(_ event: CarePlanningEvent) -> ChildEvent { .carePlanning(event) }

  @Test("Each IRO introduces themselves, once; with the next the last one's is asked for no more")
  func introductions() {
    let key = "clocks.child.introduction-sent"
    let amina = coming + [.allocated("amina", since: "2014-09-01", recordedOn: "2014-09-01")]
    let ruth = ChildEvent.allocated("ruth", since: "2014-10-01", recordedOn: "2014-10-01")
    let introduced = amina + [.introduced("amina", on: "2014-09-10"), ruth]
    #expect(introduced.sum(key) == "1/2")
    let back =
      introduced + [
        .introduced("ruth", on: "2014-10-15"),
        .allocated("amina", since: "2014-11-03", recordedOn: "2014-11-03"),
      ]
    #expect(back.sum(key) == "2/2")
    let soon = amina + [.allocated("ruth", since: "2014-09-10", recordedOn: "2014-09-10")]
    #expect(soon.sum(key) == "0/1" && soon.leftOut(key) == ended)
  }

  @Test("Of an allocation recorded when its days were over nothing is told, nor of a child below the age")
  func notAsked() {
    let key = "clocks.child.introduction-sent"
    let late = coming + [.allocated("amina", since: "2014-09-01", recordedOn: "2014-09-16")]
    #expect(late.sum(key) == "0/0" && late.leftOut(key) == [:])
    let small = ChildEvent.person(.born("2012-05-10"))
    #expect(
      (coming + [small, .allocated("amina", since: "2014-09-01", recordedOn: "2014-09-01")]).sum(key) == "0/0"
    )
  }

  @Test(
    "What is not proposed any more is left out; a change made without a review was to be reviewed before it")
  func earlyReviews() {
    let key = "clocks.early-review-held-before-the-change"
    let called = coming + [.called("2014-10-01", before: "2014-10-20")]
    #expect((called + [.called(off: "2014-10-10", .withdrawn)]).leftOut(key) == ended)
    let decided = called + [.called(off: "2014-10-10", .decided)]
    #expect(decided.sum(key) == "0/1")
    #expect((decided + [.held("2014-10-09")]).sum(key) == "1/1")
    #expect((decided + [.held("2014-10-15")]).sum(key) == "0/1")
    #expect((called + [.called(off: "2014-10-01", .decided)]).sum(key) == "0/1")
    #expect((coming + [.called("2014-10-01", before: nil)]).sum(key) == "0/0")
  }

  @Test("A stay has no such day where no end is expected, or the first review is due before that")
  func stays() {
    let key = "clocks.review-held-before-stay-ends"
    let remand: [ChildEvent] = .coming(.remand)
    #expect(remand.sum(key) == "0/0" && (remand + [.expected(nil)]).sum(key) == "0/0")
    #expect((remand + [.expected("2014-09-29")]).sum(key) == "0/1")
    #expect((remand + [.expected("2014-09-30")]).sum(key) == "0/0")
    let home = Episode(began: "2014-09-20", reasonBegan: .legalStatus, legalStatus: .accommodated)
    let over = ChildEvent.placement(
      .episodeEnded(began: "2014-09-01", EpisodeEnd(on: "2014-09-20", reason: .newEpisode)))
    let ended = remand + [.expected("2014-09-20"), over, .placement(.episodeBegan(home))]
    #expect(ended.sum(key) == "0/1")
    #expect((ended + [.held("2014-09-19")]).sum(key) == "1/1")
    #expect((ended + [.held("2014-09-22")]).sum(key) == "0/1")
  }

  @Test("What a later return says in place of a difference is found anew")
  func differences() {
    let key = "clocks.child.return-difference-settled"
    let replaced = coming + [.found("2014-10-01"), .found("2014-10-08", .male)]
    #expect(replaced.sum(key) == "0/1" && replaced.leftOut(key) == ended)
    #expect((replaced + [.settled("2014-10-22")]).sum(key) == "1/1")
    #expect((replaced + [.settled("2014-10-23")]).sum(key) == "0/1")
  }
}
