import CareCalendar
import Casework
import Testing

@testable import Screens

/// What is asked before a meeting is recorded: a code that leaves out what the child allowed to be told.
@Suite struct MeetingDoubtTests {
  private static func said(_ audience: Audience) -> ChildEvent {
    .voice(
      .spoken(
        Conversation(
          on: "2014-10-24", way: .alone, review: Reviewed.review, words: "I want to stay with Bev.",
          audience: audience)))
  }

  private func held(_ reviewed: Reviewed) throws -> Review {
    try #require(try reviewed.brook.service().child(reviewed.child).child.reviews.held.last)
  }

  @Test(
    "A code that leaves out what the child allowed to be told is asked about before it is recorded",
    arguments: [("7", "PN5", "a"), ("7", "PN5", "n"), ("4", "PN2", "<esc>"), ("4", "PN2", "<enter>")])
  func viewsAreThere(_ code: String, _ instead: String, _ no: String) throws {
    let reviewed = try Reviewed(nil, [Self.said(.all)])
    let before = reviewed.brook.store.head()
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <tab> <tab> \(code) <ctrl-s>
      see ? PN\(code) says that the child's views did not reach the review. On Fri 24 Oct 2014
      see “I want to stay with Bev.”
      see it is \(instead)
      see Record PN\(code) all the same?
      see y yes
      type \(no)
      see Nothing was recorded.
      see Meeting: 2nd review of Mia Vale
      """)
    #expect(reviewed.brook.store.head() == before)
  }

  @Test("A yes records it as it was, and is asked for once")
  func recordedAllTheSame() throws {
    let reviewed = try Reviewed(nil, [Self.said(.all)])
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <tab> n <ctrl-s>
      see all the same?
      type y
      see recorded as held 27 Oct 2014: did not attend; their views did not reach the review
      """)
    #expect(try held(reviewed).participation == .pn7)
  }

  @Test("Words that stand on the sheet itself are asked about too")
  func onTheSheet() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <tab> a <up> 4 @ <up>
      text I want to stay with Bev.
      type <tab> 4 <ctrl-s>
      see ? PN4 says that the child's views did not reach the review. On Mon 27 Oct 2014
      """)
  }

  @Test(
    "Words that are not for everybody, and codes by which views reached it, are recorded unasked",
    arguments: [(Audience.iro, "7"), (.team, "4"), (.all, "5"), (.all, "1")])
  func notAsked(_ audience: Audience, _ code: String) throws {
    let reviewed = try Reviewed(nil, [Self.said(audience)])
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <tab> <tab> \(code) <ctrl-s>
      see recorded as held 27 Oct 2014
      """)
    #expect(try held(reviewed).participation?.rawValue == "PN\(code)")
  }
}
