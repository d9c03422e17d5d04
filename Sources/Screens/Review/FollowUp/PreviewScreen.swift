import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// A document exactly as its recipient will get it, with what was left out; marked as sent once it was read.
struct PreviewScreen: Screen {
  private let child: ChildID
  private let review: ReviewID
  private let document: ReviewDocument
  private let recipient: Recipient
  private let writer: any DocumentWriter
  private var pane = Pane(isFocused: true)
  /// What was read to its end.
  private var read: ReviewVersion?

  enum Action {
    case send, sendOnAnotherDay, sayToChild, writePages, leave
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.character("s"), "mark as sent today", .send),
      (.character("d"), "sent on another day", .sendOnAnotherDay),
      (.character("w"), "say it to the child", .sayToChild),
      (.character("p"), "write pages", .writePages),
      (.any(.escape, .character("q")), "back", .leave),
    ]) + movingKeys.map(Action.move)

  init(
    _ child: ChildID, _ review: ReviewID, _ document: ReviewDocument, _ recipient: Recipient,
    _ writer: any DocumentWriter, _ queries: CaseQueries
  ) throws {
    self.child = child
    self.review = review
    self.document = document
    self.recipient = recipient
    self.writer = writer
    _ = try writer.document(of: try version(queries))
  }

  private func version(_ queries: CaseQueries) throws -> ReviewVersion {
    try queries.version(of: child, review, document, for: recipient)
  }

  func title(_ queries: CaseQueries) -> String? { "Preview" }

  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .send: break
    case .sendOnAnotherDay: if cameBack(queries) { return false }
    case .sayToChild: return sayingRefusal(queries) == nil
    case .writePages, .leave, .move: return true
    }
    return !queries.signedIn.isReadOnly && queries.signedIn.may(.sendAndReceive)
  }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .leave: return .back
    case .sayToChild:
      if let refusal = sayingRefusal(queries) { return .refuse(refusal) }
      return .open(.form(.step(.decisions(.sayToChild), of: review), SelectedSubject(child)))
    case .writePages: return .open(.pages(child, review, .document(document, for: recipient)))
    case .send where cameBack(queries), .sendOnAnotherDay where cameBack(queries):
      let step = ReviewStep.delivery(.sendAgain(Sending(document: document, to: recipient)))
      return try send(.open(.form(.step(step, of: review), SelectedSubject(child))), queries, in: area)
    case .send:
      let sent = ReviewFileEvent.followUp(.sent(document, recipient, on: queries.signedIn.day))
      let submit = Intent.submit(.review(.note(child, review, [sent])))
      return try send(try asking(submit, queries), queries, in: area)
    case .sendOnAnotherDay:
      let step = ReviewStep.followUp(.send(document, recipient))
      return try send(.open(.form(.step(step, of: review), SelectedSubject(child))), queries, in: area)
    case .move(let motion):
      let area = text(area)
      let lines = try lines(queries, width: area.width)
      pane.move(motion, lines: lines.count, height: area.height)
      if isAtEnd(lines, area) { read = try version(queries) }
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

  /// What waits for the manager's reply is not marked as sent unasked.
  private func asking(_ intent: Intent, _ queries: CaseQueries) throws -> Intent {
    let file = try queries.child(child).child.reviews.file(review)
    let doubt = file.flatMap {
      queries.rulebook.doubt(aboutSending: document, of: $0, on: queries.signedIn.day)
    }
    return doubt.map { .ask($0.words, then: intent) } ?? intent
  }

  /// True while it has come back and is to be sent again, by a way that is asked for.
  private func cameBack(_ queries: CaseQueries) -> Bool {
    let sending = Sending(document: document, to: recipient)
    return (try? queries.child(child).child.reviews.file(review)?.delivery(of: sending)?.cameBack) != nil
  }

  /// Why the decisions cannot be said to the child in other words from here; nil when they can.
  private func sayingRefusal(_ queries: CaseQueries) -> String? {
    guard document == .letter else { return "The letter alone says decisions in words for the child." }
    do {
      return try ReviewStep.decisions(.sayToChild).refusal(on: review, of: child, queries)
    } catch {
      return Message.words(of: error)
    }
  }

  /// What was not looked at to its end is not marked as sent.
  private func send(_ intent: Intent, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    guard queries.signedIn.may(.sendAndReceive) else {
      return .refuse(ServiceRefusal.notPermitted(.sendAndReceive, queries.signedIn.role).words)
    }
    let area = text(area)
    let isSeenWhole = isAtEnd(try lines(queries, width: area.width), area)
    return try isSeenWhole || read == version(queries)
      ? intent : .refuse("Read it to the end first: G goes there.")
  }
}

extension PreviewScreen {
  func summary(_ queries: CaseQueries) throws -> Summary {
    let found = try version(queries)
    let file = try queries.child(child).child.reviews.file(review)
    let words = document.words(of: file?.kind, for: found.recipientWords).capitalisingFirst
    let sent = file?.sentOn(document, to: recipient)
    let count = found.leftOut.reduce(0) { $0 + $1.count }
    let counts = [Text(words, style: .bold)] + (count > 0 ? [Text("\(count) left out")] : [])
    let notSent = cameBack(queries) ? "came back" : "not sent"
    return Summary(counts: counts, total: sent.map { "sent \($0.shortWithYear)" } ?? notSent)
  }

  func draw(_ queries: CaseQueries, on frame: inout Frame, in area: Rectangle) throws {
    let area = text(area)
    pane.draw(try lines(queries, width: area.width), on: &frame, in: area)
  }

  private func text(_ area: Rectangle) -> Rectangle { area.inset(left: 2, right: 2) }

  private func isAtEnd(_ lines: [[Text]], _ area: Rectangle) -> Bool {
    lines.count <= area.height || pane.top >= lines.count - max(1, area.height - 1)
  }

  /// What the sender has to know, then the document itself.
  private func lines(_ queries: CaseQueries, width: Int) throws -> [[Text]] {
    let found = try version(queries)
    let left = found.leftOut.isEmpty ? [] : ["Left out:"] + found.leftOut.map { "  – \($0.words)" }
    let told = (left + found.remarks.map { "• \($0)" }).flatMap { $0.wrapped(to: width) }
    let rule = Text(String(repeating: "─", count: width), style: .dim)
    let text = DocumentLayout(width: width).lines(try writer.document(of: found))
    return (told.isEmpty ? [] : told.map { [Text($0, style: .bold)] } + [[rule]]) + text
  }
}
