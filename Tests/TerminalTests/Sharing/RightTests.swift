import Foundation
import TerminalSupport
import Testing

/// The right of the store's account is used for four files, and is gone before anything of the person's runs.
@Suite(.serialized, .enabled(if: SharedMachine.isAvailable, SharedMachine.isNeeded)) struct RightTests {
  private let machine = SharedMachine.one

  /// The ids of a process, as /proc tells them: real, effective, saved, and that of files; and what it has open.
  private func ids(_ status: String, _ kind: String) -> [String] {
    status.split(separator: "\n").first { $0.hasPrefix("\(kind):") }?.split(whereSeparator: \.isWhitespace)
      .dropFirst().map(String.init) ?? []
  }

  private func number(_ kind: String, of account: SharedMachine.Account) throws -> String {
    String(try shell("id -\(kind) \(machine.name(account))").dropLast())
  }

  /// A script that leaves its ids and its open files where the test finds them, and then does what an editor does.
  private func spy(_ name: String, then line: String) throws -> (program: String, told: String) {
    let told = "\(machine.home(.worker))/\(name)-\(UUID().uuidString.prefix(8))"
    let program = "\(machine.folder)/\(name)-\(UUID().uuidString.prefix(8))"
    let script = "#!/bin/sh\ncat /proc/$$/status > \(told).making\nls -l /proc/$$/fd >> \(told).making\n"
    try (script + "ulimit -c >> \(told).making\nmv \(told).making \(told)\n\(line)\n").write(
      toFile: program, atomically: true, encoding: .utf8)
    chmod(program, 0o755)
    return (program, told)
  }

  private func open(_ store: SharedStore, _ environment: String = "") throws -> Tmux {
    let terminal = try Tmux(columns: 100, rows: 34)
    let line = machine.line(
      as: .worker, "\(machine.program) --as amina.okafor --store \(store.path)", environment: environment)
    try terminal.type("clear; (\(line)); echo ended $?")
    try terminal.waitFor("? help")
    return terminal
  }

  private func requireNoRight(_ status: String, of store: SharedStore) throws {
    for (kind, letter) in [("Uid", "u"), ("Gid", "g")] {
      let own = try number(letter, of: .worker)
      #expect(ids(status, kind) == [own, own, own, own], "\(status)")
    }
    #expect(!status.contains(store.folder), "\(status)")
  }

  /// What a process has open in a folder is closed in whatever it starts, also where whoever starts it closes nothing.
  private func requireClosing(process id: String, in folder: String) throws {
    let open = try shell("cd /proc/\(id)/fd && for n in *; do echo \"$n $(readlink $n)\"; done")
      .split(separator: "\n").filter { $0.contains(" \(folder)/") }
    #expect(open.count >= 4, "\(open)")
    for line in open {
      let info = try shell("cat /proc/\(id)/fdinfo/\(line.prefix { $0 != " " })")
      let flags = info.split(separator: "\n").first { $0.hasPrefix("flags:") }?.dropFirst(6)
      let number = Int(flags?.filter(\.isNumber) ?? "", radix: 8) ?? 0
      #expect(number & Int(O_CLOEXEC) != 0, "\(line): \(info)")
    }
  }

  @Test(
    "At the screens the process has the person's ids alone, the store's files open, and its memory hidden")
  func screens() throws {
    let store = try SharedStore(isDemonstration: true)
    let terminal = try open(store)
    let process = try shell("pgrep -f '^\(machine.program) --as amina.okafor --store \(store.path)'").split(
      separator: "\n")
    let id = try #require(process.first.map(String.init))
    let status = try shell("cat /proc/\(id)/status")
    try requireNoRight(status, of: store)
    #expect(ids(status, "CapEff") == ["0000000000000000"] && ids(status, "CapPrm") == ["0000000000000000"])
    let files = try shell("ls -l /proc/\(id)/fd")
    for file in store.files { #expect(files.contains("-> \(file)\n"), "\(files)") }
    try requireClosing(process: id, in: store.folder)
    // Nobody but root looks into it: what is in /proc is root's.
    #expect(try shell("stat -c %U /proc/\(id)/mem") == "root\n")
    #expect(try machine.say(as: .worker, "ls /proc/\(id)/fd").contains("Permission denied"))
    try terminal.press("q")
    try terminal.waitFor("ended 0")
  }

  @Test("The editor and the print command have the person's ids alone, and none of the store's files")
  func started() throws {
    let store = try SharedStore(isDemonstration: true)
    let editor = try spy("editor", then: "echo 'It was said' > \"$1\"")
    let printer = try spy("printer", then: "exit 0")
    let terminal = try open(store, "VISUAL=\(editor.program) IRO_PRINT=\(printer.program)")
    try terminal.press("/")
    try terminal.type("Oliwia")
    try terminal.press("Enter")
    try terminal.press("/")
    try terminal.type("Letter")
    try terminal.press("Enter")
    try terminal.waitFor("write pages")
    try terminal.press("w")
    try terminal.waitFor("Ctrl-O editor")
    try terminal.press("C-o")
    try requireNoRight(told(editor.told), of: store)
    try terminal.waitFor("It was said")
    try terminal.press("C-s")
    try terminal.waitFor("write pages")
    try terminal.press("p")
    try terminal.waitFor("Into the folder")
    try terminal.press("Tab", "Tab")
    try terminal.write("yes")
    try terminal.press("C-s")
    try requireNoRight(told(printer.told), of: store)
    try terminal.press("q", "q", "q")
    try terminal.waitFor("ended 0")
  }

  private func told(_ path: String) throws -> String {
    let end = Date(timeIntervalSinceNow: 30)
    while !FileManager.default.fileExists(atPath: path), Date() < end { usleep(50_000) }
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test("A program that has no right hides its memory too")
  func hidden() throws {
    let plain = "\(machine.folder)/plain-\(UUID().uuidString.prefix(8))"
    try shell("install -m 755 '\(Program.path)' '\(plain)'")
    let store = "\(machine.home(.worker))/demonstration-\(UUID().uuidString.prefix(8)).db"
    let terminal = try Tmux(columns: 100, rows: 34)
    try terminal.type(
      "clear; (\(machine.line(as: .worker, "\(plain) demo --store \(store)"))); echo ended $?")
    try terminal.waitFor("? help")
    let id = try #require(shell("pgrep -f '^\(plain) demo'").split(separator: "\n").first.map(String.init))
    #expect(try shell("stat -c %U /proc/\(id)/mem") == "root\n")
    #expect(try machine.say(as: .worker, "ls /proc/\(id)/fd").contains("Permission denied"))
    try requireClosing(process: id, in: machine.home(.worker))
    try terminal.press("q")
    try terminal.waitFor("ended 0")
  }

  @Test(
    "Its memory is hidden anew whenever it goes over to the person's rights, before it does anything else",
    .enabled(if: canTrace))
  func hiddenAnew() throws {
    let store = try SharedStore()
    let trace = "\(machine.folder)/trace-\(UUID().uuidString.prefix(8))"
    let traced = "strace -u \(machine.name(.worker)) -e trace=setresuid,prctl,openat -o \(trace)"
    let said = try shell("\(traced) \(machine.program) caseload --store \(store.path); echo code $?")
    #expect(said.hasSuffix("code 0\n"), "\(said)")
    let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    // What Swift looks up about the process itself is of no consequence.
    let left = calls.filter {
      $0.hasPrefix("openat(") && !$0.contains("O_CLOEXEC") && !$0.contains("\"/proc/self/maps\"")
        && !$0.contains(/"\/proc\/\d+\//)
    }
    #expect(left == [], "closed in nothing that is started")
    let own = try "setresuid(-1, \(number("u", of: .worker)), -1)"
    let goings = calls.indices.filter { calls[$0].hasPrefix(own) }
    #expect(goings.count == 2, "\(calls)")
    for going in goings {
      let next = calls[(going + 1)...].prefix(2)
      #expect(
        next.first?.hasPrefix("prctl(PR_SET_DUMPABLE, SUID_DUMP_DISABLE)") == true
          && next.last?.hasPrefix("prctl(PR_GET_DUMPABLE)") == true, "\(next)")
    }
  }

  private static let canTrace = (try? shell("strace -o /dev/null true")) != nil

  @Test(
    "The description of the terminal is read from the machine, and not from where the person says",
    .enabled(if: canTrace))
  func terminfo() throws {
    let store = try SharedStore(isDemonstration: true)
    let own = machine.home(.worker) + "/.terminfo"
    let trace = "\(machine.folder)/trace-\(UUID().uuidString.prefix(8))"
    for name in ["screen", "tmux", "screen-256color", "tmux-256color"] {
      try shell("mkdir -p \(own)/\(name.prefix(1)) && echo nonsense > \(own)/\(name.prefix(1))/\(name)")
    }
    try shell("chmod -R a+rX \(own)")
    let terminal = try Tmux(columns: 100, rows: 34)
    // Traced by root, a program keeps the right that it has.
    let traced = "strace -f -u \(machine.name(.worker)) -e trace=open,openat,access -o \(trace)"
    try terminal.type(
      "clear; HOME=\(machine.home(.worker)) TERMINFO=\(own) TERMINFO_DIRS=\(own) \(traced) "
        + "\(machine.program) --as amina.okafor --store \(store.path); echo ended $?")
    try terminal.waitFor("? help")
    try terminal.press("q")
    try terminal.waitFor("ended 0")
    let calls = try String(contentsOfFile: trace, encoding: .utf8)
    #expect(calls.contains("terminfo/") && !calls.contains("\(own)/"))
  }

  @Test("What day it is the machine says, and not the person", .enabled(if: canTrace))
  func timeZone() throws {
    let store = try SharedStore()
    let trace = "\(machine.folder)/trace-\(UUID().uuidString.prefix(8))"
    let traced = "strace -f -u \(machine.name(.worker)) -e trace=open,openat -o \(trace)"
    let said = try shell(
      "TZ=Pacific/Kiritimati \(traced) \(machine.program) caseload --store \(store.path); echo code $?")
    #expect(said.hasSuffix("code 0\n"), "\(said)")
    let calls = try String(contentsOfFile: trace, encoding: .utf8)
    #expect(calls.contains("\"/etc/localtime\"") && !calls.contains("Kiritimati"))
  }
}
