import Application
import CareCalendar
import Casework
import Measures
import ReadModels
import Rulebook
import TerminalUI

/// The row of a review that was due or held.
struct ReviewRow: Hashable, Sendable {
  let child: ChildID
  /// Nil for one that was not held.
  let review: ReviewID?
  let kind: ReviewKind
  let day: Day?

  init(_ line: ReviewLine) {
    (child, review) = (line.child, line.review.id)
    (kind, day) = (line.review.kind, line.review.day)
  }
}

/// Reviews by how they stand: whose each is, by when it was due, when it was held, and why it was late.
struct ReviewListTable {
  let queries: CaseQueries

  /// - Parameter reach: the part of the lines that is at hand.
  func table(_ sections: [ReviewListSection], _ reach: Range<Int>) -> Table {
    let total = sections.reduce(0) { $0 + $1.reviews.count }
    let upper = min(reach.upperBound, total)
    let reach = min(reach.lowerBound, max(0, upper - reach.count))..<upper
    var (start, rows) = (0, [Row]())
    for section in sections {
      let own = reach.clamped(to: start..<start + section.reviews.count)
      if !own.isEmpty {
        rows.append(.heading("\(section.part.words.uppercased())  \(section.reviews.count.withCommas)"))
        rows += own.map { row(section.reviews[$0 - start].line, section.part) }
      }
      start += section.reviews.count
    }
    return .fitted(
      [
        Column("Child", minimum: 16, ideal: 36, priority: Column.always),
        Column("Review", minimum: 12, ideal: 28, priority: 5),
        Column("Due", minimum: 6, ideal: 6, priority: 6), Column("Held", minimum: 6, ideal: 6, priority: 7),
        Column("Standing", minimum: 11, ideal: 16, priority: 8),
        Column("IRO", minimum: 12, ideal: 24, priority: 9),
        Column("Team", minimum: 10, ideal: 24, priority: 3),
        Column("Why it was late", minimum: 15, ideal: 40, priority: 4),
      ], rows, before: reach.lowerBound, after: total - reach.upperBound)
  }

  private func row(_ line: ReviewLine, _ part: ReviewPart) -> Row {
    let review = line.review
    return .entry(
      ReviewRow(line), Text("\(part.glyph) \(name(line))", style: part.style),
      Text(ShortWords.title(review.kind.ordinalTitle(number: review.number))), Text(review.due?.short ?? "–"),
      Text(review.heldOn?.short ?? ""), Text(standing(line, part), style: part.style),
      Text(line.iro.map(queries.name(of:)) ?? "no IRO"), Text(line.team ?? "", style: .dim),
      part == .unexplained ? Text("no reason given", style: part.style) : Text(review.lateReason ?? ""))
  }

  private func name(_ line: ReviewLine) -> String { line.name ?? "Child \(line.number)" }

  /// "6 days late", "in 12 days", "in time"
  private func standing(_ line: ReviewLine, _ part: ReviewPart) -> String {
    let (today, review) = (queries.signedIn.day, line.review)
    switch part {
    case .unexplained, .late: return review.daysLate.map { ShortWords.late($0, review.unit) } ?? "late"
    case .notRecorded:
      return review.due.map { ShortWords.late(today - $0, .calendar) } ?? "late"
    case .due: return review.due.map { inDays($0 - today) } ?? "due"
    case .missed, .inTime: return part.words
    case .notJudged: return "not known"
    }
  }

  private func inDays(_ days: Int) -> String {
    days == 0 ? "today" : "in \(DayUnit.calendar.words(days))"
  }

  /// Which review it is, and how it stands, in sentences.
  func sentences(_ line: ReviewLine) -> [String] {
    let review = line.review
    let title = review.kind.ordinalTitle(number: review.number)
    let due = review.due.map { "due \($0.words)" } ?? "due day not known"
    let held = review.heldOn.map { "held \($0.words)" } ?? "not recorded as held"
    let part = ReviewPart(line)
    let why =
      review.lateReason.map { "Why it was late: \($0)." }
      ?? (part == .unexplained ? "Nobody said why it was late: w gives the reason." : nil)
    return [
      "\(title): \(due), \(held), \(standing(line, part)).", why,
      review.isRecordedHere || review.heldOn == nil ? nil : "A council's return tells of it.",
    ].compactMap { $0 }
  }
}
