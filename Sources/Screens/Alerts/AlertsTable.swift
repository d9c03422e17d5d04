import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Alerts as rows of a table. Where there is little room, what each is about stands in a line of its own below it.
struct AlertsTable {
  /// One column: how it stands, what it is in order by, and what it says of an alert.
  private struct Part {
    var column: Column
    let order: AlertOrder
    let cell: (AlertLine) -> Text
  }

  private let queries: CaseQueries
  private let order: AlertOrder
  private let width: Int
  private let room: Room

  private enum Room { case notes, columns, full }

  init(_ queries: CaseQueries, order: AlertOrder, width: Int) {
    self.queries = queries
    self.order = order
    self.width = width
    room = width >= 160 ? .full : width >= 100 ? .columns : .notes
  }

  func table(_ page: AlertPage) -> Table {
    .fitted(
      parts.map(\.column),
      page.groups.filter { !$0.lines.isEmpty }.flatMap { group in
        (group.heading.map { [.heading("\($0.uppercased())  \(group.count)")] } ?? [])
          + group.lines.flatMap(rows)
      }, before: page.from, after: page.linesAfter)
  }

  /// What the column is in order by.
  func order(of column: Int) -> AlertOrder? {
    parts.indices.contains(column) ? parts[column].order : nil
  }

  /// What a narrow window leaves out stands last, so that a column is the same one in every width.
  private var parts: [Part] {
    let stage = Part(column: Column("Stage", minimum: 12, ideal: 36, priority: 3), order: .stage, cell: stage)
    let about = Part(
      column: Column("About", minimum: 12, ideal: 48, priority: 4), order: .category, cell: about)
    let all = clocks + (room == .notes ? [] : (order == .stage ? [] : [stage]) + [about])
    return all.map { part in
      var part = part
      if part.order == order { part.column = part.column.leading }
      return part
    }
  }

  private var clocks: [Part] {
    [
      Part(
        column: Column("Child", minimum: 16, ideal: 40, priority: Column.always), order: .child, cell: child),
      Part(column: Column("This stage", minimum: 12, ideal: 24, priority: 8), order: .due, cell: thisStage),
      Part(column: Column("In all", minimum: 10, ideal: 24, priority: 5), order: .due, cell: inAll),
      Part(column: Column("Next", minimum: 13, ideal: 32, priority: 7), order: .turn, cell: next),
      Part(column: Column("Whose turn", minimum: 10, ideal: 32, priority: 6), order: .turn, cell: whose),
    ]
  }

  private func rows(_ line: AlertLine) -> [Row] {
    let row = Row.entry(RowID(line.id), parts.map { $0.cell(line) })
    guard room == .notes else { return [row] }
    let style: Style = isUrgent(line) ? AlertMarks.urgentStyle : .dim
    return [row]
      + flowed(notes(line), width: max(20, width - 4)).map { .note(Text("    " + $0, style: style)) }
  }

  /// What the heading above it does not say already.
  private func notes(_ line: AlertLine) -> [String] {
    let urgent = isUrgent(line) ? [AlertMarks.urgentWords] : []
    let about = order == .category && line.alert.isOpen ? urgent : [line.alert.about]
    let acknowledged = line.clocks.acknowledgement.map { ["acknowledge by \($0.due.short)"] }
    return about + (order == .stage && line.alert.isOpen ? [] : [line.alert.current.stage.called])
      + (acknowledged ?? [])
  }
}

/// What each column says of an alert.
extension AlertsTable {
  private func isUrgent(_ line: AlertLine) -> Bool { line.alert.isOpen && line.alert.raised.isUrgent }

  private func child(_ line: AlertLine) -> Text {
    Text(line.child.called, style: line.alert.isOpen ? .bold : .dim)
  }

  private func about(_ line: AlertLine) -> Text {
    Text(line.alert.about, style: isUrgent(line) ? AlertMarks.urgentStyle : .plain)
  }

  private func stage(_ line: AlertLine) -> Text { Text(line.alert.current.stage.called) }

  private func thisStage(_ line: AlertLine) -> Text {
    if let ended = line.alert.ending { return Text(ended.on.shortWithYear, style: .dim) }
    return line.clocks.stage.map(clock) ?? Text(line.clocks.stageWords, style: .dim)
  }

  private func inAll(_ line: AlertLine) -> Text {
    guard line.alert.isOpen else { return Text("", style: .dim) }
    return line.clocks.process.map(clock) ?? Text(AlertClocks.informal, style: .dim)
  }

  private func clock(_ clock: AlertClock) -> Text {
    Text(room == .full ? clock.marked : clock.brief, style: clock.style)
  }

  /// The mark says so where it ought to have been acknowledged by now.
  private func next(_ line: AlertLine) -> Text {
    let words = room == .full ? line.state.words : line.state.brief
    if line.clocks.acknowledgement?.isOver ?? false {
      return Text("\(TodaySection.overdue.glyph) \(words)", style: TodaySection.overdue.style)
    }
    return Text("\(line.state.glyph) \(words)", style: line.state.style)
  }

  private func whose(_ line: AlertLine) -> Text {
    Text(owner(line), style: line.waits(for: queries.signedIn) ? .bold : .plain)
  }

  /// "T. Stone", "B. Hill for T. Stone", "you", "you for A. Okafor"
  private func owner(_ line: AlertLine) -> String {
    func name(_ id: StaffID) -> String {
      if id == queries.signedIn.member.id { return "you" }
      return room == .notes ? ShortWords.name(queries.name(of: id)) : queries.name(of: id)
    }
    if line.clocks.turn.isIROs, let iro = line.child.iro {
      return queries.staff.acting(forIRO: iro, on: queries.signedIn.day).named(by: name)
    }
    guard !line.managers.isEmpty else { return line.owner }
    return line.managers.map { $0.named(by: name) }.joined(separator: ", ")
  }
}
