import Foundation
import TerminalSupport
import Testing

/// Whatever a person names is read and written with the person's own rights, also by a program that has another's.
@Suite(.serialized, .enabled(if: SharedMachine.isAvailable, SharedMachine.isNeeded)) struct OwnFilesTests {
  private let machine = SharedMachine.one
  private let store: SharedStore

  init() throws { store = try SharedStore() }

  /// A file that its account alone may open.
  private func secret(of account: SharedMachine.Account, _ name: String, in folder: String? = nil) throws
    -> String
  {
    let path = "\(folder ?? "\(machine.folder)/open")/\(name)-\(UUID().uuidString.prefix(8))"
    try shell(
      "install -d -m 755 '\(machine.folder)/open'; echo 'name,login,role,team,fte' > '\(path)'; "
        + "chown \(machine.name(account)) '\(path)'; chmod 600 '\(path)'")
    return path
  }

  @Test(
    "Another's file is not imported, nor through a link", arguments: [SharedMachine.Account.keeper, .worker])
  func imported(_ owner: SharedMachine.Account) throws {
    let file = try secret(of: owner, "staff.csv")
    let link = "\(machine.home(.manager))/link-\(UUID().uuidString.prefix(8))"
    try shell("ln -s '\(file)' '\(link)'")
    for path in [file, link, store.path, "\(store.path)-wal"] {
      let said = try store.say(as: .manager, "import staff \(path)")
      #expect(said.contains("may not be read by this account"), "\(path): \(said)")
    }
  }

  @Test("Another's file is not written over, nor one of the store, with --replace or through a link")
  func written() throws {
    let file = try secret(of: .worker, "theirs")
    let kept = try secret(of: .keeper, "kept", in: store.folder)
    let link = "\(machine.home(.manager))/link-\(UUID().uuidString.prefix(8))"
    try shell("ln -s '\(store.folder)' '\(link)'")
    func state() throws -> String { try store.state() + shell("stat -c '%U %a %s' '\(file)' '\(kept)'") }
    let before = try state()
    let places = [
      file, kept, store.path, store.path + ".lock", "\(link)/new", "\(store.folder)/new",
      "\(link)/caseload.db",
    ]
    for place in places {
      let said = try store.say(as: .manager, "backup '\(place)' --replace")
      #expect(!said.hasSuffix("code 0\n"), "\(place): \(said)")
      let report = try store.say(as: .manager, "report --year 2014 --output '\(place)' --replace")
      #expect(!report.hasSuffix("code 0\n"), "\(place): \(report)")
    }
    #expect(try state() == before)
    #expect(try store.say(as: .keeper, "verify").hasSuffix("code 0\n"))
    let own = try store.say(
      as: .manager, "backup '\(machine.home(.manager))/new-\(UUID().uuidString.prefix(8))'")
    #expect(own.hasSuffix("code 0\n"), "\(own)")
  }

  @Test(
    "A file of the account's that is no store to be shared is not opened: a backup, or what a restore kept")
  func otherStores() throws {
    let kept = "\(store.path).before-2014-11-04-081500"
    try shell("cp -p '\(store.path)' '\(kept)'")
    let link = "\(machine.home(.manager))/link-\(UUID().uuidString.prefix(8))"
    try shell("ln -s '\(kept)' '\(link)'")
    func said(_ path: String) throws -> String {
      try machine.say(as: .manager, "\(machine.program) caseload --store '\(path)'")
    }
    #expect(try said(link).contains("is opened by its own name: \(kept)"))
    // Once its account has read it, the other three files lie beside it.
    let read = try machine.say(as: .keeper, "\(machine.program) verify --store '\(kept)'")
    #expect(read.hasSuffix("code 0\n"), "\(read)")
    for ending in [".before-2014-11-04-081500", ".restoring", ".making", ".backup"] {
      let copy = store.path + ending
      for file in ["", "-wal", "-shm", ".lock"] where copy != kept {
        try shell("cp -p '\(kept)\(file)' '\(copy)\(file)'")
      }
      let refused = try said(copy)
      #expect(
        refused.contains("it is a copy of a store") && refused.hasSuffix("code 69\n"), "\(ending): \(refused)"
      )
    }
    let restored = try machine.say(
      as: .manager, "\(machine.program) restore '\(kept)' --store '\(machine.home(.manager))/mine.db'")
    #expect(!restored.hasSuffix("code 0\n"), "\(restored)")
    #expect(!FileManager.default.fileExists(atPath: machine.home(.manager) + "/mine.db"))
  }

  @Test("Another person's own store is not opened by the right of the shared one's account")
  func personal() throws {
    let own = "\(machine.home(.worker))/own-\(UUID().uuidString.prefix(8)).db"
    let made = try machine.say(as: .worker, "\(machine.program) init --store '\(own)'")
    #expect(made.hasSuffix("code 0\n"), "\(made)")
    chmod(machine.home(.worker), 0o711)
    defer { chmod(machine.home(.worker), 0o700) }
    let said = try machine.say(as: .manager, "\(machine.program) caseload --store '\(own)'")
    #expect(said.contains("belongs to \(machine.name(.worker))") && said.hasSuffix("code 69\n"), "\(said)")
    #expect(try machine.say(as: .worker, "\(machine.program) verify --store '\(own)'").hasSuffix("code 0\n"))
  }

  @Test("The shared store is opened by its own name alone: a link to it could be turned to another")
  func link() throws {
    let link = "\(machine.home(.worker))/link-\(UUID().uuidString.prefix(8))"
    try shell("ln -s '\(store.path)' '\(link)'")
    let folder = URL(filePath: store.folder)
    let relative = "cd '\(store.folder)' && \(machine.program) caseload --store caseload.db"
    let lines = [
      "\(machine.program) caseload --store '\(link)'", relative,
      "\(machine.program) caseload --store '\(store.folder)/../\(folder.lastPathComponent)/caseload.db'",
    ]
    for line in lines {
      let said = try machine.say(as: .worker, line)
      #expect(
        said.contains("is opened by its own name: \(store.path)") && said.hasSuffix("code 69\n"), "\(said)")
    }
    #expect(try machine.say(as: .worker, "ls '\(link)'*") == "\(link)\ncode 0\n")
  }

  @Test("Nobody restores over a link to the shared store, by which it would be kept in their own folder")
  func restoredOverLink() throws {
    let home = machine.home(.manager)
    let (backup, link) = (
      "\(home)/mine-\(UUID().uuidString.prefix(8))", "\(home)/link-\(UUID().uuidString.prefix(8))"
    )
    try #require(try store.say(as: .manager, "backup '\(backup)'").hasSuffix("code 0\n"))
    try shell("ln -s '\(store.path)' '\(link)'")
    let before = try store.state()
    let said = try machine.say(
      as: .manager, "\(machine.program) restore '\(backup)' --store '\(link)' --replace")
    #expect(said.contains("That account alone restores it") && !said.hasSuffix("code 0\n"), "\(said)")
    #expect(try store.state() == before)
    #expect(try machine.say(as: .manager, "ls '\(link)'*") == "\(link)\ncode 0\n")
  }
}
