import Foundation
import TerminalSupport
import Testing

/// Who looked, at the command line.
@Suite struct ReadsCommandTests {
  private func iro(
    _ command: String, as login: String = "judith.ravenscroft", _ store: String
  ) throws -> String {
    try shell("'\(Program.path)' \(command) --as \(login) --store \(store); echo \"code $?\"")
  }

  @Test("A list and a page that were printed stand there with who took them, and so does the list of looks")
  func printed() throws {
    let store = try Program.store()
    _ = try iro("caseload --format csv", as: "amina.okafor", store)
    _ = try iro("history 100864 --format json", as: "amina.okafor", store)
    let lines = try iro("reads --by amina.okafor --format csv", store).split(separator: "\n").map(String.init)
    #expect(lines.first == "number,at,login,name,where,children,child")
    #expect(lines.count == 4 && lines.last == "code 0")
    #expect(lines[1].hasPrefix("2,") && lines[1].contains(",amina.okafor,Amina Okafor,iro history,1,100864"))
    #expect(lines[2].hasPrefix("1,") && lines[2].contains(",iro caseload,61,") && lines[2].contains("100864"))
    let child = try iro("reads --child 100864", store)
    #expect(child.contains("iro reads") && child.contains(" and 60 more"))
    let objects = try iro("reads --child 100864 --format json", store)
    #expect(objects.contains("\"number\": 1,") && objects.contains("\"where\": \"iro history\""))
  }

  @Test("It is found by day, and nobody but the IRO manager is told")
  func refused() throws {
    let store = try Program.store()
    _ = try iro("child 100864", as: "amina.okafor", store)
    #expect(try iro("reads --from 2015-01-01 --format csv", store).contains("iro child"))
    #expect(try !iro("reads --from 2015-01-01 --to 2015-01-02 --format csv", store).contains("iro child"))
    let said = try iro("reads --by amina.okafor", as: "amina.okafor", store)
    #expect(said.contains("does not allow you to see who looked at which child"))
    #expect(said.hasSuffix("code 77\n"))
  }

  @Test("Without a child, a person or a day it is not asked for; days are days")
  func asked() throws {
    let store = try Program.store()
    for options in ["", "--to 2015-01-02", "--from yesterday", "--from 2015-01-02 --to 2015-01-01"] {
      #expect(try iro("reads \(options)", store).hasSuffix("code 64\n"), "\(options)")
    }
  }
}
