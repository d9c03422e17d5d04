import Application
import Casework
import Headless
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Long text goes to the person's own editor and comes back, and none of it is lost on the way.
@Suite struct EditingTests {
  /// A form of one text, opened on the screens.
  private func begin(_ brook: Brook, text: String = "before") throws -> Session {
    var session = Session(service: try brook.service(), size: Size(columns: 80, rows: 24))
    session.opened = [TextScreen(text: text, child: try brook.service().find(number: "100234"))]
    return session
  }

  private func run(_ editor: StandIn, _ session: inout Session) throws {
    session.editor = editor
    try session.run(on: VirtualTerminal(inputs: [.key(.control("o")), .hangUp]))
  }

  private func text(_ session: Session) -> String? { (session.screen as? TextScreen)?.text }

  @Test("What was saved in the editor is taken, without the line end that editors add")
  func taken() throws {
    var session = try begin(Brook())
    let editor = StandIn { ("\($0)\nand after\n", nil) }
    try run(editor, &session)
    #expect(text(session) == "before\nand after")
    #expect(session.frame().text.contains("What you wrote is here, and is not saved yet."))
    #expect(editor.laid == ["record.md"] && editor.files.isEmpty)
  }

  @Test("An editor that is left without a change, or fails, leaves the text as it was, and it is said")
  func unchanged() throws {
    let said = [
      (nil, "Nothing was changed in the editor."), ("It crashed.", "! It crashed. Nothing here was changed."),
    ]
    for (fault, words) in said {
      var session = try begin(Brook())
      try run(StandIn { ("\($0)\n", fault) }, &session)
      #expect(text(session) == "before")
      #expect(session.frame().text.contains(words))
    }
  }

  @Test("What an editor saved before it failed is taken, and it is said")
  func failing() throws {
    var session = try begin(Brook())
    try run(StandIn { _ in ("saved", "It crashed.") }, &session)
    #expect(text(session) == "saved")
    #expect(session.frame().text.contains("! It crashed. What the editor had saved is here."))
  }

  @Test("Without an editor, or a place for the file, the reason is said and nothing changes")
  func none() throws {
    var session = try begin(Brook())
    try session.run(on: VirtualTerminal(inputs: [.key(.control("o")), .hangUp]))
    #expect(session.frame().text.contains("! There is no editor here."))
    let editor = StandIn { _ in ("x", nil) }
    editor.refusal = ServiceRefusal.impossible("There is no room in /tmp.")
    try run(editor, &session)
    #expect(session.frame().text.contains("! There is no room in /tmp."))
    #expect(text(session) == "before")
  }

  @Test("Where a draft cannot be kept, the editor is not started and its file is not left behind")
  func notKept() throws {
    let brook = try Brook()
    var (store, session) = try begin(over: brook)
    store.keepFault = .storage(.diskIsFull(path: "/x"))
    let editor = StandIn { _ in ("written", nil) }
    editor.during = { _ in Issue.record("the editor was started") }
    try run(editor, &session)
    #expect(text(session) == "before" && editor.files.isEmpty)
    #expect(session.frame().text.contains("! What you type here cannot be kept for later just now."))
  }

  @Test("What was written stays in the editor's file until it can be kept, or is given up")
  func keptLater() throws {
    for ending in [Input.tick, .key(.character("q"))] {
      let brook = try Brook()
      var (store, session) = try begin(over: brook)
      let editor = StandIn { _ in ("written", nil) }
      editor.during = { _ in store.keepFault = .storage(.diskIsFull(path: "/x")) }
      try run(editor, &session)
      #expect(text(session) == "written")
      #expect(editor.files.count == 1)
      if ending == .tick { store.keepFault = nil } else { session.back() }
      try session.run(on: VirtualTerminal(inputs: [ending, .hangUp]))
      #expect(editor.files.isEmpty)
      let drafts = brook.store.drafts(of: brook.staff["amina"]!.id)
      #expect(drafts.map(\.answers) == (ending == .tick ? [["day": "written"]] : []))
    }
  }

  private func begin(over brook: Brook) throws -> (CountingStore, Session) {
    let store = CountingStore(brook.store)
    var session = Session(service: try brook.service(over: store), size: Size(columns: 80, rows: 24))
    session.opened = [TextScreen(text: "before", child: try brook.service().find(number: "100234"))]
    return (store, session)
  }

  @Test("Looking back, what the editor had saved is left for a day on which it can be kept")
  func lookingBack() throws {
    let brook = try Brook(isDemonstration: false)
    var session = try begin(brook)
    let editor = StandIn { _ in ("never seen", nil) }
    editor.during = { place in
      var back = Session(
        service: try brook.service(on: "2014-10-31"), size: Size(columns: 80, rows: 24), editor: editor)
      editor.files[place] = "saved before the end"
      back.press(.key(.character("D")))
      #expect(back.opened.isEmpty && editor.files[place] == "saved before the end")
      #expect(throws: ServiceRefusal.self) {
        try back.service.keepDraft("act|book", about: nil, answers: [:])
      }
    }
    try run(editor, &session)
    #expect(editor.problem == nil)
  }

  @Test("When the program is killed while the editor runs, what was saved is in the form at the next start")
  func killed() throws {
    let brook = try Brook()
    var session = try begin(brook)
    let editor = StandIn { _ in ("never seen", nil) }
    editor.during = { place in
      editor.files[place] = "saved before the end"
      var next = Session(service: try brook.service(), size: Size(columns: 80, rows: 24), editor: editor)
      #expect(next.frame().text.contains("A half-filled form was kept: Book, Jayden Murray."))
      #expect(editor.files[place] == nil, "taken, it is cleared away")
      let draft = try #require(brook.store.drafts(of: brook.staff["amina"]!.id).first)
      #expect(draft.answers["day"] == "saved before the end")
      try next.openDraft()
      #expect((next.screen as? FormScreen)?.form.values["day"] == "saved before the end")
    }
    try run(editor, &session)
    #expect(editor.problem == nil)
  }
}

/// A screen with one text, which goes to the editor.
private struct TextScreen: Screen {
  var text: String
  let child: ChildID
  let keys = Keymap<Bool>([(.control("o"), "editor", true)])

  mutating func act(_ action: Bool, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    .edit(EditRequest(text, file: "record.md", purpose: "the record", field: "day"))
  }

  mutating func edited(_ text: String, _ request: EditRequest, _ queries: CaseQueries) throws -> Intent {
    self.text = text
    return .stay
  }

  var formDraft: FormDraft? {
    FormDraft(
      form: .act(.book), chosen: SelectedSubject(child), about: "",
      answers: text == "before" ? [:] : ["day": text])
  }

  func draw(_ queries: CaseQueries, on frame: inout Frame, in area: Rectangle) {}
}

/// An editor that does what the test says.
private final class StandIn: Editor {
  var files: [String: String] = [:]
  var laid: [String] = []
  var refusal: ServiceRefusal?
  var during: ((String) throws -> Void)?
  var problem: (any Error)?
  private let write: (String) -> (String?, String?)

  init(_ write: @escaping (String) -> (String?, String?)) { self.write = write }

  func lay(_ text: String, as file: String) throws -> String {
    if let refusal { throw refusal }
    laid.append(file)
    files["/private/\(file)"] = text
    return "/private/\(file)"
  }

  func edit(_ place: String) -> (text: String?, fault: String?) {
    do { try during?(place) } catch { problem = error }
    return write(files[place] ?? "")
  }

  func textLeft(at place: String) -> String? { files[place] }
  func clear(_ place: String) { files[place] = nil }
}
