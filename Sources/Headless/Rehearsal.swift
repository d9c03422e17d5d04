public import CareCalendar
public import Screens
public import TerminalUI

/// A script being run: the same `Session.run(on:)` that people sit at, on a terminal without a screen.
public struct Rehearsal {
  /// What the script says of how to begin.
  public struct Opening: Equatable, Sendable {
    public var council: String?
    public var today: Day?
    public var login: String?
    public var size = Size(columns: 80, rows: 24)

    public init() {}
  }

  /// What a rehearsal asks of whoever holds the store.
  public struct Stage {
    public var open: (Opening) throws -> Session
    /// The kinds of the events recorded by the last act.
    public var lastKinds: () throws -> [String]
    /// Takes a frame that the script asks for; words of complaint when it is not as it should be.
    public var frame: (_ name: String, _ text: String) throws -> String?
    /// Takes a page that the script asks for; words of complaint when it is not as it should be.
    public var page: (_ file: String, _ text: String) throws -> String?
    /// The words of what was thrown; nil for what is no matter of the script's, and is thrown on.
    public var words: (any Error) -> String?

    public init(
      open: @escaping (Opening) throws -> Session, lastKinds: @escaping () throws -> [String] = { [] },
      frame: @escaping (_ name: String, _ text: String) throws -> String? = { _, _ in nil },
      page: @escaping (_ file: String, _ text: String) throws -> String? = { _, _ in nil },
      words: @escaping (any Error) -> String? = { _ in nil }
    ) {
      self.open = open
      self.lastKinds = lastKinds
      self.frame = frame
      self.page = page
      self.words = words
    }
  }

  private let stage: Stage
  private var opening = Opening()
  private var session: Session?
  private var terminal = VirtualTerminal()
  private let editor = ScriptedEditor()
  /// How many keys were pressed, apart from words that were typed.
  private var pressed = 0
  private let pages = ScriptedPages()

  public init(on stage: Stage) {
    self.stage = stage
  }

  /// Runs the script to its end, or to the first step that does not come about: that is a `ScriptFault`.
  public mutating func run(_ script: Script) throws {
    for step in script.steps {
      do {
        if let words = try perform(step.doing) { throw fault(step, words) }
      } catch let fault as ScriptFault {
        throw fault
      } catch {
        guard let words = stage.words(error) else { throw error }
        throw fault(step, words)
      }
    }
  }

  private func fault(_ step: Script.Step, _ words: String) -> ScriptFault {
    let shown = session == nil ? "" : "\n" + terminal.frame.text
    return ScriptFault(line: step.line, words: "\(step.words)\n\(words)\(shown)")
  }
}

extension Rehearsal {
  /// Words of complaint when the step does not come about.
  private mutating func perform(_ doing: Script.ScriptInstruction) throws -> String? {
    switch doing {
    case .council(let name): begin { $0.council = name }
    case .today(let day): begin { $0.today = day }
    case .login(let login): begin { $0.login = login }
    case .size(let size): try resize(size)
    case .type(let keys):
      pressed += keys.count
      return try press(keys)
    case .text(let words): return try press(words.map { .character($0) })
    case .action(let words):
      pressed += 1
      return try act(words)
    case .editor(let words): editor.next = (words, nil)
    case .editorFails(let words): editor.next = (words, "The editor did not end well.")
    case .keys(let most):
      defer { pressed = 0 }
      return pressed > most ? "\(pressed) keys were pressed." : nil
    case .pagesFail(let words): pages.fault = words
    case .quiet(let seconds): try pass(seconds)
    case .see, .not, .selected, .frame, .event, .page: return try check(doing)
    }
    return nil
  }

  /// Whoever sits down next opens the screens anew.
  private mutating func begin(_ change: (inout Opening) -> Void) {
    change(&opening)
    session = nil
    pressed = 0
  }

  private mutating func resize(_ size: Size) throws {
    opening.size = size
    if session != nil { try drive([.resized(size)]) }
  }

  private mutating func press(_ keys: [Key]) throws -> String? {
    try open()
    if session?.hasEnded == true { return "The screens have been left already." }
    try drive(keys.map { .key($0) })
    return nil
  }

  private mutating func act(_ words: String) throws -> String? {
    try open()
    guard let key = session?.key(named: words) else { return "No key here is called “\(words)”." }
    return try press([key])
  }

  private mutating func pass(_ seconds: Int) throws {
    try open()
    try drive(Array(repeating: .tick, count: seconds))
  }

  /// Gives the inputs to the session, and takes the terminal away again when they are used up.
  private mutating func drive(_ inputs: [Input]) throws {
    terminal.feed(inputs + [.hangUp])
    try session?.run(on: terminal)
  }

  private mutating func open() throws {
    guard session == nil else { return }
    terminal = VirtualTerminal(size: opening.size)
    var opened = try stage.open(opening)
    opened.editor = editor
    opened.pageWriter = pages
    session = opened
    try drive([])
  }
}

extension Rehearsal {
  private mutating func check(_ doing: Script.ScriptInstruction) throws -> String? {
    try open()
    switch doing {
    case .see(let words): return sees(words) ? nil : "“\(words)” is not on the screen."
    case .not(let words): return sees(words) ? "“\(words)” is on the screen." : nil
    case .selected(let words):
      let row = terminal.frame.cursor.map { terminal.frame.text(row: $0.row) } ?? ""
      return row.contains(words) ? nil : "What is selected is “\(row)”."
    case .frame(let name): return try stage.frame(name, terminal.frame.text + "\n")
    case .page(let file):
      guard let page = pages.pages[file] else {
        let files = pages.pages.keys.sorted().joined(separator: ", ")
        return "There is no page “\(file)”. Written were: \(files.isEmpty ? "none" : files)."
      }
      return try stage.page(file, page.text)
    case .event(let kind):
      let kinds = try stage.lastKinds()
      return kinds.contains(kind) ? nil : "The last act recorded \(kinds.joined(separator: ", "))."
    default: return nil
    }
  }

  /// Words that are broken over lines are seen too.
  private func sees(_ words: String) -> Bool {
    let lines = (0..<terminal.frame.size.rows).map(terminal.frame.text(row:))
    if lines.contains(where: { $0.contains(words) }) { return true }
    return lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ").contains(
      words)
  }
}
