import Application
import CareCalendar
import Casework
import GRDB
import TestSupport
import Testing

@testable import CaseStore

/// What is kept of the lists of whoever sees the whole service is checked against the journal and against itself.
@Suite struct ServiceListVerificationTests {
  private let council: ThreeTerminals
  private let raw: RawStore

  init() throws {
    council = try ThreeTerminals(seed: 5)
    let amina = council.services[0]
    _ = try amina.perform(.alert(.raise(council.children[0], Sample.concern)))
    _ = try amina.perform(
      .practice(
        .note(
          council.children[1], PracticeNoteDetails(kind: .challenge, category: "drift", words: "No visit"))))
    _ = try council.services[2].today(first: 9)
    raw = try RawStore(council.folder.storePath)
  }

  private func findings() throws -> [String] {
    let store = try CaseStore(opening: council.folder.storePath)
    return try store.verify() + store.verifyBoard() + council.service(2, store).boardFindings()
  }

  @Test("Lists that nobody touched are sound")
  func sound() throws {
    #expect(try raw.count("SELECT count(*) FROM line")! > 40)
    #expect(try findings() == [])
  }

  @Test(
    "Each change behind the program's back is reported",
    arguments: [
      "UPDATE placed SET name = 'x' WHERE child = (SELECT min(child) FROM placed)",
      "UPDATE placed SET searched = '' WHERE child = (SELECT min(child) FROM placed)",
      "UPDATE placed SET with_us = 0 WHERE child = (SELECT min(child) FROM placed)",
      "UPDATE placed SET until = until + 1 WHERE child = (SELECT min(child) FROM placed)",
      "DELETE FROM placed WHERE child = (SELECT min(child) FROM placed)",
      "UPDATE line SET ordering = ordering || 'x' WHERE list = 4",
      "UPDATE line SET section = '9' WHERE list = 4",
      "UPDATE line SET mark = mark + 1 WHERE list = 1",
      "UPDATE line SET searched = 'x' WHERE list = 11",
      "DELETE FROM line WHERE list = 20", "DELETE FROM line WHERE list = 31",
      "INSERT INTO line VALUES (0, '1', 'x', 'nobody', 0, 0, '')",
      "UPDATE tally SET count = count + 1 WHERE list = 4", "DELETE FROM tally WHERE list = 1",
      "UPDATE tally SET count = 0 WHERE list = 30", "INSERT INTO tally VALUES (3, 'over', 0, 2)",
      "UPDATE alert SET versions = '1'", "UPDATE alert SET ended = 1", "UPDATE note SET words = 'x'",
      "DELETE FROM note",
    ])
  func tampered(_ change: String) throws {
    try raw.run(change)
    let found = try findings()
    #expect(!found.isEmpty)
    let words = ["lists of the service", "the board", "The board"]
    #expect(found.allSatisfy { line in words.contains { line.contains($0) } })
  }
}
