import Application
import Foundation
import Testing

@testable import CaseStore

/// What lets others in is refused, with the command that mends it; the command is run, and the store opens.
@Suite struct PrivacyTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What is refused, and the command that it says to run; nil where nothing is.
  private func refusal(_ open: () throws -> Void) throws -> (how: String, mend: String)? {
    do {
      try open()
      return nil
    } catch StoreFault.storage(.isOpenToOthers(folder.storePath, let how, let mend)) {
      return (how, mend)
    }
  }

  private func opening(readOnly: Bool = false) throws -> (how: String, mend: String)? {
    try refusal { _ = try CaseStore(opening: folder.storePath, readOnly: readOnly) }
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// Has a folder belong to a group that others are in too. False where this account may not.
  private func giveToGroup(_ folder: String) -> Bool {
    var groups = [gid_t](repeating: 0, count: 64)
    let count = Int(getgroups(64, &groups))
    let others = geteuid() == 0 ? [65534] : groups.prefix(max(0, count)).filter { $0 != OwnGroup.id }
    return others.first.map { chown(folder, geteuid(), $0) == 0 } ?? false
  }

  /// Runs what stands after the colon of "Close it: chmod …".
  private func mend(_ words: String) throws {
    let command = try #require(words.range(of: ": ").map { String(words[$0.upperBound...]) })
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(command)")
  }

  @Test(
    "A store, log, index or lock that anybody else may read, write or run is refused",
    arguments: ["", "-wal", "-shm", ".lock"], [0o640, 0o620, 0o610, 0o604, 0o602, 0o601, 0o660, 0o666])
  func openFile(_ ending: String, _ mode: mode_t) throws {
    _ = try folder.makeStore()
    let file = folder.storePath + ending
    chmod(file, mode)
    for readOnly in [false, true] {
      let refused = try #require(try opening(readOnly: readOnly))
      #expect(refused.how == "others than its owner may open \(ending.isEmpty ? "it" : file)")
      #expect(refused.mend == "Close it: chmod go-rwx \(file)")
    }
    #expect(try self.mode(file) == Int(mode), "it is not mended by itself")
    try mend(try #require(try opening()).mend)
    #expect(try opening() == nil && self.mode(file) == 0o600)
  }

  @Test("What is opened to others while it is being opened is refused too")
  func meanwhile() throws {
    _ = try folder.makeStore()
    let file = try StoreFile(existing: folder.storePath, forWriting: true)
    chmod(folder.storePath + ".lock", 0o660)
    let refused = try refusal {
      try asFault(at: folder.storePath) { _ = try Connection.forWriting(file) }
    }
    #expect(refused?.mend == "Close it: chmod go-rwx \(folder.storePath).lock")
  }

  @Test("A store that a group shared is closed with one command")
  func shared() throws {
    _ = try folder.makeStore()
    for name in try folder.names { chmod("\(folder.path)/\(name)", 0o660) }
    try mend(try #require(try opening()).mend)
    #expect(try opening() == nil)
  }

  @Test("What its owner may do is nobody else's matter", arguments: [0o600, 0o700, 0o400] as [mode_t])
  func ofOwner(_ mode: mode_t) throws {
    _ = try folder.makeStore()
    chmod(folder.storePath, mode)
    #expect(try opening(readOnly: true) == nil)
  }

  @Test("A path that the shell would take apart is in quotation marks")
  func quoted() throws {
    #expect(ShellWord.of("/srv/iro/caseload.db-wal") == "/srv/iro/caseload.db-wal")
    #expect(ShellWord.of("/srv/Zoë's $HOME") == "'/srv/Zoë'\\''s $HOME'")
    #expect(ShellWord.of("") == "''")
  }

  @Test(
    "A folder that others may write to is refused, however far above; a sticky one is not",
    arguments: [
      (0o720, "g"), (0o702, "o"), (0o777, "go"), (0o775, "g"), (0o700, nil), (0o755, nil), (0o711, nil),
      (0o1777, nil), (0o1775, nil),
    ] as [(mode_t, String?)], [false, true])
  func openFolder(_ given: (mode: mode_t, whose: String?), _ isAbove: Bool) throws {
    _ = try folder.makeStore()
    let inner = folder.path + "/inner"
    mkdir(inner, 0o700)
    let path = isAbove ? inner + "/council.iro" : folder.storePath
    if isAbove { try CaseStore.create(at: path) }
    guard giveToGroup(folder.path) || given.mode & 0o020 == 0 else { return }
    chmod(folder.path, given.mode)
    defer { chmod(folder.path, 0o700) }
    guard let whose = given.whose else {
      _ = try CaseStore(opening: path)
      return
    }
    let how = "others may write to the folder \(folder.path), and could put another file there"
    let command = "Close the folder: chmod \(whose)-w \(folder.path)"
    #expect(throws: StoreFault.storage(.isOpenToOthers(path: path, how: how, mend: command))) {
      try CaseStore(opening: path)
    }
    try mend(command)
    _ = try CaseStore(opening: path)
  }

  @Test("No store is made in a folder that others may write to, and none is restored to it")
  func making() throws {
    let backup = folder.path + "/backup"
    try folder.makeStore().backUp(to: backup, replacing: false)
    let open = folder.path + "/open"
    mkdir(open, 0o700)
    guard giveToGroup(open) else { return }
    chmod(open, 0o770)
    let path = open + "/council.iro"
    let fault = StoreFault.storage(
      .isOpenToOthers(
        path: path, how: "others may write to the folder \(open), and could put another file there",
        mend: "Close the folder: chmod g-w \(open)"))
    #expect(throws: fault) { try CaseStore.create(at: path) }
    #expect(throws: fault) {
      _ = try CaseStore.restore(backup, to: path, keptAs: path + ".before", replacing: false) { _ in }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: open) == [])
  }

  @Test(
    "A folder may be open to the group that is the account's alone, as it is where files are made with umask 002",
    .enabled(if: OwnGroup.id != nil, "the account has no group of its own"))
  func ownGroup() throws {
    _ = try folder.makeStore()
    chown(folder.path, geteuid(), try #require(OwnGroup.id))
    chmod(folder.path, 0o775)
    #expect(try opening() == nil)
    chmod(folder.path, 0o777)
    #expect(try opening()?.mend == "Close the folder: chmod o-w \(folder.path)")
    chmod(folder.path, 0o770)
    // As setfacl -m u:1:rwx does: the bits of the group are then those of the list.
    let list: [UInt8] =
      [2, 0, 0, 0] + entry(0x01, 7) + entry(0x02, 7, of: 1) + entry(0x04, 0) + entry(0x10, 7) + entry(0x20, 0)
    typealias Set =
      @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeRawPointer, Int, CInt) -> CInt
    let set = try #require(dlsym(nil, "setxattr").map { unsafeBitCast($0, to: Set.self) })
    // There are none on every file system.
    guard set(folder.path, "system.posix_acl_access", list, list.count, 0) == 0 else { return }
    #expect(try opening()?.mend == "Close the folder: chmod g-w \(folder.path)")
  }

  /// An entry of a list of access, as the kernel keeps it: whose it is, what they may, and which account's.
  private func entry(_ tag: UInt8, _ rights: UInt8, of account: UInt8? = nil) -> [UInt8] {
    [tag, 0, rights, 0] + (account.map { [$0, 0, 0, 0] } ?? [255, 255, 255, 255])
  }

  @Test("Nothing is restored over a store that others may open")
  func restoring() throws {
    let backup = folder.path + "/backup"
    try folder.makeStore().backUp(to: backup, replacing: false)
    chmod(folder.storePath, 0o644)
    let refused = try refusal {
      _ = try CaseStore.restore(
        backup, to: folder.storePath, keptAs: folder.storePath + ".before", replacing: true
      ) { _ in }
    }
    #expect(refused?.mend == "Close it: chmod go-rwx \(folder.storePath)")
    #expect(try !folder.names.contains { $0.contains("before") || $0.contains("restoring") })
  }

  @Test(
    "A link, a folder or a pipe in the place of a file beside the store is refused",
    arguments: ["-journal", "-wal", "-shm", ".lock"])
  func noFile(_ ending: String) throws {
    _ = try folder.makeStore()
    let file = folder.storePath + ending
    for make in [{ symlink("/etc/passwd", file) }, { mkdir(file, 0o700) }, { mkfifo(file, 0o600) }] {
      remove(file)
      #expect(make() == 0)
      let why = "what stands at \(file) is no file"
      #expect(throws: StoreFault.storage(.cannotOpen(path: folder.storePath, why: why))) {
        try CaseStore(opening: folder.storePath)
      }
    }
  }
}
