import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI
import Testing

@testable import Screens

/// One review has one sheet, wherever it is opened from; and what others record meanwhile is not passed over.
@Suite struct MeetingTogetherTests {
  private func press(_ keys: String, _ session: inout Session) throws {
    for key in keys.split(separator: " ") {
      session.press(.key(try #require(Key(script: String(key)))))
    }
  }

  private func type(_ text: String, _ session: inout Session) {
    for letter in text { session.press(.key(.character(letter))) }
  }

  private func session(
    _ reviewed: Reviewed, as login: String = "amina", on day: Day? = nil, at opening: Route? = nil
  ) throws -> Session {
    Session(
      service: try reviewed.brook.service(login, on: day), size: Size(columns: 110, rows: 44),
      opening: opening
        ?? .form(.step(.meeting(.hold), of: Reviewed.review), SelectedSubject(reviewed.child)))
  }

  private func file(_ reviewed: Reviewed) throws -> ReviewFile {
    try #require(
      try reviewed.brook.service("morag").child(reviewed.child).child.reviews.file(Reviewed.review))
  }

  /// What the IRO manager records meanwhile.
  private func meanwhile(_ reviewed: Reviewed, _ command: ReviewCommand) throws {
    _ = try reviewed.brook.service("morag").perform(.review(command))
  }

  private func moving(_ reviewed: Reviewed) -> ReviewCommand {
    .book(reviewed.child, .lookedAfter, day: "2014-11-12", time: nil, reason: "the school asked")
  }

  @Test(
    "A booking that was moved while the sheet lay aside is said when it is resumed, and before it is recorded"
  )
  func movedMeanwhile() throws {
    let reviewed = try Reviewed(nil)
    var amina = try session(reviewed)
    try press("a <esc> k", &amina)
    try meanwhile(reviewed, moving(reviewed))
    amina = try session(reviewed, at: .today)
    try press("D", &amina)
    #expect(amina.frame().text.contains("Since you began this sheet, the review was booked otherwise"))
    #expect(amina.frame().text.contains("PN1"))
    try press("<up> <up> <up>", &amina)
    type("27 oct", &amina)
    try press("<ctrl-s>", &amina)
    #expect(amina.frame().text.contains("! Meanwhile it was booked for Wed 12 Nov 2014 by Morag Sinclair."))
    #expect(try file(reviewed).review == nil)
    try press("<ctrl-s>", &amina)
    let reviews = try reviewed.brook.service().child(reviewed.child).child.reviews
    #expect(reviews.held.last?.heldOn == "2014-10-27" && reviews.bookings.map(\.day) == ["2014-11-12"])
  }

  @Test("A review that somebody else recorded meanwhile is not recorded twice, and what was typed stays")
  func recordedMeanwhile() throws {
    let reviewed = try Reviewed(nil)
    var amina = try session(reviewed)
    try press("<up>", &amina)
    type("27 oct", &amina)
    try press("<enter> a @", &amina)
    type("find a school @joy by fri", &amina)
    try meanwhile(
      reviewed, .record(reviewed.child, .lookedAfter, heldOn: "2014-10-30", participation: .pn1))
    try press("<ctrl-s>", &amina)
    #expect(
      amina.frame().text.contains("! Meanwhile it was recorded as held on Thu 30 Oct 2014 by Morag Sinclair.")
    )
    try press("<ctrl-s>", &amina)
    #expect(amina.frame().text.contains("! The review was held already."))
    #expect(amina.frame().text.contains("find a school"))
    #expect(try file(reviewed).decisions.made.isEmpty)
  }

  @Test(
    "Of two people on one review that has begun the second is told, and neither overwrites nor doubles the first"
  )
  func twoOnOne() throws {
    let reviewed = try Reviewed(.series)
    var amina = try session(reviewed)
    #expect(amina.frame().text.contains("It began on Mon 27 Oct 2014."))
    try press("a v", &amina)
    let mother = Attendance(party: .person(Reviewed.mother.id), route: .part)
    let school = Decision(
      id: DecisionID("d1"), words: "Find a school", responsible: "Ben Hill", by: "2014-12-01")
    try meanwhile(
      reviewed,
      .meet(
        reviewed.child, Reviewed.review,
        MeetingRecord(
          review: nil,
          notes: [
            .meeting(.tookPart(mother, on: "2014-11-03")), .decisions(.made(school, on: "2014-11-03")),
          ])))
    try press("<ctrl-s>", &amina)
    let text = amina.frame().text
    #expect(text.contains("! Meanwhile it was gone on with by Morag Sinclair."))
    #expect(text.contains("Decided so far: 1. Find a school."))
    #expect(try file(reviewed).meeting.attendance(of: mother.party) == mother)
    try press("<ctrl-s>", &amina)
    #expect(try file(reviewed).meeting.attendance(of: mother.party)?.route == .video)
    #expect(try file(reviewed).decisions.made == [school])
  }

