import Foundation
import TerminalSupport
import Testing

/// The commands for backups, as the IRO manager and others find them.
@Suite struct BackupCommandTests {
  private let manager = "--as judith.ravenscroft"

  private func say(_ words: String) throws -> String {
    try shell("'\(Program.path)' \(words); echo \"code $?\"")
  }

  @Test("A backup is written with its receipt, which proves that nothing is gone since")
  func receipt() throws {
    let store = try Program.store()
    let backup = "\(store).backup"
    defer { for ending in ["", ".receipt"] { try? FileManager.default.removeItem(atPath: backup + ending) } }
    let said = try say("backup \(backup) \(manager) --store \(store)")
    #expect(said.hasPrefix("Wrote \(backup): ") && said.hasSuffix("code 0\n"), "\(said)")
    let line = try #require(said.split(separator: "\n").first { $0.hasPrefix("Receipt: ") })
    #expect(try String(contentsOfFile: backup + ".receipt", encoding: .utf8).contains(line.dropFirst(9)))
    for given in ["\(backup).receipt", "'\(line)'"] {
      let checked = try say("verify --since \(given) \(manager) --store \(store)")
      #expect(
        checked.contains("was taken away or changed since") && checked.hasSuffix("code 0\n"), "\(checked)")
    }
    let again = try say("backup \(backup) \(manager) --store \(store)")
    #expect(again.contains("--replace") && again.hasSuffix("code 73\n"), "\(again)")
    #expect(try say("backup \(backup) --replace \(manager) --store \(store)").hasSuffix("code 0\n"))
  }

  @Test("Whoever is not the IRO manager gets no backup")
  func notPermitted() throws {
    let store = try Program.store()
    let said = try say("backup \(store).none --as amina.okafor --store \(store)")
    #expect(said.contains("does not allow you to write a backup") && said.hasSuffix("code 77\n"), "\(said)")
    #expect(!FileManager.default.fileExists(atPath: "\(store).none"))
  }

  @Test("A store that is damaged names the command, which restores the backup and keeps what was there")
  func restored() throws {
    let store = try Program.store()
    let backup = "\(store).backup"
    #expect(try say("backup \(backup) \(manager) --store \(store)").hasSuffix("code 0\n"))
    let refused = try say("restore \(backup) \(manager) --store \(store)")
    #expect(refused.contains("--replace restores over it") && refused.hasSuffix("code 73\n"), "\(refused)")
    let other = try say("restore \(backup) --replace --as amina.okafor --store \(store)")
    #expect(other.hasSuffix("code 77\n"), "\(other)")
    let file = try FileHandle(forUpdating: URL(filePath: store))
    try file.seek(toOffset: 8192)
    try file.write(contentsOf: Data(repeating: 0x5A, count: 400_000))
    try file.close()
    let damaged = try say("today \(manager) --store \(store)")
    #expect(damaged.contains("is damaged") && damaged.contains("with 'iro restore'"), "\(damaged)")
    let said = try say("restore \(backup) --replace \(manager) --store \(store)")
    let keptLine = try #require(
      said.split(separator: "\n").first { $0.hasPrefix("What was there is kept as ") }, "\(said)")
    let kept = String(keptLine.dropFirst(26).dropLast())
    #expect(FileManager.default.fileExists(atPath: kept))
    #expect(try say("verify --since \(backup).receipt \(manager) --store \(store)").hasSuffix("code 0\n"))
    for path in [backup, backup + ".receipt"] + ["", "-wal", "-shm", "-journal"].map({ kept + $0 }) {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  @Test("What is no receipt is said to be none")
  func noReceipt() throws {
    let store = try Program.store()
    let said = try say("verify --since iro-receipt-1:12:ab \(manager) --store \(store)")
    #expect(said.contains("the receipt is not whole") && said.hasSuffix("code 65\n"), "\(said)")
  }
}
