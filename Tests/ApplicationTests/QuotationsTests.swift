import Application
import CareCalendar
import Casework
import Measures
import Testing

/// Words that may be printed, at the service: who says so, what is refused, and what then comes into a report.
@Suite struct QuotationsTests {
  private let council: SmallCouncil
  private let id: ChildID
  private let year: ClosedRange<Day> = "2014-04-01"..."2015-03-31"

  init() throws {
    council = try SmallCouncil()
    try council.child("1", team: "Team 1")
    id = try council.service("amina").find(number: "1")
  }

  private func hear(_ audience: Audience = .iro) throws {
    let conversation = Conversation(
      on: "2014-10-20", way: .alone, words: "I like it here. Ella is my name.", audience: audience)
    _ = try council.service("amina").perform(.voice(.hear(id, [.spoken(conversation)])))
  }

  @discardableResult
  private func allow(_ words: String = "I like it here", by login: String = "amina") throws -> String {
    let details = QuotationDetails(
      .said(on: "2014-10-20"), speaker: .child, words: words, agreedBy: .child, agreedOn: "2014-11-03")
    return try council.service(login).perform(.quotation(.allow(id, details))).words
  }

  private func printed() throws -> [String] {
    try council.service("robin").printedQuotations(in: year).map(\.words)
  }

  @Test("What was allowed is in the report, what was only said is not, and what was withdrawn is out of it")
  func report() throws {
    try hear()
    #expect(try printed() == [])
    #expect(
      try allow()
        == "Ella Rose 1: Words of the child of 20 Oct 2014 may stand in the report, without a name: "
        + "agreed by the child.")
    #expect(try printed() == ["I like it here"])
    #expect(try council.service("robin").printedQuotations(in: year).map(\.ageBand) == [.tenToFifteen])
    let quotation = try #require(try council.service("amina").child(id).child.quotations.first)
    _ = try council.service("amina").perform(.quotation(.withdraw(id, quotation.id, reason: "rather not")))
    #expect(try printed() == [])
  }

  @Test("Words that name the child are refused")
  func names() throws {
    try hear()
    let refusal = ServiceRefusal.impossible(QuotationRefusal.namesSomebody("Ella").words)
    #expect(throws: refusal) { try allow("Ella is my name") }
    #expect(try allow("… is my name").contains("may stand in the report"))
  }

  @Test("The child's IRO and the IRO manager say so, each of words that they may read, and nobody else")
  func who() throws {
    try hear(.iro)
    #expect(throws: ServiceRefusal.impossible(QuotationRefusal.nothingThere.words)) { try allow(by: "robin") }
    #expect(throws: ServiceRefusal.notPermitted(.allowQuotations, .teamManager)) { try allow(by: "sam") }
    #expect(throws: ServiceRefusal.self) { try allow(by: "tom") }
    try hear(.iros)
    #expect(try allow(by: "robin").contains("may stand in the report"))
    #expect(throws: ServiceRefusal.self) {
      _ = try council.service("amina").printedQuotations(in: year)
    }
  }

  @Test("Whoever may not read the words does not read them as a quotation of the child either")
  func seen() throws {
    try hear()
    try allow()
    let child = try council.service("sam").child(id)
    #expect(child.child.quotations.map(\.words) == [""])
    #expect(child.timeline.allSatisfy { !$0.words.contains("I like it here") })
    #expect(try council.service("amina").child(id).child.quotations.map(\.words) == ["I like it here"])
  }
}
