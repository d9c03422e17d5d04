import Application
import CareCalendar
import Casework
import MemoryStore
import Testing

/// Who looked is noted, and told to the IRO manager alone.
@Suite struct ReadTests {
  private let council: SmallCouncil

  init() throws {
    council = try SmallCouncil()
    for number in ["1", "2", "3"] { try council.child(number) }
  }

  @Test("What is noted is in the log once it is written, all at once and in order")
  func written() throws {
    let amina = try council.service("amina")
    let (one, two) = (try amina.find(number: "1"), try amina.find(number: "2"))
    amina.noteRead(of: [one], at: .child)
    amina.noteRead(of: [two], at: .beside)
    #expect(council.store.reads.isEmpty)
    #expect(amina.hasUnwrittenReads(since: 0) && !amina.hasUnwrittenReads(since: 1))
    try amina.writeReads()
    #expect(council.store.reads.map(\.children) == [[one], [two]])
    #expect(council.store.reads.map(\.place) == [.child, .beside])
    #expect(council.store.reads.allSatisfy { $0.staff == amina.signedIn.member.id })
    #expect(!amina.hasUnwrittenReads(since: 0))
    try amina.writeReads()
    #expect(council.store.reads.count == 2)
  }

  @Test("A list that leaves the program is one note with its children, each once; one of none is no note")
  func handedOut() throws {
    let amina = try council.service("amina")
    let children = try amina.caseload().map(\.child.id)
    try amina.handOut(children + children, by: .command("caseload"))
    try amina.handOut([], by: .command("alerts"))
    #expect(council.store.reads.map(\.children) == [children.sorted()])
    #expect(council.store.reads.map(\.place.name) == ["command.caseload"])
  }

  @Test("The IRO manager is told who looked at whom, by child, person and day, the latest first")
  func told() throws {
    let amina = try council.service("amina")
    let children = try amina.caseload().map(\.child.id).sorted()
    let one = try amina.find(number: "1")
    amina.noteRead(of: [one], at: .child)
    try amina.handOut(children, by: .command("caseload"))
    let robin = try council.service("robin")
    let all = try robin.reads(robin.readFilter(), in: 0..<10)
    #expect(all.map(\.number) == [2, 1] && all.map(\.login) == ["amina", "amina"])
    #expect(all[0].children.map(\.number) == ["1", "2", "3"] && all[0].place.words == "iro caseload")
    #expect(all[1].children.map(\.name) == ["Ella Rose 1"] && all[1].name == "Amina Okafor")
    let numbers: [(ReadFilter, [Int])] = [
      (try robin.readFilter(child: "2"), [2]), (try robin.readFilter(child: "1"), [2, 1]),
      (try robin.readFilter(by: "amina"), [2, 1]), (try robin.readFilter(by: "tom"), []),
      (try robin.readFilter(from: "2014-11-03", to: "2014-11-03"), [2, 1]),
      (try robin.readFilter(from: "2014-11-04"), []), (try robin.readFilter(to: "2014-11-02"), []),
    ]
    for (filter, expected) in numbers {
      #expect(try robin.reads(filter, in: 0..<10).map(\.number) == expected, "\(filter)")
      #expect(try robin.countReads(filter) == expected.count)
    }
    #expect(throws: ServiceRefusal.noSuchStaff("nobody")) { try robin.readFilter(by: "nobody") }
    #expect(throws: ServiceRefusal.noSuchChild("9")) { try robin.readFilter(child: "9") }
  }

  @Test("Nobody else is told, not even of themselves", arguments: ["amina", "sam", "dee", "bo"])
  func refused(login: String) throws {
    let service = try council.service(login)
    let refusal = ServiceRefusal.notPermitted(.seeReads, service.signedIn.role)
    #expect(throws: refusal) { try service.reads(ReadFilter(staff: service.signedIn.member.id), in: 0..<1) }
    #expect(throws: refusal) { try service.countReads(ReadFilter()) }
    #expect(throws: refusal) { try service.lastRead() }
    #expect(throws: refusal) { try service.readFilter(by: login) }
  }

  @Test("A place of a newer program is told by its name, and one of before places as opened")
  func places() {
    #expect(ReadPlace(name: "screen.map").words == "screen.map")
    #expect(ReadPlace(name: "").words == "opened")
    #expect(ReadPlace.command("history").words == "iro history")
    #expect(ReadPlace.beside.words == "the pane beside a list")
  }
}
