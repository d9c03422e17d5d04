import Foundation
import TerminalSupport
import Testing

/// Ways to be taken for somebody else. None works at a shared store; the kernel keeps most of them from such a program.
@Suite(.serialized, .enabled(if: SharedMachine.isAvailable, SharedMachine.isNeeded)) struct ImpostorTests {
  private let machine = SharedMachine.one

  private static let compiler = try? shell("command -v clang || command -v cc").split(separator: "\n").first

  @Test(
    "A library that lies about who one is is not loaded",
    .enabled(if: compiler != nil, "there is no compiler"))
  func preloaded() throws {
    let store = try SharedStore()
    let library = machine.folder + "/lie-\(UUID().uuidString.prefix(8)).so"
    let source = "int getuid(void) { return \(try id(.manager)); } int geteuid(void) { return getuid(); }"
    try source.write(toFile: library + ".c", atomically: true, encoding: .utf8)
    try shell("\(try #require(Self.compiler)) -shared -fPIC -o \(library) \(library).c")
    let preload = "LD_PRELOAD=\(library)"
    // Where nothing keeps it out, it is believed.
    #expect(try machine.say(as: .worker, "id -u", environment: preload) == "\(try id(.manager))\ncode 0\n")
    let backup = machine.home(.worker) + "/backup"
    let said = try store.say(as: .worker, "backup \(backup)", environment: preload)
    #expect(said.contains("does not allow you to write a backup"), "\(said)")
    let stranger = try store.say(as: .stranger, "caseload", environment: preload)
    #expect(
      stranger.contains("'\(machine.name(.stranger))' is not in this council's staff list"), "\(stranger)")
  }

  @Test(
    "What a person sets of Swift's runtime is forgotten by a program that has another's right, and by no other",
    .enabled(if: compiler != nil, "there is no compiler"))
  func settings() throws {
    let top = (1...4).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }.path
    let program = machine.folder + "/settings-\(UUID().uuidString.prefix(8))"
    let source =
      "#include <stdio.h>\nextern char **environ;\n"
      + "int main(void) { for (char **each = environ; *each; each++) puts(*each); }\n"
    try source.write(toFile: program + ".c", atomically: true, encoding: .utf8)
    let files = "-I '\(top)/Sources/CProcess/include' '\(top)/Sources/CProcess/process.c' \(program).c"
    try shell("\(try #require(Self.compiler)) -o \(program) \(files)")
    try shell("chown \(machine.name(.keeper)) \(program)")
    func settings(_ mode: mode_t) throws -> Set<Substring> {
      chmod(program, mode)
      let said = try machine.say(
        as: .worker, program, environment: "SWIFT_DEBUG_HELP=YES LIBDISPATCH_STRICT=1 SWIFTLY=1")
      return Set(said.split(separator: "\n"))
    }
    let (kept, left) = (try settings(0o755), try settings(0o4755))
    #expect(kept.subtracting(left) == ["SWIFT_DEBUG_HELP=YES", "LIBDISPATCH_STRICT=1"])
    #expect(left.isSubset(of: kept) && left.contains("SWIFTLY=1"))
  }

  @Test(
    "A user namespace in which one is another account has no right", arguments: ["root", "manager", "keeper"])
  func mapped(_ wanted: String) throws {
    let id = try SharedMachine.Account(rawValue: wanted).map(id) ?? 0
    let unshare = "unshare -U --map-user=\(id)"
    // There are none everywhere.
    guard try machine.say(as: .worker, "\(unshare) id -u") == "\(id)\ncode 0\n" else { return }
    let store = try SharedStore()
    let said = try machine.say(
      as: .worker, "\(unshare) \(machine.program) caseload --store \(store.path)")
    #expect(said.contains("in this user namespace") && said.hasSuffix("code 69\n"), "\(said)")
  }

  @Test("Inside a user namespace that knows all accounts, as root makes one, it is not opened either")
  func mappedWhole() throws {
    let store = try SharedStore()
    let inner =
      "kill -STOP $$; "
      + machine.line(as: .worker, "id -un; \(machine.program) caseload --store \(store.path)")
    let outer = """
      unshare -U sh -c \(machine.quoted(inner)) & p=$!
      n=0; while ! grep -q 'State:.*T' /proc/$p/status && [ $n -lt 200 ]; do sleep 0.05; n=$((n+1)); done
      echo '0 0 65535' > /proc/$p/uid_map && echo '0 0 65535' > /proc/$p/gid_map && kill -CONT $p
      wait $p; echo "code $?"
      """
    let said = (try? shell(outer)) ?? ""
    // Root makes none everywhere.
    guard said.hasPrefix(machine.name(.worker)) else { return }
    #expect(said.contains("opened in no user namespace") && said.hasSuffix("code 69\n"), "\(said)")
  }

  @Test("A store of one's own is opened in a user namespace too, and promises nothing")
  func personal() throws {
    guard try machine.say(as: .worker, "unshare -U --map-user=0 id -u") == "0\ncode 0\n" else { return }
    let store = machine.home(.worker) + "/own-\(UUID().uuidString.prefix(8)).db"
    let said = try machine.say(
      as: .worker, "unshare -U --map-user=0 \(machine.program) demo --no-open --store \(store)")
    #expect(said.hasSuffix("code 0\n"), "\(said)")
    #expect(try machine.say(as: .worker, "\(machine.program) verify --store \(store)").hasSuffix("code 0\n"))
  }

  @Test("A traced program has no right", .enabled(if: (try? shell("command -v strace")) != nil))
  func traced() throws {
    let store = try SharedStore()
    let said = try machine.say(
      as: .worker, "strace -f -o /dev/null \(machine.program) caseload --store \(store.path)")
    #expect(
      said.contains("has not got the right of that account: it is being traced")
        && !said.hasSuffix("code 0\n"), "\(said)")
  }

  @Test("Variables lead to stores and folders of the person's own, and to nothing of the account's")
  func variables() throws {
    let store = try SharedStore()
    let before = try store.state()
    let elsewhere =
      "HOME=\(store.folder) XDG_DATA_HOME=\(store.folder) XDG_CONFIG_HOME=\(store.folder) TMPDIR=\(store.folder)"
    let backups = "IRO_BACKUPS=\(store.folder)/backups IRO_STORE=\(store.folder)/other.db"
    let made = try machine.say(
      as: .worker, "\(machine.program) init", environment: "\(elsewhere) \(backups)")
    #expect(!made.hasSuffix("code 0\n"), "\(made)")
    let rehearsed = try machine.say(
      as: .worker, "printf 'T\\nsee Nov 2014\\n' | \(machine.program) rehearse -", environment: elsewhere)
    #expect(rehearsed.hasSuffix("code 0\n"), "TMPDIR does not reach such a program: \(rehearsed)")
    #expect(
      try store.say(as: .worker, "caseload", environment: "\(elsewhere) \(backups)").hasSuffix("code 0\n"))
    #expect(try store.state() == before)
  }

  private func id(_ account: SharedMachine.Account) throws -> Int {
    try #require(Int(try shell("id -u \(machine.name(account))").dropLast()))
  }
}
