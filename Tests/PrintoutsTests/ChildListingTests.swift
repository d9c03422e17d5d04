import CareCalendar
import Casework
import Printouts
import ReadModels
import Rulebook
import Testing

/// A child's case and journal as they are printed, for different readers.
@Suite struct ChildListingTests {
  private let book = Rulebook(
    policy: Policy(settings: [:]), calendar: WorkingCalendar(BankHolidays(listed: [])))
  private let amina = StaffMember(
    id: StaffID("a"), details: StaffDetails(name: "Amina Okafor", login: "amina", role: .iro))

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  /// - Parameter doubted: the version that was recorded under a clock in doubt.
  private func entries(doubted: Int? = nil) throws -> [RecordedEntry] {
    let review = ReviewID("r")
    let mother = ConnectedPerson(
      id: PersonID("m"), name: "Dawn Shaw", relationship: .mother, hasParentalResponsibility: true,
      terms: .apart, termsReason: "police advice", details: "9 Hill Street", isConfidential: true)
    let decision = Decision(
      id: DecisionID("d"), words: "Find a school", responsible: "Ben Hill", by: try day("2014-12-01"))
    let held = Review(kind: .lookedAfter, heldOn: try day("2014-10-01"), participation: .pn1)
    let events: [ChildEvent] = [
      .person(.known(ChildNumber("100600"))),
      .placement(
        .episodeBegan(
          Episode(began: try day("2014-09-10"), reasonBegan: .started, legalStatus: .careOrder))),
      .allocation(.allocated(Allocation(iro: amina.id, since: nil))),
      .review(.held(held.with(review))),
      .review(.noted(review, .decisions(.made(decision, on: try day("2014-10-01"))))),
      .voice(
        .spoken(
          Conversation(on: try day("2014-10-20"), way: .alone, words: "I miss Kye.", audience: .iro))),
      .voice(.advocacy(.hasOne, on: try day("2014-10-20"))),
      .voice(.communication(Communication(knownAs: "Ree"), on: try day("2014-10-20"))),
      .family(.recorded(mother, on: try day("2014-10-01"))),
      .family(
        .lives(.home, Whereabouts(words: "4 Mill Lane", isConfidential: true), on: try day("2014-10-01"))),
    ]
    return events.enumerated().map { place, event in
      RecordedEntry(
        entry: ChildEntry(version: place + 1, event: event), position: Int64(place + 1), act: "act",
        kind: "kind", recordedBy: amina.id, recordedAt: 0, isFromFile: false,
        isClockDoubted: place + 1 == doubted)
    }
  }

  private func printed(
    to reader: StaffMember, doubted: Int? = nil
  ) throws -> (child: String, history: String) {
    let found = ChildCase(
      ChildID("c"), entries: Viewer(reader).seen(try entries(doubted: doubted)), on: try day("2014-11-03"),
      for: .iro,
      under: book, staff: StaffList())
    let child = ChildListing.listing(found, siblings: [], alerts: [], under: book) { _ in "Amina Okafor" }
    return (child.printed(as: .csv), HistoryListing.listing(found.timeline).printed(as: .csv))
  }

  @Test("A case is printed with how the child was heard, who is around them, and what is to be done")
  func whole() throws {
    let (child, history) = try printed(to: amina)
    for line in [
      "child,,known as,Ree", "voice,2014-10-20,spoken to alone,“I miss Kye.” (for the child's IRO alone)",
      "voice,2014-10-20,advocate,has an advocate",
      "people,,mother,Dawn Shaw; confidential; with parental responsibility; "
        + "is met apart from the meeting: police advice; 9 Hill Street",
      "place,,where the child lives,4 Mill Lane (confidential)",
      "decision,2014-12-01,Find a school,Ben Hill; by Mon 1 Dec 2014; not sent to the manager yet; "
        + "from the 1st review of 2014-10-01",
    ] {
      #expect(child.contains(line), "\(child)")
    }
    #expect(history.contains("I miss Kye."))
  }

  @Test("The journal says what was recorded under a clock in doubt, also of what a reader does not see whole")
  func clockInDoubt() throws {
    let manager = StaffMember(
      id: StaffID("o"), details: StaffDetails(name: "O", login: "o", role: .teamManager))
    for reader in [amina, manager] {
      let lines = try printed(to: reader, doubted: 6).history.split(separator: "\n")
      let marked = lines.filter { $0.contains("(recorded under a clock in doubt)") }
      #expect(marked.count == 1 && marked.allSatisfy { $0.contains("spoken to alone") }, "\(lines)")
    }
    #expect(try !printed(to: amina).history.contains("in doubt"))
  }

  @Test("Significant changes and proceedings have a line each, with how they stand")
  func changes() throws {
    let kind = ChangeKind(key: "missing", name: "missing, or ran away", common: .missing)
    let monday = try day("2014-11-03")
    let change = SignificantChange(
      id: ChangeID("c1"), kind: kind, .happened, words: "Away for a night", on: monday, toldOn: monday)
    let more: [ChildEvent] = [
      .change(.told(change)), .court(.began(.care, on: try day("2014-09-15"))),
      .court(.guardianAppointed("Ann Lee", on: try day("2014-09-16"))),
    ]
    let known = try entries()
    let added = more.enumerated().map { place, event in
      RecordedEntry(
        entry: ChildEntry(version: known.count + place + 1, event: event),
        position: Int64(known.count + place + 1), act: "act", kind: "kind", recordedBy: amina.id,
        recordedAt: 0, isFromFile: false)
    }
    let found = ChildCase(
      ChildID("c"), entries: known + added, on: monday, for: .iro, under: book, staff: StaffList())
    let child = ChildListing.listing(found, siblings: [], alerts: [], under: book) { _ in "Amina Okafor" }
      .printed(as: .csv)
    #expect(
      child.contains(
        "change,2014-11-03,\"missing, or ran away\",happened; Away for a night; for the IRO to consider"))
    #expect(
      child.contains(
        "court,2014-09-15,care proceedings,no hearing listed; guardian Ann Lee; IRO's view not given"))
  }

  @Test(
    "What a reader may not see is printed nowhere, and that it happened is",
    arguments: [Role.iroManager, .teamManager, .businessSupport, .director])
  func withheld(_ role: Role) throws {
    let reader = StaffMember(id: StaffID("o"), details: StaffDetails(name: "O", login: "o", role: role))
    let (child, history) = try printed(to: reader)
    for text in [child, history] {
      #expect(!text.contains("Kye"))
      #expect(text.contains("spoken to alone"))
      for word in ["Dawn", "police", "Hill Street", "Mill Lane"]
      where [.businessSupport, .director].contains(role) {
        #expect(!text.contains(word), "\(text)")
      }
    }
    #expect(child.contains("Dawn Shaw") == [.iroManager, .teamManager].contains(role))
  }
}
