import CareCalendar
import Casework
import Testing

@testable import Screens

/// Recording a review as held.
@Suite struct HeldFormTests {
  private func held(_ reviewed: Reviewed, on day: Day? = nil) throws -> Review {
    try #require(try reviewed.brook.service(on: day).child(reviewed.child).child.reviews.held.last)
  }

  @Test("One meeting in time asks for no more than the day, how the child took part, and who chaired it")
  func plainly() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      see Record the 2nd review of Mia Vale as held
      see Amina Okafor (IRO)
      text 27 oct
      type <tab>
      not Why late
      not Completed on
      not without a meeting
      text spoke for
      type <tab> <tab> <tab>
      text Mia
      type <ctrl-s>
      see 2nd review of Mia Vale recorded as held 27 Oct 2014
      """)
    let held = try held(reviewed)
    #expect(held.id == Reviewed.review && held.manner == .meeting && held.completedOn == "2014-10-27")
    #expect(held.chair == reviewed.brook.staff["amina"]?.id && held.coChair == "Mia")
    #expect(held.lateReason == nil)
  }

  @Test("A late review needs its reason: one of the council's list, or another in words")
  func late() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      text 30 oct
      see 2 days after it was due
      type <tab>
      text spoke for
      type <ctrl-s>
      see Why late (required)
      see This is needed.
      text something else
      type <tab>
      see In words (required)
      text the river had flooded
      type <ctrl-s>
      see recorded as held 30 Oct
      """)
    #expect(try held(reviewed).lateReason == "the river had flooded")
  }

  @Test("A series of meetings may be left open, and is not completed before it began")
  func series() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      text 27 oct
      type <tab>
      text spoke for
      type <tab>
      text series
      type <tab>
      see Nothing typed: it is not completed yet.
      text 24 oct
      see That is before the review began on 27 Oct 2014.
      type <ctrl-s>
      see Record the 2nd review
      type <ctrl-u> <ctrl-s>
      see recorded as held 27 Oct
      """)
    let held = try held(reviewed)
    #expect(held.manner == .series && held.completedOn == nil)
  }

  @Test("Without a meeting nobody came, and the IRO says why; only where the law allows it")
  func withoutMeeting() throws {
    let reviewed = try Reviewed(.meeting)
    try reviewed.rehearse(
      .meeting(.hold), on: "2015-04-20", "see ! The review was held already.")
    let booked = try Reviewed(nil)
    try booked.rehearse(
      .meeting(.hold), on: "2015-04-20",
      """
      text 16 apr
      type <tab> <tab>
      text weather
      type <tab>
      text without
      type <tab> <backtab> <backtab> <backtab>
      not PN1
      not PN0
      text sent their views
      type <ctrl-s>
      see Why without a meeting (required)
      see This is needed.
      text long settled
      type <ctrl-s>
      see recorded as held 16 Apr
      """)
    let held = try held(booked, on: "2015-04-20")
    #expect(held.manner == .withoutMeeting && held.mannerReason == "long settled")
    #expect(held.participation == .pn6)
  }

  @Test("Before the day it was booked for, it may be told why it was brought forward")
  func early() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      text 24 sep
      type <tab>
      text spoke for
      type <tab>
      see Why brought forward
      type <tab> <tab> <tab>
      text a move was planned
      type <ctrl-s>
      see recorded as held 24 Sep
      """)
    #expect(try held(reviewed).broughtForward == "a move was planned")
  }

  private static func said(_ audience: Audience) -> ChildEvent {
    .voice(
      .spoken(
        Conversation(
          on: "2014-10-24", way: .alone, review: Reviewed.review, words: "I want to stay with Bev.",
          audience: audience)))
  }

  @Test(
    "A code that leaves out what the child allowed to be told is asked about before it is recorded",
    arguments: [("PN7", "PN5", "a"), ("PN7", "PN5", "n"), ("PN4", "PN2", "<esc>"), ("PN4", "PN2", "<enter>")])
  func viewsAreThere(_ code: String, _ instead: String, _ no: String) throws {
    let reviewed = try Reviewed(nil, [Self.said(.all)])
    let before = reviewed.brook.store.head()
    try reviewed.rehearse(
      .meeting(.hold),
      """
      text 27 oct
      type <tab>
      text \(code)
      type <tab> <ctrl-s>
      see ? \(code) says that the child's views did not reach the review. On Fri 24 Oct 2014
      see “I want to stay with Bev.”
      see it is \(instead)
      see Record \(code) all the same?
      see y yes
      type \(no)
      see Nothing was recorded.
      see Record the 2nd review of Mia Vale as held
      """)
    #expect(reviewed.brook.store.head() == before)
  }

  @Test("A yes records it as it was, and is asked for once")
  func recordedAllTheSame() throws {
    let reviewed = try Reviewed(nil, [Self.said(.all)])
    try reviewed.rehearse(
      .meeting(.hold),
      """
      text 27 oct
      type <tab>
      text PN7
      type <tab> <ctrl-s>
      see all the same?
      type y
      see recorded as held 27 Oct 2014: did not attend; their views did not reach the review.
      """)
    #expect(try held(reviewed).participation == .pn7)
  }

  @Test("Words that are not for everybody, and codes by which views reached it, are recorded unasked")
  func notAsked() throws {
    for (audience, code) in [(Audience.iro, "PN7"), (.team, "PN4"), (.all, "PN5"), (.all, "PN1")] {
      let reviewed = try Reviewed(nil, [Self.said(audience)])
      try reviewed.rehearse(
        .meeting(.hold),
        """
        text 27 oct
        type <tab>
        text \(code)
        type <tab> <ctrl-s>
        see recorded as held 27 Oct 2014
        """)
      #expect(try held(reviewed).participation?.rawValue == code)
    }
  }
}
