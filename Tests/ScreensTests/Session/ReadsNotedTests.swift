import Application
import CareCalendar
import Casework
import Headless
import MemoryStore
import TerminalUI
import Testing

@testable import Screens

/// Whoever looks at a child is noted, and nobody waits for it.
@Suite struct ReadsNotedTests {
  private static let wide = Size(columns: 120, rows: 40)

  /// Where it was looked, and at how many children, in the order in which it was noted.
  private func places(_ brook: Brook) -> [String] {
    brook.store.reads.map { "\($0.place.name) \($0.children.count)" }
  }

  @Test("Opening a child is noted once, and turning to another tab or scrolling is not")
  func child() throws {
    let brook = try Brook()
    var session = try session(toJayden, Self.wide, in: brook)
    session.press(.key(.enter))
    session.press(.key(.character("l")))
    session.press(.key(.tab))
    for _ in 0..<3 { session.press(.tick) }
    #expect(places(brook) == ["screen.child 1"])
    let amina = try brook.service()
    #expect(brook.store.reads.map(\.children) == [[try amina.find(number: "100234")]])
    #expect(brook.store.reads.map(\.staff) == [amina.signedIn.member.id])
  }

  @Test("A review that is opened out of a child's page is noted too, and so is a form about a child")
  func pages() throws {
    let reviewed = try Reviewed()
    var session = Session(
      service: try reviewed.brook.service(), size: Self.wide, opening: .child(reviewed.child))
    try session.open(.review(reviewed.child, Reviewed.review))
    try session.open(.form(.step(.followUp(.write), of: Reviewed.review), SelectedSubject(reviewed.child)))
    session.press(.tick)
    #expect(reviewed.brook.store.reads.map(\.place) == [.child, .review, .form])
    #expect(reviewed.brook.store.reads.allSatisfy { $0.children == [reviewed.child] })
  }

  @Test("The pane beside a list is noted once it has rested on a child for a second, and not before")
  func beside() throws {
    let brook = try Brook()
    var session = try session("2", Self.wide, in: brook)
    for _ in 0..<3 { session.press(.key(.character("j"))) }
    #expect(places(brook) == [])
    session.press(.tick)
    session.press(.tick)
    session.press(.tick)
    #expect(places(brook) == ["screen.beside 1"])
    let first = brook.store.reads[0].children
    session.press(.key(.character("j")))
    session.press(.key(.character("k")))
    session.press(.tick)
    #expect(places(brook) == ["screen.beside 1"], "it never rested on another")
    session.press(.key(.character("j")))
    session.press(.tick)
    session.press(.key(.character("k")))
    session.press(.tick)
    session.press(.tick)
    #expect(places(brook) == Array(repeating: "screen.beside 1", count: 3))
    #expect(brook.store.reads[1].children != first && brook.store.reads[2].children == first)
  }

  @Test("A list without a pane, what is covered, and a tick between held keys are no looks")
  func notBeside() throws {
    let brook = try Brook()
    var narrow = try session("2", Size(columns: 80, rows: 24), in: brook)
    narrow.press(.tick)
    var covered = try session("2 <ctrl-g>", Self.wide, in: brook)
    covered.press(.tick)
    var held = try session("2", Self.wide, in: brook)
    let keys = [Input](repeating: .key(.character("j")), count: 60)
    try held.run(on: VirtualTerminal(size: Self.wide, inputs: keys + [.hangUp]))
    #expect(places(brook) == [])
    narrow.press(.key(.tab))
    narrow.press(.tick)
    narrow.press(.tick)
    #expect(places(brook) == ["screen.beside 1"], "the pane in place of the list is one")
  }

