import Application
import Casework
import Demonstration
import MemoryStore
import Testing

@testable import CaseStore

/// Three people work on one file all at once, and after each act every one of them is told exactly what a program
/// that starts just then would tell, and what comes of folding the whole journal without any row of the board.
@Suite struct ManyActsTests {
  /// 2,000 acts are recorded in all, 100 in each of twenty councils: what is answered is worked out anew after every
  /// act, so that one council with all of them would take many times as long.
  private static let acts = 100
  private static let seeds: ClosedRange<UInt64> = 1...20

  @Test(
    "What services keep in mind is what a new program, and a replay of the journal, would answer",
    arguments: seeds)
  func sameAnswers(_ seed: UInt64) throws {
    var run = try ManyActs(seed: seed)
    while run.recorded < ManyActsTests.acts, run.differences.isEmpty {
      if try run.actOnce() { try run.compare() }
      try #require(run.tried < 20 * ManyActsTests.acts, "too much is refused")
    }
    #expect(run.differences == [])
    #expect(try CaseStore(opening: run.council.folder.storePath).verify() == [])
  }
}

/// One council's acts, with what did not agree.
private struct ManyActs {
  let council: ThreeTerminals
  private let replay = InMemoryStore()
  private var chance: SeededRandom
  private(set) var recorded = 0
  private(set) var tried = 0
  private(set) var differences: [String] = []
  private var last = ""

  init(seed: UInt64) throws {
    council = try ThreeTerminals(seed: seed)
    chance = SeededRandom(seed: seed &* 7919)
  }

  /// Lets somebody do something, or a day pass. True where anything was recorded, or is told otherwise since.
  mutating func actOnce() throws -> Bool {
    if chance.happens(inHundred: 12) {
      council.clock.move(by: chance.happens(inHundred: 80) ? 1 : chance.number(2...9))
      last = "midnight"
      return true
    }
    tried += 1
    let person = chance.number(0...2)
    let before = try council.recorded()
    var acting = Acting(
      service: council.services[person], person: person, children: council.children, chance: chance)
    defer { chance = acting.chance }
    do {
      _ = try acting.act()
    } catch is ServiceRefusal {}
    guard try council.recorded() > before else { return false }
    recorded += 1
    last = "act \(recorded) by \(ThreeTerminals.logins[person])"
    return true
  }

  /// Asks every service, and every service of a new program; of the replay, which takes longest, one of the three in turn.
  mutating func compare() throws {
    let child = council.children[chance.number(0...4)]
    replay.add(try council.entries(after: replay.head()))
    let fresh = try CaseStore(opening: council.folder.storePath)
    for (person, service) in council.services.enumerated() {
      service.midnight()
      try service.refresh()
      let told = try Answers(of: service, about: child)
      try check(told, of: person, about: child, against: fresh, "a new program")
      guard person == recorded % 3 else { continue }
      replay.forgetRows()
      try check(told, of: person, about: child, against: replay, "a replay")
    }
    guard recorded.isMultiple(of: 25) else { return }
    differences += try ServiceAnswers(council.services[2]).differing().map {
      "after \(last), the lists of the service are not those of every row: \($0)"
    }
  }

  private mutating func check(
    _ told: Answers, of person: Int, about child: ChildID, against store: any Store, _ other: String
  ) throws {
    let expected = try Answers(of: council.service(person, store), about: child)
    let login = ThreeTerminals.logins[person]
    differences += told.differing(from: expected).map {
      "after \(last), \(login) is not told what \(other) tells: \($0)"
    }
  }
}
