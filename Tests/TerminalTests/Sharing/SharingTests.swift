import Foundation
import TerminalSupport
import Testing

/// A store that accounts share: opened by the program alone, and only as it was made.
@Suite(.serialized, .enabled(if: SharedMachine.isAvailable, SharedMachine.isNeeded)) struct SharingTests {
  private let machine = SharedMachine.one

  @Test("Who is in the staff list works in it, each as themselves; the file is closed to all of them")
  func shared() throws {
    let store = try SharedStore()
    #expect(try store.say(as: .worker, "caseload").hasSuffix("code 0\n"))
    let backup = machine.home(.manager) + "/first"
    #expect(try store.say(as: .manager, "backup \(backup)").hasSuffix("code 0\n"))
    #expect(try store.say(as: .worker, "backup \(machine.home(.worker))/b").contains("(IRO) does not allow"))
    let unknown = try store.say(as: .stranger, "caseload")
    #expect(
      unknown.contains("'\(machine.name(.stranger))' is not in this council's staff list"), "\(unknown)")
    for account in [SharedMachine.Account.worker, .manager] {
      for file in store.files {
        #expect(try machine.say(as: account, "cat \(file)").contains("Permission denied"))
        #expect(try machine.say(as: account, "echo x >> \(file)").contains("Permission denied"))
      }
      #expect(try machine.say(as: account, "ls \(store.folder)").contains("Permission denied"))
    }
  }

  @Test("What one records another sees, and the files stay their account's")
  func recorded() throws {
    let store = try SharedStore()
    let more = machine.home(.manager) + "/more.csv"
    let list = """
      name,login,role,team,fte
      The keeper,\(machine.name(.keeper)),iro-manager,,1.0
      Judith Ravenscroft,\(machine.name(.manager)),iro-manager,,1.0
      Amina Okafor,\(machine.name(.worker)),iro,,1.0
      Sam Stranger,\(machine.name(.stranger)),iro,,1.0

      """
    try list.write(toFile: more, atomically: true, encoding: .utf8)
    chmod(more, 0o644)
    let said = try store.say(as: .manager, "import staff \(more)")
    #expect(said.hasSuffix("code 0\n"), "\(said)")
    #expect(try store.say(as: .stranger, "caseload").hasSuffix("code 0\n"))
    #expect(try store.say(as: .keeper, "verify").hasSuffix("code 0\n"))
    for file in store.files {
      #expect(try shell("stat -c '%U %a' \(file)") == "\(machine.name(.keeper)) 600\n")
    }
  }

  @Test("Without the right of the store's account it is not opened, and the reason is said")
  func withoutRight() throws {
    let store = try SharedStore()
    let copy = machine.folder + "/copy-\(UUID().uuidString.prefix(8))"
    defer { unlink(copy) }
    func said(_ mode: String, _ owner: SharedMachine.Account, _ options: String = "") throws -> String {
      try shell("install -o \(machine.name(owner)) -g root -m \(mode) '\(Program.path)' '\(copy)'")
      return try store.say(as: .worker, "caseload", options: options, program: copy)
    }
    let plain = try said("755", .keeper)
    #expect(
      plain.contains("belongs to \(machine.name(.keeper)). The program has not got the right"), "\(plain)")
    #expect(plain.contains("it is installed without the set-user-id bit") && plain.hasSuffix("code 69\n"))
    let other = try said("4755", .stranger)
    #expect(other.contains("it is installed for \(machine.name(.stranger))"), "\(other)")
    let sandbox = try said("4755", .keeper, "--no-new-privs")
    #expect(sandbox.contains("where programs get no rights (no_new_privs)"), "\(sandbox)")
    #expect(try store.say(as: .worker, "caseload", program: copy).hasSuffix("code 0\n"))
  }

  @Test("On a file system that is mounted nosuid the program says so")
  func nosuid() throws {
    let store = try SharedStore()
    let inside = store.machine.line(as: .worker, "/mnt/iro caseload --store \(store.path)")
    let mount =
      "mount -t tmpfs -o nosuid,mode=755 none /mnt && install -o \(machine.name(.keeper)) -m 4755 \(Program.path) /mnt/iro"
    guard
      let said = try? shell("unshare -m sh -c \(machine.quoted("\(mount) && { \(inside); echo code $?; }"))")
    else { return }
    #expect(
      said.contains("it lies on a file system that is mounted nosuid") && said.hasSuffix("code 69\n"),
      "\(said)")
  }

  @Test("Root is told to run the program as the account")
  func root() throws {
    let store = try SharedStore()
    for program in [Program.path, machine.program] {
      let said = try shell("'\(program)' verify --store \(store.path); echo code $?")
      #expect(
        said.contains("Run iro as that account: runuser -u \(machine.name(.keeper)) -- iro")
          && said.hasSuffix("code 69\n"), "\(said)")
    }
  }

  @Test("A file of it that is missing is not made by anybody else", arguments: ["-wal", "-shm", ".lock"])
  func missing(_ ending: String) throws {
    let store = try SharedStore()
    try FileManager.default.removeItem(atPath: store.path + ending)
    let said = try store.say(as: .worker, "caseload")
    #expect(said.contains("\(store.path)\(ending) is missing") && said.hasSuffix("code 69\n"), "\(said)")
    #expect(!FileManager.default.fileExists(atPath: store.path + ending))
    // The way that the refusal names.
    #expect(try store.say(as: .keeper, "verify").hasSuffix("code 0\n"))
    #expect(try store.say(as: .worker, "caseload").hasSuffix("code 0\n"))
  }

  @Test("A file of it that belongs to somebody else, or that a group may open, is refused", arguments: 0..<4)
  func notAsMade(_ file: Int) throws {
    let store = try SharedStore()
    let path = store.files[file]
    if file > 0 {
      try shell("chown \(machine.name(.worker)) \(path)")
      let foreign = try store.say(as: .worker, "caseload")
      #expect(foreign.contains("\(path) belongs to \(machine.name(.worker)), who could change"), "\(foreign)")
      try shell("chown \(machine.name(.keeper)) \(path)")
    }
    chmod(path, 0o660)
    let open = try store.say(as: .worker, "caseload")
    #expect(open.contains("Close it: chmod go-rwx \(path)") && open.hasSuffix("code 69\n"), "\(open)")
    chmod(path, 0o600)
    #expect(try store.say(as: .worker, "caseload").hasSuffix("code 0\n"))
  }

  @Test("What was left of its making, a second name, is taken away by its account")
  func secondName() throws {
    let store = try SharedStore()
    try shell("ln '\(store.path)' '\(store.path).making'")
    let said = try store.say(as: .worker, "caseload")
    #expect(
      said.contains("its account takes it away with 'iro init") && said.hasSuffix("code 69\n"), "\(said)")
    #expect(try !store.say(as: .keeper, "init").hasSuffix("code 0\n"))
    #expect(try store.say(as: .worker, "caseload").hasSuffix("code 0\n"))
  }

  @Test("A folder that a group may write to, or that is another's, is refused")
  func folder() throws {
    let store = try SharedStore()
    chmod(store.folder, 0o771)
    let open = try store.say(as: .worker, "caseload")
    #expect(
      open.contains("others may write to the folder \(store.folder)") && open.hasSuffix("code 69\n"),
      "\(open)")
    chmod(store.folder, 0o1777)
    let sticky = try store.say(as: .worker, "caseload")
    #expect(
      sticky.contains("Move the store to a folder of its account's own.") && sticky.hasSuffix("code 69\n"),
      "\(sticky)")
    chmod(store.folder, 0o711)
    try shell("chown \(machine.name(.worker)) \(store.folder)")
    let others = try store.say(as: .worker, "caseload")
    #expect(others.contains("the folder \(store.folder) belongs to \(machine.name(.worker))"), "\(others)")
  }

  @Test("The account itself backs it up and restores it; nobody else restores, moves or makes anything there")
  func restoring() throws {
    let store = try SharedStore()
    let backup = machine.home(.manager) + "/backup-\(UUID().uuidString.prefix(8))"
    #expect(try store.say(as: .manager, "backup \(backup)").hasSuffix("code 0\n"))
    #expect(try shell("stat -c '%U %a' \(backup)") == "\(machine.name(.manager)) 600\n")
    let before = try store.state()
    let refused = try store.say(as: .manager, "restore \(backup) --replace")
    #expect(
      refused.contains("That account alone restores it") && !refused.hasSuffix("code 0\n"), "\(refused)")
    #expect(try store.state() == before)
    let own = machine.home(.keeper) + "/backup-\(UUID().uuidString.prefix(8))"
    #expect(try store.say(as: .keeper, "backup \(own)").hasSuffix("code 0\n"))
    let restored = try store.say(as: .keeper, "restore \(own) --replace")
    #expect(restored.hasSuffix("code 0\n"), "\(restored)")
    #expect(try store.say(as: .worker, "caseload").hasSuffix("code 0\n"))
  }
}
