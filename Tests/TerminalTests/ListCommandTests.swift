import Foundation
import TerminalSupport
import Testing

/// The council's lists, imported at the command line.
@Suite struct ListCommandTests {
  private func importing(_ list: String, _ lines: String..., into store: String) throws -> String {
    let file = NSTemporaryDirectory() + "/\(UUID().uuidString).csv"
    try (lines.joined(separator: "\n") + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let command = "import \(list) '\(file)' --as judith.ravenscroft --store \(store)"
    return try shell("'\(Program.path)' \(command) 2>&1; echo \"code $?\"").replacing(file, with: "list.csv")
  }

  @Test("Whoever a staff list leaves out is named, with their children, and how to end their access is said")
  func leftOut() throws {
    let said = try importing(
      "staff", "name,login,role,team,fte", "Judith Ravenscroft,judith.ravenscroft,iro-manager,,1",
      into: Program.store())
    #expect(said.contains(" people of the record are not in this list and still have access and "))
    #expect(said.contains(" children: give each an “ended” day\n"))
    #expect(said.contains("  Amina Okafor (amina.okafor), IRO, 61 children\n"))
    #expect(said.contains("  Theresa Stone (theresa.stone), Team Manager\n"))
    #expect(said.hasSuffix("code 0\n"))
  }

  @Test("A new child has a first review due at once; the same list again changes nothing")
  func newChild() throws {
    let store = try Program.store()
    let lines = [
      "number,name,birth,legal_status,since,told", "990001,Wren Hollis,2009-05-19,C1,2014-10-20,2014-10-21",
    ]
    #expect(
      try importing("children", lines[0], lines[1], into: store)
        == "Imported: children: 1 added, 0 changed, 0 as before.\ncode 0\n")
    let child = try shell(
      "'\(Program.path)' child 990001 --as judith.ravenscroft --store \(store) --format csv")
    #expect(child.contains("duty,2014-11-17,1st review,"))
    #expect(child.contains("duty,2014-10-27,IRO to allocate,"))
    #expect(child.contains("people,2014-10-21,reviewing service told,"))
    #expect(
      try importing("children", lines[0], lines[1], into: store)
        == "Nothing new: children: 0 added, 0 changed, 1 as before.\ncode 0\n")
  }

  @Test("An IRO who is not listed is a fault that says who is called nearly so")
  func nearest() throws {
    let said = try importing(
      "caseload", "child,name,iro,social_worker,team", "100864,,Amina Okafr,,", into: Program.store())
    #expect(
      said.hasPrefix(
        "list.csv:2: iro: no member of staff is called 'Amina Okafr'; nearest: Amina Okafor\n"))
    #expect(said.hasSuffix("code 65\n"))
  }
}
