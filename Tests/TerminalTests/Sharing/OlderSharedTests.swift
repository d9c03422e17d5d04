import Foundation
import GRDB
import TerminalSupport
import Testing

/// A shared store that an older program left is brought up to date by its account, and by nobody else.
@Suite(.serialized, .enabled(if: SharedMachine.isAvailable, SharedMachine.isNeeded)) struct OlderSharedTests {
  private let machine = SharedMachine.one

  private func edition(of store: SharedStore) throws -> Int {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: store.path, configuration: configuration).read {
      try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0
    }
  }

  private func run(_ sql: String, in store: SharedStore) throws {
    let queue = try DatabaseQueue(path: store.path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: sql)
    }
    try queue.close()
    let keeper = machine.name(.keeper)
    let files = store.files.map { "'\($0)'" }.joined(separator: " ")
    try shell("touch \(files) && chown \(keeper):\(keeper) \(files) && chmod 600 \(files)")
  }

  /// What anybody else is told, and that nothing comes of it.
  private func requireRefused(_ store: SharedStore) throws {
    let (before, edition) = (try store.state(), try edition(of: store))
    let keeper = machine.name(.keeper)
    for account in [SharedMachine.Account.worker, .manager, .stranger] {
      for command in ["caseload", "verify", "backup '\(machine.home(account))/b'"] {
        let said = try store.say(as: account, command)
        #expect(said.contains("an older iro made it, and \(keeper) alone brings it up to date"), "\(said)")
        #expect(said.contains("runuser -u \(keeper) -- iro verify --store \(store.path)"), "\(said)")
        #expect(said.hasSuffix("code 69\n"), "\(account), \(command): \(said)")
      }
    }
    #expect(try store.state() == before && self.edition(of: store) == edition)
  }

  @Test(
    "It is refused to everybody else, who are told what to do; that is done, and they get in",
    arguments: [8, 9])
  func refused(_ edition: Int) throws {
    let store = try SharedStore()
    let today = try self.edition(of: store)
    let top = (1...4).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
    let sql = top.appending(path: "Tests/CaseStoreTests/Editions/\(edition).sql")
    for file in store.files { unlink(file) }
    try run(try String(contentsOf: sql, encoding: .utf8), in: store)
    #expect(try self.edition(of: store) == edition)
    try requireRefused(store)
    let keeper = machine.name(.keeper)
    let said = try shell(
      "runuser -u \(keeper) -- \(machine.program) verify --store \(store.path); echo \"code $?\"")
    #expect(said.contains("the store was brought up to date") && said.hasSuffix("code 0\n"), "\(said)")
    #expect(try self.edition(of: store) == today)
    let kept = try shell("stat -c '%U %a' '\(store.folder)'/*.before-edition-*.backup")
    #expect(kept == "\(keeper) 600\n")
    // By its own staff list from here on.
    let worker = try store.say(as: .worker, "caseload")
    #expect(
      worker.contains("is not in this council's staff list") && worker.hasSuffix("code 77\n"), "\(worker)")
  }

  @Test("A demonstration, of which nothing is kept, is brought up to date by its account alone, too")
  func demonstration() throws {
    let store = try SharedStore(isDemonstration: true)
    try run("PRAGMA user_version = \(try edition(of: store) - 1)", in: store)
    try requireRefused(store)
  }
}
