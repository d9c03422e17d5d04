import Application
import CareCalendar
import Casework
import Headless
import TerminalUI
import Testing

@testable import Screens

/// The screen is covered, and nothing of a child is left on it.
@Suite struct CoverTests {
  /// All that a covered screen says, in the order of its lines.
  private static let words = [
    "iro", "Brook", "The session of Amina Okafor,", "covered on Mon 3 Nov 2014 at 09:15.",
    "Any key uncovers the screen, and does nothing else.",
  ]

  private static let sizes = [
    Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 100, rows: 30),
    Size(columns: 120, rows: 40),
  ]

  /// Lists, pages, a form, its help, a question of the form, what is typed at the foot, and the help.
  private static let places = [
    "", "2", "3", "4", "5", "<enter>", "<enter> l", "<tab>", "\(toJayden) b", "\(toJayden) b f r i",
    "\(toJayden) b f r i <f1>", "\(toJayden) b f r i <esc>", "/ J a y", ": c h i l d", "?",
  ]

  @Test(
    "Covered, no cell of the screen has anything of what stood there before", arguments: sizes, places)
  func nothingLeft(_ size: Size, _ keys: String) throws {
    var session = try session(keys, size)
    let before = session.frame()
    session.press(.key(.control("g")))
    let after = session.frame()
    let lines = (0..<size.rows).map { after.text(row: $0).split(separator: " ").joined(separator: " ") }
    #expect(lines.filter { !$0.isEmpty } == Self.words)
    let gone = words(before.text).subtracting(words(Self.words.joined(separator: " ")))
    #expect(!gone.isEmpty && gone.isDisjoint(with: words(after.text)))
    let marked = (0..<size.rows).flatMap { after.cells(row: $0) }.filter { $0.text == " " && $0 != .blank }
    #expect(marked.isEmpty, "no bar stays where a line was selected")
    #expect(after.cursor == nil)
  }

  private func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  @Test("Any key or pasted text uncovers it, and is not acted upon; the mouse does not uncover it")
  func uncovered() throws {
    let inputs: [Input] = [
      .key(.character("q")), .key(.enter), .key(.escape), .key(.control("g")), .key(.character("j")),
      .pasted("x"),
    ]
    for input in inputs {
      var session = try session(toJayden)
      let before = session.frame()
      session.press(.key(.control("g")))
      session.press(.mouse(Mouse(.doublePressed, at: Point(column: 4, row: 5))))
      session.press(.tick)
      #expect(!session.frame().text.contains("Jayden"))
      session.press(input)
      #expect(session.frame() == before && !session.hasEnded, "\(input)")
    }
  }

  @Test("A form is there again as it was typed, and is kept meanwhile")
  func form() throws {
    let brook = try Brook()
    var session = try session("\(toJayden) b f r i", in: brook)
    let before = session.frame()
    let inputs: [Input] = [.key(.control("g")), .key(.character("z")), .hangUp]
    try session.run(on: VirtualTerminal(inputs: inputs))
    #expect(session.frame() == before)
    try session.run(on: VirtualTerminal(inputs: [.key(.control("g")), .hangUp]))
    let drafts = brook.store.drafts(of: try #require(brook.staff["amina"]).id)
    #expect(drafts.map(\.answers["day"]) == ["7 Nov 2014"])
  }

  @Test("It stays covered in a window of any size")
  func resized() throws {
    var session = try session()
    session.press(.key(.control("g")))
    for (columns, rows) in [(120, 40), (30, 5), (40, 3), (2, 2), (1, 1), (0, 0), (80, 24)] {
      session.press(.resized(Size(columns: columns, rows: rows)))
      #expect(session.frame().size == Size(columns: columns, rows: rows))
      #expect(!session.frame().text.contains("Jayden"))
      session.press(.resumed)
      #expect(!session.frame().text.contains("Jayden"))
    }
    #expect(session.frame().text.contains("Any key uncovers the screen, and does nothing else."))
  }
}

extension CoverTests {
  private func wait(_ seconds: Int, _ session: inout Session) {
    for _ in 0..<seconds { session.press(.tick) }
  }

  private func isCovered(_ session: Session) -> Bool { session.frame().text.contains("Any key uncovers") }

