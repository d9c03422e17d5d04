import Application
import Casework
import Measures
import ReadModels
import TerminalUI

/// What is done with a review from its line.
extension ReviewListScreen {
  /// The review's page where it was held, else the child's.
  func open(_ queries: CaseQueries) throws -> Intent {
    guard let line = try line(queries) else { return .refuse("Nothing is selected.") }
    return .open(line.review.id.map { .review(line.child, $0) } ?? .child(line.child))
  }

  /// Asks why the review was late, or says why there is nothing to ask.
  func explain(_ queries: CaseQueries) throws -> Intent {
    guard let line = try line(queries) else { return .refuse("Nothing is selected.") }
    guard isLate(line), let review = line.review.id else {
      return .refuse("Only of a review that was held late it is asked why.")
    }
    return try ReviewStep.meeting(.lateReason).begin(on: review, of: line.child, queries)
  }

  func isLate(_ line: ReviewLine) -> Bool {
    let part = ReviewPart(line)
    return part == .unexplained || part == .late
  }

  func mayExplain(_ queries: CaseQueries) -> Bool {
    queries.signedIn.refusal(of: ReviewStep.meeting(.lateReason).permission) == nil
  }
}

/// Once the reason of one is given, the next that has none is selected.
extension ReviewListScreen {
  func held(_ queries: CaseQueries) throws -> HeldLine? {
    guard let line = try line(queries), ReviewPart(line) == .unexplained else { return nil }
    let rows = try table(queries, width: nil).rows
    return HeldLine(
      line: RowID(ReviewRow(line)),
      place: HeldPlace(selection.settled(in: rows, height: 1).position, in: rows), child: line.child,
      review: line.review.id, duty: nil, title: line.review.kind.ordinalTitle(number: line.review.number))
  }

  mutating func stay(with held: HeldLine, _ queries: CaseQueries) throws {
    let reviews = try queries.child(held.child).child.reviews
    guard let review = held.review, reviews.file(review)?.review?.lateReason != nil else { return }
    if let next = held.place.neighbour { selection.select(next) }
  }
}
