import Application
import Casework
import Headless
import TerminalUI
import Testing

@testable import Screens

/// One form that is open in two windows: the first to save it records it, and nothing that was typed in the other is lost
/// or recorded a second time without a word.
@Suite struct TwoWindowsTests {
  private let brook: Brook
  private let store: CountingStore
  /// How many bookings there are before anything is saved here.
  private let bookedBefore: Int
  private var first: Session
  private var second: Session

  /// In the first a day was typed, and kept; the second has taken that up.
  init() throws {
    brook = try Brook()
    bookedBefore = brook.bookings
    store = CountingStore(brook.store)
    first = try TwoWindowsTests.start(brook, store)
    try TwoWindowsTests.type(": c h i l d <space> 1 0 0 2 3 4 <enter> b f r i", &first)
    first.keepDraft()
    second = try TwoWindowsTests.start(brook, store)
    try TwoWindowsTests.type("D", &second)
  }

  private static func start(_ brook: Brook, _ store: CountingStore) throws -> Session {
    Session(service: try brook.service(over: store), size: Size(columns: 80, rows: 24))
  }

  private static func type(_ keys: String, _ session: inout Session) throws {
    let inputs = try keys.split(separator: " ").map { Input.key(try #require(Key(script: String($0)))) }
    for input in inputs { session.press(input) }
  }

  private func says(_ session: Session, _ words: String) -> Bool {
    session.frame().text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words)
  }

  private var bookings: Int { brook.bookings - bookedBefore }
  private var drafts: [Draft] { brook.store.drafts(of: brook.staff["amina"]!.id) }
  private let another = "What stands here may not be in it: Ctrl-S records it as another entry"

  @Test("What was typed in the second window and kept at once is not lost when the first saves")
  mutating func keptBefore() throws {
    try TwoWindowsTests.type("1 4", &second)
    second.keepDraft()
    try TwoWindowsTests.type("<ctrl-s>", &first)
    #expect(bookings == 1 && drafts.isEmpty)
    try TwoWindowsTests.type("<ctrl-s>", &second)
    #expect(says(second, "This was recorded already, on") && says(second, another))
    #expect(second.screen is FormScreen)
    #expect(bookings == 1)
    second.keepDraft()
    #expect(drafts.count == 1 && drafts.first?.answers["time"] != nil)
  }

  @Test("What was typed in the second window and not kept yet is not lost either")
  mutating func notKept() throws {
    try TwoWindowsTests.type("1 4", &second)
    try TwoWindowsTests.type("<ctrl-s>", &first)
    try TwoWindowsTests.type("<ctrl-s>", &second)
    #expect(says(second, another) && second.screen is FormScreen)
    #expect(bookings == 1)
  }

  @Test("What is typed after the first has saved is said to be another entry, as long as the form is open")
  mutating func typedAfterwards() throws {
    let act = second.savedForm()?.act
    try TwoWindowsTests.type("<ctrl-s>", &first)
    try TwoWindowsTests.type("1", &second)
    second.keepDraft()
    #expect(says(second, "This was recorded already, on") && says(second, another))
    try TwoWindowsTests.type("4", &second)
    #expect((second.screen as? FormScreen)?.resumed?.contains(another) == true)
    let now = second.savedForm()?.act
    #expect(now != act)
    #expect(drafts.map(\.act) == [now])
  }

  @Test("A quiet second tells the second window, and what stands there is kept beside what was recorded")
  mutating func quiet() throws {
    try TwoWindowsTests.type("1 4", &second)
    second.keepDraft()
    try TwoWindowsTests.type("<ctrl-s>", &first)
    #expect(drafts.isEmpty)
    second.press(.tick)
    #expect(says(second, another))
    #expect(drafts.count == 1 && drafts.first?.answers["time"] != nil)
    #expect(bookings == 1)
  }

  @Test("A quiet second says so too where nothing was changed there")
  mutating func quietUnchanged() throws {
    try TwoWindowsTests.type("<ctrl-s>", &first)
    second.press(.tick)
    #expect(says(second, "This was recorded already, on") && says(second, "Esc leaves the form."))
    #expect(drafts.isEmpty)
  }

  @Test("Put aside as it was taken up, it is left, and offered no more")
  mutating func putAside() throws {
    try TwoWindowsTests.type("<ctrl-s>", &first)
    try TwoWindowsTests.type("<esc> k", &second)
    #expect(says(second, "This was recorded already, on"))
    #expect(!says(second, "Kept for later"))
    #expect(!(second.screen is FormScreen))
    #expect(drafts.isEmpty)
  }

  @Test("Put aside with something changed, that is kept as another entry")
  mutating func changedPutAside() throws {
    try TwoWindowsTests.type("1 4", &second)
    second.keepDraft()
    try TwoWindowsTests.type("<ctrl-s>", &first)
    try TwoWindowsTests.type("<esc> k", &second)
    #expect(says(second, "This was recorded already, on"))
    #expect(says(second, "Kept for later: Book, Jayden Murray. D opens it."))
    #expect(drafts.count == 1 && drafts.first?.answers["time"] != nil)
  }

  @Test("The first window, too, does not take for recorded what the second has recorded otherwise")
  mutating func theOtherWayRound() throws {
    try TwoWindowsTests.type("1 4", &second)
    second.keepDraft()
    try TwoWindowsTests.type("<ctrl-s>", &second)
    #expect(bookings == 1)
    try TwoWindowsTests.type("<ctrl-s>", &first)
    #expect(says(first, another) && first.screen is FormScreen)
    #expect(bookings == 1)
  }
}
