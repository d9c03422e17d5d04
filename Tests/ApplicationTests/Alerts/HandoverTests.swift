import Application
import CareCalendar
import Casework
import Testing

/// What a manager hands over before they go, and what they and others are told of it.
@Suite struct HandoverTests {
  private let council: AlertCouncil

  init() throws {
    council = try AlertCouncil()
    try council.raise()
    let details = PracticeNoteDetails(kind: .challenge, category: "drift", words: "Visits are late")
    _ = try council.service("amina").perform(.practice(.note(try council.child(), details)))
  }

  private func staff(_ login: String) throws -> StaffID {
    try #require(try council.service("robin").staff.member(login: login)).id
  }

  private func handover(_ login: String, covering: String? = nil, by other: String? = nil) throws -> Handover
  {
    try council.service(other ?? login).handover(
      of: try staff(login), from: "2014-11-10", covering: try covering.map(staff))
  }

  @Test("It counts what waits for them now, and names whoever covers, or else the next role up")
  func counted() throws {
    let found = try handover("sam")
    #expect(found.alerts == 1 && found.challenges == 1 && found.to == ["Reid Cole"])
    #expect(try handover("sam", covering: "bryn", by: "robin").to == ["Bryn Hill"])
    let other = try handover("bryn")
    #expect(other.alerts == 0 && other.challenges == 0 && other.to == ["Reid Cole"])
  }

  @Test("Decisions that wait for a reply are counted, and only a cover by name has them")
  func decisions() throws {
    let child = try council.child()
    let held = ReviewCommand.record(child, .lookedAfter, heldOn: "2014-10-30", participation: .pn1)
    _ = try council.service("robin").perform(.review(held))
    let review = try #require(try council.service("robin").child(child).child.reviews.held.last?.id)
    let decision = Decision(
      id: DecisionID("d"), words: "Find a school", responsible: "Ben Hill", by: "2014-12-01")
    let made: [ReviewFileEvent] = [
      .decisions(.made(decision, on: "2014-11-03")), .decisions(.issued(on: "2014-11-03")),
    ]
    _ = try council.service("robin").perform(.review(.note(child, review, made)))
    #expect(try handover("sam").decisions == 1)
    #expect(try handover("sam", by: "robin").decisions == 1)
    #expect(try handover("bryn").decisions == 0 && handover("reid").decisions == 0)
    let service = try council.service("robin")
    let bryn = try staff("bryn")
    #expect(try service.whatComes(to: staff("sam"), covering: bryn) == "Bryn Hill covers")
    #expect(
      try service.whatComes(to: staff("sam"), covering: nil)
        == "alerts and challenges go to the next role up, decisions to nobody; silence counts as agreement")
    #expect(
      try service.whatComes(to: staff("reid"), covering: nil, above: ["Hana Voss"])
        == "alerts and challenges go to the next role up (Hana Voss)")
  }

  @Test("Of an absence within another is said that the other days keep theirs; the next is called off")
  func within() throws {
    let robin = try council.service("robin")
    func away(_ from: Day, _ until: Day, covering: String) throws -> String {
      try robin.perform(
        .staff(.away(try staff("sam"), from: from, until: until, covering: try staff(covering)))
      ).words
    }
    _ = try away("2014-11-05", "2014-11-28", covering: "bryn")
    #expect(
      try away("2014-11-10", "2014-11-14", covering: "hana")
        == "Sam Stone is away from Mon 10 Nov 2014 to Fri 14 Nov 2014: Hana Voss covers."
        + " What was recorded before holds on the other days.")
    #expect(
      try council.service("bryn", on: "2014-11-17").absenceWords == [
        "You stand in for Sam Stone until Fri 28 Nov 2014."
      ])
    #expect(
      try robin.perform(.staff(.back(try staff("sam")))).words
        == "Sam Stone is not away from Wed 5 Nov 2014 to Fri 28 Nov 2014 after all.")
  }

  @Test("Where nobody above is listed, it goes to nobody")
  func nobody() throws {
    #expect(try handover("dee").to == [])
  }

  @Test("What waits is counted as theirs while somebody stands in for them too")
  func coveredAlready() throws {
    _ = try council.service("sam").perform(
      .staff(.away(try staff("sam"), from: "2014-11-03", until: "2014-11-07", covering: try staff("bryn"))))
    #expect(try handover("sam", by: "robin").alerts == 1)
  }

  @Test("Those who are away and those who stand in are told until when")
  func told() throws {
    _ = try council.service("robin").perform(
      .staff(.away(try staff("sam"), from: "2014-11-04", until: "2014-11-12", covering: try staff("bryn"))))
    _ = try council.service("reid").perform(
      .staff(.away(try staff("reid"), from: "2014-11-04", until: "2014-11-05")))
    #expect(try council.service("sam").absenceWords == [])
    #expect(
      try council.service("sam", on: "2014-11-12").absenceWords == [
        "You are marked as away until Wed 12 Nov 2014: Bryn Hill covers. :back ends it."
      ])
    #expect(
      try council.service("bryn", on: "2014-11-04").absenceWords == [
        "You stand in for Sam Stone until Wed 12 Nov 2014."
      ])
    #expect(
      try council.service("reid", on: "2014-11-05").absenceWords == [
        "You are marked as away until Wed 5 Nov 2014: alerts and challenges go to the next role up. :back ends it."
      ])
    #expect(try council.service("robin").absences.map(\.until) == ["2014-11-05", "2014-11-12"])
  }
}
