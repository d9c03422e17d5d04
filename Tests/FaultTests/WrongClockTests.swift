import Application
import CareCalendar
import CaseStore
import Casework
import Foundation
import TerminalSupport
import Testing

/// Commands on a store whose last entry is of another day than this machine's clock says.
@Suite struct WrongClockTests {
  private let folder = NSTemporaryDirectory() + "/iro-days-\(UUID().uuidString)"
  private var path: String { folder + "/caseload.db" }

  /// A council that whoever runs the tests founded so many days after today, or before it.
  private func withStore(_ days: Int, _ test: () throws -> Void) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try "name,login,role,team,fte\nAmina Okafor,amina.okafor,iro,,1.0\n".write(
      toFile: folder + "/staff.csv", atomically: true, encoding: .utf8)
    try "name,first,last\nAutumn 2014,2014-09-03,2014-12-19\n".write(
      toFile: folder + "/terms.csv", atomically: true, encoding: .utf8)
    let login = try shell("id -un").trimmingCharacters(in: .whitespacesAndNewlines)
    try CaseStore.create(at: path)
    var identifiers = Identifiers()
    let rules = NewCouncilRules(
      policy: AdoptedFile(name: "p", text: ""), settings: [:],
      bankHolidayFile: AdoptedFile(name: "b", text: ""), bankHolidays: [])
    try NewCouncil(
      name: "Barrowdale", isDemonstration: false, pinned: nil,
      founder: StaffDetails(name: "Robin Ferris", login: login, role: .iroManager)
    ).found(
      CaseStore(opening: path), under: rules, clock: ShiftedClock(days: days), identifiers: &identifiers)
    try test()
  }

  private func iro(_ arguments: String) throws -> String {
    try shell("'\(Program.path)' \(arguments) --store '\(path)'; echo \"code $?\"")
  }

  private var kinds: [String] { get throws { try SmallStore.kinds(at: path) } }

  @Test("A clock long after the last entry: nothing is recorded until it is said to be right, and then once")
  func ahead() throws {
    try withStore(-400) {
      let before = try kinds
      let refused = try iro("import staff '\(folder)/staff.csv'")
      #expect(
        refused.contains("iro: This machine's clock says ") && refused.contains(" days after the last entry"))
      #expect(refused.contains("--clock-is-right") && refused.hasSuffix("code 77\n"))
      #expect(try kinds == before)
      #expect(try iro("import staff '\(folder)/staff.csv' --dry-run").contains("1 added"))
      let done = try iro("import staff '\(folder)/staff.csv' --clock-is-right")
      #expect(done.contains("It is recorded that you say it is right.") && done.hasSuffix("code 0\n"))
      let new = try kinds.dropFirst(before.count)
      #expect(new.first == "clock.doubted.1" && new.dropFirst().allSatisfy { $0.hasPrefix("staff.") })
      let later = try iro("terms adopt '\(folder)/terms.csv'")
      #expect(!later.contains("clock") && later.hasSuffix("code 0\n"))
      #expect(try kinds.filter { $0 == "clock.doubted.1" }.count == 1)
      let verified = try iro("verify")
      #expect(
        verified.contains("Recorded under a clock in doubt: once from entry \(before.count + 1) on. It said ")
      )
      #expect(verified.hasSuffix("code 0\n"))
    }
  }

  @Test("A clock some days before the last entry: the same, and it stands in the council's own act")
  func behind() throws {
    try withStore(3) {
      let before = try kinds
      for command in ["terms adopt '\(folder)/terms.csv'", "policy adopt newham"] {
        let refused = try iro(command)
        #expect(refused.contains(" days before the last entry") && refused.hasSuffix("code 77\n"))
      }
      #expect(try kinds == before)
      #expect(try iro("policy adopt newham --clock-is-right").hasSuffix("code 0\n"))
      #expect(try kinds.dropFirst(before.count) == ["clock.doubted.1", "policy.adopted.1"])
    }
  }

  @Test("A list made under a clock in doubt says so on standard error, and not in the list")
  func lists() throws {
    try withStore(3) {
      for command in ["caseload", "today", "reviews --year 2014-15 --format csv"] {
        let said = try iro("\(command) 2>&1 >/dev/null")
        #expect(said.hasPrefix("iro: This machine's clock says "), "\(command): \(said)")
        #expect(said.contains(" days before the last entry") && said.hasSuffix("code 0\n"), "\(said)")
        #expect(try !iro("\(command) 2>/dev/null").contains("clock"), "\(command)")
      }
    }
    try withStore(0) {
      let said = try iro("caseload")
      #expect(!said.contains("clock"))
    }
  }

  @Test("Of --today the day that the clock says is in doubt like any other start; to look back is not")
  func lookingBack() throws {
    try withStore(3) {
      let (before, day) = (try kinds, try shell("date +%F").trimmingCharacters(in: .newlines))
      let past = try shell("date -d '-1 day' +%F").trimmingCharacters(in: .newlines)
      #expect(try iro("caseload --today \(day)").contains("clock"))
      #expect(try iro("terms adopt '\(folder)/terms.csv' --today \(day)").hasSuffix("code 77\n"))
      #expect(try !iro("caseload --today \(past)").contains("clock"))
      let refused = try iro("terms adopt '\(folder)/terms.csv' --today \(past) --clock-is-right")
      #expect(refused.contains("You are looking back") && refused.hasSuffix("code 77\n"))
      #expect(try kinds == before)
    }
  }

  @Test("The day's backup under a clock in doubt has a name of its own, and no other goes for it")
  func backups() throws {
    try withStore(3) {
      let place = path + ".backups"
      let day = try shell("date +%F").trimmingCharacters(in: .newlines)
      let others = ["2014-11-02", "2014-11-03", day].map { "caseload.db-\($0).backup" }
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      for name in others { try Data("x".utf8).write(to: URL(filePath: "\(place)/\(name)")) }
      let terminal = try Tmux(columns: 100, rows: 30)
      try terminal.type("IRO_BACKUPS_KEPT=1 '\(Program.path)' --store \(path); echo \"ended $?\"")
      try terminal.waitFor("Caseload")
      let own = "caseload.db-\(day)-clock-in-doubt.backup"
      let end = Date(timeIntervalSinceNow: 60)
      while !FileManager.default.fileExists(atPath: "\(place)/\(own).receipt"), Date() < end {
        usleep(50_000)
      }
      try terminal.press("q")
      try terminal.waitFor("ended 0")
      let names = try FileManager.default.contentsOfDirectory(atPath: place)
      #expect(names.sorted() == (others + [own, own + ".receipt"]).sorted())
      let kept = try String(contentsOfFile: "\(place)/\(others[2])", encoding: .utf8)
      #expect(kept == "x", "that of the day is not written over")
    }
  }

  @Test("A clock that may be right: nothing is said, and the option does nothing")
  func right() throws {
    try withStore(-20) {
      let said = try iro("terms adopt '\(folder)/terms.csv' --clock-is-right")
      #expect(!said.contains("clock") && said.hasSuffix("code 0\n"))
      #expect(try kinds.last == "school-terms.adopted.1" && !kinds.contains("clock.doubted.1"))
      #expect(try !iro("verify").contains("clock"))
    }
  }
}

/// This machine's clock, so many days on.
private struct ShiftedClock: Clock {
  let days: Int

  func now() -> Instant {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000) + Int64(days) * 86_400_000)
  }

  func today() -> Day { Day(number: Int(now().milliseconds / 86_400_000)) }
}
