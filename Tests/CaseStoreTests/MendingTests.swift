import Application
import Casework
import TestSupport
import Testing

@testable import CaseStore

/// What lists have of a child and is not what the record says is found, told right and put right.
@Suite struct MendingTests {
  private let council: ThreeTerminals
  private let raw: RawStore

  init() throws {
    council = try ThreeTerminals(seed: 11)
    for child in council.children.prefix(2) {
      _ = try council.services[0].perform(
        .practice(
          .note(child, PracticeNoteDetails(kind: .challenge, category: "drift", words: "No visit"))))
    }
    _ = try council.services[2].today(first: 9)
    raw = try RawStore(council.folder.storePath)
  }

  private func store() throws -> CaseStore { try CaseStore(opening: council.folder.storePath) }

  private func findings() throws -> [String] {
    let store = try store()
    return try store.verifyBoard() + council.service(2, store).boardFindings()
  }

  @Test("A council of which nobody changed anything is sound, and nothing is put right in it")
  func sound() throws {
    #expect(try findings() == [])
    let amina = try council.service(0, try store())
    _ = try amina.child(council.children[0])
    try amina.mendWhatDiffers()
    #expect(amina.takeUntoldMends() == 0)
    #expect(try store().mends() == [])
  }

  @Test(
    "Each table that was changed is named with the child's number",
    arguments: [
      ("child", "UPDATE child SET team = 'West' WHERE number = '2'"),
      ("duty", "UPDATE duty SET title = 'x' WHERE child = (SELECT id FROM child WHERE number = '2')"),
      ("duty", "DELETE FROM duty WHERE child = (SELECT id FROM child WHERE number = '2')"),
      ("note", "UPDATE note SET words = 'x' WHERE child = (SELECT id FROM child WHERE number = '2')"),
      ("parentage", "INSERT INTO parentage SELECT id, 0, 'p1', 'parent' FROM child WHERE number = '2'"),
      (
        "counted",
        """
        UPDATE counted SET facts = (
          SELECT facts FROM counted WHERE child = (SELECT id FROM child WHERE number = '1')
        ) WHERE child = (SELECT id FROM child WHERE number = '2')
        """
      ),
    ])
  func named(_ table: String, _ change: String) throws {
    try raw.run(change)
    let store = try store()
    #expect(
      try council.service(2, store).boardFindings()
        == ["The board differs from the journal for child 2: \(table)."])
    let isOfRow = table != "counted"
    #expect(try store.verifyBoard().contains { $0.contains(council.children[1].raw) } == isOfRow)
  }

  @Test("A row that was changed is told right when a list asks for it, and put right once")
  func read() throws {
    try raw.run("UPDATE duty SET title = 'x'")
    let store = try store()
    let amina = try council.service(0, store)
    #expect(try amina.allDuties().count > 0)
    #expect(try amina.allDuties().allSatisfy { $0.duty.title != "x" })
    #expect(amina.takeUntoldMends() == 4)
    #expect(try store.mends().map(\.tables) == Array(repeating: [.duty], count: 4))
    #expect(try raw.count("SELECT count(DISTINCT child) FROM duty WHERE title = 'x'") == 1)
    _ = try council.service(0, store).allDuties()
    #expect(try store.mends().count == 4)
  }

  @Test("Who looks back is told right, and nothing is put right")
  func lookingBack() throws {
    try raw.run("UPDATE child SET name = 'x'")
    let store = try store()
    let amina = try CaseService(
      store, clock: council.clock, signIn: SignInRequest(account: "amina", today: Sample.day("2014-10-01")))
    #expect(try amina.caseload().allSatisfy { $0.child.name != "x" })
    #expect(try store.mends() == [])
  }

  @Test(
    "A child whose file is opened has everything that is kept of it put right",
    arguments: [
      ("placed", "UPDATE placed SET name = 'x'"), ("line", "DELETE FROM line"),
      ("counted", "UPDATE counted SET facts = (SELECT facts FROM counted WHERE child = '@')"),
    ])
  func opened(_ table: String, _ change: String) throws {
    try raw.run(change.replacing("@", with: council.children[1].raw))
    let store = try store()
    let amina = try council.service(0, store)
    _ = try amina.child(council.children[0])
    try amina.mendWhatDiffers()
    #expect(amina.takeUntoldMends() == 1 && amina.takeUntoldMends() == 0)
    #expect(try store.mends().map(\.child) == [council.children[0]])
    #expect(try store.mends().map(\.tables) == [[BoardTable(rawValue: table)!]])
    #expect(try council.service(2, store).boardFindings().allSatisfy { !$0.contains("child 1:") })
    try amina.mendWhatDiffers()
    #expect(try store.mends().count == 1)
    #expect(try council.service(2, store).mendsInWords().first?.contains("child 1 (\(table))") == true)
  }

  @Test("What is recorded about a child whose row was changed puts it right, and that is noted")
  func recorded() throws {
    let amina = try council.service(0, try store())
    _ = try amina.caseload()
    try raw.run("UPDATE child SET name = 'x' WHERE number = '1'")
    _ = try amina.perform(.alert(.raise(council.children[0], Sample.concern)))
    #expect(try store().mends().map(\.child) == [council.children[0]])
    #expect(try findings() == [])
  }

  @Test("A row that was taken out unseen is missed, and so is one among many")
  func lost() throws {
    try raw.tamper("DELETE FROM child WHERE number = '3'")
    let lost = "The board has lost the child of stream \(council.children[2].raw)."
    #expect(try store().verifyBoard().contains(lost))
  }
}
