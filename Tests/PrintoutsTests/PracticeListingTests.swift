import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

@testable import Printouts

/// Practice notes as they are printed.
@Suite struct PracticeListingTests {
  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func note(_ kind: PracticeNoteKind, words: String) throws -> PracticeNote {
    PracticeNote(
      id: PracticeNoteID("n"), kind: kind,
      category: AlertCategory(key: "delay", name: "Delay", common: .drift), words: words,
      by: StaffID("amina"), on: try day("2014-10-20"))
  }

  private func listed(_ note: PracticeNote, _ events: ChildEvent...) throws -> Listing {
    let stage = note.kind == .challenge ? Ladder.usual.challengeStage : nil
    let all: [ChildEvent] =
      [
        .person(.known(ChildNumber("100600"))), .person(.named("Ella Rose")),
        .allocation(.allocated(Allocation(iro: StaffID("amina"), since: nil))),
        .allocation(.caseHeld(CaseHolder(socialWorker: nil, team: "North", since: nil))),
        .practice(.noted(note, at: stage)),
      ] + events
    let entries = all.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    let child = Child(folding: entries)
    let row = try #require(ChildRow.index(of: child, id: ChildID("c"), entries: entries, under: book))
    let line = PracticeLine(
      note.answered(in: child), of: row, becoming: child.alert(takingUp: note.id), on: try day("2014-11-03"),
      under: book, staff: StaffList())
    return PracticeListing.listing([ListedPracticeNote(line, of: child)]) { $0.raw }
  }

  private var alert: ChildEvent {
    get throws {
      .alert(
        .raised(
          AlertRaised(
            id: AlertID("a1"), category: AlertCategory(key: "delay", name: "Delay", common: .drift),
            concern: "No school", remedy: "A school", putRightBy: try day("2014-12-01"),
            told: .told("I asked"), origin: AlertOrigin(practiceNote: PracticeNoteID("n")), ladder: .usual,
            stage: "team-manager", by: StaffID("amina"), on: try day("2014-10-28"))))
    }
  }

  @Test("A line has the day, the child, what it is about, how far it has come, who had the child, the words")
  func list() throws {
    #expect(
      try listed(note(.challenge, words: "No school")).printed(as: .csv) == """
        day,child,name,kind,category,common_category,stage,state,due,answered,became_alert,alert,noted_by,answered_by,iro,team,note,answer
        2014-10-20,100600,Ella Rose,challenge,Delay,drift,Informal challenge (Team Manager),to-answer,2014-10-27,,,,amina,,amina,North,No school,

        """)
  }

  @Test("An answer and an alert have their days, and the alert is named as in the list of alerts")
  func became() throws {
    let answer = PracticeNote.Answer("Visited", by: StaffID("stone"), on: try day("2014-10-27"))
    let answered = ChildEvent.practice(.answered(PracticeNoteID("n"), answer))
    let listing = try listed(note(.challenge, words: "No school"), answered, alert)
    let row = Dictionary(zip(listing.columns, listing.rows[0])) { first, _ in first }
    #expect(row["state"] == "became-alert" && row["due"] == "")
    #expect(row["answered"] == "2014-10-27" && row["answered_by"] == "stone" && row["answer"] == "Visited")
    #expect(row["became_alert"] == "2014-10-28" && row["alert"] == "a1")
  }

  @Test("Good practice stands on no stage and waits for nobody; for Excel no cell is a formula")
  func praise() throws {
    let listing = try listed(note(.goodPractice, words: "=1+1"))
    let row = Dictionary(zip(listing.columns, listing.rows[0])) { first, _ in first }
    #expect(row["kind"] == "good-practice" && row["state"] == "good-practice")
    #expect(row["stage"] == "" && row["due"] == "" && row["answered"] == "")
    #expect(listing.printed(as: .csv, forSpreadsheet: true).contains(",'=1+1,"))
  }
}

extension PracticeNote {
  /// The same with the answer that the child's record has.
  fileprivate func answered(in child: Child) -> PracticeNote { child.practiceNote(id) ?? self }
}
