import Application
import Casework
import ReadModels
import TerminalUI

/// The row of an IRO on the IRO manager's Today.
struct IRORow: Hashable, Sendable {
  /// Nil for the children who have none.
  let iro: StaffID?

  func open() throws -> Intent {
    guard let iro else { return .refuse("These children have no IRO, so there is no Today to open.") }
    return .open(.todayOf(iro))
  }

  /// What the pane says: each count in full.
  func words(_ queries: CaseQueries, width: Int) throws -> [Text] {
    guard let line = try queries.iroLines().first(where: { $0.iro == iro }) else { return [] }
    let counts = IROLine.shown.map { "\(line.count($0)) \($0.words)" }
    let oldest = line.oldest.map { ["The oldest record to write has waited for \(days($0))."] } ?? []
    let lines = [children(line.children)] + counts + oldest + (try cover(queries).words)
    return [Text(queries.named(iro), style: .bold)]
      + lines.flatMap { $0.wrapped(to: width) }.map { Text($0) }
  }

  private func cover(_ queries: CaseQueries) throws -> CoverOfIRO {
    CoverOfIRO(iro, queries, children: try queries.iroLines())
  }

  private func days(_ count: Int) -> String { count == 1 ? "1 working day" : "\(count) working days" }
}

/// The Today of a whole service: a name, and then what belongs to it, so that the lines of children and those of the
/// IROs each have their own columns.
extension TodayTable {
  var nameWidth: Int { room == 0 ? 16 : 24 }

  var serviceColumns: [Column] {
    [
      Column("", minimum: nameWidth, ideal: nameWidth, priority: 2),
      Column("", minimum: 20, ideal: 120, priority: 1),
    ]
  }

  func first(_ words: String, _ style: Style = .plain) -> Text {
    Text(words.padded(to: nameWidth), style: style)
  }

  /// A line of a child: name, day, how late or soon, and what else is told. Where room is short the day goes: how late
  /// or soon it is says as much.
  func row(_ line: TodayLine, _ named: Text, in section: TodaySection) -> Row {
    let isWide = width >= 84
    let name = (line.child.called, room == 0 ? 14 : isWide ? 24 : 17)
    let parts = ([name] + (isWide ? [(due(line), 6)] : []) + [(when(line, in: section), 11)])
      .map { $0.0.clipped(to: $0.1).padded(to: $0.1) }
    let iro = line.child.iro.map(queries.name(of:)) ?? ""
    let last = last(line, in: section).string
    let rest = (parts + [last.isEmpty ? iro : last]).joined(separator: "  ")
    return .entry(RowID(line.id), first(named.string, named.style), Text(rest))
  }

  func iroRows(_ lines: [IROLine]) -> [Row] {
    guard !lines.isEmpty else { return [] }
    let title = "IROS  \(lines.count { $0.iro != nil })".padded(to: nameWidth)
    let titles = IROColumn.allCases.map { $0.title(isBrief: isBrief) }
    return [.heading(Text("\(title)  \(aligned(titles))", style: .bold))]
      + lines.flatMap { [row($0)] + CoverOfIRO($0.iro, queries, children: lines).notes }
  }

  /// "Amina Okafor  61  8  12  4  8  12 wd  1"
  private func row(_ line: IROLine) -> Row {
    let values = aligned(IROColumn.allCases.map { $0.value(of: line) })
    return .entry(IRORow(iro: line.iro), first("  \(queries.named(line.iro))"), Text(values))
  }

  private var isBrief: Bool { width < 96 }

  private func aligned(_ cells: [String]) -> String {
    zip(cells, IROColumn.allCases).map { cell, column in
      cell.padded(to: column.title(isBrief: isBrief).columns, .right)
    }.joined(separator: room == 0 ? " " : "  ")
  }
}

/// What is told of an IRO, a number each.
private enum IROColumn: CaseIterable {
  case children, late, week, notBooked, toWriteUp, oldest, alertsPast

  func title(isBrief: Bool) -> String {
    switch self {
    case .children: isBrief ? "child" : "children"
    case .late: "late"
    case .week: isBrief ? "week" : "this week"
    case .notBooked: isBrief ? "book" : "not booked"
    case .toWriteUp: isBrief ? "write" : "to write up"
    case .oldest: "oldest"
    case .alertsPast: isBrief ? "past" : "alerts past"
    }
  }

  func value(of line: IROLine) -> String {
    let count: Int
    switch self {
    case .children: count = line.children
    case .late: count = line.count(.late)
    case .week: count = line.count(.week)
    case .notBooked: count = line.count(.notBooked)
    case .toWriteUp: count = line.count(.toWriteUp)
    case .alertsPast: count = line.count(.alertsPast)
    case .oldest: return line.oldest.map { "\($0) wd" } ?? ""
    }
    return count == 0 ? "" : "\(count)"
  }
}

extension CaseQueries {
  fileprivate func named(_ iro: StaffID?) -> String { iro.map(name(of:)) ?? "no IRO" }
}

extension IROLine {
  fileprivate static let shown: [IROWork] = [.late, .week, .notBooked, .toWriteUp, .alertsPast]
}

extension [IROLine] {
  /// The same counts of the whole service.
  var totals: [Text] {
    IROLine.shown.map { work in
      Text(
        "\(reduce(0) { $0 + $1.count(work) }) \(work.brief)",
        style: work == .late ? TodaySection.overdue.style : .plain)
    }
  }
}

extension IROWork {
  fileprivate var words: String {
    switch self {
    case .late: "late"
    case .week: "this week"
    case .notBooked: "not booked"
    case .toWriteUp: "to write up"
    case .alertsPast: "past a clock"
    case .unwritten: "not written"
    }
  }

  fileprivate var brief: String {
    switch self {
    case .late: "late"
    case .week: "week"
    case .notBooked: "unbooked"
    case .toWriteUp: "write up"
    case .alertsPast: "past"
    case .unwritten: "unwritten"
    }
  }
}
