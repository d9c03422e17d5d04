import Application
import CareCalendar
import Casework
import ReadModels
import TestSupport
import Testing

/// Practice notes of some days, for those who may know of them.
@Suite struct PracticeListTests {
  private let council: AlertCouncil
  private let autumn: ClosedRange<Day> = "2014-10-01"..."2014-11-30"

  /// Amina noted a challenge on 20 October and good practice on 31 October, both about Ella.
  init() throws {
    council = try AlertCouncil()
    let id = try council.child()
    for details in [
      PracticeNoteDetails(kind: .challenge, category: "drift", words: "Quince drift", on: "2014-10-20"),
      PracticeNoteDetails(
        kind: .goodPractice, category: "good-practice", words: "Quince praise", on: "2014-10-31"),
    ] {
      _ = try council.service("amina").perform(.practice(.note(id, details)))
    }
  }

  private func notes(
    _ login: String, in days: ClosedRange<Day>? = nil, of iro: String? = nil, team: String? = nil
  ) throws -> [ListedPracticeNote] {
    try council.service(login).practiceNotes(in: days ?? autumn, of: iro, team: team)
  }

  @Test("Each has its day, where a challenge stands on the ladder, and who had the child then")
  func listed() throws {
    let notes = try notes("robin")
    #expect(notes.map(\.line.note.on) == ["2014-10-20", "2014-10-31"])
    #expect(notes.map(\.line.note.kind) == [.challenge, .goodPractice])
    #expect(notes.map(\.stage?.key) == ["informal", nil])
    #expect(notes.map(\.line.state) == [.toAnswer, .goodPractice])
    let amina = try #require(try council.service("robin").staff.member(login: "amina")).id
    #expect(notes.map(\.iro) == [amina, amina] && notes.map(\.team) == ["Team 1", "Team 1"])
  }

  @Test("An answer is told with its day, and that a challenge became an alert")
  func answered() throws {
    let note = try #require(try notes("sam").first).line.note.id
    _ = try council.service("sam").perform(.practice(.answer(try council.child(), note, "Visited")))
    #expect(try notes("robin")[0].line.state == .answered)
    #expect(try notes("robin")[0].line.note.answer?.on == "2014-11-03")
    let alert = try council.raise(AlertCouncil.details(origin: AlertOrigin(practiceNote: note)))
    let line = try notes("robin")[0].line
    #expect(line.state == .becameAlert && line.alert?.id == alert)
  }

  @Test("Only those of the days, the first and the last among them")
  func days() throws {
    for login in ["robin", "amina"] {
      #expect(try notes(login, in: "2014-10-20"..."2014-10-31").count == 2, "\(login)")
      #expect(try notes(login, in: "2014-10-21"..."2014-10-30") == [], "\(login)")
    }
  }

  @Test("Those who may know of them see them; others see none, and business support is refused")
  func rights() throws {
    for login in ["robin", "amina", "sam"] { #expect(try notes(login).count == 2, "\(login)") }
    try council.council.owe([.businessSupport, .seniorOfficer], of: try council.child())
    for login in ["tom", "bryn", "dee", "reid"] { #expect(try notes(login) == [], "\(login)") }
    #expect(throws: ServiceRefusal.notPermitted(.seeAlerts, .businessSupport)) { try notes("bo") }
  }

  @Test("They are told of one IRO or team of the day; a login that is not listed is refused")
  func chosen() throws {
    try council.council.allocate("1", to: "Tom Nowak")
    #expect(try notes("tom", of: "amina").count == 2)
    #expect(try notes("robin", of: "tom") == [])
    #expect(try notes("robin", team: "TEAM 1").count == 2)
    #expect(try notes("robin", team: "Team 2") == [])
    #expect(throws: ServiceRefusal.noSuchStaff("nobody")) { try notes("robin", of: "nobody") }
  }
}
