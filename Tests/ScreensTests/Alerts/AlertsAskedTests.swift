import Application
import Casework
import TerminalUI
import Testing

@testable import Screens

/// What alerts and practice notes cost the store when they are shown and answered.
@Suite struct AlertsAskedTests {
  @Test("When somebody records something, only that child is read of all whose alerts are listed")
  func listed() throws {
    let council = try OpenAlerts()
    let store = CountingStore(council.brook.store)
    var session = Session(
      service: try council.brook.service("morag", over: store), size: Size(columns: 120, rows: 40))
    for key in ["4", "d"] { session.press(.key(try #require(Key(script: key)))) }
    _ = session.frame()
    try council.act("reid", .acknowledge, about: OpenAlerts.ella)
    store.questions = []
    session.press(.tick)
    #expect(session.frame().text.contains("3 open"))
    // The child that it is about, and the story of the selected one.
    #expect(store.questions.count { $0 == "read" } == 2)
    store.questions = []
    _ = session.frame()
    #expect(store.questions == [])
  }

  @Test("To see whether a challenge can be answered, no other child's notes are read")
  func challenge() throws {
    let brook = try Practised().brook
    let store = CountingStore(brook.store)
    let service = try brook.service("tom", over: store)
    let child = try service.find(number: "100601")
    store.questions = []
    #expect(try service.refusal(ofAnswering: PracticeNoteID("visits"), about: child) == nil)
    #expect(store.questions.count { $0 == "read" } == 1)
  }

  @Test("A step taken with an alert reads the child once, and asks for no other row than the child's")
  func step() throws {
    let council = try OpenAlerts()
    let store = CountingStore(council.brook.store)
    let service = try council.brook.service("reid", over: store)
    let alert = try council.alert(OpenAlerts.ella)
    _ = try service.today()
    store.questions = []
    _ = try service.perform(.alert(.act(alert.child.id, alert.alert.id, .acknowledge)))
    #expect(store.questions.count { $0 == "read" } == 1)
    // Before, for whether somebody changed it beside the program, and after.
    #expect(store.questions.count { $0 == "rows" } == 2)
  }
}
