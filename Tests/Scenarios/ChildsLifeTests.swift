import Application
import CareCalendar
import Casework
import Foundation
import Headless
import Interchange
import Rulebook
import Screens
import TestSupport
import Testing

/// A child who is in no file, from the day they come into care to the next year's return.
@Suite struct ChildsLifeTests {
  private let council: DemonstrationCouncil
  private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "a-childs-life")
  private static let number = "990001"

  init() throws { council = try DemonstrationCouncil.small() }

  @Test(
    "What is due follows each change at once; the return agrees, but for one day, which is settled at the screen"
  )
  func life() throws {
    try comeIntoCare()
    try live()
    try leaveAndComeBack()
    let report = try importReturn()
    #expect(report.faults == [])
    let ours = report.differences.filter { $0.number.text == Self.number }
    #expect(ours.map(\.difference.kind) == [.episode])
    #expect(
      ours.flatMap(\.difference.columns) == [
        DifferingColumn("DEC", recorded: "01/11/2014", found: "31/10/2014")
      ])
    let agreed = try child(on: "2015-06-01")
    #expect(
      agreed.care.episodes.map(\.began) == [
        "2014-04-01", "2014-05-12", "2014-09-01", "2014-09-15", "2014-12-10",
      ])
    #expect(agreed.reviews.held.count == 3)
    try settle()
    #expect(try child(on: "2015-06-01").care.episodes[3].ended?.on == "2014-10-31")
    #expect(try importReturn().differences.filter { $0.number.text == Self.number } == [])
  }

  private func comeIntoCare() throws {
    let judith = try service("judith.ravenscroft", on: "2014-04-01")
    let new = NewChild(
      number: ChildNumber(Self.number), name: "Noor Hadley", born: "2008-05-01", sex: .female,
      ethnicity: .african,
      beginning: CareBeginning(
        on: "2014-04-01", legalStatus: .accommodated, need: .abuseOrNeglect, placement: .fostered,
        provider: .ownAuthority), told: "2014-04-01")
    _ = try judith.perform(.care(.begin(new)))
    #expect(try due(on: "2014-04-01") == "2014-05-01", "20 working days, less Easter")
    try allocate(to: "Amina Okafor", on: "2014-04-03", reason: nil)
  }

  private func live() throws {
    try hold("2014-04-28")
    #expect(try due(on: "2014-04-28") == "2014-07-28")
    let kin = CareChange(on: "2014-05-12", placement: .fosteredLongTerm, reasonForMove: .carePlan)
    try change(.change(kin))
    #expect(try due(on: "2014-05-12") == "2014-07-28")
    try hold("2014-07-25")
    #expect(try due(on: "2014-07-25") == "2015-01-25")
    try change(.change(CareChange(on: "2014-09-01", legalStatus: .careOrder)))
    let home = CareChange(
      on: "2014-09-15", placement: .childrensHome, provider: .privateProvider,
      reasonForMove: .carersAskedOverBehaviour)
    try change(.change(home))
    #expect(try due(on: "2014-09-15") == "2015-01-25")
    try allocate(to: "Tomasz Wilk", on: "2014-10-01", reason: "Amina has too many")
    #expect(throws: ServiceRefusal.self, "not hers any more") {
      try service("amina.okafor", on: "2014-10-02").find(number: Self.number)
    }
  }

  private func leaveAndComeBack() throws {
    try change(.end(on: "2014-11-01", .returnedHomeAsPlanned))
    #expect(try due(on: "2014-11-03") == nil)
    let back = CareBeginning(
      on: "2014-12-10", legalStatus: .accommodated, need: .abuseOrNeglect, placement: .fostered,
      provider: .ownAuthority)
    try change(.begin(back))
    #expect(try due(on: "2014-12-10") == "2015-01-12", "20 working days, less Christmas and New Year")
    try hold("2015-01-08")
    #expect(try due(on: "2015-01-08") == "2015-04-08")
  }

  private func importReturn() throws -> ImportReport {
    let names = ["header.csv", "episodes.csv", "reviews.csv"]
    let files = try names.map { name in
      (name: name, bytes: Array(try Data(contentsOf: folder.appending(path: "2014-15/\(name)"))))
    }
    let read = SSDA903.read(folder: "2014-15", files: files)
    #expect(read.faults == [])
    let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    // Only this child is in the file: nobody else is asked about.
    let collected = read.collected(in: "2014-15", digests: [:])
    return try service("judith.ravenscroft", on: "2015-06-01").importReturns(
      [CollectedReturn(collected.children)], manner)
  }

  private func settle() throws {
    var golden = Golden(in: folder)
    let stage = Rehearsal.Stage(
      open: { opening in
        Session(
          service: try service(opening.login ?? "", on: "2015-06-01"), size: opening.size,
          documents: UsualDocuments())
      }, lastKinds: { try LastRecordedKinds.kinds(in: council.store) },
      frame: { name, text in try golden.complaint("\(name).frame", text) }, page: { _, _ in nil })
    var rehearsal = Rehearsal(on: stage)
    let text = try String(contentsOf: folder.appending(path: "settling"), encoding: .utf8)
    do {
      try rehearsal.run(try Script(text))
    } catch let fault as ScriptFault {
      Issue.record("settling:\(fault.line): \(fault.words)")
    }
    if !golden.recorded.isEmpty { Issue.record("Recorded, since missing: \(golden.recorded).") }
  }
}

extension ChildsLifeTests {
  private func service(_ login: String, on day: Day) throws -> CaseService {
    try CaseService(
      council.store, clock: DayClock(day: day), signIn: SignInRequest(account: login, asLogin: login))
  }

  private func child(on day: Day) throws -> Child {
    let judith = try service("judith.ravenscroft", on: day)
    return try judith.child(try judith.find(number: Self.number)).child
  }

  /// The day by which the next review is due.
  private func due(on day: Day) throws -> Day? {
    let judith = try service("judith.ravenscroft", on: day)
    return try judith.child(try judith.find(number: Self.number)).duties.map(\.line.duty)
      .first { $0.nature == .review && $0.isInForce(on: day) }?.due
  }

  private func change(_ command: CareCommand) throws {
    let judith = try service("judith.ravenscroft", on: command.on)
    _ = try judith.perform(.care(.record(try judith.find(number: Self.number), command)))
  }

  private func hold(_ day: Day) throws {
    let judith = try service("judith.ravenscroft", on: day)
    let id = try judith.find(number: Self.number)
    _ = try judith.perform(.review(.record(id, .lookedAfter, heldOn: day, participation: .pn1)))
  }

  private func allocate(to name: String, on day: Day, reason: String?) throws {
    let judith = try service("judith.ravenscroft", on: day)
    let iro = try #require(judith.staff.members(named: name).first)
    let id = try judith.find(number: Self.number)
    _ = try judith.perform(.allocation(.allocate([id], to: iro.id, since: day, reason: reason)))
  }
}

/// A clock that stands at noon of a day.
private struct DayClock: Clock {
  let day: Day

  func now() -> Instant { Instant(milliseconds: Int64(day.number) * 86_400_000 + 43_200_000) }
  func today() -> Day { day }
}
