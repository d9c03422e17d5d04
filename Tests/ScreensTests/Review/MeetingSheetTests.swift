import CareCalendar
import Casework
import Testing

@testable import Screens

/// The sheet of a meeting: that the review was held, and all that it came to, as one act.
@Suite struct MeetingSheetTests {
  private func held(_ reviewed: Reviewed, on day: Day? = nil) throws -> Review {
    try #require(try reviewed.brook.service(on: day).child(reviewed.child).child.reviews.held.last)
  }

  private func file(_ reviewed: Reviewed) throws -> ReviewFile {
    try #require(try reviewed.brook.service().child(reviewed.child).child.reviews.file(Reviewed.review))
  }

  @Test("One key says how the child took part; the code follows from it, and no more is needed")
  func plainly() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      see Meeting: 2nd review of Mia Vale
      type <up>
      text 27 oct
      type <enter> a
      see PN1 attended and spoke for themself
      not Why late
      type <ctrl-s>
      see 2nd review of Mia Vale recorded as held 27 Oct 2014
      see Still open
      """)
    let held = try held(reviewed)
    #expect(held.id == Reviewed.review && held.manner == .meeting && held.completedOn == "2014-10-27")
    #expect(held.participation == .pn1 && held.lateReason == nil)
    #expect(held.chair == reviewed.brook.staff["amina"]?.id)
    #expect(
      reviewed.notes == [.meeting(.tookPart(Attendance(party: .child, route: .whole), on: "2014-10-27"))])
  }

  @Test("Nothing is recorded before it is said how the child took part")
  func withoutChild() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <ctrl-s>
      see This is needed.
      type 2 <up> <up> <up>
      text 27 oct
      type <ctrl-s>
      see recorded as held 27 Oct
      """)
    #expect(try held(reviewed).participation == .pn2)
  }

  @Test("The code that is proposed can be changed with one key, among those that fit how the child took part")
  func code() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <enter> w
      see PN6
      type <up> <up> a
      see PN1
      type <up> 3
      see PN3
      type <ctrl-s>
      see recorded as held 27 Oct
      """)
    #expect(try held(reviewed).participation == .pn3)
    #expect(try file(reviewed).meeting.attendance(of: .child)?.route == .whole)
  }

  @Test("Somebody who takes part in writing only is offered no other way; why somebody did not is asked")
  func people() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <enter> a v
      see Takes part in writing only
      see w wrote · n did not
      type a w n
      see Why not
      text ill
      type <ctrl-s>
      see recorded as held 27 Oct
      """)
    let meeting = try file(reviewed).meeting
    #expect(meeting.attendance(of: .person(Reviewed.mother.id))?.route == .video)
    #expect(meeting.attendance(of: .person(Reviewed.father.id))?.route == .inWriting)
    let teacher = meeting.attendance(of: .person(Reviewed.teacher.id))
    #expect(teacher == Attendance(party: .person(Reviewed.teacher.id), route: .none, reason: "ill"))
  }

  @Test("Plus adds somebody who came uninvited, who is then known around the child")
  func uninvited() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <enter> a +
      text Bo Lind, aunt
      see New: Bo Lind, other relative
      type <tab>
      see Took part
      see attended
      type <ctrl-s>
      see recorded as held 27 Oct
      """)
    let child = try reviewed.brook.service().child(reviewed.child).child
    let aunt = try #require(child.family.people.first { $0.name == "Bo Lind" })
    #expect(aunt.relationship == .relative)
    #expect(try file(reviewed).meeting.attendance(of: .person(aunt.id))?.route == .whole)
  }

  @Test("Questions are answered by a key each; F2 takes words to one")
  func questions() throws {
    let reviewed = try Reviewed(nil)
    let questions = try reviewed.brook.service().rulebook.policy[.checklist]
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <enter> a <down> <down> <down> <down> y x y n
      type <up> <f2>
      see In words
      text not all of them
      type <ctrl-s>
      see recorded as held 27 Oct
      """)
    let file = try file(reviewed)
    #expect(file.meeting.happyWithPlacement == .yes && file.meeting.happyWithPlan == .notAsked)
    #expect(file.plan.checklist[questions[0]] == ChecklistAnswer(.yes))
    #expect(file.plan.checklist[questions[1]] == ChecklistAnswer(.no, words: "not all of them"))
    #expect(file.plan.checklist.count == 2)
  }

  @Test("What was decided leads on to the manager; the rest is told as still open")
  func leadingOn() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <enter> a @
      text find a school @joy by fri
      type <ctrl-s>
      see recorded as held 27 Oct
      see 1 decision. Still open: 3 people, 11 questions
      see Send the decisions of the 2nd review
      """)
  }

  @Test("A slip of a key loses nothing: what was typed comes back with its line")
  func slip() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <enter> a @ <up>
      text I like it here.
      type <tab> 4
      type <ctrl-s>
      see recorded as held 27 Oct
      """)
    let said = try reviewed.brook.service().child(reviewed.child).child.voice.conversations.last
    #expect(said?.words == "I like it here." && said?.audience == .all && said?.way == .withOthers)
    let other = try Reviewed(nil)
    try other.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <enter> a @ <up>
      text I like it here.
      type <tab> 1 ! <backspace>
      type <up>
      type <esc> k
      see Kept for later
      type D
      see attended
      type <up> <up> n
      not I like it here.
      type <esc> k
      type D <up> <up> <up> a @ <up>
      see I like it here.
      type <ctrl-s>
      see recorded as held 27 Oct
      """)
    #expect(
      try other.brook.service("amina").child(other.child).child.voice.conversations.last?.audience == .iro)
  }

  @Test("Half filled, the sheet is kept, and comes back as it was")
  func kept() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <enter> a v @
      text find a school @joy by fri
      type <esc> k
      see Kept for later
      type D
      see by video
      type @ <up>
      see find a school
      see Joy Adu (teacher)
      type <ctrl-s>
      see recorded as held 27 Oct
      """)
    #expect(try file(reviewed).decisions.made.count == 1)
  }

  @Test("A late review needs its reason: one of the council's list, or another in words")
  func lateness() throws {
    let reviewed = try Reviewed(nil)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      see Nothing typed: Thu 30 Oct 2014, as booked
      type a <ctrl-s>
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
}
