import Application
import CareCalendar
import Casework
import TestSupport
import Testing

/// A child who dies in our care while a review is to be recorded, and the next one is booked.
@Suite struct ChildWhoDiedTests {
  private let life: Life
  private let mother = ConnectedPerson(id: PersonID("m1"), name: "Rosa Vale", relationship: .mother)

  init() throws {
    life = try Life(
      NewChild(
        number: ChildNumber(Life.number), name: "Wren Vale", born: "2006-08-10", sex: .female, ethnicity: nil,
        beginning: CareBeginning(on: "2014-04-07", legalStatus: .accommodated, placement: .fostered),
        told: "2014-04-07"), on: "2014-04-07")
    try life.allocate(on: "2014-04-07")
    try life.care(.step(.carePlanMade, on: "2014-04-07"))
    _ = try life.at("2014-04-07").perform(
      .family(.gather(life.id, [.recorded(mother, on: "2014-04-07")])))
    try life.record(.lookedAfter, "2014-07-28")
    let decision = Decision(
      id: DecisionID("d1"), words: "Ask for a place at the school", responsible: "Social worker",
      by: "2014-09-30")
    try note(.decisions(.made(decision, on: "2014-07-28")), on: "2014-07-28")
    let booking = Command.review(
      .book(life.id, .lookedAfter, day: "2014-10-20", time: TimeOfDay(hour: 10, minute: 0)))
    _ = try life.at("2014-07-28").perform(booking)
  }

  private func note(_ notes: ReviewFileEvent..., on day: Day) throws {
    _ = try life.at(day).perform(.review(.note(life.id, try life.review("2014-07-28"), notes)))
  }

  private func die() throws { try life.care(.end(on: "2014-08-04", .died)) }

  @Test("Every duty ends on the day, but for the record, which is finished and filed")
  func duties() throws {
    try life.owes(
      "2nd review 2014-10-28", "Child to hear 2014-10-20", "Decisions to issue 2014-08-04",
      "Decisions to share 2014-08-11", "Invitations to send 2014-10-06",
      "Personal education plan, health plan 2014-10-17", "Record to complete 2014-08-18",
      "Record to send 2014-08-26", "Social work report, care plan 2014-10-15",
      "Social worker to speak with 2014-09-29", on: "2014-08-03")
    try die()
    try life.owes("Record to complete 2014-08-18", on: "2014-08-04")
    try life.owes("Record to complete 2014-08-18", on: "2014-08-05")
    try note(.followUp(.recordWritten("We met.", on: "2014-08-11")), on: "2014-08-11")
    try note(.followUp(.recordCompleted(on: "2014-08-11")), on: "2014-08-11")
    try note(.followUp(.sent(.record, .caseFile, on: "2014-08-11")), on: "2014-08-11")
    try life.owes(on: "2014-08-11")
  }

  @Test(
    "No letter, invitation, introduction or survey goes or comes any more, and nobody is told of a birthday")
  func nothingIsSent() throws {
    let review = try life.review("2014-07-28")
    try #expect(birthdays(on: "2014-08-04") == 1)
    try die()
    try #expect(birthdays(on: "2014-08-05") == 0)
    let booked = try #require(try life.at("2014-08-05").child(life.id).child.reviews.bookings.first?.review)
    let after: [(ReviewID, ReviewFileEvent)] = [
      (review, .followUp(.sent(.letter, .child, on: "2014-08-05"))),
      (review, .followUp(.sent(.notice, .child, on: "2014-08-05"))),
      (review, .followUp(.sent(.record, .person(mother.id), on: "2014-08-05"))),
      (booked, .preparation(.invited(.person(mother.id), .iro, on: "2014-08-05"))),
      (booked, .preparation(.invitationSent(.person(mother.id), on: "2014-08-05"))),
      (booked, .preparation(.consultationSent(.child, on: "2014-08-05"))),
    ]
    for (review, event) in after {
      #expect(throws: (any Error).self, "\(event)") {
        try life.at("2014-08-05").perform(.review(.note(life.id, review, [event])))
      }
    }
    let iro = try #require(life.at("2014-08-05").staff.member(login: "amina")).id
    let sent = SentIntroduction(iro: iro, contactCard: true, on: "2014-08-05")
    #expect(throws: (any Error).self) {
      try life.at("2014-08-05").perform(.voice(.hear(life.id, [.introductionSent(sent)])))
    }
    let survey = SurveyDetails(
      .parent, person: mother.id, review: review, answers: ["understood": .init(.no)])
    #expect(throws: (any Error).self) {
      try life.at("2014-08-05").perform(.survey(.take(life.id, survey)))
    }
    #expect(throws: ServiceRefusal.self) { try life.at("2014-08-05").introduction(to: life.id) }
    #expect(throws: ServiceRefusal.self) {
      try life.at("2014-08-05").version(of: life.id, review, .letter, for: .child)
    }
    #expect(try life.at("2014-08-05", "bo").today().lines.isEmpty)
  }

  private func birthdays(on day: Day) throws -> Int { try life.at(day, "amina").birthdays().count }
}
