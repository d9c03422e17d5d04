import Foundation
import TerminalSupport
import Testing

/// Scripts that are played without a terminal, by the program as it was built.
@Suite struct RehearsalTests {
  @Test("--as and --today are where a script begins, and its own lines win over them")
  func defaults() throws {
    let store = try Program.store()
    let options = "--store \(store) --as judith.ravenscroft --today 2014-11-10"
    #expect(try rehearse("T\nsee 10 Nov 2014", options).hasSuffix("code 0\n"))
    #expect(try rehearse("T\ntoday 2014-11-11\nsee 11 Nov 2014", options).hasSuffix("code 0\n"))
    #expect(try rehearse("T\nsize 150x40\nsee Judith Ravenscroft", options).hasSuffix("code 0\n"))
    #expect(
      try rehearse("T\nsize 150x40\nas amina.okafor\nnot Judith Ravenscroft", options).hasSuffix("code 0\n"))
  }

  @Test("Somebody who is not in the staff list is said so in words, at the line; nothing is left behind")
  func unknown() throws {
    let said = try rehearse("T\nas nobody\nsee Today", "--store \(try Program.store())")
    #expect(said.contains("'nobody' is nobody in this demonstration."))
    #expect(said.contains("script:3: "))
    #expect(said.hasSuffix("code 1\n"))
  }

  @Test("A store with real children is refused before anything is copied")
  func realStore() throws {
    let folder = NSTemporaryDirectory() + "/iro-real-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try run(Program.path, ["init", "--store", folder + "/caseload.db"])
    let said = try rehearse("T\nsee Today", "--store \(folder)/caseload.db", scratch: "\(folder)/none")
    #expect(said == "iro: A rehearsal works in a demonstration store only.\ncode 77\n")
  }

  /// What a rehearsal says, and its code; the folder for its scratch copy is empty afterwards.
  private func rehearse(_ script: String, _ options: String, scratch: String? = nil) throws -> String {
    let folder = NSTemporaryDirectory() + "/iro-rehearsal-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder + "/tmp", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try script.write(toFile: folder + "/script", atomically: true, encoding: .utf8)
    let scratch = scratch ?? folder + "/tmp"
    let said = try shell(
      "TMPDIR=\(scratch) '\(Program.path)' rehearse \(options) \(folder)/script; echo \"code $?\"")
    #expect((try? FileManager.default.contentsOfDirectory(atPath: folder + "/tmp")) == [])
    return said
  }
}
