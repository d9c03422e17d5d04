import Foundation
import TerminalSupport
import Testing

/// The commands about a council's policy.
@Suite struct PolicyCommandTests {
  private func iro(_ arguments: String) throws -> String {
    try shell("'\(Program.path)' \(arguments); echo \"code $?\"")
  }

  @Test("The policies that are built in are listed, and a ladder that takes too long says so")
  func list() throws {
    let lines = try iro("policy list --format csv").split(separator: "\n")
    let councils = lines.dropFirst().dropLast().map { String($0.prefix { $0 != "," }) }
    #expect(
      councils == ["usual", "northumberland", "portsmouth", "north-lincolnshire", "durham", "newham"])
    let warned = lines.filter { $0.contains("the IRO Handbook (6.2) gives 20 working days in all") }
    #expect(warned.count == 1 && warned[0].hasPrefix("newham,"))
  }

  @Test("One that is built in is shown without a store, and a name that is not known says which are")
  func show() throws {
    #expect(try iro("policy show --council 'North Lincolnshire' --format csv").contains("Stage 4 · director"))
    #expect(try iro("policy show --council atlantis").contains("  - north-lincolnshire\n"))
  }

  @Test("It is adopted by its name; a file with a fault is refused whole, with code 65")
  func adopt() throws {
    let store = try "--as judith.ravenscroft --store \(Program.store())"
    let said = try iro("policy adopt newham \(store)")
    #expect(said.contains("The policy policy-newham.yaml is adopted") && said.hasSuffix("code 0\n"))
    #expect(said.contains("The formal stages add up to 30 days"))

    let file = NSTemporaryDirectory() + "/\(UUID().uuidString).yaml"
    try "name: A\nvocabulary:\n  home: house\nladder:\n  name: B\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let fault = "\(file):5: ladder: has no 'stages': add 'stages: …'\ncode 65\n"
    #expect(try iro("policy check \(file)") == fault)
    #expect(try iro("policy adopt \(file) \(store)") == fault)
    let shown = try iro("policy show --format csv \(store)")
    #expect(shown.contains("vocabulary.home,placement,") && shown.contains("ladder.name,LAC Alert,"))
  }

  @Test("A target of no measure is said to aim at nothing")
  func unused() throws {
    let file = NSTemporaryDirectory() + "/\(UUID().uuidString).yaml"
    let text = """
      name: A
      targets:
        reviews.on-time.reviews: 98%
        reviews.ontime: 98%

      """
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    #expect(
      try iro("policy check \(file)") == """
        \(file) is a whole policy: A.
        No measure has the key of these targets, so that they aim at nothing: reviews.ontime. \
        'iro measures' lists the keys.
        code 0

        """)
  }

  @Test("A demonstration under one council's policy is not opened as another's")
  func otherCouncil() throws {
    let said = try iro("demo --no-open --council durham --store \(Program.store())")
    #expect(said.contains("is under another policy (policy-default.yaml)") && said.hasSuffix("code 65\n"))
  }

  @Test("The years that councils published are listed, and are not opened in another demonstration's store")
  func publishedYears() throws {
    let listed = try iro("demo --list-councils")
    for name in [
      "newham", "newham-2014-15", "durham-2018-19", "north-lincolnshire-2010-11", "northumberland-2012-13",
      "portsmouth-2013-14",
    ] {
      #expect(listed.contains("\n\(name) "))
    }
    let said = try iro("demo --no-open --council newham-2014-15 --store \(Program.store())")
    #expect(said.contains("holds another demonstration") && said.hasSuffix("code 65\n"))
  }

  @Test("A new store begins under the policy of the council that it is made for")
  func begin() throws {
    let store = NSTemporaryDirectory() + "/\(UUID().uuidString).db"
    defer {
      for ending in ["", "-wal", "-shm", ".lock"] {
        try? FileManager.default.removeItem(atPath: store + ending)
      }
    }
    let said = try iro("init --council 'north lincolnshire' --store \(store)")
    #expect(said.contains("It works under the policy of North Lincolnshire."))
    #expect(try iro("policy show --store \(store)").contains("Care Planning Dispute Resolution Policy"))
  }
}
