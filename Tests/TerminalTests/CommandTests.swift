import Foundation
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
}

/// What a line of shell prints, on either stream.
func shell(_ line: String) throws -> String { try run("/bin/sh", ["-c", line]) }
