import Foundation
import TerminalSupport
import Testing

/// A machine with accounts that share a store: made for the tests on the one that they run on, and taken away at the end.
final class SharedMachine: Sendable {
  /// An account, and what it is for.
  enum Account: String, CaseIterable {
    /// Owns the store, and the program that is set to its id.
    case keeper
    /// In the staff list: an IRO manager, and an IRO.
    case manager, worker
    /// In no list.
    case stranger
  }

  static let isAvailable: Bool =
    geteuid() == 0 && hasTools
    && (try? SharedMachine.one.say(as: .worker, "id -u; \(SharedMachine.one.folder)/id -u"))
      .map { $0.split(separator: "\n") }.map { $0.count == 3 && $0[0] != $0[1] } == true

  /// Why a test is skipped.
  static let isNeeded: Comment =
    "accounts are made by root, with useradd, where a program can be set to another's id"

  private static let hasTools = (try? shell("command -v useradd userdel setpriv install")) != nil

  static let one = SharedMachine()

  /// Root's, as are those above it.
  let folder: String
  private let ending: String

  private init() {
    ending = String(UUID().uuidString.prefix(6)).lowercased()
    folder = "/var/lib/iro-test-\(ending)"
    atexit { SharedMachine.one.remove() }
    _ = try? make()
  }

  private func make() throws {
    try shell("install -d -m 755 '\(folder)' '\(folder)/home'")
    for account in Account.allCases {
      let (name, home) = (name(account), home(account))
      try shell(
        "useradd --system --no-create-home --home-dir '\(home)' --shell /bin/sh \(name)"
          + " && install -d -o \(name) -g \(name) -m 700 '\(home)'")
    }
    try install("iro", from: Program.path)
    try install("id", from: "/usr/bin/id", showingEffective: true)
  }

  /// Installs a program that is set to the keeper's id, as `script/install --shared` does.
  private func install(_ name: String, from path: String, showingEffective: Bool = false) throws {
    try shell("install -o \(self.name(.keeper)) -g root -m 4755 '\(path)' '\(folder)/\(name)'")
  }

  private func remove() {
    for account in Account.allCases { _ = try? shell("userdel \(name(account))") }
    try? FileManager.default.removeItem(atPath: folder)
  }

  func name(_ account: Account) -> String { "iro\(ending)\(account.rawValue.prefix(3))" }

  func home(_ account: Account) -> String { "\(folder)/home/\(account.rawValue)" }

  var program: String { "\(folder)/iro" }

  /// A line of the shell's language, to be run by root, that runs another as an account.
  func line(as account: Account, _ line: String, environment: String = "", options: String = "") -> String {
    let settings =
      "HOME='\(home(account))' PATH=/usr/bin:/bin LANG=C.UTF-8 TERM=\"${TERM:-xterm}\" \(environment)"
    let ids = "--reuid=\(name(account)) --regid=\(name(account)) --clear-groups \(options)"
    return "cd / && setpriv \(ids) env -i \(settings) sh -c \(quoted(line))"
  }

  /// Runs it, and gives what it printed, with its code in the last line.
  func say(
    as account: Account, _ line: String, environment: String = "", options: String = ""
  ) throws -> String {
    try shell(self.line(as: account, line, environment: environment, options: options) + "; echo \"code $?\"")
  }

  func quoted(_ words: String) -> String {
    "'\(words.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}

/// A store that the accounts of the machine share, made as docs/administration.md says.
struct SharedStore {
  let machine = SharedMachine.one
  let folder: String
  var path: String { folder + "/caseload.db" }
  var files: [String] { ["", "-wal", "-shm", ".lock"].map { path + $0 } }

  init(isDemonstration: Bool = false) throws {
    folder = "\(SharedMachine.one.folder)/store-\(UUID().uuidString.prefix(8))"
    let keeper = machine.name(.keeper)
    try shell("install -d -o \(keeper) -g \(keeper) -m 711 '\(folder)'")
    if isDemonstration {
      let made = try say(as: .keeper, "demo --no-open")
      try #require(made.hasSuffix("code 0\n"), "\(made)")
      return
    }
    let list = """
      name,login,role,team,fte
      The keeper,\(keeper),iro-manager,,1.0
      Judith Ravenscroft,\(machine.name(.manager)),iro-manager,,1.0
      Amina Okafor,\(machine.name(.worker)),iro,,1.0

      """
    let staff = machine.home(.keeper) + "/staff.csv"
    try list.write(toFile: staff, atomically: true, encoding: .utf8)
    chmod(staff, 0o644)
    for words in ["init --council Shared", "import staff \(staff)"] {
      let made = try say(as: .keeper, words)
      try #require(made.hasSuffix("code 0\n"), "\(made)")
    }
  }

  /// Runs a command of the program on the store.
  func say(
    as account: SharedMachine.Account, _ words: String, environment: String = "", options: String = "",
    program: String? = nil
  ) throws -> String {
    try machine.say(
      as: account, "\(program ?? machine.program) \(words) --store \(path)", environment: environment,
      options: options)
  }

  /// What there is, and whose it is. What is in it changes with everything that is looked at.
  func state() throws -> String { try shell("cd '\(folder)' && stat -c '%n %U %a' . *") }
}
