import Application
import Casework
import Headless
import TerminalUI
import Testing

@testable import Screens

/// What becomes of a form is said, also by the next start: it is recorded once, or it is still there.
@Suite struct SavingTests {
  private let brook: Brook
  private let store: CountingStore
  /// How many bookings there are before anything is saved here.
  private let bookedBefore: Int

  init() throws {
    brook = try Brook()
    bookedBefore = brook.bookings
    store = CountingStore(brook.store)
  }

  private let book = ": c h i l d <space> 1 0 0 2 3 4 <enter> b f r i"
  private let doubt = StoreFault.storage(.mayBeRecorded(path: "/x", why: "Input/output error"))
  private let full = StoreFault.storage(.diskIsFull(path: "/x"))

  private func start() throws -> Session {
    Session(service: try brook.service(over: store), size: Size(columns: 80, rows: 24))
  }

  private func type(_ keys: String, _ session: inout Session) throws {
    let inputs = try keys.split(separator: " ").map { Input.key(try #require(Key(script: String($0)))) }
    for input in inputs { session.press(input) }
  }

  /// Types, and has what was typed kept, as in a quiet moment.
  private func fillIn(_ session: inout Session) throws {
    try type(book, &session)
    session.keepDraft()
  }

  private func says(_ session: Session, _ words: String) -> Bool {
    session.frame().text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words)
  }

  private var bookings: Int { brook.bookings - bookedBefore }

  @Test("Ended before it was said, that it was recorded is said at the next start, and not at the one after")
  func toldLater() throws {
    var session = try start()
    try fillIn(&session)
    try type("<ctrl-s>", &session)
    #expect(bookings == 1)
    // Nothing quiet comes: the program is killed.
    var next = try start()
    #expect(says(next, "What you saved last was recorded: Book, Jayden Murray."))
    #expect(!says(next, "half-filled"))
    next.press(.tick)
    #expect(try !says(start(), "What you saved last"))
  }

  @Test("Of a form that was never kept, too, traces are overwritten when nobody types: it is told of once")
  func neverKept() throws {
    var session = try start()
    try type("\(book) <ctrl-s>", &session)
    #expect(bookings == 1 && !store.questions.contains("overwriteTraces"))
    session.press(.tick)
    #expect(store.questions.contains("overwriteTraces"))
  }

  @Test("The same form in two windows is recorded by the first; the second says so")
  func twoWindows() throws {
    var first = try start()
    try fillIn(&first)
    var second = try start()
    try type("D", &second)
    try type("<ctrl-s>", &first)
    try type("<ctrl-s>", &second)
    #expect(says(second, "This was recorded already, on"))
    #expect(!(second.screen is FormScreen))
    #expect(bookings == 1)
  }

  @Test("The id of the act stays whatever is typed, until the form is saved or left")
  func sameAct() throws {
    var session = try start()
    try fillIn(&session)
    let act = session.savedForm()?.act
    try type("<tab> 1 4", &session)
    session.keepDraft()
    let still = session.savedForm()?.act
    #expect(still == act)
    #expect(brook.store.drafts(of: brook.staff["amina"]!.id).map(\.act) == [act])
    var next = try start()
    try type("D", &next)
    let later = next.savedForm()?.act
    #expect(later == act)
  }

  @Test("Not confirmed, and then kept: it was not recorded, the next start says so too, and it is saved once")
  func notRecorded() throws {
    var session = try start()
    try fillIn(&session)
    let act = session.savedForm()?.act
    store.fault = doubt
    try type("<ctrl-s>", &session)
    #expect(says(session, "! The disk did not confirm it, and it was not recorded."))
    #expect(!says(session, "Nothing was recorded"))
    store.fault = nil
    var next = try start()
    #expect(says(next, "What you saved last was not recorded: Book, Jayden Murray. D opens it."))
    try type("D", &next)
    let later = next.savedForm()?.act
    #expect(later == act)
    try type("<ctrl-s>", &next)
    #expect(says(next, "2nd review of Jayden Murray booked for Fri 7 Nov"))
    #expect(bookings == 1)
  }

  @Test("Never confirmed, it may or may not be recorded, and can be saved again under the same id")
  func inDoubt() throws {
    var session = try start()
    try fillIn(&session)
    let act = session.savedForm()?.act
    (store.fault, store.keepFault) = (doubt, doubt)
    try type("<ctrl-s>", &session)
    #expect(says(session, "! The disk does not confirm it: it may or may not be recorded."))
    #expect(!says(session, "Nothing was recorded"))
    let still = session.savedForm()?.act
    #expect(still == act)
    (store.fault, store.keepFault) = (nil, nil)
    try session.run(on: VirtualTerminal(inputs: [.tick, .hangUp]))
    #expect(says(session, "it was not recorded"))
    #expect(brook.store.drafts(of: brook.staff["amina"]!.id).map(\.isTried) == [true])
    try type("<ctrl-s>", &session)
    #expect(bookings == 1)
  }

  @Test("While it is in doubt, another fault does not say that nothing was recorded")
  func stillInDoubt() throws {
    var session = try start()
    try fillIn(&session)
    (store.fault, store.keepFault) = (doubt, doubt)
    try type("<ctrl-s>", &session)
    (store.fault, store.keepFault) = (full, full)
    try type("<ctrl-s>", &session)
    #expect(says(session, "! The disk does not confirm it: it may or may not be recorded."))
    #expect(!says(session, "Nothing was recorded"))
    (store.fault, store.keepFault) = (full, nil)
    try type("<ctrl-s>", &session)
    #expect(says(session, "! The disk did not confirm it, and it was not recorded."))
    try type("<ctrl-s>", &session)
    #expect(
      says(session, "There is no room left") && says(session, "Nothing was recorded"), "it is known by now")
    store.keepFault = full
    try type("<tab> 1 4", &session)
    session.keepDraft()
    #expect(says(session, "! What you type here cannot be kept for later just now."))
  }

  @Test("Of a form that cannot be kept it is not said that nothing was recorded")
  func cannotBeKept() throws {
    var session = try start()
    try type(book, &session)
    store.keepFault = full
    session.keepDraft()
    #expect(says(session, "! What you type here cannot be kept for later just now. There is no room left"))
    #expect(!says(session, "Nothing was recorded"))
    store.keepFault = nil
    try type("<ctrl-s>", &session)
    #expect(bookings == 1)
  }
}
