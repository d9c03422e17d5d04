import Foundation
import GRDB
import TerminalSupport
import Testing

/// Two people of two accounts record in one shared store at once, and are killed at it again and again.
@Suite(.serialized, .enabled(if: SharedMachine.isAvailable, SharedMachine.isNeeded)) struct TwoAccountsTests {
  private let machine = SharedMachine.one
  private static let people: [SharedMachine.Account] = [.manager, .worker]
  private static let rounds = 60

  private static func login(_ account: SharedMachine.Account, _ round: Int) -> String {
    "\(account.rawValue)-\(round)"
  }

  /// Lists of one new person each, and the lines that import them one after another. Each is killed after another time,
  /// in milliseconds; every fifth is let be.
  private func script(of account: SharedMachine.Account, on store: SharedStore) throws -> String {
    let folder = machine.home(account)
    var lines: [String] = []
    for round in 1...Self.rounds {
      let list = "\(folder)/list-\(round).csv"
      let login = Self.login(account, round)
      try "name,login,role,team,fte\nNew Person \(round),\(login),iro,,1.0\n".write(
        toFile: list, atomically: true, encoding: .utf8)
      chmod(list, 0o644)
      let wait = round % 5 == 0 ? "" : "timeout -s KILL 0.\(String(1000 + round * 37 % 240).dropFirst()) "
      lines.append(
        "\(wait)\(machine.program) import staff \(list) --store \(store.path) > \(folder)/said-\(round) 2>&1")
    }
    return machine.line(as: account, lines.joined(separator: "\n"))
  }

  /// The logins of all who joined, as the journal has them.
  private func joined(_ store: SharedStore) throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    let payloads = try DatabaseQueue(path: store.path, configuration: configuration).read {
      try String.fetchAll(
        $0, sql: "SELECT CAST(payload AS TEXT) FROM journal WHERE kind LIKE 'staff.joined%' ORDER BY position"
      )
    }
    return payloads.flatMap { $0.split(whereSeparator: { "\":,{}".contains($0) }).map(String.init) }
  }

  @Test("What either was told is recorded is there, once, and the store is sound")
  func killed() throws {
    let store = try SharedStore()
    let managers = machine.home(.manager) + "/managers.csv"
    try "name,login,role,team,fte\nAmina Okafor,\(machine.name(.worker)),iro-manager,,1.0\n".write(
      toFile: managers, atomically: true, encoding: .utf8)
    chmod(managers, 0o644)
    try #require(store.say(as: .manager, "import staff \(managers)").hasSuffix("code 0\n"))
    let before = try store.state()
    let scripts = try Self.people.map { "( \(try script(of: $0, on: store)) ) 2>/dev/null &" }
    try shell(scripts.joined(separator: "\n") + "\nwait")
    let words = try joined(store)
    var (told, left) = (0, 0)
    for account in Self.people {
      for round in 1...Self.rounds {
        let said = try String(contentsOfFile: "\(machine.home(account))/said-\(round)", encoding: .utf8)
        let login = Self.login(account, round)
        let count = words.count { $0 == login }
        if said.contains("Imported:") {
          told += 1
          #expect(count == 1, "\(login) was said to be imported, and is there \(count) times")
        } else {
          left += 1
          #expect(count <= 1, "\(login) is there \(count) times")
          #expect(count == 0 || !said.contains("Nothing was recorded"), "\(login): \(said)")
        }
      }
    }
    #expect(told >= 2 * Self.rounds / 5 && left > Self.rounds / 4, "\(told) told of, \(left) not")
    let verified = try store.say(as: .keeper, "verify --board")
    #expect(verified.hasSuffix("code 0\n"), "\(verified)")
    for account in Self.people { #expect(try store.say(as: account, "caseload").hasSuffix("code 0\n")) }
    #expect(try store.state() == before, "the files stay its account's")
  }
}
