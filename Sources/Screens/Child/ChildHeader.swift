import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// The lines at the top of a child's screen, the most important first.
struct ChildHeader {
  private let who: ChildSummary
  private let width: Int

  init(_ found: ChildCase, _ queries: CaseQueries, width: Int) {
    who = ChildSummary(found: found, queries: queries)
    self.width = width
  }

  /// As many as there is room for; the last one says where the rest is.
  func lines(atMost count: Int) -> [Text] {
    let all = lines
    guard all.count > count else { return all }
    return all.prefix(count - 1) + [Text("… Tab shows the rest, and why", style: .dim)]
  }

  private var lines: [Text] {
    let born = who.born.lowercasingFirst
    let fits = flow(who.name + [born]).count == 1
    var lines = flow(fits ? who.name + [born] : who.name, .bold)
    guard who.died == nil else { return lines + flow((fits ? [] : [born]) + who.standing) }
    // What presses most, then the child's own words: both are seen however little room there is.
    lines += (duties.isEmpty ? [wrapped("Nothing is due.", .dim)] : duties.prefix(2)).joined() + heard
    lines += flow(who.court) + flow(who.standing) + flow(fits ? who.people : [born] + who.people)
    lines += who.found.comingOfAge.flatMap { wrapped($0) }
    lines += who.siblings.map { wrapped($0) } ?? []
    if let breaks = who.shortBreaks {
      lines += wrapped(breaks.words, breaks.isWarning ? .bold : .plain)
    }
    lines += who.historyIsIncomplete ? wrapped(ChildSummary.incompleteHistory, .plain) : []
    return lines + duties.dropFirst(2).joined()
  }

  /// What the child said last and when they were seen, and what they need to be understood.
  private var heard: [Text] {
    flow(who.heard(room: 2 * width - 40)) + flow(who.found.child.voice.communication.needed)
  }

  /// What is late or soon first, then what waits on others, each in the order in which it presses.
  private var duties: [[Text]] {
    let lines = who.found.duties.map(\.line).filter { !$0.isRepeated(to: who.queries.signedIn.post) }
    return DutyState.allCases.flatMap { state in lines.filter { $0.state == state } }.map { line in
      flow(["\(line.state.glyph) \(line.sentence)"] + line.standing(on: who.found.day), line.state.style)
    }
  }

  private func flow(_ parts: [String], _ style: Style = .plain) -> [Text] {
    flowed(parts, width: width).map { Text($0, style: style) }
  }

  private func wrapped(_ words: String, _ style: Style = .plain) -> [Text] {
    words.wrapped(to: width).map { Text($0, style: style) }
  }
}
