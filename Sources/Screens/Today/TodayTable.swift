import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// The day's board as rows of a table, in words as short as the width asks for.
struct TodayTable {
  let queries: CaseQueries
  let width: Int
  /// 0 in the narrowest windows, 1 below a hundred columns, 2 from there on.
  let room: Int
  private let showsIROs: Bool
  private let isOfService: Bool
  /// Of what business support sends no meeting is told, so that whom it waits on has the room.
  private let sendsThings: Bool
  let isBookingShort: Bool
  /// What was opened of what is folded.
  private let unfolded: Set<TodayFold>
  private let marked: Set<RowID>

  /// - Parameter iro: whose Today it is; nil for one's own.
  init(_ queries: CaseQueries, of iro: StaffID?, width: Int, unfolded: Set<TodayFold>, marked: Set<RowID>) {
    self.queries = queries
    isOfService = iro == nil && queries.seesService
    self.width = width
    self.unfolded = unfolded
    self.marked = marked
    room = width < 68 ? 0 : width < 100 ? 1 : 2
    showsIROs = ![.iro, .iroManager].contains(queries.signedIn.post) && width >= 68
    sendsThings = queries.signedIn.post == .businessSupport
    isBookingShort = width < (showsIROs ? 100 : 78)
  }

  /// Stands for the mark of a line that may stand where it stood before: its child's are still to be worked out.
  static let toWorkOut = "~"

  /// Stands for the mark of a line that is marked to be done together with others.
  static let marked = "■"

  var day: Day { queries.signedIn.day }

  /// Where a line holds all that is to be said of it, nothing stands below it.
  var hasRoomOnTheLine: Bool { width >= 90 && !showsIROs }

  /// The board, and then a line for each IRO.
  func table(_ board: TodayList, _ iros: [IROLine]) -> Table {
    // Of a whole council only some lines are at hand: what is folded could not be counted by whom it waits on.
    let owner = isOfService ? nil : queries.owner(of:)
    let shown = board.sections.filter { !$0.lines.isEmpty || board.folded.contains($0.section) }
    let own = shown.flatMap { section in
      blockRows(TodayBlock(section, owner: owner), toWorkOut: board.childrenToWorkOut)
    }
    // They follow the last line of the board, and are at hand with it.
    let rows = own + (board.linesAfter == 0 ? iroRows(iros) : [])
    let columns = isOfService ? serviceColumns : columns
    return .fitted(
      columns, rows, before: board.linesBefore,
      after: board.linesAfter == 0 ? 0 : board.linesAfter + iros.count)
  }

  private func blockRows(_ block: TodayBlock, toWorkOut: Set<ChildID>) -> [Row] {
    let title = Row.heading("\(block.section.title.uppercased())  \(block.section.count)")
    return (block.hasTitle ? [title] : [])
      + block.parts.flatMap { part in
        let isOpen = part.fold.map(unfolded.contains) ?? true
        let lines = isOpen ? part.lines : []
        let count = block.parts.count == 1 ? block.section.count : part.lines.count
        return (part.fold.map { [row(folding: part.lines, count, $0, part.title, isOpen: isOpen)] } ?? [])
          + lines.indices.flatMap { told(lines, $0, in: block.section.section, toWorkOut: toWorkOut) }
      }
  }

  /// "▸ Theresa Stone  9 lines  2 late"
  private func row(
    folding lines: [TodayLine], _ count: Int, _ fold: TodayFold, _ title: String, isOpen: Bool
  ) -> Row {
    let late = lines.count { $0.isLate && $0.state != .putOff }
    let counted = count == 1 ? "1 line" : "\(count) lines"
    let parts = parts(of: title, in: (isOfService ? nameWidth : titleWidth) - 2)
    let told = Text(([counted] + (parts.rest.map { [$0] } ?? [])).joined(separator: " · "))
    let first = "\(isOpen ? TodayFold.opened : TodayFold.closed) \(parts.first)"
    if isOfService { return .entry(fold.id, self.first(first), told) }
    return .entry(fold.id, Text(first), told, Text(""), Text(late == 0 ? "" : "\(late) late"))
  }

  /// A title that its column has no room for goes on beside it: what follows its colon or comma.
  private func parts(of title: String, in width: Int) -> (first: String, rest: String?) {
    guard title.columns > width, let end = title.firstIndex(where: { ":,".contains($0) }) else {
      return (title, nil)
    }
    return (String(title[..<end]), String(title[end...].dropFirst(2)))
  }

  /// A line with what stands below it: of two that one meeting serves, below the second for both.
  private func told(
    _ lines: [TodayLine], _ index: Int, in section: TodaySection, toWorkOut: Set<ChildID>
  ) -> [Row] {
    let line = lines[index]
    let next = index + 1 < lines.count ? lines[index + 1] : nil
    let isToldNext = next.map { $0.tellsSameMeeting(as: line) } ?? false
    return [row(line, in: section, isToWorkOut: toWorkOut.contains(line.child.id))]
      + notes(line, in: section, tellsMeeting: !isToldNext)
  }

  /// What mark and duty have at least.
  private var titleWidth: Int { room == 0 || showsIROs ? 16 : hasRoomOnTheLine ? 20 : 18 }

  /// Mark and duty, child, due day, how late or soon, booking, and the IRO for those who oversee several.
  ///
  /// Where room is short the IRO's name is worth more to them than the day: how late it is says as much.
  private var columns: [Column] {
    let isTight = showsIROs && room == 1
    let booking = hasRoomOnTheLine || room == 2 ? 60 : isTight ? 10 : 16
    return columns(dueDay: room == 0 ? 0 : isTight ? 3 : 8, booking: booking)
  }

  private func columns(dueDay: Int, booking: Int) -> [Column] {
    [
      Column("", minimum: titleWidth, ideal: room == 2 ? 28 : 22, priority: 8),
      Column(
        "", minimum: showsIROs ? 12 : hasRoomOnTheLine ? 24 : room == 0 ? 14 : 17, ideal: 36,
        priority: Column.always),
      Column("", minimum: 6, ideal: 11, priority: dueDay),
      Column("", minimum: showsIROs && !sendsThings ? 10 : 12, ideal: 20, priority: 9),
      Column(
        "", minimum: sendsThings ? 1 : 10, ideal: sendsThings ? 22 : booking,
        priority: sendsThings ? 5 : showsIROs ? 3 : 7),
      Column("", minimum: showsIROs ? 9 : 1, ideal: showsIROs ? 22 : 1, priority: 4),
    ].dropLast(showsIROs ? 0 : 1)
  }

  private func row(_ line: TodayLine, in section: TodaySection, isToWorkOut: Bool) -> Row {
    let style = style(line, section)
    let isMarked = marked.contains(RowID(line.id))
    let mark = isToWorkOut ? TodayTable.toWorkOut : isMarked ? TodayTable.marked : mark(line, section)
    let named = Text("\(mark) \(title(line, section))", style: style)
    if isOfService { return row(line, named, in: section) }
    let cells = [
      named, Text(line.child.called),
      Text(due(line)),
      Text(when(line, in: section), style: style), last(line, in: section),
    ]
    let iro = Text(line.child.iro.map(queries.name(of:)) ?? "no IRO", style: .dim)
    return .entry(RowID(line.id), showsIROs ? cells + [iro] : cells)
  }
}

extension TodayLine {
  /// True where both stand on one meeting, with the same to say of how it is prepared.
  fileprivate func tellsSameMeeting(as other: TodayLine) -> Bool {
    child.id == other.child.id && booking != nil && booking == other.booking && strip == other.strip
      && pressing == other.pressing
  }
}
