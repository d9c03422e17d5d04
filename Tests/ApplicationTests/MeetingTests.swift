import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// A whole meeting recorded as one act.
@Suite struct MeetingTests {
  private let day: Day = "2014-10-30"

  private func meeting(_ notes: [ReviewFileEvent], said: [Conversation] = [], people: [ConnectedPerson] = [])
    -> MeetingRecord
  {
    MeetingRecord(
      review: Review(kind: .lookedAfter, heldOn: day, participation: .pn1), notes: notes, said: said,
      newPeople: people)
  }

  @Test("All of it is one act: the review, who took part, what was said, and what was decided")
  func oneAct() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let service = try council.service("amina")
    let id = try service.find(number: "1")
    let aunt = ConnectedPerson(id: PersonID("p1"), name: "Bo Lind", relationship: .relative)
    let decision = Decision(
      id: DecisionID("d1"), words: "A school", responsible: "Bo Lind", by: "2014-11-28")
    let done = try service.perform(
      .review(
        .meet(
          id, nil,
          meeting(
            [
              .meeting(.tookPart(Attendance(party: .person(aunt.id), route: .whole), on: day)),
              .decisions(.made(decision, on: day)),
            ],
            said: [Conversation(on: day, way: .withOthers, words: "I like it here.", audience: .all)],
            people: [aunt]))))
    #expect(done.words.hasPrefix("2nd review of Ella Rose 1 recorded as held 30 Oct 2014"))
    #expect(done.words.contains("1 decision."))
    let child = try service.child(id).child
    let file = try #require(child.reviews.files.last)
    #expect(file.review?.heldOn == day && file.id.isGiven)
    #expect(file.meeting.attendances.map(\.party) == [.person(aunt.id)])
    #expect(file.decisions.made == [decision])
    #expect(child.voice.conversations.last?.review == file.id)
    #expect(child.family.people.map(\.name).contains("Bo Lind"))
    _ = try service.perform(.correction(.takeBackLast(id, reason: "another child")))
    #expect(try service.child(id).child.reviews.files.last?.review?.heldOn != day)
    #expect(try service.child(id).child.family.people.isEmpty)
  }

  @Test("What cannot be true is refused, and then nothing of the meeting is recorded")
  func refused() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let service = try council.service("amina")
    let id = try service.find(number: "1")
    let stranger = Attendance(party: .person(PersonID("nobody")), route: .whole)
    #expect(throws: ServiceRefusal.self) {
      try service.perform(.review(.meet(id, nil, meeting([.meeting(.tookPart(stranger, on: day))]))))
    }
    #expect(try service.child(id).child.reviews.held.count == 1)
  }

  @Test("Who may not record reviews may not record a meeting")
  func permission() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let id = try council.service("amina").find(number: "1")
    #expect(throws: ServiceRefusal.self) {
      try council.service("sam").perform(.review(.meet(id, nil, meeting([]))))
    }
  }
}
