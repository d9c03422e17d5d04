import CareCalendar
import Casework
import Testing

@testable import Screens

/// How the keys go through the sheet of a meeting.
@Suite struct MeetingMovingTests {
  private func rehearse(_ script: String) throws {
    try Reviewed(nil).rehearse(.meeting(.hold), "type <up>\ntext 27 oct\ntype <enter> a\n\(script)")
  }

  @Test("After F2, Enter goes back to a question that is not answered yet, with its words or without any")
  func backToTheQuestion() throws {
    let reviewed = try Reviewed(nil)
    let questions = try reviewed.brook.service().rulebook.policy[.checklist]
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <enter> a <down> <down> <down> <down> <down> <down> <f2>
      see In words
      type <enter>
      not In words
      type y <f2>
      see In words
      text not all of them
      type <enter> n
      type <ctrl-s>
      see recorded as held 27 Oct
      """)
    let review = try #require(
      try reviewed.brook.service().child(reviewed.child).child.reviews.file(Reviewed.review))
    #expect(review.plan.checklist[questions[0]] == ChecklistAnswer(.yes))
    #expect(review.plan.checklist[questions[1]] == ChecklistAnswer(.no, words: "not all of them"))
  }

  @Test("Down and Up go past what a decision is about, and leave it as it is")
  func pastTheChoice() throws {
    try rehearse(
      """
      type @
      text find a school
      type <f2> <down>
      see About
      type <down>
      text home soon
      type <up> <up> <down>
      see Type part of one, or choose with Space and the arrows
      type <ctrl-s>
      see recorded as held 27 Oct
      """)
  }

  @Test("What is gone on with begins at the first line that is not answered")
  func resumed() throws {
    try rehearse(
      """
      type v <esc> k
      type D
      see Takes part in writing only
      see w wrote · n did not
      """)
  }
}
