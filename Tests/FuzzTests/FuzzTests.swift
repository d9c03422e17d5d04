import Foundation
import Testing

/// Mutated inputs, read by every reader; script/fuzz reads many more.
@Suite struct FuzzTests {
  /// Beside the tests that run.
  private static let path: String = {
    let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    return tests.appending(path: "fuzz").path
  }()

  /// Runs it for a minute at most; the code is that of the signal where it is ended then.
  private func fuzz(_ words: String...) throws -> (said: String, code: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "-s", "KILL", "60", Self.path] + words
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: said, as: UTF8.self), process.terminationStatus)
  }

  @Test("No reader crashes or hangs, and nothing that steers a terminal comes out of any")
  func readers() throws {
    let (said, code) = try fuzz("--inputs", "1500")
    #expect(code == 0, "\(said)")
    #expect(said.split(separator: "\n").count > 10)
  }

  @Test(
    "A crash, a hang, an exit and a raw character are noticed, counted, and can be shown again",
    arguments: ["a-crash", "a-hang", "an-exit", "an-early-end", "a-raw-character", "a-kept-character"])
  func noticed(reader: String) throws {
    let (said, code) = try fuzz(
      "--inputs", reader == "a-hang" ? "1" : "9", "--reader", reader, "--patience", "1")
    #expect(code == 1, "\(said)")
    #expect(said.contains(": script/fuzz --seed 1 --show \(reader) "), "\(said)")
  }

  @Test("The same seed has the same inputs, and another has others")
  func seeds() throws {
    let one = try fuzz("--show", "caseload", "7").said
    #expect(try fuzz("--show", "caseload", "7", "--seed", "1").said == one)
    #expect(try fuzz("--show", "caseload", "7", "--seed", "2").said != one)
    #expect(try fuzz("--nothing").code == 64)
  }
}
