import Application
import Casework
import ReadModels
import TerminalUI

/// What a child is told of their IRO, as they get it: the letter, and below it the card; written out and marked as sent
/// once it was read.
struct IntroductionScreen: Screen {
  private let child: ChildID
  private let writer: any DocumentWriter
  private var pane = Pane(isFocused: true)
  /// What was read to its end.
  private var read: IROIntroduction?

  enum Action {
    case writePages, send, sendOtherwise, leave
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.character("p"), "write letter and card", .writePages),
      (.character("s"), "mark both as sent today", .send),
      (.character("d"), "another day, or no card", .sendOtherwise),
      (.any(.escape, .character("q")), "back", .leave),
    ]) + movingKeys.map(Action.move)

  init(_ child: ChildID, _ writer: any DocumentWriter, _ queries: CaseQueries) throws {
    self.child = child
    self.writer = writer
    _ = try writer.document(of: try queries.introduction(to: child), .introduction)
  }

  func title(_ queries: CaseQueries) -> String? { "Introduction" }

  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .send, .sendOtherwise: queries.signedIn.refusal(of: .hearChildren) == nil
    case .writePages, .leave, .move: true
    }
  }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .leave: return .back
    case .writePages: return try whole(.open(.introductionPages(child)), queries, in: area)
    case .send:
      let iro = try queries.introduction(to: child).iro
      let sent = SentIntroduction(iro: iro, contactCard: true, on: queries.signedIn.day)
      return try sending(.submit(.voice(.hear(child, [.introductionSent(sent)]))), queries, in: area)
    case .sendOtherwise:
      let form = FormID.child(.introduction)
      return try sending(.open(.form(form, SelectedSubject(child))), queries, in: area)
    case .move(let motion):
      let area = text(area)
      let lines = try lines(queries, width: area.width)
      pane.move(motion, lines: lines.count, height: area.height)
      if isAtEnd(lines, area) { read = try queries.introduction(to: child) }
      return .stay
    }
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, queries, in: area) }
    case .mouse(let mouse) where mouse.kind == .scrolledUp: try act(.move(.up), queries, in: area)
    case .mouse(let mouse) where mouse.kind == .scrolledDown: try act(.move(.down), queries, in: area)
    default: nil
    }
  }

  private func sending(_ intent: Intent, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    if let refusal = queries.signedIn.refusal(of: .hearChildren) { return .refuse(refusal.words) }
    return try whole(intent, queries, in: area)
  }

  /// What was not looked at to its end is neither written nor marked as sent.
  private func whole(_ intent: Intent, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    let area = text(area)
    let isSeenWhole = isAtEnd(try lines(queries, width: area.width), area)
    return try isSeenWhole || read == queries.introduction(to: child)
      ? intent : .refuse("Read it to the end first: G goes there.")
  }
}

extension IntroductionScreen {
  func summary(_ queries: CaseQueries) throws -> Summary {
    let found = try queries.introduction(to: child)
    let words = Text("\(found.iroName) introduces themself to \(found.calledAs)", style: .bold)
    let sent = try queries.child(child).child.introductionOfIRO
    return Summary(counts: [words], total: sent.map { "sent \($0.on.shortWithYear)" } ?? "not sent")
  }

  func draw(_ queries: CaseQueries, on frame: inout Frame, in area: Rectangle) throws {
    let area = text(area)
    pane.draw(try lines(queries, width: area.width), on: &frame, in: area)
  }

  private func text(_ area: Rectangle) -> Rectangle { area.inset(left: 2, right: 2) }

  private func isAtEnd(_ lines: [[Text]], _ area: Rectangle) -> Bool {
    lines.count <= area.height || pane.top >= lines.count - max(1, area.height - 1)
  }

  /// The letter, then the card.
  private func lines(_ queries: CaseQueries, width: Int) throws -> [[Text]] {
    let found = try queries.introduction(to: child)
    let parts = try IROIntroduction.Part.allCases.map { part in
      DocumentLayout(width: width).lines(try writer.document(of: found, part))
    }
    let rule = Text(String(repeating: "─", count: width), style: .dim)
    return Array(parts.joined(separator: [[], [rule], []]))
  }
}
