import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Who a child is, and why each duty is due when it is: what the pane says.
struct DutyExplanation {
  let found: ChildCase
  let queries: CaseQueries
  let width: Int

  init(_ child: ChildID, _ queries: CaseQueries, width: Int) throws {
    found = try queries.child(child)
    self.queries = queries
    self.width = width
  }

  /// Who it is, then the duty that is selected, then the others.
  func lines(first duty: DutyKey?) -> [Text] { whoLines + [""] + reasons(first: duty) }

  /// The duty that is selected, then the others.
  func reasons(first duty: DutyKey? = nil) -> [Text] {
    if found.duties.isEmpty { return who.died == nil ? wrapped("Nothing is due.", .dim) : [] }
    let ordered =
      found.duties.filter { $0.line.duty.key == duty } + found.duties.filter { $0.line.duty.key != duty }
    return Array(ordered.map(lines(for:)).joined(separator: [""]))
  }

  /// The duty asked for, those about one review, then the others.
  func reasons(about review: ReviewFile, first duty: DutyKey?) -> [Text] {
    let ranked = found.duties.map { explained in (rank(explained.line.duty, review, duty), explained) }
    let ordered = (0...2).flatMap { rank in ranked.filter { $0.0 == rank }.map(\.1) }
    return Array(ordered.map(lines(for:)).joined(separator: [""]))
  }

  private func rank(_ duty: Duty, _ review: ReviewFile, _ first: DutyKey?) -> Int {
    if duty.key == first { return 0 }
    if let other = duty.key.review { return other == review.id ? 1 : 2 }
    return review.review == nil && duty.kind?.isSameMeeting(as: review.kind) ?? false ? 1 : 2
  }

  private var who: ChildSummary { ChildSummary(found: found, queries: queries) }

  private var heard: [String] { who.died == nil ? who.heard(room: 4 * width) : [] }

  private var whoLines: [Text] {
    var lines = flowed(who.name, width: width).map { Text($0, style: .bold) }
    let parts = [
      heard, who.found.child.voice.communication.needed, [who.born], who.standing, who.court, who.people,
    ]
    lines += parts.flatMap { flowed($0, width: width) }.map { Text($0) }
    lines += found.comingOfAge.flatMap { wrapped($0) }
    lines += who.siblings.map { wrapped($0) } ?? []
    if let breaks = who.shortBreaks {
      lines += wrapped(breaks.words, breaks.isWarning ? .bold : .plain)
    }
    return lines + (who.historyIsIncomplete ? wrapped(ChildSummary.incompleteHistory, .plain) : [])
  }

  private func lines(for explained: ExplainedDuty) -> [Text] {
    let (line, why) = (explained.line, explained.explanation)
    return titleLines(line.sentence, why.weight.rawValue)
      + flowed(line.standing(on: found.day), width: width).map { Text($0, style: line.state.style) }
      + warning(line)
      + why.lines.flatMap { wrapped($0, indent: $0.first.map { "+(".contains($0) } ?? false ? 2 : 0) }
      + wrapped(why.source, .dim)
  }

  /// Why a manager is told of a review that is an IRO's to book.
  private func warning(_ line: TodayLine) -> [Text] {
    guard line.isWarnedOf, queries.signedIn.post.isWarnedOfReviews else { return [] }
    let period = queries.rulebook.policy[.earlyWarning].words
    return wrapped("Nobody has booked it: managers are told from \(period) before it is due.")
  }

  /// The duty, with the weight it carries at the right.
  private func titleLines(_ title: String, _ weight: String) -> [Text] {
    let room = width - weight.columns - 2
    var lines = title.wrapped(to: room).map { Text($0, style: .bold) }
    lines[0].string = lines[0].string.padded(to: room) + "  " + weight
    return lines
  }

  private func wrapped(_ words: String, _ style: Style = .plain, indent: Int = 0) -> [Text] {
    words.wrapped(to: width - indent).map { Text(String(repeating: " ", count: indent) + $0, style: style) }
  }
}

extension TodayLine {
  /// "2nd review due Tue 28 Oct 2014"
  var sentence: String { duty.due.map { "\(duty.title) due \($0.words)" } ?? duty.title }

  /// "6 days late", "NOT BOOKED", "put off until 5 Nov: hearing moved"
  func standing(on day: Day) -> [String] {
    var parts = [duty.due == nil ? "Find out when the last review was held" : when]
    if duty.nature == .review { parts.append(booking?.sentence(on: day) ?? "NOT BOOKED") }
    if row.isPutOff(on: day), let until = row.putOffUntil {
      parts.append("put off until \(until.words): \(row.reason ?? "no reason recorded")")
    }
    if state == .waiting { parts.append("waiting on \(duty.responsible ?? duty.post.named)") }
    return parts
  }
}

extension Booking {
  /// "booked Tue 4 Nov 15:30", or that the day has passed without the review being recorded.
  func sentence(on today: Day) -> String {
    day < today ? "was booked \(words), not recorded" : "booked \(words)"
  }
}
