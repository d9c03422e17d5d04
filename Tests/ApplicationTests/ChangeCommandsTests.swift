import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TestSupport
import Testing

/// Telling the IRO of significant changes, and deciding on them.
@Suite struct ChangeCommandsTests {
  private let council: SmallCouncil
  private let id: ChildID

  init() throws {
    council = try SmallCouncil()
    try council.child("1", team: "Team 1", held: ["2014-07-28", "2014-10-20"])
    id = try council.service("amina").find(number: "1")
  }

  private func tell(
    _ kind: String = "missing", _ standing: SignificantChange.Standing = .happened, before: Day? = nil,
    law: EarlyReviewReason? = nil
  ) -> Command {
    .change(
      .tell(
        id,
        ChangeDetails(
          kind: kind, standing, words: "Away for a night", on: "2014-11-02", before: before, law: law)))
  }

  private func changes() throws -> [SignificantChange] {
    try council.service("amina").child(id).child.changes.all
  }

  @Test("The manager of the child's team tells, and it stands before the IRO at once and before the manager")
  func told() throws {
    #expect(
      try council.service("sam").perform(tell()).words
        == "Ella Rose 1: significant change (missing, or ran away) of Sun 2 Nov 2014: Away for a night.")
    let line = try #require(
      try council.service("amina").today().lines.first { $0.duty.key.change != nil })
    #expect(line.duty.title == "Change to consider: missing, or ran away" && line.duty.due == "2014-11-10")
    let sections = try council.service("sam").today().sections
    #expect(sections.first { $0.section == .changes }?.lines.count == 1)
    #expect(try council.service("tom").today().lines.allSatisfy { $0.duty.key.change == nil })
  }

  @Test("Who may: those with a part in the case; a manager of another team and a director may not")
  func permissions() throws {
    let kit = StaffDetails(name: "Kit Hale", login: "kit", role: .teamManager, team: "Team 2")
    _ = try council.service("robin").importStaff([StaffImportRow(kit, council.origin)], isDryRun: false)
    for login in ["amina", "robin", "sam"] { _ = try council.service(login).perform(tell()) }
    try council.owe([.businessSupport, .seniorOfficer], of: id)
    _ = try council.service("bo").perform(tell())
    try council.owe([.businessSupport, .seniorOfficer], of: id)
    #expect(throws: ServiceRefusal.notPermitted(.tellOfChanges, .director)) {
      try council.service("dee").perform(tell())
    }
    #expect(throws: ServiceRefusal.self) { try council.service("kit").perform(tell()) }
    #expect(throws: ServiceRefusal.self) { try council.service("tom").perform(tell()) }
    #expect(try changes().count == 4)
  }

  @Test("A kind that the council does not have is refused")
  func kinds() throws {
    #expect(throws: ServiceRefusal.impossible("The council's policy has no kind of change 'weather'.")) {
      try council.service("amina").perform(tell("weather"))
    }
  }

  @Test("What the law asks a review for opens it with its own day, and cannot be declined")
  func binding() throws {
    let words = try council.service("sam").perform(
      tell("care-plan", .proposed, before: "2014-11-17", law: .carePlanChange)
    ).words
    #expect(words.hasSuffix("The review before the plan changes is due by Sun 16 Nov 2014."))
    let change = try #require(try changes().first)
    let amina = try council.service("amina")
    #expect(throws: ServiceRefusal.impossible(ChangeRefusal.lawAsksForReview(.carePlanChange).words)) {
      try amina.perform(.change(.consider(id, change.id, .notBroughtForward, reason: "No", before: nil)))
    }
    _ = try amina.perform(.change(.consider(id, change.id, .broughtForward, reason: nil, before: nil)))
    #expect(try amina.child(id).child.openEarlyReviews.count == 1, "no second review is called for")
    #expect(try amina.today().lines.allSatisfy { $0.duty.key.change == nil })
  }

  @Test("The IRO brings the review forward with the reason, or does not; nobody else decides")
  func considered() throws {
    let amina = try council.service("amina")
    for _ in 0..<2 { _ = try amina.perform(tell()) }
    let told = try changes()
    let forward = Command.change(
      .consider(id, told[0].id, .broughtForward, reason: "He is not safe", before: "2014-11-24"))
    #expect(throws: ServiceRefusal.notPermitted(.considerChanges, .teamManager)) {
      try council.service("sam").perform(forward)
    }
    #expect(
      try amina.perform(forward).words.hasSuffix(
        "The review that the IRO asks for is due by Sun 23 Nov 2014."))
    let not = Command.change(
      .consider(id, told[1].id, .notBroughtForward, reason: "He is back", before: nil))
    #expect(
      try amina.perform(not).words
        == "Ella Rose 1: on missing, or ran away: the review is not brought forward: He is back.")
    #expect(throws: ServiceRefusal.self) { try amina.perform(not) }
    #expect(try amina.child(id).child.openEarlyReviews.map(\.before) == ["2014-11-24"])
  }

  @Test("Taken back, a change takes the review that it opened with it")
  func takenBack() throws {
    let amina = try council.service("amina")
    _ = try amina.perform(tell("care-plan", .proposed, law: .carePlanChange))
    _ = try amina.perform(.correction(.takeBackLast(id, reason: "of another child")))
    let child = try council.service("amina").child(id).child
    #expect(child.changes.all == [] && child.openEarlyReviews == [])
  }
}
