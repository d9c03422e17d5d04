import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// What was sent in the last four weeks: whoever has an envelope or a message that came back finds here whose it is.
struct SentScreen: ListScreen {
  var selection = Selection()
  var pane = Pane()
  /// The lines that are marked, to be recorded together.
  private var marked: Set<RowID> = []

  enum Action {
    case cameBack, mark, open, otherPane, leave
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.enter, "it came back", .cameBack), (.character(" "), "mark", .mark),
      (.character("o"), "review", .open),
      (.tab, "more", .otherPane), (.any(.escape, .character("q")), "back", .leave),
    ]) + movingKeys.map(Action.move)

  func title(_ queries: CaseQueries) -> String? { "Came back" }

  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .cameBack: !queries.signedIn.isReadOnly && (try? line(queries)) != nil
    case .mark, .open: (try? line(queries)) != nil
    case .otherPane, .leave, .move: true
    }
  }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .cameBack: return try cameBack(queries)
    case .mark:
      guard let line = try line(queries) else { return .refuse("Nothing is selected.") }
      marked.formSymmetricDifference([line.id])
      return try move(.down, queries, in: area)
    case .open:
      return try line(queries).map { .open(.review($0.child, $0.review)) } ?? .refuse("Nothing is selected.")
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, queries, in: area)
    case .leave: return pane.isFocused ? swapPane() : .back
    }
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, queries, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, queries, in: area) { try $0.cameBack(queries) }
    default: nil
    }
  }

  /// Opens the form about the marked lines, or about the selected one where none is.
  private mutating func cameBack(_ queries: CaseQueries) throws -> Intent {
    let own = try queries.sentLately().filter { marked.contains($0.id) }
    let lines = try own.isEmpty ? line(queries).map { [$0] } ?? [] : own
    guard let first = lines.first else { return .refuse("Nothing is selected.") }
    let things = lines.flatMap { line in line.sendings.map { SentThing(line.child, line.review, $0) } }
    marked = []
    return .open(.form(.deliveries(.cameBack, things), SelectedSubject(first.child)))
  }

  private func line(_ queries: CaseQueries) throws -> SentLine? {
    guard let id = try selected(queries) else { return nil }
    return try queries.sentLately().first { $0.id == id }
  }

  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? {
    try line(queries).map { SelectedSubject($0.child) }
  }
}

extension SentScreen {
  var choices: AnyHashable { marked as AnyHashable }

  func heading(_ queries: CaseQueries, width: Int, height: Int) throws -> [[Text]] {
    "What was sent in the last four weeks. / finds by name or child."
      .wrapped(to: width).map { [Text($0, style: .bold)] }
  }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    let columns = [
      Column("", minimum: 2, ideal: 2, priority: Column.always),
      Column("Sent", minimum: 6, ideal: 10, priority: 4),
      Column("What", minimum: 10, ideal: 28, priority: 5),
      Column("To", minimum: 16, ideal: 36, priority: Column.always),
      Column("Child", minimum: 14, ideal: 30, priority: 6),
    ]
    let rows = try queries.sentLately().map { line in
      Row.entry(
        line.id, Text(marked.contains(line.id) ? TodayTable.marked : " "),
        Text(width < 80 ? line.on.short : "\(line.on.weekday.short) \(line.on.short)"),
        Text(line.what), Text(line.recipient.capitalisingFirst), Text(line.called))
    }
    return .fitted(columns, rows)
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    guard let line = try line(queries),
      let file = try queries.child(line.child).child.reviews.file(line.review)
    else { return [] }
    let about = "\(line.called), \(line.title.lowercasingFirst), \(file.words)"
    let stories = line.sendings.compactMap(file.delivery).map { delivery in
      "\(delivery.sending.matter.title): \(queries.rulebook.terms.story(of: delivery, in: file))."
    }
    return "To \(line.recipient)".wrapped(to: width).map { Text($0, style: .bold) }
      + ([about] + stories).flatMap { $0.wrapped(to: width) }.map { Text($0) }
  }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let count = try queries.sentLately().count
    let own = marked.isEmpty ? [] : [Text("\(marked.count) marked", style: .bold)]
    return Summary(counts: own, total: "\(count) sent")
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String {
    "Nothing was sent in the last four weeks that has not come back."
  }

  var legend: [(glyph: String, words: String)] {
    [(TodayTable.marked, "Marked with Space: Enter records it of all that are marked")]
  }
}

extension SentLine {
  fileprivate var id: RowID { RowID(sendings.map { SentThing(child, review, $0) }) }
}
