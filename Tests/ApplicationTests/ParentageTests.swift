import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// A looked-after child who is a parent, and their child: known to be that, and kept to two IROs unless there is a reason.
@Suite struct ParentageTests {
  private let council: SmallCouncil
  private let robin: CaseService
  /// Kay, born in 1998, and Rhea, born in 2013: both are in care, and have Amina and nobody as their IRO.
  private let kay: ChildID
  private let rhea: ChildID

  init() throws {
    council = try SmallCouncil()
    try council.child("1")
    try council.child("2", iro: nil)
    robin = try council.service("robin")
    kay = try robin.find(number: "1")
    rhea = try robin.find(number: "2")
    _ = try robin.perform(.care(.identify(kay, [.named("Kay Lacey"), .born("1998-05-01")])))
    _ = try robin.perform(.care(.identify(rhea, [.named("Rhea Lacey"), .born("2013-06-01")])))
  }

  private func link() throws -> CommandResult { try robin.perform(.family(.linkParent(kay, of: rhea))) }

  private func iro(_ login: String) throws -> IROToAllocate {
    try #require(try robin.irosToAllocate(to: [rhea]).first { $0.member.details.login == login })
  }

  private func allocate(_ ids: [ChildID], to login: String, reason: String? = nil) throws -> CommandResult {
    let id = try #require(robin.staff.member(login: login)).id
    return try robin.perform(.allocation(.allocate(ids, to: id, since: "2014-11-03", reason: reason)))
  }

  @Test("Both pages tell of the other, and neither record names the other")
  func linked() throws {
    #expect(try link().words == "Kay Lacey is a parent of Rhea Lacey.")
    let parents = try robin.relatives(of: rhea)
    #expect(parents.map(\.row.id) == [kay] && parents.map(\.side) == [.parent])
    let children = try robin.relatives(of: kay)
    #expect(children.map(\.row.id) == [rhea] && children.map(\.side) == [.child])
    #expect(try robin.child(kay).timeline.map(\.words).contains("Is a parent of a child known here"))
    #expect(try robin.child(rhea).timeline.map(\.words).contains("Is the child of a parent known here"))
  }

  @Test("Twice, the other way round, or by somebody too young it is refused")
  func refused() throws {
    for (parent, child) in [(rhea, kay), (kay, kay)] {
      #expect(throws: ServiceRefusal.self) { try robin.perform(.family(.linkParent(parent, of: child))) }
    }
    _ = try link()
    #expect(throws: ServiceRefusal.impossible("They are recorded as parent and child already.")) {
      try link()
    }
  }

  @Test("The IRO of the one is not given the other without a reason, and comes last among those offered")
  func allocating() throws {
    #expect(try iro("amina").parentage == nil)
    _ = try link()
    let words = "Amina Okafor would have both Rhea Lacey and Kay Lacey, who is the parent"
    #expect(try iro("amina").parentage == words)
    #expect(try iro("tom").parentage == nil)
    #expect(try robin.irosToAllocate(to: [rhea]).last?.member.details.login == "amina")
    let refusal =
      "\(words). The IRO Handbook asks for different IROs: give the reason why it is the same one."
    for reason in [nil, " "] {
      #expect(throws: ServiceRefusal.impossible(refusal)) {
        try allocate([rhea], to: "amina", reason: reason)
      }
    }
    _ = try allocate([rhea], to: "amina", reason: "Kay asked for her")
    #expect(try robin.child(rhea).child.responsibility.allocations.last?.reason == "Kay asked for her")
  }

  @Test("Given together they have one IRO, whoever that is; after care nothing speaks against it")
  func together() throws {
    _ = try link()
    #expect(throws: ServiceRefusal.self) { try allocate([kay, rhea], to: "tom", reason: nil) }
    _ = try robin.perform(.care(.record(kay, .end(on: "2014-11-03", .returnedHome))))
    #expect(try iro("amina").parentage == nil)
  }

  @Test("A caseload list that gives both to one IRO is recorded, and says so")
  func listed() throws {
    _ = try link()
    let row = CaseloadImportRow(
      number: ChildNumber("2"), name: nil, iro: "Amina Okafor", socialWorker: nil, team: nil,
      origin: council.origin)
    let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: false)
    let report = try robin.importCaseload([row], manner)
    #expect(report.isRecorded)
    #expect(
      report.remarks.map(\.words) == [
        "Amina Okafor also has Kay Lacey, who is the parent: the IRO Handbook asks for different IROs"
      ])
    #expect(try robin.importCaseload([row], manner).remarks.isEmpty, "nothing new")
  }

  @Test("A new child is linked with a parent known here in the same act")
  func newChild() throws {
    let new = NewChild(
      number: ChildNumber("3"), name: "Ada Lacey", born: "2014-10-20", sex: nil, ethnicity: nil,
      beginning: CareBeginning(on: "2014-11-03", legalStatus: .accommodated), sibling: rhea, parent: kay)
    _ = try robin.perform(.care(.begin(new)))
    let ada = try robin.find(number: "3")
    #expect(try robin.relatives(of: ada).map(\.row.id) == [kay])
    #expect(try robin.siblings(of: ada).map(\.id) == [rhea])
    #expect(try robin.relatives(of: kay).map(\.row.id) == [ada])
  }
}
