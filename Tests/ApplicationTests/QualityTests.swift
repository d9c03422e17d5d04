import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

/// Audits and observations at the service: who makes them, and who sees them.
@Suite struct QualityTests {
  private func council(_ settings: [String: String] = [:]) throws -> SmallCouncil {
    try SmallCouncil(settings: settings)
  }

  @discardableResult
  private func check(
    of iro: String = "amina", by login: String = "robin", in council: SmallCouncil,
    _ action: QualityCheck.Action? = nil
  ) throws -> String {
    let service = try council.service(login)
    let member = try #require(service.staff.member(login: iro))
    let details = QualityDetails(
      .audit, of: member.id, outcome: "good", findings: "Quince", action: action)
    return try service.perform(.service(.check(details))).words
  }

  @Test("The IRO manager checks, or another IRO, as the policy says, and nobody their own work")
  func who() throws {
    let usual = try council()
    #expect(
      try check(in: usual)
        == "Recorded: Audit of a review's record, Amina Okafor, by Robin Ferris: good.")
    #expect(throws: ServiceRefusal.self) { try check(by: "tom", in: usual) }
    #expect(throws: ServiceRefusal.impossible("Only the work of IROs is checked here.")) {
      try check(of: "sam", in: usual)
    }
    let peers = try council(["checks.by": "another-iro"])
    #expect(try check(by: "tom", in: peers).contains("by Tom Nowak"))
    #expect(throws: ServiceRefusal.self) { try check(by: "robin", in: peers) }
    #expect(throws: ServiceRefusal.impossible(QualityRefusal.ownWork.words)) {
      try check(by: "amina", in: peers)
    }
    #expect(throws: ServiceRefusal.notPermitted(.checkQuality, .businessSupport)) {
      try check(by: "bo", in: peers)
    }
  }

  @Test("An IRO sees what is about their own work, the manager all of it, and nobody else any")
  func seen() throws {
    let council = try council()
    try check(in: council)
    try check(of: "tom", in: council)
    func count(_ login: String) throws -> Int { try council.service(login).serviceLines().count }
    #expect(try count("robin") == 2 && count("amina") == 1 && count("tom") == 1)
    #expect(try count("bo") == 0 && count("sam") == 0 && count("dee") == 0)
  }

  @Test("What is planned is due before whoever checks, and what is to be done before the IRO as well")
  func due() throws {
    let council = try council(["checks.observations": "1-a-quarter"])
    func duties(_ login: String) throws -> [String] {
      try council.service(login).serviceDuties().map(\.title)
    }
    #expect(
      try duties("robin") == [
        "Observation of a review: Amina Okafor", "Observation of a review: Tom Nowak",
      ])
    #expect(try duties("amina") == [] && council.service("amina").serviceWords == [])
    try check(in: council, QualityCheck.Action("More", by: "2014-11-07"))
    let title = "After the audit of a review's record: Amina Okafor"
    #expect(try duties("amina") == [title] && duties("tom") == [])
    #expect(
      try council.service("amina").serviceWords == [
        "Of the service: after the audit of a review's record: Amina Okafor by Fri 7 Nov 2014. :service shows it."
      ])
    let robin = try council.service("robin")
    guard case .action(let id)? = try robin.serviceDuties().first?.matter else {
      Issue.record("no action")
      return
    }
    #expect(throws: ServiceRefusal.self) {
      _ = try council.service("tom").perform(.service(.followUp(id, "Done")))
    }
    _ = try council.service("amina").perform(.service(.followUp(id, "Done")))
    #expect(try duties("amina") == [])
  }
}
