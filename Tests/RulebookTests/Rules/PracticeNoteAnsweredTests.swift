import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Ten working days from the note.
@Suite struct PracticeNoteAnsweredTests {
  private let rule = PracticeNoteAnswered()

  @Test(
    "A challenge is answered by the tenth working day after, and the duty stays when that is past",
    arguments: [
      ("2014-11-03", "2014-11-17"), ("2014-11-04", "2014-11-18"), ("2014-11-05", "2014-11-19"),
      ("2014-12-22", "2015-01-08"), ("2015-03-30", "2015-04-15"), ("2015-01-30", "2015-02-13"),
    ] as [(Day, Day)])
  func due(noted: Day, due: Day) throws {
    let duty = try #require(rule.duties(.practice(noted)).first)
    #expect(duty.due == due)
    #expect(duty.opens == noted)
    #expect(duty.isInForce(on: due.adding(days: 1)))
    #expect(duty.post == .teamManager)
    #expect(duty.nature == .challenge)
    #expect(duty.title == "Challenge to answer: Delay for the child")
    #expect(duty.key.practiceNote == PracticeNoteID("n1"))
  }

  @Test("One that stands on the ladder keeps to the days of its stage, in the stage's own unit")
  func onTheLadder() throws {
    let stage = Ladder.usual.stages[0]
    let duty = try #require(rule.duties(.practice("2014-11-03", at: stage)).first)
    #expect(duty.due == "2014-11-10" && duty.unit == .working)
    #expect(
      rule.lines(of: [.practice("2014-11-03", at: stage)]) == [
        "Written on Mon 3 Nov 2014: No plan in the file", "It stands at Informal challenge (Team Manager)",
        "+ 5 working days = Mon 10 Nov 2014",
        "Without an answer by then, the IRO may turn it into an alert.",
      ])
    let inDays = LadderStage(
      key: "talk", name: "Talk", role: .teamManager, roleName: "Team Manager", period: .days(10),
      isFormal: false, mayStart: true)
    #expect(rule.duties(.practice("2014-11-03", at: inDays)).map(\.due) == ["2014-11-13"])
    #expect(rule.duties(.practice("2014-11-03", at: inDays)).map(\.unit) == [.calendar])
  }

  @Test("Good practice and impact ask for no answer", arguments: [PracticeNoteKind.goodPractice, .impact])
  func others(kind: PracticeNoteKind) {
    #expect(rule.duties(.practice("2014-11-03", kind)) == [])
  }

  @Test("An answer ends it, and so does its being turned into an alert; leaving care and death do not")
  func ended() {
    let note: [ChildEvent] = [.began("2014-07-02"), .practice("2014-11-03")]
    let answer = PracticeNote.Answer("Seen to", by: StaffID("stone"), on: "2014-11-05")
    #expect(rule.duties(of: note + [.practice(.answered(PracticeNoteID("n1"), answer))]) == [])
    #expect(rule.duties(of: note + [.raise("2014-11-05", note: PracticeNoteID("n1"))]) == [])
    #expect(rule.duties(of: note + [.raise("2014-11-05")]).count == 1)
    for reason in [ReasonEpisodeEnded.returnedHomeAsPlanned, .died] {
      let duties = rule.duties(of: note + [.ended("2014-07-02", on: "2014-11-05", reason)])
      #expect(duties.map(\.lapses) == [nil])
    }
  }

  @Test("The reason is told, and what the IRO can do when it runs out")
  func explanation() {
    #expect(
      rule.lines(of: [.practice("2014-11-03")]) == [
        "Written on Mon 3 Nov 2014: No plan in the file", "+ 10 working days = Mon 17 Nov 2014",
        "Without an answer by then, the IRO may turn it into an alert.",
      ])
    #expect(rule.weight == .local)
  }
}
