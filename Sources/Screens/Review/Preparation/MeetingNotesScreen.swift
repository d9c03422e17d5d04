import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// What those who know of another day or hour of a meeting are told, each their own note, one below the other; marked
/// as told once they were read.
struct MeetingNotesScreen: Screen {
  private let child: ChildID
  private let review: ReviewID
  private let writer: any DocumentWriter
  private var pane = Pane(isFocused: true)
  /// The notes that were looked at to their end.
  private var read: [AddressedNote]?

  enum Action {
    case tell, choose, writePages, leave
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.character("s"), "all told today", .tell),
      (.character("d"), "some, or another day", .choose),
      (.character("p"), "write pages", .writePages),
      (.any(.escape, .character("q")), "back", .leave),
    ]) + movingKeys.map(Action.move)

  init(_ child: ChildID, _ review: ReviewID, _ writer: any DocumentWriter, _ queries: CaseQueries) throws {
    self.child = child
    self.review = review
    self.writer = writer
    guard let first = try queries.meetingNotes(of: child, review).first else {
      throw ServiceRefusal.impossible(ReviewFileRefusal.nothingNewToTell.words)
    }
    if let note = first.note { _ = try writer.document(of: note) }
  }

  func title(_ queries: CaseQueries) -> String? { "To tell again" }

  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .tell, .choose: !queries.signedIn.isReadOnly && queries.signedIn.may(.sendAndReceive)
    case .writePages, .leave, .move: true
    }
  }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .leave: return .back
    case .writePages: return .open(.pages(child, review, .notes))
    case .tell:
      let day = queries.signedIn.day
      let told = try queries.meetingNotes(of: child, review).filter { $0.note != nil }.map {
        ReviewFileEvent.preparation(.changeTold($0.party, on: day))
      }
      return try tell(.submit(.review(.note(child, review, told))), queries, in: area)
    case .choose:
      let form = FormID.step(.preparation(.tellAgain), of: review)
      return try tell(.open(.form(form, SelectedSubject(child))), queries, in: area)
    case .move(let motion):
      let area = text(area)
      let lines = try lines(queries, width: area.width)
      pane.move(motion, lines: lines.count, height: area.height)
      if isAtEnd(lines, area) { read = try queries.meetingNotes(of: child, review) }
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

  /// What was not looked at to its end is not marked as told.
  private func tell(_ intent: Intent, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    guard queries.signedIn.may(.sendAndReceive) else {
      return .refuse(ServiceRefusal.notPermitted(.sendAndReceive, queries.signedIn.role).words)
    }
    let notes = try queries.meetingNotes(of: child, review)
    if notes.isEmpty { return .refuse("Everybody knows by now: there is nobody left to tell.") }
    if notes.allSatisfy({ $0.note == nil }), let refusal = notes[0].refusal { return .refuse(refusal) }
    let area = text(area)
    let isSeenWhole = isAtEnd(try lines(queries, width: area.width), area)
    return read == notes || isSeenWhole ? intent : .refuse("Read them to the end first: G goes there.")
  }
}

extension MeetingNotesScreen {
  func summary(_ queries: CaseQueries) throws -> Summary {
    let found = try queries.child(child).child
    let change = found.reviews.file(review).flatMap { ChangeOfMeeting($0, found) }
    let count = change.map { "\($0.whom.count) to tell" } ?? "nobody left to tell"
    return Summary(
      counts: [Text(change?.words.capitalisingFirst ?? "Everybody knows.", style: .bold)], total: count)
  }

  func draw(_ queries: CaseQueries, on frame: inout Frame, in area: Rectangle) throws {
    let area = text(area)
    pane.draw(try lines(queries, width: area.width), on: &frame, in: area)
  }

  private func text(_ area: Rectangle) -> Rectangle { area.inset(left: 2, right: 2) }

  private func isAtEnd(_ lines: [[Text]], _ area: Rectangle) -> Bool {
    lines.count <= area.height || pane.top >= lines.count - max(1, area.height - 1)
  }

  /// Whom each note is for, and the note itself.
  private func lines(_ queries: CaseQueries, width: Int) throws -> [[Text]] {
    let notes = try queries.meetingNotes(of: child, review)
    return try notes.enumerated().flatMap { place, addressed in
      let head = "\(place + 1) of \(notes.count), for \(addressed.words)".clipped(to: width)
      return (place == 0 ? [] : [[]]) + [[Text(head, style: Style(bold: true, reverse: true))], []]
        + (try lines(addressed, width: width))
    }
  }

  private func lines(_ addressed: AddressedNote, width: Int) throws -> [[Text]] {
    guard let note = addressed.note else {
      return (addressed.refusal ?? "").wrapped(to: width).map { [Text($0, style: .bold)] }
    }
    let left = note.leftOut.isEmpty ? [] : ["Left out:"] + note.leftOut.map { "  – \($0.words)" } + [""]
    return left.flatMap { $0.wrapped(to: width) }.map { [Text($0, style: .bold)] }
      + DocumentLayout(width: width).lines(try writer.document(of: note))
  }
}
