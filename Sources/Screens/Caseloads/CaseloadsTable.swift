import Application
import Casework
import ReadModels
import TerminalUI

/// A row an IRO, those with the most children for their hours first, and the children of those who are unfolded.
struct CaseloadsTable {
  static let above = "▲"
  static let below = "▽"

  private let queries: CaseQueries
  private let unfolded: Set<StaffID?>
  private let marked: Set<ChildID>

  init(_ queries: CaseQueries, unfolded: Set<StaffID?>, marked: Set<ChildID>) {
    self.queries = queries
    self.unfolded = unfolded
    self.marked = marked
  }

  /// - Parameter reach: the part of the list that is at hand.
  func table(_ reach: Range<Int>) throws -> Table {
    let lines = try queries.iroLines().sorted { perPost($0) > perPost($1) }
    let blocks = lines.map { block($0, among: lines) }
    let total = blocks.reduce(0) { $0 + $1.height }
    let upper = min(reach.upperBound, total)
    let reach = min(reach.lowerBound, max(0, upper - reach.count))..<upper
    return .fitted(
      [
        Column("IRO", minimum: 24, ideal: 34, priority: Column.always),
        Column("Post", minimum: 4, ideal: 5, alignment: .right, priority: 4),
        Column("Children", minimum: 8, ideal: 8, alignment: .right, priority: Column.always),
        Column("A full post", minimum: 11, ideal: 11, alignment: .right, priority: Column.always),
        Column("Late", minimum: 4, ideal: 5, alignment: .right, priority: 7),
        Column("Not booked", minimum: 10, ideal: 10, alignment: .right, priority: 6),
        Column("To write", minimum: 8, ideal: 8, alignment: .right, priority: 5),
        Column("", minimum: 6, ideal: 40, priority: 3),
      ], try rows(blocks, in: reach), before: reach.lowerBound, after: total - reach.upperBound)
  }

  /// An IRO's line with whether somebody covers, and the children where they are unfolded.
  private struct Block {
    let line: IROLine
    let head: [Row]
    let children: Int

    var height: Int { head.count + children }
  }

  private func block(_ line: IROLine, among lines: [IROLine]) -> Block {
    Block(
      line: line, head: [row(line)] + CoverOfIRO(line.iro, queries, children: lines).notes,
      children: unfolded.contains(line.iro) ? line.children : 0)
  }

  private func rows(_ blocks: [Block], in reach: Range<Int>) throws -> [Row] {
    var (start, rows) = (0, [Row]())
    for block in blocks {
      let own = reach.clamped(to: start..<start + block.height)
      let first = start + block.head.count
      rows += block.head.enumerated().filter { own.contains(start + $0.offset) }.map(\.element)
      let children = max(0, own.lowerBound - first)..<max(0, own.upperBound - first)
      if !children.isEmpty {
        rows += try queries.caseload(of: block.line.iro, lines: children).lines.map(row)
      }
      start += block.height
    }
    return rows
  }

  private func row(_ line: IROLine) -> Row {
    let name = line.iro.map(queries.name(of:)) ?? "no IRO"
    return .entry(
      IRORow(iro: line.iro), Text("\(unfolded.contains(line.iro) ? "▾" : "▸") \(name)", style: .bold),
      Text(post(line)), Text(String(line.children)), Text(load(line)), count(line, .late),
      count(line, .notBooked), count(line, .toWriteUp), Text(""))
  }

  private func row(_ line: CaseloadLine) -> Row {
    let mark = marked.contains(line.child.id) ? TodayTable.marked : " "
    return .entry(
      line.child.id, Text("  \(mark) \(line.child.called)"), Text(""), Text(line.child.number.text),
      Text(line.next?.duty.due.map { "due \($0.short)" } ?? ""), Text(""), Text(""), Text(""),
      Text([line.child.legalStatus?.words, line.child.team].compactMap { $0 }.joined(separator: "; ")))
  }

  private func count(_ line: IROLine, _ work: IROWork) -> Text {
    let count = line.count(work)
    return Text(count == 0 ? "" : String(count), style: work == .late ? TodaySection.overdue.style : .plain)
  }

  private func hundredths(_ line: IROLine) -> Int? {
    line.iro.flatMap { queries.staff[$0]?.details.fullTimeHundredths }
  }

  /// "0.8"
  private func post(_ line: IROLine) -> String {
    guard let hundredths = hundredths(line) else { return "" }
    let tenths = (hundredths + 5) / 10
    return hundredths % 10 == 0
      ? "\(tenths / 10).\(tenths % 10)"
      : "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private func perPost(_ line: IROLine) -> Int {
    guard let hundredths = hundredths(line), hundredths > 0 else { return line.children }
    return line.children * 100 / hundredths
  }

  /// "▲ 76": above or below what the council aims at.
  private func load(_ line: IROLine) -> String {
    guard line.iro != nil else { return "" }
    let (load, range) = (perPost(line), queries.rulebook.policy.caseloadRange)
    let mark = load > range.upperBound ? Self.above : load < range.lowerBound ? Self.below : " "
    return "\(mark) \(load)"
  }
}
