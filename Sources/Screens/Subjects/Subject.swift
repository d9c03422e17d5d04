import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook

/// The child that something is to be done about, and the review or duty it concerns.
struct Subject: Sendable {
  let chosen: SelectedSubject
  let found: ChildCase
  /// The line of the duty that is selected, if one is.
  let line: TodayLine?

  init(_ chosen: SelectedSubject, _ queries: CaseQueries) throws {
    self.chosen = chosen
    found = try queries.child(chosen.child)
    line = found.duties.map(\.line).first { $0.duty.key == chosen.duty }
  }

  var duty: Duty? { line?.duty }
  var called: String { found.called }
  var duties: [Duty] { found.duties.map(\.line.duty) }

  /// The kinds of review to choose from, one for every meeting that the child has: the selected duty's
  /// alone; otherwise those that run on the day, or else the one that ran last.
  var kinds: [ReviewKind] {
    let cycles = found.child.reviewCycles.filter { $0.kind.profile.runsBeside == nil }
    let running = cycles.filter { $0.runs(on: found.day) }
    let all = duty?.kind.map { [$0] } ?? (running.isEmpty ? cycles.suffix(1) : running).map(\.kind)
    return all.reduce(into: []) { kinds, kind in
      if !kinds.contains(where: { $0.isSameMeeting(as: kind) }) { kinds.append(kind) }
    }
  }

  /// The next review of a kind: the selected one, or else any that the same meeting serves.
  func review(_ kind: ReviewKind) -> Duty? {
    let reviews = duties.filter { $0.nature == .review }
    return reviews.first { $0.key == duty?.key && $0.kind == kind }
      ?? reviews.first { $0.kind == kind }
      ?? reviews.first { $0.kind?.isSameMeeting(as: kind) ?? false }
  }

  func title(_ kind: ReviewKind) -> String { review(kind)?.reviewTitle ?? kind.title(number: nil) }

  /// The review that a reply is asked for, or whose documents may be missing.
  func review(for act: MenuAction) -> ReviewID? {
    switch act {
    case .agree: ((duty.map { [$0] } ?? []) + duties).first { $0.nature == .answer }?.key.review
    case .tell:
      duty?.key.review ?? duty?.kind.flatMap(booking)?.id ?? found.child.reviews.bookings.last?.id
    case .book, .record, .putOff, .speak, .raise, .note, .acknowledge, .answer, .allocate, .care, .change,
      .court,
      .settle,
      .takeBack:
      nil
    }
  }

  /// Which reviews a form is about, wherever it was opened from.
  var reviewsMeant: String {
    kinds.map { kind in review(kind)?.key.text ?? kind.rawValue }.joined(separator: " ")
  }

  func booking(_ kind: ReviewKind) -> Booking? { found.child.reviews.booking(of: kind) }
}

extension ChildCase {
  /// What the child is called: the name, or else the number.
  var called: String {
    child.person.name ?? child.person.number.map { "Child \($0)" } ?? "A child without a number"
  }
}

extension ChildRow {
  var called: String { name ?? "Child \(number)" }
}
