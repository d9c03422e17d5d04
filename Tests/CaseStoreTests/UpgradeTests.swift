import Application
import Casework
import Foundation
import GRDB
import Record
import Testing

@testable import CaseStore

/// A store of an earlier edition is kept as it was before its tables are brought up to date, and changed whole or not at
/// all.
@Suite struct UpgradeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func rows(_ sql: String, in path: String) throws -> [Row] {
    try RawStore(path).queue.inDatabase { try Row.fetchAll($0, sql: sql) }
  }

  /// Everything that is in a store, table after table.
  private func content(of path: String) throws -> [String: [Row]] {
    let schema = try rows("SELECT type, name, sql FROM sqlite_master ORDER BY name", in: path)
    var content = ["": schema + (try rows("PRAGMA user_version", in: path))]
    for table in schema where table["type"] == "table" {
      let name: String = table["name"]
      content[name] = try rows("SELECT * FROM \(name)", in: path)
    }
    return content
  }

  private var kept: [String] { get throws { try folder.names.filter { $0.contains("before-edition") } } }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  @Test("It is kept whole as it was, for this account alone", arguments: EarlierEdition.allCases)
  func keptAsItWas(_ edition: EarlierEdition) throws {
    try edition.make(at: folder.storePath)
    let before = try content(of: folder.storePath)
    let store = try CaseStore(opening: folder.storePath)
    let name = try #require(try kept.first)
    let pattern = /council\.iro\.before-edition-(\d+)-20\d\d-\d\d-\d\d\.backup/
    let match = try #require(name.wholeMatch(of: pattern), "\(name)")
    #expect(try kept.count == 1 && match.1 == "\(Schema.edition)")
    #expect(store.upgrade?.edition == Schema.edition && store.upgrade?.backup?.hasSuffix("/\(name)") == true)
    #expect(try content(of: path(name)) == before)
    #expect(
      try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int == 0o600)
    #expect(try store.verify() == [])
  }

  @Test("A backup of an earlier edition can be restored, which leaves it as it is and keeps no other")
  func restored() throws {
    try EarlierEdition.eight.make(at: folder.storePath)
    let entries = try CaseStore(opening: folder.storePath).read(after: 0, limit: .max)
    let backup = path(try kept[0])
    let before = try content(of: backup)
    _ = try CaseStore.restore(backup, to: path("again.iro"), keptAs: path("old"), replacing: false) { _ in }
    let again = try CaseStore(opening: path("again.iro"))
    #expect(again.upgrade == nil)
    #expect(try again.head() == Position(entries.count))
    #expect(try again.read(after: 0, limit: .max) == entries)
    #expect(try again.verify() == [])
    #expect(try content(of: backup) == before)
    #expect(try kept.count == 1)
  }

  @Test("What is kept is never written over")
  func keptTwice() throws {
    for _ in 1...3 {
      CaseStore.remove(at: folder.storePath)
      try EarlierEdition.seven.make(at: folder.storePath)
      _ = try CaseStore(opening: folder.storePath)
    }
    let names = try kept.map { $0.split(separator: "-").last.map(String.init) ?? "" }
    #expect(names.count == 3 && Set(names).isSuperset(of: ["2.backup", "3.backup"]), "\(names)")
  }

  @Test("Nothing is kept of a store of this edition, nor of a demonstration's")
  func notKept() throws {
    #expect(try folder.makeStore().upgrade == nil)
    CaseStore.remove(at: folder.storePath)
    try EarlierEdition.eight.make(at: folder.storePath)
    try RawStore(folder.storePath).tamper(
      """
      UPDATE journal SET payload = CAST(replace(payload, '"demonstration":false', '"demonstration":true') AS BLOB)
      WHERE position = 1
      """)
    let store = try CaseStore(opening: folder.storePath)
    #expect(store.upgrade == StoreUpgrade(edition: Schema.edition, backup: nil))
    #expect(try kept == [])
  }

  @Test(
    "Where something fails in the middle, the store stays as it was, and nothing is kept",
    arguments: EarlierEdition.allCases)
  func failing(_ edition: EarlierEdition) throws {
    try edition.make(at: folder.storePath)
    // The last that is made is there already, elsewhere than in what is made anew.
    let isBoardAlone = edition == .nine
    try RawStore(folder.storePath).run(
      isBoardAlone
        ? "DROP INDEX line_child; CREATE INDEX line_child ON journal (key)"
        : "CREATE TABLE mend (other TEXT)")
    let before = try content(of: folder.storePath)
    #expect(throws: StoreFault.self) { try CaseStore(opening: folder.storePath) }
    #expect(try content(of: folder.storePath) == before)
    #expect(try kept == [])
    try RawStore(folder.storePath).run(isBoardAlone ? "DROP INDEX line_child" : "DROP TABLE mend")
    #expect(try CaseStore(opening: folder.storePath).verify() == [])
  }

  @Test("A store that somebody else added to is refused, and neither changed nor kept")
  func foreign() throws {
    try EarlierEdition.eight.make(at: folder.storePath)
    try RawStore(folder.storePath).run("CREATE VIEW cases AS SELECT * FROM journal")
    let before = try content(of: folder.storePath)
    let fault = #expect(throws: StoreFault.self) { try CaseStore(opening: folder.storePath) }
    #expect(fault?.words.contains("The view cases is not of this program.") == true)
    #expect(try content(of: folder.storePath) == before)
    #expect(try kept == [])
    // Whoever is to check it or put it right opens it all the same.
    let store = try CaseStore(checking: folder.storePath)
    #expect(try store.verify() == ["The view cases is not of this program."])
    #expect(try kept.count == 1)
  }

  @Test(
    "Of one that accounts share its account is named, with a command that runs as it, by its login or its number"
  )
  func shared() {
    let commands: [(owner: uid_t?, words: String)] = [
      (0, "root alone brings it up to date: runuser -u root -- iro verify"),
      (
        4_000_000_123,
        "uid 4000000123 alone brings it up to date: "
          + "setpriv --reuid=4000000123 --regid=4000000123 --clear-groups -- iro verify"
      ),
      (nil, "its account alone brings it up to date: by 'iro verify"),
    ]
    for (owner, words) in commands {
      let said = OlderStore.words(sharedBy: owner, path: "/srv/a b")
      #expect(said.hasPrefix("an older iro made it, and \(words) --store '/srv/a b'"), "\(said)")
    }
  }

  @Test("Where it cannot be kept, it is not brought up to date, and why is said in one line")
  func cannotBeKept() throws {
    try EarlierEdition.eight.make(at: folder.storePath)
    let before = try content(of: folder.storePath)
    let backup = try OlderStore.freePlace(beside: folder.storePath)
    _ = try folder.write(Array("not a store".utf8), to: backup.split(separator: "/").last! + ".making")
    let fault = #expect(throws: StoreFault.self) { try CaseStore(opening: folder.storePath) }
    let words = try #require(fault?.words)
    #expect(words.contains("an older iro made it, and what is there could not be kept as it is"), "\(words)")
    #expect(words.contains("is in its way.") && !words.contains("\n"), "\(words)")
    #expect(try content(of: folder.storePath) == before)
  }

  @Test("What was wrong in it before is wrong in what is kept, and found when it is checked")
  func unsound() throws {
    try EarlierEdition.eight.make(at: folder.storePath)
    try RawStore(folder.storePath).tamper("UPDATE journal SET recorded_at = 1 WHERE position = 7")
    let before = try content(of: folder.storePath)
    let store = try CaseStore(opening: folder.storePath)
    #expect(try store.verify() == ["Entry 7 does not have the digest that it was recorded with."])
    #expect(try content(of: path(try kept[0])) == before)
  }

  @Test("Several programs that open it at once keep it once", arguments: EarlierEdition.allCases)
  func together(_ edition: EarlierEdition) async throws {
    try edition.make(at: folder.storePath)
    let path = folder.storePath
    let kept = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 1...4 { group.addTask { try CaseStore(opening: path).upgrade != nil } }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(kept == 1)
    #expect(try self.kept.count == 1)
  }
}