  @Test("One that was completed meanwhile cannot be gone on with")
  func completedMeanwhile() throws {
    let reviewed = try Reviewed(.series)
    var amina = try session(reviewed)
    try press("a", &amina)
    try meanwhile(
      reviewed, .note(reviewed.child, Reviewed.review, [.meeting(.completed(on: "2014-11-03"))]))
    try press("<ctrl-s>", &amina)
    #expect(
      amina.frame().text.contains("! Meanwhile it was recorded as completed on Mon 3 Nov 2014 by Morag"))
    try press("<ctrl-s>", &amina)
    #expect(amina.frame().text.contains("! The review was held already."))
  }

  @Test("A sheet that is resumed on another day is still of the day on which it was begun")
  func pinnedDay() throws {
    let reviewed = try Reviewed(.series)
    var amina = try session(reviewed)
    try press("a <esc> k", &amina)
    amina = try session(reviewed, on: "2014-11-05", at: .today)
    try press("D", &amina)
    #expect(amina.frame().text.contains("Nothing typed: Mon 3 Nov 2014"))
    try press("<ctrl-s>", &amina)
    #expect(reviewed.notes.map(\.happenedOn) == ["2014-11-03"])
  }

  @Test("Begun from Today, put aside, and opened from the review's page, it is the same sheet")
  func onePlace() throws {
    let reviewed = try Reviewed(nil)
    var amina = try session(reviewed, at: .today)
    try press("/ M i a <enter> r v <esc> k", &amina)
    #expect(amina.frame().text.contains("Kept for later: Meeting, Mia Vale."))
    amina = try session(reviewed, at: .review(reviewed.child, Reviewed.review))
    try press("r", &amina)
    #expect(amina.frame().text.contains("is here again"))
    try press("<esc> k", &amina)
    let drafts = try reviewed.brook.service().drafts()
    #expect(drafts.map(\.key.form) == ["step|r2|meeting|hold"])
  }

  @Test("A review that has begun is gone on with by r, though the next is booked, and b says which it books")
  func begunFirst() throws {
    let next = Booking(
      review: ReviewID("r3"), kind: .lookedAfter, day: "2014-11-03", time: nil, madeOn: "2014-10-28")
    let reviewed = try Reviewed(.series, [.review(.booked(next))])
    var amina = try session(reviewed, at: .today)
    try press("/ M i a <enter> r", &amina)
    #expect(amina.frame().text.contains("It began on Mon 27 Oct 2014."))
    try press("<esc> b", &amina)
    #expect(amina.frame().text.contains("The review that began on Mon 27 Oct 2014"))
    amina = try session(reviewed, at: .child(reviewed.child))
    try press("/ h e l d <enter> r", &amina)
    #expect(amina.frame().text.contains("Meeting:"))
  }

  @Test("A decision that was struck out meanwhile is not completed, and what was typed stays")
  func struckOut() throws {
    let noted = IncompleteDecision(id: DecisionID("d1"), words: "A contact plan", responsible: nil, by: nil)
    let reviewed = try Reviewed(noted: .decisions(.noted(noted, on: "2014-10-27")))
    let form = FormID.step(.decisions(.complete(noted.id)), of: Reviewed.review)
    var amina = try session(reviewed, at: .form(form, SelectedSubject(reviewed.child)))
    try press("<tab> <tab> j o y <tab> f r i", &amina)
    try meanwhile(
      reviewed,
      .note(
        reviewed.child, Reviewed.review,
        [.decisions(.struckOut(noted.id, reason: "said twice", on: "2014-11-03"))]))
    try press("<ctrl-s>", &amina)
    let text = amina.frame().text
    #expect(text.contains("! That decision was struck out: said twice."))
    #expect(text.contains("Joy Adu") && text.contains("A contact plan"))
    #expect(try file(reviewed).decisions.made.isEmpty)
  }
}
