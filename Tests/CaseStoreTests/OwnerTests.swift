import Application
import Foundation
import Testing

@testable import CaseStore

/// What belongs to others. Only root can make it.
@Suite(.enabled(if: geteuid() == 0, "only root can give files away"))
struct OwnerTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Another account's store is refused to root, who would leave files beside it")
  func store() throws {
    _ = try folder.makeStore()
    for name in try folder.names { OrdinaryAccount.own("\(folder.path)/\(name)") }
    let fault = #expect(throws: StoreFault.self) { try CaseStore(opening: folder.storePath) }
    #expect(
      fault?.words.contains("belongs to nobody. Run iro as that account") == true, "\(fault?.words ?? "")")
  }

  @Test("A log, index or lock of another account is refused", arguments: ["-wal", "-shm", ".lock"])
  func beside(_ ending: String) throws {
    _ = try folder.makeStore()
    let file = folder.storePath + ending
    OrdinaryAccount.own(file)
    let fault = StoreFault.storage(
      .isOpenToOthers(
        path: folder.storePath, how: "\(file) belongs to nobody, who could change what is recorded",
        mend: "If it is the store's own: chown root \(file)"))
    #expect(throws: fault) { try CaseStore(opening: folder.storePath) }
    chown(file, 0, 0)
    _ = try CaseStore(opening: folder.storePath)
  }

  @Test("Of an account without a login the command names the number, which the shell's programs take")
  func withoutLogin() throws {
    let account: uid_t = 4_000_000_123
    let store = try folder.makeStore()
    let files = try folder.names.map { "\(folder.path)/\($0)" }
    for file in files { chown(file, account, 0) }
    chown(folder.storePath + "-wal", 0, 0)
    let privacy = StorePrivacy(of: folder.storePath, at: folder.storePath, owner: account)
    let wal = ShellWord.of(folder.storePath + "-wal")
    let refused = StorageFault.isOpenToOthers(
      path: folder.storePath,
      how: "\(folder.storePath)-wal belongs to root, who could change what is recorded",
      mend: "If it is the store's own: chown 4000000123 \(wal)")
    #expect(throws: refused) { try privacy.requireFiles() }
    let mending = try Process.run(
      URL(filePath: "/bin/sh"), arguments: ["-c", "chown 4000000123 \(wal)"])
    mending.waitUntilExit()
    try privacy.requireFiles()
    let words = MissingRight.words(for: account, path: folder.storePath)
    #expect(
      words == "Run iro as that account: setpriv --reuid=4000000123 --regid=4000000123 --clear-groups -- "
        + "iro … --store \(folder.storePath)")
    withExtendedLifetime(store) {}
  }

  @Test("A folder above it that belongs to another account is refused")
  func above() throws {
    _ = try folder.makeStore()
    OrdinaryAccount.own(folder.path)
    let fault = StoreFault.storage(
      .isOpenToOthers(
        path: folder.storePath,
        how: "the folder \(folder.path) belongs to nobody, who could put another file there",
        mend: "Move the store to a folder of its owner's."))
    #expect(throws: fault) { try CaseStore(opening: folder.storePath) }
  }

  @Test("What is read of the numbers of accounts tells whether they are what they are outside")
  func numbers() {
    func isOutside(_ map: String) -> Bool { UserNamespace.isOfOutside(map: map.utf8) }
    #expect(isOutside("         0          0 4294967295\n"))
    #expect(!isOutside("         0       1000          1\n"))
    #expect(!isOutside("      1000       1000          1\n"))
    #expect(!isOutside("         0     100000      65536\n"))
    #expect(!isOutside("         0          0      65536\n"))
    #expect(!isOutside("0 0 1000\n1000 1000 4294966295\n"))
    #expect(!isOutside(""))
  }
}
