import Application
import CareCalendar
import Casework
import Measures
import Testing

/// Words that may be printed, at the service: who says so, what is refused, and what then comes into a report.
@Suite struct QuotationsTests {
  private var council: SmallCouncil
  private let id: ChildID
  private let year: ClosedRange<Day> = "2014-04-01"..."2015-03-31"

  init() throws {
    council = try SmallCouncil()
    try council.child("1", team: "Team 1")
    id = try council.service("amina").find(number: "1")
  }

  private func hear(_ audience: Audience = .iro) throws {
    let conversation = Conversation(
      on: "2014-10-20", way: .alone, words: "I like it here. Ella is my name. Reece helps.",
      audience: audience)
    _ = try council.service("amina").perform(.voice(.hear(id, [.spoken(conversation)])))
  }

  @discardableResult
  private func allow(_ words: String = "I like it here", by login: String = "amina") throws -> String {
    let details = QuotationDetails(
      .said(on: "2014-10-20"), speaker: .child, words: words, agreedBy: .child, agreedOn: "2014-11-03")
    return try council.service(login).perform(.quotation(.allow(id, details))).words
  }

  private func printed(today: Day? = nil) throws -> [String] {
    let robin = try council.service("robin", today: today)
    let words = try robin.printedQuotations(in: year).map(\.words)
    #expect(try robin.asKnown().printedQuotations(in: year).map(\.words) == words)
    return words
  }

  private func withdraw(_ words: String) throws {
    let all = try council.service("amina").child(id).child.quotations
    let quotation = try #require(all.last { $0.words == words })
    _ = try council.service("amina").perform(.quotation(.withdraw(id, quotation.id, reason: "rather not")))
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
    try withdraw("I like it here")
    #expect(try printed() == [])
  }

  @Test("What was withdrawn after the day that is taken for today, or names somebody since, is not printed")
  mutating func lookingBack() throws {
    try hear()
    try allow()
    try allow("Reece helps")
    council.clock.day = "2014-11-20"
    #expect(try printed(today: "2014-11-02") == [])
    #expect(try printed(today: "2014-11-10") == ["I like it here", "Reece helps"])
    let friend = ConnectedPerson(id: PersonID("f"), name: "Reece Young", relationship: .friend)
    _ = try council.service("amina").perform(.family(.gather(id, [.recorded(friend, on: "2014-11-20")])))
    #expect(try printed(today: "2014-11-10") == ["I like it here"])
    try withdraw("I like it here")
    #expect(try printed(today: "2014-11-10") == [])
    // Allowed anew they are printed once, though they were allowed before as well.
    try allow()
    #expect(try printed(today: "2014-11-10") == ["I like it here"])
  }

  @Test("Words that name the child are refused")
  func names() throws {
    try hear()
    let refusal = ServiceRefusal.impossible(QuotationRefusal.namesSomebody("Ella").words)
    #expect(throws: refusal) { try allow("Ella is my name") }
    #expect(try allow("… is my name").contains("may stand in the report"))
  }

  @Test("So are the names of brothers and sisters, of the child's IRO, and whole or family names of staff")
  func namesBeside() throws {
    try council.child("2", iro: "Tom Nowak", team: "Team 2")
    let robin = try council.service("robin")
    let other = try robin.find(number: "2")
    _ = try robin.perform(.care(.identify(other, [.named("Reece Hill"), .knownAs("Buddy")])))
    let words =
      "Buddy and Reece visit. Amina and Sam listen, Mr Stone and Tom Nowak do not. A stone, sam, TOM."
    let said = Conversation(on: "2014-10-20", way: .alone, words: words, audience: .all)
    _ = try council.service("amina").perform(.voice(.hear(id, [.spoken(said)])))
    func isRefused(_ words: String, _ name: String) -> Bool {
      do {
        try allow(words)
        return false
      } catch let refusal as ServiceRefusal {
        return refusal == .impossible(QuotationRefusal.namesSomebody(name).words)
      } catch {
        return false
      }
    }
    #expect(isRefused("Amina and", "Amina") && isRefused("Mr Stone and", "Stone"))
    #expect(isRefused("Tom Nowak do not", "Tom") && isRefused("Nowak do not", "Nowak"))
    // First names of staff whom the child does not have are words that children use.
    #expect(try allow("Sam listen").contains("may stand in the report"))
    #expect(try allow("A stone, sam, TOM").contains("may stand in the report"))
    #expect(try allow("Reece visit").contains("may stand in the report"))
    #expect(try printed().contains("Reece visit"))
    _ = try robin.perform(.family(.link(id, other)))
    #expect(try !printed().contains("Reece visit") && printed().contains("Sam listen"))
    #expect(isRefused("Buddy and", "Buddy") && isRefused("Reece visit.", "Reece"))
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

  @Test("Who may not know of an impact note does not learn that it was quoted, nor why no longer")
  func ofNotesUnseen() throws {
    let amina = try council.service("amina")
    let note = PracticeNoteDetails(kind: .impact, category: "drift", words: "Quince impact")
    _ = try amina.perform(.practice(.note(id, note)))
    let noted = try #require(try amina.child(id).child.practiceNotes.last)
    let details = QuotationDetails(
      .impact(noted.id), speaker: nil, words: "Quince impact", agreedBy: .child, agreedOn: noted.on)
    _ = try amina.perform(.quotation(.allow(id, details)))
    let quotation = try #require(try council.service("amina").child(id).child.quotations.last)
    let back = QuotationCommand.withdraw(id, quotation.id, reason: "Quince reason")
    _ = try council.service("amina").perform(.quotation(back))
    try council.owe([.seniorOfficer], of: id)
    func timeline(_ login: String) throws -> String {
      try council.service(login).child(id).timeline.map(\.words).joined(separator: "\n")
    }
    #expect(try timeline("amina").contains("in the report any more: Quince reason"))
    let (sam, dee) = (try timeline("sam"), try timeline("dee"))
    #expect(sam.contains("in the report any more") && !sam.contains("Quince reason"))
    #expect(!dee.isEmpty && !dee.contains("in the report") && !dee.contains("Quince"))
  }
}
