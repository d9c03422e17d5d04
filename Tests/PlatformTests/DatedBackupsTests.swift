import CareCalendar
import Foundation
import Platform
import Testing

/// Backups from day to day: their names, and which of them are kept.
@Suite struct DatedBackupsTests {
  private let folder = NSTemporaryDirectory() + "/iro-backups-\(UUID().uuidString)"

  private func make(_ names: [String]) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in names { try Data("x".utf8).write(to: URL(filePath: "\(folder)/\(name)")) }
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }

  @Test("They lie beside the store unless a folder is named, called after the store and the day")
  func paths() throws {
    let day = try #require(Day(iso: "2014-11-03"))
    #expect(
      DatedBackups(of: "/a/caseload.db", in: nil).path(on: day)
        == "/a/caseload.db.backups/caseload.db-2014-11-03.backup")
    let inFolder = DatedBackups(of: "/a/c.db", in: "/b")
    #expect(inFolder.path(on: day) == "/b/c.db-2014-11-03.backup")
    #expect(inFolder.path(on: day, inDoubt: true) == "/b/c.db-2014-11-03-clock-in-doubt.backup")
  }

  @Test("All but the latest days go, with their receipts, and nothing else does")
  func removed() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let days = ["2014-09-30", "2014-10-31", "2014-11-01", "2014-11-03"].map { "c.db-\($0).backup" }
    let others = ["c.db-2014-13-03.backup", "d.db-2014-01-01.backup", "c.db-2014-01-01.backup.old", "notes"]
    try make(days + days.map { $0 + ".receipt" } + others)
    let today = try #require(Day(iso: "2014-11-03"))
    try DatedBackups(of: "/a/c.db", in: folder).remove(allBut: 2, upTo: today)
    let left = days.suffix(2) + days.suffix(2).map { $0 + ".receipt" } + others
    #expect(try names == left.sorted())
    try DatedBackups(of: "/a/c.db", in: folder).remove(allBut: 2, upTo: today)
    #expect(try names == left.sorted())
  }

  @Test("What a wrong clock named stays, and nothing goes in its stead", arguments: [-1, 0, 1])
  func namedByWrongClock(_ distance: Int) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let today = try #require(Day(iso: "2014-11-03")).adding(days: distance)
    let days = ["2014-11-01", "2014-11-02", "2014-11-03", "2031-01-01"].map { "c.db-\($0).backup" }
    let doubted = "c.db-2014-10-01-clock-in-doubt.backup"
    try make(days + [doubted])
    try DatedBackups(of: "/a/c.db", in: folder).remove(allBut: 2, upTo: today)
    #expect(try names == ([doubted] + days.dropFirst(distance < 0 ? 0 : 1)).sorted())
  }
}
