import Application
import Casework
import Foundation
import Record
import Testing

@testable import CaseStore

/// Backups: whole, of one moment, for one account, and never over anything that was not meant.
@Suite struct BackupTests {
  private let folder: TemporaryFolder
  private let store: CaseStore
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.makeStore()
    path = folder.path + "/backup.iro"
    for number in 1...50 { try store.record("a\(number)", "c\(number)", Sample.known("\(number)")) }
  }

  private func refusal(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "nothing was refused"
    } catch let fault as StoreFault {
      return fault.words
    } catch {
      return "\(error)"
    }
  }

  @Test("What is still in the log is in the backup, which lies there alone and for this account alone")
  func whole() throws {
    #expect(try !folder.bytes(of: "council.iro-wal").isEmpty)
    let receipt = try store.backUp(to: path, replacing: false)
    #expect(receipt == (try store.receipt()) && receipt.journal.position == 50)
    #expect(try folder.names.filter { $0.hasPrefix("backup") } == ["backup.iro"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let copy = try CaseStore(opening: path)
    #expect(try copy.verify() == [])
    #expect(try copy.read(after: 0, limit: .max) == (try store.read(after: 0, limit: .max)))
  }

  @Test("While it is written others record, and it is the store of one moment")
  func meanwhile() throws {
    let other = try CaseStore(opening: folder.storePath)
    try store.keep(Sample.draft("book", ["words": String(repeating: "x", count: 5_000_000)]))
    var recorded = 0
    let receipt = try store.backUp(to: path, replacing: false) { _, _ in
      recorded += 1
      _ = try? other.record("b\(recorded)", "d\(recorded)", Sample.known("9\(recorded)"))
    }
    #expect(recorded > 1)
    #expect(receipt.journal.position == 50)
    #expect(try store.head() == Position(50 + recorded))
    #expect(try CaseStore(opening: path).head() == 50)
    #expect(try store.findings(since: receipt) == [])
  }

  @Test("A file that is there stays unless it is to be replaced, and then it is the old or the new")
  func replacing() throws {
    try Data("mine".utf8).write(to: URL(filePath: path))
    let said = refusal { _ = try store.backUp(to: path, replacing: false) }
    #expect(said.contains("there is such a file already; --replace"), "\(said)")
    #expect(try folder.bytes(of: "backup.iro") == Data("mine".utf8))
    try store.backUp(to: path, replacing: true)
    #expect(try CaseStore(opening: path).head() == 50)
  }

  @Test("Never over the store, another store in use, a link or a folder")
  func neverOver() throws {
    let own = refusal { _ = try store.backUp(to: folder.storePath, replacing: true) }
    #expect(own.contains("it is the store itself"), "\(own)")
    let log = refusal { _ = try store.backUp(to: folder.storePath + "-journal", replacing: true) }
    #expect(log.contains("the store has a file of that name"), "\(log)")
    try CaseStore.create(at: path)
    _ = try CaseStore(opening: path)
    let other = refusal { _ = try store.backUp(to: path, replacing: true) }
    #expect(other.contains("beside a store that is in use"), "\(other)")
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/null")
    let linked = refusal { _ = try store.backUp(to: link, replacing: true) }
    #expect(linked.contains("no file, and stays as it is"), "\(linked)")
    #expect(try store.head() == 50)
  }

  @Test("Of a store that is not sound there is no backup, and the one that was there stays")
  func unsound() throws {
    try store.backUp(to: path, replacing: false)
    let before = try folder.bytes(of: "backup.iro")
    let raw = try RawStore(folder.storePath)
    try raw.run("DROP TRIGGER journal_unchanged")
    try raw.run("UPDATE journal SET source = 'file:ab::1' WHERE position = 20")
    let said = refusal { _ = try store.backUp(to: path, replacing: true) }
    #expect(said.contains("the copy is not sound") && said.contains("journal_unchanged"), "\(said)")
    #expect(try folder.bytes(of: "backup.iro") == before)
    #expect(try folder.names.filter { $0.hasPrefix("backup") } == ["backup.iro"])
  }

  @Test("What a backup that was killed left beside its place is taken over", arguments: [0, 8192])
  func left(_ written: Int) throws {
    let whole = try folder.bytes(of: "council.iro")
    try Data(whole.prefix(written)).write(to: URL(filePath: path + ".making"))
    try store.backUp(to: path, replacing: false)
    #expect(try folder.names.filter { $0.hasPrefix("backup") } == ["backup.iro"])
    #expect(try CaseStore(opening: path).verify() == [])
  }

  @Test("What lies beside its place and is no store is left as it is")
  func inTheWay() throws {
    let other = Data(repeating: 7, count: 100_000)
    try other.write(to: URL(filePath: path + ".making"))
    let said = refusal { _ = try store.backUp(to: path, replacing: false) }
    #expect(said.contains("backup.iro.making is in its way"), "\(said)")
    #expect(try folder.bytes(of: "backup.iro.making") == other)
  }
}
