import Application
import Headless
import TerminalUI
import Testing

@testable import Screens

/// Scripts as they are written, and what is said when one does not come about.
@Suite struct ScriptTests {
  @Test("Every step is read, quoted or not; empty lines and remarks say nothing")
  func reading() throws {
    let script = try Script(
      """
      A title

      # a remark
      council Brook
      today 2014-11-03
      as amina
      size 100x30
      type j <enter> <ctrl-s> <lt>
      text some words
      do "put off"
      see "  two blanks"
      not this
      selected that
      frame morning
      event review.held
      editor "one\\ntwo"
      editor fails "one"
      quiet 30
      """)
    #expect(script.title == "A title")
    #expect(script.steps.map(\.line) == Array(4...18))
    #expect(
      script.steps.map(\.doing) == [
        .council("Brook"), .today("2014-11-03"), .login("amina"), .size(Size(columns: 100, rows: 30)),
        .type([.character("j"), .enter, .control("s"), .character("<")]), .text("some words"),
        .action("put off"), .see("  two blanks"), .not("this"), .selected("that"), .frame("morning"),
        .event("review.held"), .editor("one\ntwo"), .editorFails("one"),
        .quiet(30),
      ])
  }

  @Test(
    "A fault names its line",
    arguments: [
      ("", 1), ("T\nsize 3", 2), ("T\nsize 0x4", 2), ("T\nsize 1001x4", 2), ("T\nquiet 86401", 2),
      ("T\ntoday 3 Nov", 2), ("T\n\ntype <nokey>", 3),
      ("T\nshout loud", 2), ("T\nsee", 2), ("T\nquiet long", 2),
    ])
  func faults(_ text: String, _ line: Int) {
    #expect(throws: ScriptFault.self) { try Script(text) }
    do { _ = try Script(text) } catch { #expect(error.line == line) }
  }

  @Test("A step that does not come about is told with its line and what is on screen")
  func failing() throws {
    let brook = try Brook()
    var rehearsal = Rehearsal(
      on: .init(
        open: { Session(service: try brook.service(), size: $0.size) }, frame: { _, _ in "It is new." }))
    for (step, words) in [
      ("see nothing of the kind", "is not on the screen"), ("not Jayden", "is on the screen"),
      ("selected Jayden", "What is selected is"), ("do \"fly\"", "No key here is called"),
      ("event review.held", "The last act recorded"), ("frame x", "It is new."),
    ] {
      let fault = #expect(throws: ScriptFault.self) { try rehearsal.run(Script("T\n\(step)")) }
      #expect(fault?.line == 2)
      #expect(fault?.words.contains(words) == true)
      #expect(fault?.words.contains("Jayden Murray") == true)
    }
  }

  @Test("Nothing can be typed once the screens have been left")
  func ended() throws {
    let brook = try Brook()
    var rehearsal = Rehearsal(on: .init(open: { Session(service: try brook.service(), size: $0.size) }))
    try rehearsal.run(Script("T\ntype q"))
    let fault = #expect(throws: ScriptFault.self) { try rehearsal.run(Script("T\ntype j")) }
    #expect(fault?.words.contains("left already") == true)
  }

  @Test("What the stage refuses is said in its own words, at the step; what it has none for goes through")
  func refused() throws {
    let script = try Script("T\nas nobody\nsee Today")
    let brook = try Brook()
    let open = { (opening: Rehearsal.Opening) in
      Session(service: try brook.service(opening.login ?? "amina"), size: opening.size)
    }
    var told = Rehearsal(on: .init(open: open, words: { ($0 as? ServiceRefusal)?.words }))
    let fault = #expect(throws: ScriptFault.self) { try told.run(script) }
    #expect(fault?.line == 3)
    #expect(fault?.words.contains("'nobody' is nobody in this demonstration.") == true)
    var untold = Rehearsal(on: .init(open: open))
    #expect(throws: ServiceRefusal.unknownInDemonstration("nobody")) { try untold.run(script) }
  }
}
