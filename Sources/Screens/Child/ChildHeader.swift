import CareCalendar
import Casebook
import Casework
import Desk
import Glass

/// The lines at the top of a child's screen, the most important first.
struct ChildHeader {
  private let who: Who
  private let width: Int

  init(_ found: ChildCase, _ desk: Desk, width: Int) {
    who = Who(found: found, desk: desk)
    self.width = width
  }

  /// As many as there is room for; the last one says where the rest is.
  func lines(atMost count: Int) -> [Text] {
    let all = lines
    guard all.count > count else { return all }
    return all.prefix(count - 1) + [Text("… Tab shows the rest, and why", style: .dim)]
  }

  private var lines: [Text] {
    var lines = flow(who.name + [who.born.lowercasedFirst], .bold)
    guard who.died == nil else { return lines + flow(who.standing) }
    lines += duties + flow(who.standing) + flow(who.people)
    if let breaks = who.shortBreaks {
      lines += wrapped(breaks.words, breaks.isWarning ? .bold.with(.yellow) : .plain)
    }
    return lines + (who.historyIsIncomplete ? wrapped(Who.incompleteHistory, .colour(.yellow)) : [])
  }

  private var duties: [Text] {
    let found = who.found.duties.map(\.line)
    if found.isEmpty { return wrapped("Nothing is due.", .dim) }
    return found.flatMap { line in
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
