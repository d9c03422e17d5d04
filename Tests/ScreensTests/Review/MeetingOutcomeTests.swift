import CareCalendar
import Casework
import Testing

@testable import Screens

/// What a meeting comes to: completed, the first of a series, adjourned, without a meeting, or not held at all.
@Suite struct MeetingOutcomeTests {
  private func held(_ reviewed: Reviewed, on day: Day? = nil) throws -> Review {
    try #require(try reviewed.brook.service(on: day).child(reviewed.child).child.reviews.held.last)
  }

  @Test("The first of a series leaves the review open; a further meeting completes it")
  func series() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <enter> a ! s <tab> <backtab>
      see Nothing typed: it is not completed yet
      text 24 oct
      see That is before the review began on 27 Oct 2014.
      type <ctrl-u> <ctrl-s>
      see recorded as held 27 Oct
      """)
    #expect(try held(reviewed).manner == .series && held(reviewed).completedOn == nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      see It began on Mon 27 Oct 2014.
      see attended
      see Nothing typed: Mon 3 Nov 2014, today
      type <ctrl-s>
      see Nothing here is new.
      type ! c <ctrl-s>
      see recorded as held 27 Oct 2014
      """)
    #expect(try held(reviewed).completedOn == "2014-11-03")
    try reviewed.rehearse(.meeting(.hold), "see ! The review was held already.")
  }

  @Test("Adjourned, it needs the reason, and is to be completed within the law's days")
  func adjourned() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <enter> a ! a <tab>
      see Nothing typed: Mon 24 Nov 2014, 20 working days on
      type <ctrl-s>
      see This is needed.
      text no school report
      type <ctrl-s>
      see recorded as held 27 Oct
      """)
    #expect(try held(reviewed).completedOn == nil)
    let adjournment = Adjournment(on: "2014-10-27", reason: "no school report", completeBy: "2014-11-24")
    #expect(reviewed.notes.contains(.meeting(.adjourned(adjournment))))
  }

  @Test("Without a meeting nobody came, and the IRO says why; only where the law allows it")
  func withoutMeeting() throws {
    try Reviewed(.meeting).rehearse(
      .meeting(.hold), on: "2015-04-20", "see ! The review was held already.")
    let booked = try Reviewed(nil)
    try booked.rehearse(
      .meeting(.hold), on: "2015-04-20",
      """
      type <up>
      text 16 apr
      type <enter>
      type ! w
      type <ctrl-s>
      see This is needed.
      """)
  }

  @Test("A meeting that did not go ahead is booked again, or else cancelled, and nothing else is recorded")
  func notHeld() throws {
    let moved = try Reviewed(nil)
    try moved.rehearse(
      .meeting(.hold),
      """
      type ! x
      see Nothing else of this sheet is recorded
      type <ctrl-s>
      see This is needed.
      text the carer was ill
      type <tab>
      text 12 nov
      type <ctrl-s>
      see booked for Wed 12 Nov 2014
      """)
    let file = try moved.brook.service().child(moved.child).child.reviews.file(Reviewed.review)
    #expect(file?.review == nil && file?.booking?.day == "2014-11-12")
    #expect(file?.reasonsMoved == ["did not go ahead: the carer was ill"])
    let cancelled = try Reviewed(nil)
    try cancelled.rehearse(
      .meeting(.hold),
      """
      type ! x
      text the carer was ill
      type <ctrl-s>
      see cancelled: did not go ahead: the carer was ill
      """)
  }
}
