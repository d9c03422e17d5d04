import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// A list of alerts that is asked for again and again, as a screen does, shows what has happened since.
@Suite struct RepeatedListsTests {
  private let council: AlertCouncil

  init() throws {
    council = try AlertCouncil()
    try council.raise()
  }

  @Test("What others recorded of one alert shows, and what they recorded of another child changes nothing")
  func others() throws {
    let robin = try council.service("robin")
    let before = try robin.alerts(includeClosed: true)
    _ = try council.service("amina").perform(
      .alert(.raise(try council.child("3"), AlertCouncil.details(concern: "No plan"))))
    _ = try robin.refresh()
    #expect(try robin.alerts(includeClosed: true).contains(before[0]))
    #expect(try robin.alerts(about: try council.child("3")).count == 1)
    try council.act("sam", .acknowledge)
    _ = try robin.refresh()
    #expect(
      try robin.alerts().filter { $0.alert.id == before[0].alert.id }.map(\.state) == [.toAnswer])
    try council.act("amina", .withdraw(reason: "Ella has a place"))
    _ = try robin.refresh()
    #expect(try robin.alerts().map(\.alert.raised.concern) == ["No plan"])
    #expect(try robin.alerts(includeClosed: true).count == 2)
  }

  @Test("An entry that is marked as entered in error is gone from it")
  func inError() throws {
    let robin = try council.service("robin")
    #expect(try robin.alerts().count == 1)
    _ = try council.service("amina").perform(
      .correction(.takeBackLast(try council.child(), reason: "Another child's")))
    _ = try robin.refresh()
    #expect(try robin.alerts(includeClosed: true) == [])
  }

  @Test("Practice notes show their answers")
  func practice() throws {
    let id = try council.child()
    let challenge = PracticeNoteDetails(kind: .challenge, category: "drift", words: "No visit")
    _ = try council.service("amina").perform(.practice(.note(id, challenge)))
    let (robin, sam) = (try council.service("robin"), try council.service("sam"))
    let note = try #require(try robin.practice().first).note
    #expect(try robin.practice(about: id).map(\.note) == [note])
    _ = try sam.perform(.practice(.answer(id, note.id, "Weekly from now on")))
    _ = try robin.refresh()
    #expect(try robin.practice().map(\.note.answer?.words) == ["Weekly from now on"])
    #expect(try robin.practice(about: id).map(\.note.answer?.words) == ["Weekly from now on"])
  }
}
