import Foundation
import TerminalSupport
import Testing

/// What commands print, and the codes that they leave with.
@Suite struct CommandTests {
  @Test(
    "Output that cannot be written is said in one line, with exit code 74",
    arguments: ["caseload --all --format csv", "roles", "rulebook --format markdown", "verify"])
  func full(_ command: String) throws {
    let store = try Program.store()
    let asWhom = "--as judith.ravenscroft"
    let place = command == "roles" ? "" : "--store \(store) \(asWhom)"
    let said = try shell("'\(Program.path)' \(command) \(place) > /dev/full; echo \"code $?\"")
    #expect(said == "iro: the output cannot be written: No space left on device\ncode 74\n")
  }

  @Test("A reader that has gone ends it quietly")
  func goneReader() throws {
    let line = "trap '' PIPE; ('\(Program.path)' rulebook --format markdown; echo \"code $?\" >&2) | :"
    #expect(try shell(line) == "code 0\n")
  }

  @Test("An entry that cannot be read is found all the same, and named")
  func damaged() throws {
    let store = try Program.store()
    try change("\"demonstration\":true", to: "\"demonstration\":tru!", in: store)
    let said = try shell("'\(Program.path)' verify --board --store \(store); echo \"code $?\"")
    let lines = said.split(separator: "\n")
    #expect(lines.first == "iro: Entry 1 does not have the digest that it was recorded with.")
    #expect(lines.last == "code 1")
    #expect(lines.contains { $0.contains("is damaged") })
  }

  @Test(
    "The record may be checked by anybody, and the board by the IRO manager",
    arguments: ["verify --board", "rebuild"])
  func notPermitted(_ command: String) throws {
    let store = try Program.store()
    let said = try shell("'\(Program.path)' \(command) --as amina.okafor --store \(store); echo \"code $?\"")
    #expect(said.contains("does not allow you to check the board against the journal, and rebuild it"))
    #expect(said.hasSuffix("code 77\n"))
    #expect(try shell("'\(Program.path)' verify --store \(store)").hasPrefix("Sound: "))
  }

  @Test("Whoever cannot sign in any more can still check the record, and what was changed is named")
  func loginChanged() throws {
    let store = try Program.store()
    try change("\"login\":\"judith.ravenscroft\"", to: "\"login\":\"judith.ravenscrofx\"", in: store)
    let said = try shell("'\(Program.path)' verify --store \(store); echo \"code $?\"")
    #expect(said.contains("does not have the digest that it was recorded with."))
    #expect(said.hasSuffix("code 1\n"))
  }

  @Test("The lists of a council are worked out anew, and agree with the record")
  func rebuilt() throws {
    let asManager = "--as judith.ravenscroft --store \(try Program.store())"
    #expect(try shell("'\(Program.path)' rebuild \(asManager)").hasPrefix("Worked out anew: "))
    #expect(
      try shell("'\(Program.path)' verify --board \(asManager)").hasSuffix("the board agrees with them.\n"))
  }

  @Test("Where a meeting stands as everybody knows it, nobody is listed and there is no note")
  func nothingChanged() throws {
    let change = "'\(Program.path)' change 100864 --as amina.okafor --store \(try Program.store())"
    #expect(try shell(change).split(separator: "\n").count == 1)
    let said = try shell("\(change) --for child; echo \"code $?\"")
    #expect(said.contains("there is nothing new to tell.") && !said.hasSuffix("code 0\n"))
  }

  /// Changes bytes in the file of a store, behind the program's back.
  private func change(_ text: String, to other: String, in store: String) throws {
    let file = URL(filePath: store)
    var bytes = try Data(contentsOf: file)
    let place = try #require(bytes.range(of: Data(text.utf8)))
    bytes.replaceSubrange(place, with: Data(other.utf8))
    try bytes.write(to: file)
  }
}
