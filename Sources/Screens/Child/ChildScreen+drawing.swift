import Application
import Casework
import ReadModels
import TerminalUI

extension ChildScreen {
  func heading(_ queries: CaseQueries, width: Int, height: Int) throws -> [[Text]] {
    let header = ChildHeader(try queries.child(child), queries, width: width)
    let lines = header.lines(atMost: max(2, min(height - 6, height / 3 + 2))).map { [$0] }
    return lines + (height > 14 ? [[]] : []) + [tabs(queries, width: width)]
  }

  private func tabs(_ queries: CaseQueries, width: Int) -> [Text] {
    let tabs = ChildTab.all(for: queries.signedIn)
    return tabs.flatMap { tab in
      let style: Style = tab == self.tab ? Style(bold: true, reverse: true) : .plain
      return [Text(tab.label(among: tabs, width: width), style: style), " "]
    }
  }

  mutating func press(heading point: Point, _ queries: CaseQueries, width: Int) -> Bool {
    let tabs = ChildTab.all(for: queries.signedIn)
    var column = 0
    for tab in tabs {
      let end = column + tab.label(among: tabs, width: width).columns
      if (column..<end).contains(point.column) { show(tab) }
      column = end + 1
    }
    return true
  }

  var choices: AnyHashable { [child, tab] as [AnyHashable] }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    let found = try queries.child(child)
    return switch tab {
    case .reviews: ReviewsTab(found: found, book: queries.rulebook).table(width: width)
    case .decisions: DecisionsTab(lines: found.decisions(under: queries.rulebook)).table(width: width)
    case .alerts:
      AlertsTab(
        alerts: try queries.alerts(about: child), notes: try queries.practice(about: child), width: width
      ).table()
    case .placements: PlacementsTab(found: found).table(width: width)
    case .voice:
      VoiceTab(child: found.child, tellsOfComplaints: !queries.signedIn.isSocialWorker).table(width: width)
    case .people: PeopleTab(found: found, queries: queries).table(width: width)
    case .journal: JournalTab(found: found, lines: try queries.journal(of: child)).table(width: width)
    }
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    let why = try DutyExplanation(child, queries, width: width)
    return isBeside ? why.reasons() : why.lines(first: nil)
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String { tab.emptyMessage }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let found = try queries.child(child)
    let kinds = found.reviews.map { ReviewKind?.some($0.review.kind) }
    let reviews = Text(kinds.isEmpty ? "0 reviews held" : "\(kinds.countedMeetings) held")
    let late = found.reviews.count { ($0.daysLate ?? 0) > 0 }
    let counts =
      late > 0 ? [reviews, Text("\(late) of them late", style: TodaySection.overdue.style)] : [reviews]
    return Summary(counts: counts, total: found.child.person.number.map { "child \($0)" } ?? "")
  }
}