  @Test("What was looked at is written in a quiet second, and at leaving")
  func written() throws {
    let brook = try Brook()
    let store = CountingStore(brook.store)
    var session = Session(service: try brook.service(over: store), size: Self.wide)
    for key in "\(toJayden) <enter>".split(separator: " ") {
      session.press(.key(try #require(Key(script: String(key)))))
    }
    #expect(!store.questions.contains("note"), "no key waits for it")
    try session.run(on: VirtualTerminal(size: Self.wide, inputs: [.hangUp]))
    #expect(places(brook) == ["screen.child 1"])
    #expect(store.questions.filter { $0 == "note" }.count == 1)
  }

  @Test("Where no second is quiet it is written after three")
  func writtenWhileTyping() throws {
    let brook = try Brook()
    let clock = Going()
    var session = Session(service: try brook.service(clock: clock), size: Self.wide)
    let page = try brook.service().find(number: "100234")
    try session.open(.child(page))
    clock.milliseconds = 2999
    let before = session.writeWaitingReads()
    #expect(!before && brook.store.reads.isEmpty)
    clock.milliseconds = 3000
    let after = session.writeWaitingReads()
    #expect(!after && brook.store.reads.count == 1)
  }

  @Test("Where it cannot be written then, it is said, and no further key tries until a quiet second did")
  func failingWhileTyping() throws {
    let brook = try Brook()
    let (store, clock) = (CountingStore(brook.store), Going())
    var session = Session(service: try brook.service(clock: clock, over: store), size: Self.wide)
    try session.open(.child(try brook.service().find(number: "100234")))
    clock.milliseconds = 3000
    store.noteFault = .storage(.busy)
    let (first, second) = (session.writeWaitingReads(), session.writeWaitingReads())
    #expect(first && !second && session.frame().text.contains("The store is in use by another program."))
    store.noteFault = nil
    let third = session.writeWaitingReads()
    #expect(!third && brook.store.reads.isEmpty)
    session.press(.tick)
    #expect(brook.store.reads.count == 1)
  }

  @Test("Before the editor has the screen it is written: it may be open for hours")
  func editor() throws {
    let reviewed = try Reviewed()
    var session = Session(
      service: try reviewed.brook.service(), size: Self.wide,
      opening: .form(.step(.followUp(.write), of: Reviewed.review), SelectedSubject(reviewed.child)))
    let editor = Looking { reviewed.brook.store.reads.count }
    session.editor = editor
    try session.run(on: VirtualTerminal(size: Self.wide, inputs: [.key(.control("o")), .hangUp]))
    #expect(editor.written == 1)
  }

  @Test("What cannot be written is said once, kept, and written when it can be")
  func fault() throws {
    let brook = try Brook()
    let store = CountingStore(brook.store)
    store.noteFault = .storage(.diskIsFull(path: "/x"))
    var session = Session(service: try brook.service(over: store), size: Self.wide)
    try session.open(.child(try brook.service().find(number: "100234")))
    let (first, second) = (session.press(.tick), session.press(.tick))
    #expect(first && !second && session.frame().text.contains("There is no room left on the disk"))
    store.noteFault = nil
    session.press(.tick)
    #expect(places(brook) == ["screen.child 1"])
    store.noteFault = .storage(.diskIsFull(path: "/x"))
    try session.open(.child(try brook.service().find(number: "100303")))
    var thrown: (any Error)?
    do {
      try session.run(on: VirtualTerminal(size: Self.wide, inputs: [.hangUp]))
    } catch {
      thrown = error
    }
    let told = (thrown as? StoreFault)?.words ?? ""
    #expect(told.hasPrefix("What was looked at could not be noted. There is no room left"))
    #expect(!told.contains("Nothing was recorded"))
  }
}

/// An editor that looks how much is in the log while it is open.
private final class Looking: Editor {
  var written: Int?
  private let count: () -> Int

  init(_ count: @escaping () -> Int) { self.count = count }

  func lay(_ text: String, as file: String) -> String { file }

  func edit(_ place: String) -> (text: String?, fault: String?) {
    written = count()
    return (nil, nil)
  }

  func textLeft(at place: String) -> String? { nil }
  func clear(_ place: String) {}
}

/// A clock that a test moves on.
private final class Going: Clock, @unchecked Sendable {
  var milliseconds: Int64 = 0
  func now() -> Instant { Instant(milliseconds: Stopped().now().milliseconds + milliseconds) }
  func today() -> Day { Stopped().today() }
}
