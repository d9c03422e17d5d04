import Foundation
import TerminalSupport
import Testing

/// The backup that the first start of a day makes behind the screens.
@Suite(.serialized) struct DailyBackupTests {
  private let folder = NSTemporaryDirectory() + "/iro-daily-\(UUID().uuidString)"
  private var store: String { folder + "/caseload.db" }
  private var backups: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: store + ".backups")) ?? []).sorted()
  }

  private func make(_ options: [String] = []) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try run(Program.path, ["init", "--store", store] + options)
  }

  private func open(_ environment: String = "", then wait: () -> Void) throws -> String {
    let terminal = try Tmux(columns: 100, rows: 30)
    try terminal.type("\(environment) '\(Program.path)' --store \(store); echo \"ended $?\"")
    try terminal.waitFor("Caseload")
    wait()
    try terminal.press("q")
    return try terminal.waitFor("ended 0")
  }

  private func waitForBackup() {
    let end = Date(timeIntervalSinceNow: 60)
    while backups.filter({ $0.hasSuffix(".receipt") }).isEmpty, Date() < end { usleep(50_000) }
  }

  @Test("It is written beside the store while the screens are open, and verifies")
  func made() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try make()
    _ = try open { waitForBackup() }
    #expect(backups.count == 2 && backups[1] == backups[0] + ".receipt", "\(backups)")
    let checked = try run(
      Program.path, ["verify", "--store", store, "--since", "\(store).backups/\(backups[1])"])
    #expect(checked.contains("was taken away or changed since"))
  }

  @Test("What goes wrong with it is said at the end, and stops nothing")
  func failing() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try make()
    try Data().write(to: URL(filePath: store + ".backups"))
    let said = try open { sleep(6) }
    #expect(said.contains("today's backup of the store could not be written"), "\(said)")
  }

  @Test(
    "None is made where it is turned off, and of a demonstration",
    arguments: [("IRO_BACKUPS_KEPT=0", []), ("", ["--demonstration"])])
  func notMade(_ environment: String, _ options: [String]) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try make(options)
    _ = try open(environment) { sleep(6) }
    #expect(backups == [])
  }
}
