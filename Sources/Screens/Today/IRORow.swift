import Application
import Casework
import ReadModels
import TerminalUI

/// The row of an IRO on the IRO manager's Today.
struct IRORow: Hashable, Sendable {
  /// Nil for the children who have none.
  let iro: StaffID?

  func open() throws -> Intent {
    iro.map { .open(.todayOf($0)) } ?? .refuse("These children have no IRO yet, and nobody's Today to open.")
  }

  /// What the pane says: each count in full.
  func words(_ queries: CaseQueries, width: Int) throws -> [Text] {
    guard let line = try queries.iroLines().first(where: { $0.iro == iro }) else { return [] }
    let counts = IROLine.shown.map { "\(line.count($0)) \($0.words)" }
    let oldest = line.oldest.map { ["The oldest record is not written since \(days($0))."] } ?? []
    let absence = iro.flatMap { queries.absenceWords(of: $0) }.map { [$0] } ?? []
    let lines = ["\(line.children) \(line.children == 1 ? "child" : "children")"] + counts + oldest + absence
    return [Text(queries.named(iro), style: .bold)]
      + lines.flatMap { $0.wrapped(to: width) }.map { Text($0) }
  }

  private func days(_ count: Int) -> String { count == 1 ? "1 working day" : "\(count) working days" }
}

extension TodayTable {
  func iroRows(_ lines: [IROLine]) -> [Row] {
    guard !lines.isEmpty else { return [] }
    return [.heading("IROS  \(lines.count { $0.iro != nil })")] + lines.map(row)
  }

  /// "Amina Okafor  61 children  6 late  5 this week · 4 not booked · 8 to write up, oldest 12 wd"
  private func row(_ line: IROLine) -> Row {
    let late = line.count(.late)
    var counts = [IROWork.week, .notBooked, .toWriteUp, .alertsPast].filter { line.count($0) > 0 }.map {
      work in
      let oldest = work == .toWriteUp ? line.oldest.map { ", oldest \($0) wd" } ?? "" : ""
      return "\(line.count(work)) \(room == 0 ? work.brief : work.words)\(oldest)"
    }
    if line.iro.flatMap({ queries.absenceWords(of: $0) }) != nil { counts.insert("away", at: 0) }
    return .entry(
      IRORow(iro: line.iro), Text("  \(queries.named(line.iro))"),
      Text(children(line.children)), Text(""),
      Text(late == 0 ? "" : "\(late) late", style: late == 0 ? .plain : TodaySection.overdue.style),
      Text(counts.joined(separator: " · ")))
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
