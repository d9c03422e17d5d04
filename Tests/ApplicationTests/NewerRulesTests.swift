import Application
import Casework
import ReadModels
import Rulebook
import Testing

/// Rows that a newer program worked out are left to it.
@Suite struct NewerRulesTests {
  @Test("An older program answers by its own rules and does not undo what newer ones kept")
  func notUndone() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let service = try council.service("amina")
    let row = try #require(council.store.rows(.everyone).first)
    let newer = "\(Rulebook.edition + 1)-ab"
    try council.store.renew(BoardRenewal(rows: [row], fingerprint: newer))
    #expect(try service.renewStaleRows() == 0)
    #expect(council.store.fingerprints() == [newer])
    #expect(try service.today().count(.overdue) == 1)
    try council.store.renew(BoardRenewal(rows: [row], fingerprint: "\(Rulebook.edition)-ab"))
    #expect(try service.renewStaleRows() == 1)
  }

  @Test("A line whose child is still to be worked out for the day is told to be so, beside their count")
  func toWorkOut() throws {
    let council = try SmallCouncil()
    try council.child("1", iro: nil)
    try council.child("2", iro: nil)
    let robin = try council.service("robin")
    #expect(try robin.today(first: 9).childrenToWorkOut == [])
    let row = try #require(council.store.rows(.everyone).first)
    let before = ServiceListPlaces(row, on: "2014-10-01", under: robin.rulebook)
    #expect(before.until < robin.signedIn.day && before.places.contains { $0.list == .today })
    try council.store.renew(
      BoardRenewal(
        rows: [row], fingerprint: "\(Rulebook.edition + 1)-ab", placed: [row.id: before]))
    let board = try council.service("robin").today(first: 9)
    #expect(board.childrenToWorkOut == [row.id] && board.toWorkOut > 0)
    // Two to allocate, and the review of the one that is placed, which nobody has booked.
    #expect(board.lines.count == 3)
  }

  @Test("Under a policy with a stage that this program does not know nothing is recorded about a child")
  func newerLadder() throws {
    let settings = Policy.usual.settings.mapValues { $0.replacing("\tdirector\t", with: "\tmayor\t") }
    let council = try AlertCouncil()
    _ = try council.service("robin").perform(
      .council(.adoptPolicy(AdoptedFile(name: "p", text: ""), settings: settings)))
    let head = council.council.store.head()
    #expect(throws: StoreFault.journal(.isNewer)) { try council.raise() }
    #expect(council.council.store.head() == head)
    #expect(try council.service("amina").caseload().count == 3)
  }

  @Test("A child whose row is missing is found all the same, and is not made known twice")
  func missingRow() throws {
    let council = try SmallCouncil()
    try council.child("1")
    council.store.forgetRows()
    #expect(try council.service("amina").caseload().map(\.child.number.text) == ["1"])
    #expect(try council.child("1").unchanged == 1)
    #expect(try council.service("robin").boardFindings() == [])
  }

  @Test("A day long past is answered as it was also where rows are missing")
  func lookingBack() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let before = try council.service("amina", today: "2014-07-10").today()
    council.store.forgetRows()
    #expect(try council.service("amina", today: "2014-07-10").today() == before)
    #expect(try before != council.service("amina").today())
  }
}
