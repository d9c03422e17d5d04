import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// What was sent lately, and who goes on seeing a child because it may come back.
@Suite struct SentLatelyTests {
  private let council: SmallCouncil
  private let id: ChildID
  private let review: ReviewID
  private static let letter = Sending(.letter, to: .child)

  init() throws {
    council = try SmallCouncil()
    try council.child("1", team: "Team 1")
    let amina = try council.service("amina")
    id = try amina.find(number: "1")
    review = try amina.review(of: id, named: "2014-07-28")
  }

  private func note(_ notes: ReviewFileEvent..., by login: String) throws {
    _ = try council.service(login).perform(.review(.note(id, review, notes)))
  }

  private func sent(on day: Day) throws { try note(.followUp(.sent(.letter, .child, on: day)), by: "amina") }

  private func back(on day: Day, sent: Day) -> ReviewFileEvent {
    .delivery(.cameBack(Self.letter, sentOn: sent, Undelivered(.postReturned, on: day)))
  }

  @Test(
    "Business support is told of what was sent for four weeks, and no longer",
    arguments: [("2014-10-05", false), ("2014-10-06", true), ("2014-11-03", true)] as [(Day, Bool)])
  func fourWeeks(_ day: Day, isSeen: Bool) throws {
    let bo = try council.service("bo")
    #expect(try bo.find(number: "1") == id, "any child, by the number")
    try sent(on: day)
    let later = try council.service("bo")
    #expect(try later.sentLately().flatMap(\.sendings) == (isSeen ? [Self.letter] : []))
    #expect(try later.today().lines == [] && later.caseload() == [], "it is on no list of theirs")
  }

  @Test("What came back stands on Today until it is sent again, and may come back once more")
  func returned() throws {
    try sent(on: "2014-10-30")
    try note(back(on: "2014-11-03", sent: "2014-10-30"), by: "bo")
    let bo = try council.service("bo")
    #expect(try bo.today().sections.map(\.section) == [.undelivered])
    #expect(try bo.today().lines.map(\.duty.title) == ["Letter came back"])
    #expect(try bo.sentLately() == [])
    try note(.delivery(.sentAgain(Self.letter, .hand, words: nil, on: "2014-11-03")), by: "bo")
    let after = try council.service("bo")
    #expect(try after.today().lines == [])
    #expect(try after.sentLately().map(\.on) == ["2014-11-03"])
  }

  @Test("Whoever sends nothing is refused, and an IRO has those of their own children")
  func others() throws {
    try sent(on: "2014-10-30")
    #expect(try council.service("amina").sentLately().map(\.child) == [id])
    #expect(try council.service("tom").sentLately() == [])
    #expect(throws: ServiceRefusal.notPermitted(.sendAndReceive, .teamManager)) {
      try council.service("sam").sentLately()
    }
  }
}