  /// The council chooses after how long.
  private func adopt(_ delay: String, _ brook: Brook) throws {
    let service = try brook.service("morag")
    var settings = service.council.settings
    settings["screens.cover-after"] = delay
    let file = AdoptedFile(name: "policy.yaml", text: "")
    _ = try service.perform(.council(.adoptPolicy(file, settings: settings)))
  }

  @Test("After ten minutes without a key it is covered, and a key begins them anew")
  func idle() throws {
    var session = try session()
    wait(599, &session)
    #expect(!isCovered(session))
    session.press(.key(.character("j")))
    wait(599, &session)
    #expect(!isCovered(session))
    let isNew = session.press(.tick)
    #expect(isCovered(session) && isNew)
    session.press(.key(.character("j")))
    wait(599, &session)
    #expect(!isCovered(session), "uncovering begins them anew as well")
  }

  @Test("The mouse and what is pasted show that somebody is there; the window and other programs do not")
  func signs() throws {
    let signs: [(Input, Bool)] = [
      (.mouse(Mouse(.scrolledDown, at: Point(column: 1, row: 5))), false), (.pasted("x"), false),
      (.resized(Size(columns: 100, rows: 30)), true), (.resumed, true),
    ]
    for (input, isCoveredThen) in signs {
      var session = try session()
      wait(599, &session)
      session.press(input)
      wait(1, &session)
      #expect(isCovered(session) == isCoveredThen, "\(input)")
    }
  }

  @Test("The council says after how long, and where it is off the key covers it all the same")
  func policy() throws {
    let brook = try Brook()
    try adopt("2 minutes", brook)
    var session = try session(in: brook)
    wait(119, &session)
    #expect(!isCovered(session))
    wait(1, &session)
    #expect(isCovered(session))
    try adopt("off", brook)
    wait(1, &session)
    session.press(.key(.character("j")))
    wait(2000, &session)
    #expect(!isCovered(session))
    session.press(.key(.control("g")))
    #expect(isCovered(session))
  }

  @Test("What others record meanwhile is not seen on the cover, and is said once it is gone")
  func others() throws {
    let brook = try Brook()
    var session = try session(in: brook)
    try session.run(on: VirtualTerminal(inputs: [.key(.control("g")), .hangUp]))
    let covered = session.frame()
    let other = try brook.service("morag")
    let child = try other.find(number: "100234")
    _ = try other.perform(
      .review(.book(child, .lookedAfter, day: "2014-11-21", time: nil, reason: "asked for")))
    session.press(.tick)
    #expect(session.frame() == covered)
    session.press(.key(.character(" ")))
    #expect(session.frame().text.contains("Somebody else recorded something."))
  }

  @Test("Pressed before the editor has the screen it comes after it, and what was written is there")
  func editor() throws {
    let reviewed = try Reviewed()
    var session = Session(
      service: try reviewed.brook.service(), size: Size(columns: 100, rows: 40),
      opening: .form(.step(.followUp(.write), of: Reviewed.review), SelectedSubject(reviewed.child)))
    session.editor = OneTextEditor(text: "Mia is well.")
    let inputs: [Input] = [.key(.control("o")), .key(.control("g")), .hangUp]
    try session.run(on: VirtualTerminal(size: Size(columns: 100, rows: 40), inputs: inputs))
    #expect(isCovered(session) && !session.frame().text.contains("Mia"))
    session.press(.key(.enter))
    #expect(session.frame().text.contains("Mia is well."))
  }

  @Test("Help names the key on every screen, in its footer and in forms; the command line knows it")
  func help() throws {
    for keys in ["?", "2 ?", "\(toJayden) b <f1>"] {
      let text = try session(keys, Size(columns: 120, rows: 60)).frame().text
      #expect(text.contains(/Ctrl-G +cover the screen/), "\(keys)")
    }
    let footer = try session("?").frame().text(row: 23)
    #expect(footer.contains("Ctrl-G cover the screen"))
    #expect(isCovered(try session(": c o v e r <enter>")))
  }

  @Test("Without colour it is the same")
  func plain() throws {
    let plain = try session("<ctrl-g>", isPlain: true).frame()
    #expect(try session("<ctrl-g>").frame() == plain)
  }
}

/// An editor in which always the same is written.
private struct OneTextEditor: Editor {
  let text: String

  func lay(_ text: String, as file: String) -> String { file }
  func edit(_ place: String) -> (text: String?, fault: String?) { (text, nil) }
  func textLeft(at place: String) -> String? { nil }
  func clear(_ place: String) {}
}
