import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

@testable import Printouts

/// Decisions as they are printed.
@Suite struct DecisionsListingTests {
  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
  private let review = ReviewID("r")

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func decision(
    _ id: String, by: String = "2014-10-20", isRecommendation: Bool = false, approver: String? = nil
  ) throws -> Decision {
    Decision(
      id: DecisionID(id), words: "Words of \(id)", responsible: "Ben Hill", by: try day(by),
      isRecommendation: isRecommendation, childWanted: "Quince", approver: approver)
  }

  /// Decided on 1 October 2014 about a child of Amina's.
  private func decided(_ decisions: [Decision], _ events: DecisionEvent...) throws -> [ListedDecision] {
    let held = try day("2014-10-01")
    let about: [ChildEvent] = [
      .person(.known(ChildNumber("100600"))), .person(.named("Ella Rose")),
      .placement(
        .episodeBegan(
          Episode(began: try day("2014-09-10"), reasonBegan: .started, legalStatus: .careOrder))),
      .allocation(.allocated(Allocation(iro: StaffID("amina"), since: nil))),
      .allocation(.caseHeld(CaseHolder(socialWorker: nil, team: "North", since: nil))),
      .review(
        .held(
          Review(kind: .lookedAfter, heldOn: held, completedOn: held, participation: .pn1).with(review))),
    ]
    let noted = decisions.map { DecisionEvent.made($0, on: held) } + events
    let all = about + noted.map { .review(.noted(review, .decisions($0))) }
    let entries = all.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    return ListedDecision.all(
      of: Child(folding: entries), id: ChildID("c"), in: held...held, asOf: try day("2014-11-03"), under: book
    )
  }

  private func columns(_ names: [String], _ lines: [ListedDecision]) throws -> [[String]] {
    let listing = DecisionsListing.listing(lines) { $0.raw }
    let places = try names.map { try #require(listing.columns.firstIndex(of: $0)) }
    return listing.rows.map { row in places.map { row[$0] } }
  }

  @Test("A line has the review, whose it is, how it stands, who had the child, and then the words")
  func list() throws {
    let lines = try decided([try decision("a")], .issued(on: try day("2014-10-06")))
    #expect(
      DecisionsListing.listing(lines) { $0.raw }.printed(as: .csv) == """
        child,name,kind,number,held,type,owner,by,approver,agreement,answered,reply_due,outcome,reported,days_late,iro,team,decision,objection,progress
        100600,Ella Rose,looked-after,1,2014-10-01,decision,Ben Hill,2014-10-20,,agreed by silence,2014-10-14,,,,14,amina,North,Words of a,,

        """)
  }

  @Test("Numbers are numbers in JSON, and what is not known is null")
  func json() throws {
    let printed = DecisionsListing.listing(try decided([try decision("a")])) { $0.raw }.printed(as: .json)
    for part in [
      "\"child\": \"100600\"", "\"number\": 1", "\"days_late\": 14", "\"answered\": null",
      "\"agreement\": \"not sent\"",
    ] {
      #expect(printed.contains(part), "\(printed)")
    }
  }

  @Test("Each way in which a decision can stand has its words, with day and reason in columns of their own")
  func agreement() throws {
    let (plain, reserved) = (try decision("a"), try decision("b", isRecommendation: true, approver: "court"))
    let names = ["type", "approver", "agreement", "answered", "reply_due", "objection"]
    let late = DecisionEvent.issued(on: try day("2014-11-03"))
    #expect(
      try columns(names, decided([plain, reserved], late)) == [
        ["decision", "", "waits for reply", "", "2014-11-10", ""],
        ["recommendation", "court", "waits for approval", "", "", ""],
      ])
    let objection = ManagersReply(
      on: try day("2014-10-08"), exceptions: [ManagersReply.Exception(plain.id, reason: "No money")])
    let answers: [[ListedDecision]] = [
      try decided(
        [plain, reserved], .issued(on: try day("2014-10-06")), .replied(objection),
        .approved(reserved.id, on: try day("2014-10-09"))),
      try decided(
        [plain, reserved], .issued(on: try day("2014-10-06")),
        .replied(ManagersReply(on: try day("2014-10-08"), exceptions: [])),
        .approvalRefused(reserved.id, reason: "Too soon", on: try day("2014-10-10"))),
    ]
    #expect(
      try answers.map { try columns(names, $0) } == [
        [
          ["decision", "", "not agreed", "2014-10-08", "", "No money"],
          ["recommendation", "court", "approved", "2014-10-09", "", ""],
        ],
        [
          ["decision", "", "agreed", "2014-10-08", "", ""],
          ["recommendation", "court", "not approved", "2014-10-10", "", "Too soon"],
        ],
      ])
  }

  @Test("What became of it has the day on which it was reported, and what was said of one that is not done")
  func outcome() throws {
    let each = try ["done", "early", "not", "open"].map { try decision($0) }
    let lines = try decided(
      each, .issued(on: try day("2014-10-06")), .done(each[0].id, on: try day("2014-10-22")),
      .done(each[1].id, on: try day("2014-10-20")),
      .notDone(each[2].id, reason: "No place free", on: try day("2014-10-27")))
    #expect(
      try columns(["outcome", "reported", "days_late", "progress"], lines) == [
        ["done", "2014-10-22", "2", ""], ["done", "2014-10-20", "", ""],
        ["not done", "2014-10-27", "14", "No place free"], ["", "", "14", ""],
      ])
  }

  @Test("What the child wanted is not in the list, and for Excel no cell is a formula")
  func withheld() throws {
    let held = try day("2014-10-20")
    let formula = Decision(id: DecisionID("a"), words: "=1+1", responsible: "@Ben", by: held)
    let printed = DecisionsListing.listing(try decided([formula, try decision("b")])) { $0.raw }
      .printed(as: .csv, forSpreadsheet: true)
    #expect(printed.contains(",'=1+1,") && printed.contains(",'@Ben,"))
    #expect(!printed.contains("Quince"))
  }
}
