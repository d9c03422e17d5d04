public import CareCalendar
public import Casework

/// A review that was due or held on some days, with the child, and who had the child at the time.
public struct ReviewLine: Equatable, Sendable {
  /// How a review stands on a day.
  public enum Standing: String, Sendable, CaseIterable {
    case inTime = "in-time"
    case late
    /// Held, and it is not known whether in time.
    case notJudged = "not-judged"
    /// Due, its day is past, and it is not held.
    case overdue
    /// Its day passed and the child's reviews ended before it was held.
    case missed
    case due

    public var words: String {
      switch self {
      case .inTime: "in time"
      case .late: "late"
      case .notJudged: "cannot be judged"
      case .overdue: "overdue"
      case .missed: "missed"
      case .due: "due"
      }
    }
  }

  public let child: ChildID
  public let number: ChildNumber
  public let name: String?
  public let review: CountedReview
  public let standing: Standing
  /// The IRO and the team that had the child on the review's day; nil where that is not known.
  public let iro: StaffID?
  public let team: String?

  init(_ told: CountedReview, of child: CountedChild, asOf day: Day) {
    let review = told.asOf(day)
    self.child = child.id
    number = child.number
    name = child.name
    self.review = review
    standing = Standing(of: review, asOf: day)
    iro = review.day.flatMap { on in child.allocations.last { $0.covers(on) }?.iro }
    team = review.day.flatMap { on in child.teams.last { $0.covers(on) }?.team }
  }

  /// The child's reviews that were due or held on the days, in order, as they stand on a day.
  public static func lines(
    of child: CountedChild, in days: ClosedRange<Day>, asOf day: Day
  ) -> [ReviewLine] {
    let reviews = child.reviews.filter { review in
      [review.heldOn, review.due].contains { $0.map(days.contains) ?? false }
    }
    return reviews.map { ReviewLine($0, of: child, asOf: day) }
  }
}

extension ReviewLine.Standing {
  fileprivate init(of review: CountedReview, asOf day: Day) {
    switch review.state {
    case .held: self = review.isOnTime.map { $0 ? .inTime : .late } ?? .notJudged
    case .missed: self = .missed
    case .awaited: self = review.due.map { $0 < day } ?? false ? .overdue : .due
    }
  }
}
