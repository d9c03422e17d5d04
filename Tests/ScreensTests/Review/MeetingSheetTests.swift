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

  @Test("A decision is a line with the person and the day in it; without one of them it is kept, and marked")
  func decisions() throws {
    let reviewed = try Reviewed(nil)
    let last =
      (try reviewed.brook.service().rulebook.policy[.checklist].count) + 2 + PlanDomain.allCases.count
    let answers = String(repeating: "y ", count: last)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <enter> a <down> <down> <down> <down> \(answers)
      text find a family finder @joy by fri
      see Joy Adu (teacher), by Fri 7 Nov 2014
      type <enter>
      text agree a contact plan
      see ✗ nobody yet, ✗ no day yet
      type <ctrl-s>
      see recorded as held 27 Oct
      see 2 decisions.
      """)
    let decisions = try file(reviewed).decisions
    #expect(decisions.made.map(\.words) == ["find a family finder"])
    #expect(
      decisions.made.first?.responsible == "Joy Adu (teacher)" && decisions.made.first?.by == "2014-11-07")
    #expect(decisions.incomplete.map(\.words) == ["agree a contact plan"])
    try reviewed.rehearse(
      .decisions(.issue), "see “agree a contact plan” has no person, no day: complete it, or strike it out")
    let id = try #require(decisions.incomplete.first?.id)
    try reviewed.rehearse(
      .decisions(.complete(id)),
      """
      see agree a contact plan
      type <tab> <tab>
      text joy
      type <tab>
      text fri
      type <ctrl-s>
      see agree a contact plan
      """)
    #expect(try file(reviewed).decisions.incomplete.isEmpty && file(reviewed).decisions.made.count == 2)
  }

  @Test("A decision that was noted without person or day can be struck out, with the reason")
  func strikingOut() throws {
    let noted = IncompleteDecision(id: DecisionID("d1"), words: "A contact plan", responsible: nil, by: nil)
    let reviewed = try Reviewed(noted: .decisions(.noted(noted, on: "2014-10-27")))
    try reviewed.rehearse(
      .decisions(.complete(noted.id)),
      """
      type <tab>
      text none after all
      type <tab>
      text said twice
      type <ctrl-s>
      see struck out: said twice
      """)
    #expect(try file(reviewed).decisions.incomplete.isEmpty && file(reviewed).decisions.made.isEmpty)
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
