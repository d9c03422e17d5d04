import Casebook
import Casework
import Desk
import Glass

/// A document exactly as its recipient will get it, with what was left out; marked as sent once it was read.
struct PreviewScreen: Screen {
  private let child: ChildID
  private let review: ReviewID
  private let document: ReviewDocument
  private let recipient: Recipient
  private let writer: any DocumentWriter
  private var pane = Pane(isFocused: true)
  private var wasRead = false

  enum Action {
    case send, sendOnAnotherDay, leave
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.character("s"), "mark as sent today", .send),
      (.character("d"), "sent on another day", .sendOnAnotherDay),
      (.any(.escape, .character("q")), "back", .leave),
    ]) + movingKeys.map(Action.move)

  init(
    _ child: ChildID, _ review: ReviewID, _ document: ReviewDocument, _ recipient: Recipient,
    _ writer: any DocumentWriter, _ desk: Desk
  ) throws {
    self.child = child
    self.review = review
    self.document = document
    self.recipient = recipient
    self.writer = writer
    _ = try writer.text(of: try version(desk))
  }

  private func version(_ desk: Desk) throws -> ReviewVersion {
    try desk.version(of: child, review, document, for: recipient)
  }

  func title(_ desk: Desk) -> String? { "Preview" }

  func offers(_ action: Action, _ desk: Desk) -> Bool {
    switch action {
    case .send, .sendOnAnotherDay: break
    case .leave, .move: return true
    }
    return !desk.signedIn.isReadOnly && desk.signedIn.may(.sendAndReceive)
  }

  mutating func act(_ action: Action, _ desk: Desk, in area: Rectangle) throws -> Intent {
    switch action {
    case .leave: return .back
    case .send:
      let sent = ReviewNote.afterwards(.sent(document, recipient, on: desk.signedIn.day))
      return try send(.submit(.review(.note(child, review, [sent]))), desk, in: area)
    case .sendOnAnotherDay:
      let step = ReviewStep.afterwards(.send(document, recipient))
      return try send(.open(.form(.step(step, of: review), Chosen(child))), desk, in: area)
    case .move(let motion):
      let area = text(area)
      let lines = try lines(desk, width: area.width)
      pane.move(motion, lines: lines.count, height: area.height)
      wasRead = wasRead || isAtEnd(lines, area)
      return .stay
    }
  }

  mutating func handle(_ input: Input, _ desk: Desk, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, desk, in: area) }
    case .mouse(let mouse) where mouse.kind == .scrolledUp: try act(.move(.up), desk, in: area)
    case .mouse(let mouse) where mouse.kind == .scrolledDown: try act(.move(.down), desk, in: area)
    default: nil
    }
  }

  /// What was not looked at to its end is not marked as sent.
  private func send(_ intent: Intent, _ desk: Desk, in area: Rectangle) throws -> Intent {
    guard desk.signedIn.may(.sendAndReceive) else {
      return .refuse(DeskRefusal.notPermitted(.sendAndReceive, desk.signedIn.role).words)
    }
    let area = text(area)
    let isSeenWhole = isAtEnd(try lines(desk, width: area.width), area)
    return wasRead || isSeenWhole ? intent : .refuse("Read it to the end first: G goes there.")
  }
}

extension PreviewScreen {
  func summary(_ desk: Desk) throws -> Summary {
    let found = try version(desk)
    let words = "\(document.words) for \(found.recipientWords)".capitalisedForHeading
    let sent = try desk.child(child).child.reviews.file(review)?.afterwards.sentOn(document, to: recipient)
    let count = found.leftOut.reduce(0) { $0 + $1.count }
    let counts = [Text(words, style: .bold)] + (count > 0 ? [Text("\(count) left out")] : [])
    return Summary(counts: counts, total: sent.map { "sent \($0.shortWithYear)" } ?? "not sent")
  }

  func draw(_ desk: Desk, on frame: inout Frame, in area: Rectangle) throws {
    let area = text(area)
    pane.draw(try lines(desk, width: area.width), on: &frame, in: area)
  }

  private func text(_ area: Rectangle) -> Rectangle { area.inset(left: 2, right: 2) }

  private func isAtEnd(_ lines: [Text], _ area: Rectangle) -> Bool {
    lines.count <= area.height || pane.top >= lines.count - max(1, area.height - 1)
  }

  /// What the sender has to know, then the document itself.
  private func lines(_ desk: Desk, width: Int) throws -> [Text] {
    let found = try version(desk)
    let left = found.leftOut.isEmpty ? [] : ["Left out:"] + found.leftOut.map { "  – \($0.words)" }
    let told = (left + found.remarks.map { "• \($0)" }).flatMap { $0.wrapped(to: width) }
    let rule = Text(String(repeating: "─", count: width), style: .dim)
    let text = try writer.text(of: found).wrapped(to: width).map { Text($0) }
    return (told.isEmpty ? [] : told.map { Text($0, style: .colour(.yellow)) } + [rule]) + text
  }
}

extension String {
  fileprivate var capitalisedForHeading: String { prefix(1).uppercased() + dropFirst() }
}
