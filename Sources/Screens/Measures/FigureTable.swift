import Application
import CareCalendar
import Casework
import Measures
import ReadModels
import TerminalUI

/// One line behind a figure; of lines that are the same, which of them.
struct FigureRow: Hashable, Sendable {
  let line: FigureParts.Line
  let place: Int
}

/// What is behind a figure in sections: counted, not counted, left out by why.
struct FigureTable {
  let measure: Measure
  let queries: CaseQueries

  /// - Parameter reach: the part of the lines that is at hand.
  func table(_ sections: [FigureParts.Section], _ reach: Range<Int>) -> Table {
    let total = sections.reduce(0) { $0 + $1.lines.count }
    let upper = min(reach.upperBound, total)
    let reach = min(reach.lowerBound, max(0, upper - reach.count))..<upper
    var (start, rows) = (0, [Row]())
    for section in sections {
      let own = reach.clamped(to: start..<start + section.lines.count)
      if !own.isEmpty {
        rows.append(.heading("\(section.part.heading)  \(section.lines.count.withCommas)"))
        rows += own.map { row(section.lines, $0 - start) }
      }
      start += section.lines.count
    }
    return .fitted(
      [
        Column("", minimum: 16, ideal: 40, priority: Column.always),
        Column("", minimum: 12, ideal: 34, priority: 5),
        Column("", minimum: 11, ideal: 11, priority: 7),
        Column("", minimum: 1, ideal: 8, alignment: .right, priority: 6),
        Column("", minimum: 1, ideal: 60, priority: 4),
      ], rows, before: reach.lowerBound, after: total - reach.upperBound)
  }

  private func row(_ lines: [FigureParts.Line], _ place: Int) -> Row {
    let line = lines[place]
    let same = lines[..<place].reversed().prefix { $0 == line }.count
    return .entry(
      FigureRow(line: line, place: same), Text(name(line)), Text(what(line)),
      Text(line.observation.day.shortWithYear), Text(amount(line)),
      Text(line.observation.reason ?? "", style: .dim))
  }

  private func name(_ line: FigureParts.Line) -> String {
    if let child = line.child { return child.name ?? "Child \(child.number)" }
    guard case .staff(let iro) = line.observation.item else { return "–" }
    return queries.name(of: iro)
  }

  /// What was looked at, where it is not the child or the IRO.
  private func what(_ line: FigureParts.Line) -> String {
    let vocabulary = queries.rulebook.policy.vocabulary
    return switch line.observation.item {
    case .review(let kind, _): kind.title(number: nil)
    case .alert: vocabulary[.alert].capitalisingFirst
    case .practiceNote: vocabulary[.practiceNote].capitalisingFirst
    case .visit: "Visit"
    case .survey: "Survey"
    case .clock: "Due"
    case .stay: "Began"
    case .staff, nil: ""
    }
  }

  /// "12", "3 years", of figures that are no count of what was looked at.
  private func amount(_ line: FigureParts.Line) -> String {
    guard case .counted = line.observation.verdict else { return "" }
    switch measure.unit {
    case .count, .percent, .pair: return ""
    case .mean, .years, .cases, .most:
      var figure = Figure(measure.unit)
      figure.add(line.observation.verdict)
      return figure.shown
    }
  }

  /// "Review of 12 May 2014: left out because the reviews before it are not known."
  func sentence(_ line: FigureParts.Line) -> String {
    let (what, day) = (what(line), line.observation.day.shortWithYear)
    let subject =
      what.isEmpty ? "On \(day)" : what == "Due" || what == "Began" ? "\(what) \(day)" : "\(what) of \(day)"
    let verdict =
      switch line.observation.verdict {
      case .counted: "counts"
      case .notCounted: "does not count"
      case .leftOut(let why, times: _): "left out because \(why.words)"
      }
    let reason = line.observation.reason.map { " Reason: \($0)." } ?? ""
    return "\(subject): \(verdict).\(reason)"
  }
}

extension FigureParts.Part {
  var isLeftOut: Bool { if case .leftOut = self { true } else { false } }

  /// "COUNTED", "LEFT OUT: the reviews before it are not known"
  var heading: String {
    switch self {
    case .counted: "COUNTED"
    case .notCounted: "NOT COUNTED"
    case .leftOut(let why): "LEFT OUT: \(why.words)"
    }
  }

  var brief: String {
    switch self {
    case .counted: "counted"
    case .notCounted: "not counted"
    case .leftOut: "left out"
    }
  }
}

extension CaseQueries {
  /// The page of a review that was held on a day; of one that was not held, the child's page.
  func route(toReviewOf child: ChildID, _ kind: ReviewKind, on day: Day) throws -> Route {
    let held = try self.child(child).child.reviews.held.first { $0.heldOn == day && $0.kind == kind }
    return held.map { .review(child, $0.id) } ?? .child(child)
  }
}
