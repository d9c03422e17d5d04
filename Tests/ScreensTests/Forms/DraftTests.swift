import Application
import Casework
import Headless
import Record
import TerminalUI
import Testing

@testable import Screens

/// What is half-filled outlives the program, until it is saved or given up.
@Suite struct DraftTests {
  private func drafts(_ brook: Brook) -> [Draft] { brook.store.drafts(of: brook.staff["amina"]!.id) }

  /// The keys that open a child's page and the form for booking a review.
  private func book(_ number: String) -> String {
    ": c h i l d <space> \(number.map(String.init).joined(separator: " ")) <enter> b"
  }

  private var book: String { book("100234") }

  /// What comes of the keys before the terminal is gone.
  private func run(_ keys: String, in brook: Brook, over store: (any Store)? = nil) throws -> Session {
    var session = Session(service: try brook.service(over: store), size: Size(columns: 80, rows: 24))
    let inputs = try keys.split(separator: " ").map { Input.key(try #require(Key(script: String($0)))) }
    try session.run(on: VirtualTerminal(inputs: inputs + [.hangUp]))
    return session
  }

  @Test("A form that is open when the terminal goes away is kept, and offered at the next start")
  func hangUp() throws {
    let brook = try Brook()
    _ = try run("\(book) f r i <tab> 1 4", in: brook)
    #expect(drafts(brook).map(\.answers["day"]) == ["7 Nov 2014"])
    let next = try run("", in: brook)
    #expect(next.frame().text.contains("A half-filled form was kept: Book, Jayden Murray. D opens it."))
    let text = try run("D", in: brook).frame().text
    #expect(text.contains("Book the 2nd review of Jayden Murray"))
    #expect(text.contains("What you typed on Mon 3 Nov 2014 is here again. Esc leaves it."))
    #expect(text.contains("Fri 7 Nov 2014") && text.contains("14:00"))
  }

  @Test("The day it was typed on is the program's own, whatever the clock says")
  func dayOfTheProgram() throws {
    let brook = try Brook()
    let later = Stopped(day: "2026-11-29")
    for keys in ["\(book) f r i", "D"] {
      var session = Session(service: try brook.service(clock: later), size: Size(columns: 80, rows: 24))
      let inputs = try keys.split(separator: " ").map { Input.key(try #require(Key(script: String($0)))) }
      try session.run(on: VirtualTerminal(inputs: inputs + [.hangUp]))
      if keys == "D" {
        #expect(session.frame().text.contains("What you typed on Mon 3 Nov 2014 is here again."))
      }
    }
  }

  @Test("One that was kept without its day is here again all the same")
  func withoutDay() throws {
    let brook = try Brook()
    let key = DraftKey(staff: brook.staff["amina"]!.id, form: "act|book", child: try late(brook))
    brook.store.keep(Draft(key: key, act: ActID("1"), answers: ["day": "fri"], keptAt: Stopped().now()))
    #expect(try run("D", in: brook).frame().text.contains("What you typed another time is here again."))
  }

  @Test("The cursor stands on the first line that is not answered yet")
  func wherePeopleGoOn() throws {
    let brook = try Brook()
    _ = try run("\(book) f r i <esc> k", in: brook)
    let session = try run("D", in: brook)
    #expect((session.screen as? FormScreen)?.form.focusedName == "time")
  }

  @Test("It is kept as soon as nothing more is typed, without waiting for the end")
  func keptAtOnce() throws {
    let brook = try Brook()
    var session = try session(book, in: brook)
    let terminal = Killing(after: [.key(.character("f")), .key(.character("r"))]) {
      #expect(drafts(brook).map(\.answers["day"]) == ["fr"])
    }
    #expect(throws: Killing.Killed.self) { try session.run(on: terminal) }
  }

  @Test("The same form opened again holds what was typed; another does not")
  func openedAgain() throws {
    try rehearse(
      """
      The same form
      text :child 100234
      type <enter> b
      text fri
      type <esc> k
      see Kept for later: Book, Jayden Murray. D opens it.
      type b
      see is here again
      see Fri 7 Nov 2014
      type <esc> k
      text :child 100301
      type <enter> b
      not is here again
      type <esc> D
      see Fri 7 Nov 2014
      type <ctrl-s>
      event review.booked
      type D
      see ! There is no half-filled form.
      """)
  }

  @Test("A booking that is half-filled is the same one from Today, the child's page and the review's")
  func onePlace() throws {
    try rehearse(
      """
      One booking
      text /Jayden
      type <enter> b
      text fri
      type <esc> k
      text :child 100234
      type <enter> b
      see is here again
      see Fri 7 Nov 2014
      type <esc> k <esc>
      text /Jayden
      type <enter> b
      see is here again
      type <ctrl-s>
      event review.booked
      type D
      see ! There is no half-filled form.
      """)
  }

  @Test("What is given up or taken back again is not offered")
  func givenUp() throws {
    for keys in ["x <esc> y", "x <backspace>", "f r i <ctrl-s>"] {
      let brook = try Brook()
      _ = try run("\(book) \(keys)", in: brook)
      #expect(drafts(brook).isEmpty, "\(keys)")
      let other = try Brook()
      _ = try run("\(book) w e d", in: other)
      _ = try run("D <up> <ctrl-u> \(keys)", in: other)
      #expect(drafts(other).isEmpty, "\(keys), where it was kept before")
    }
  }

  @Test("Of several, the last is opened; one that can be filled in no more says why")
  func several() throws {
    let brook = try Brook()
    _ = try run("\(book("100301")) w <esc> k \(book("100234")) x", in: brook)
    let text = try run("", in: brook).frame().text
    #expect(text.contains("2 half-filled forms were kept. D opens the last: Book, Jayden Murray."))
    #expect(try run("D", in: brook).frame().text.contains("Book the 2nd review"))
    let first = try run("D <esc> y : d r a f t s <enter>", in: brook).frame().text
    #expect(first.contains("Book the 1st review of Ella Rose"))
    let other = try Brook()
    other.store.keep(
      Draft(
        key: DraftKey(staff: other.staff["amina"]!.id, form: "act|put-off", child: try late(other)),
        act: ActID("1"),
        answers: [
          "reason": "x", "@rule": try lateDuty(other).rule.raw, "@subject": try lateDuty(other).subject.text,
        ],
        keptAt: Stopped().now()))
    #expect(!(try run("", in: other).frame().text.contains("half-filled")))
    let refused = try run("D", in: other).frame().text
    #expect(
      refused.contains("! Put off, Jayden Murray was kept half-filled. It was due in law on Tue 28 Oct"))
  }

  @Test("What cannot be kept is said, stays in the form, and is kept when it can be")
  func failing() throws {
    let brook = try Brook()
    let store = CountingStore(brook.store)
    var session = try run("\(book)", in: brook, over: store)
    store.keepFault = .storage(.diskIsFull(path: "/x"))
    let leaving: [Key] = [.character("f"), .escape, .character("k")]
    try session.run(on: VirtualTerminal(inputs: leaving.map { .key($0) } + [.hangUp]))
    #expect(session.frame().text.contains("! What you type here cannot be kept for later just now."))
    #expect(session.screen is FormScreen)
    store.keepFault = nil
    try session.run(on: VirtualTerminal(inputs: [.tick, .hangUp]))
    #expect(drafts(brook).map(\.answers["day"]) == ["f"])
  }

  @Test("What is half-filled about a child whom one may no longer see is taken out at the next start")
  func unseen() throws {
    let brook = try Brook()
    let niamh = try brook.service("sian").find(number: "100401")
    for child in [niamh, try late(brook)] {
      let key = DraftKey(staff: brook.staff["amina"]!.id, form: "act|book", child: child)
      brook.store.keep(
        Draft(
          key: key, act: ActID("of \(child.raw)"), answers: ["day": "fri"], keptAt: Stopped().now()))
    }
    #expect(drafts(brook).count == 2)
    _ = try run("", in: brook)
    #expect(drafts(brook).map(\.key.child) == [try late(brook)])
  }

  private func late(_ brook: Brook) throws -> ChildID { try brook.service().find(number: "100234") }

  private func lateDuty(_ brook: Brook) throws -> DutyKey {
    let duties = try brook.service().child(late(brook)).duties.map(\.line.duty)
    return try #require(duties.first { $0.nature == .review }).key
  }
}

/// A terminal at which the program is killed as soon as it waits.
private final class Killing: Terminal {
  struct Killed: Error {}

  let size = Size(columns: 80, rows: 24)
  private var inputs: [Input]
  private let last: () -> Void

  init(after inputs: [Input], _ last: @escaping () -> Void) {
    self.inputs = inputs.reversed()
    self.last = last
  }

  func next(timeout milliseconds: Int?) throws -> Input {
    if let input = inputs.popLast() { return input }
    if milliseconds == 0 { return .tick }
    last()
    throw Killed()
  }

  func show(_ frame: Frame) {}
}
