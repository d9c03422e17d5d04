import Foundation
import TerminalSupport
import Testing

/// What is acknowledged is on the disk before it is acknowledged: killing a process cannot show this, strace can.
@Suite struct DurabilityTests {
  private static let canTrace =
    geteuid() == 0 && (try? run("/usr/bin/env", ["strace", "-o", "/dev/null", "true"])) != nil

  @Test(
    "The log is flushed to the disk before the program says that something is recorded",
    .enabled(if: canTrace))
  func flushed() throws {
    let folder = NSTemporaryDirectory() + "/iro-durable-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let staff = "name,login,role,team,fte\nAmina Okafor,amina.okafor,iro,,1.0\n"
    try staff.write(toFile: folder + "/staff.csv", atomically: true, encoding: .utf8)
    let store = ["--store", folder + "/caseload.db"]
    try run(Program.path, ["init", "--demonstration"] + store)
    let trace = folder + "/trace"
    let command = [Program.path, "import", "staff", folder + "/staff.csv"] + store
    try run(
      "/usr/bin/env", ["strace", "-f", "-o", trace, "-e", "trace=pwrite64,fdatasync,fsync,write"] + command)
    let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    let said = try #require(calls.firstIndex { $0.contains("write(1, \"Imported") })
    let written = try #require(calls[..<said].lastIndex { $0.contains("pwrite64(") })
    #expect(calls[written..<said].contains { $0.contains("fdatasync(") && $0.contains("= 0") })
  }
}
