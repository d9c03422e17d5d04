public import CareCalendar

/// What an IRO says after a review of the plan, the reports and the practice that they found there: for the social worker
/// and the team manager.
public struct PracticeMonitoring: Hashable, Sendable {
  public enum Part: String, Sendable, CaseIterable {
    case plan, reports, practice

    public var words: String {
      switch self {
      case .plan: "the plan for the child"
      case .reports: "the reports for the review"
      case .practice: "the practice of care planning"
      }
    }
  }

  public enum Grade: String, Sendable, CaseIterable {
    case good
    case fair
    case poor
  }

  public let review: ReviewID
  /// Those that were looked at.
  public let grades: [Part: Grade]
  public let words: String?
  public let by: StaffID
  public let on: Day

  public init(_ review: ReviewID, grades: [Part: Grade], words: String?, by: StaffID, on: Day) {
    self.review = review
    self.grades = grades
    self.words = words
    self.by = by
    self.on = on
  }

  /// The same without what was written, for those who may not see it.
  public var withoutWords: PracticeMonitoring {
    PracticeMonitoring(review, grades: grades, words: nil, by: by, on: on)
  }

  /// The same, of a review that stands under another id.
  func about(_ review: ReviewID) -> PracticeMonitoring {
    PracticeMonitoring(review, grades: grades, words: words, by: by, on: on)
  }
}

/// Why no practice monitoring was recorded.
public enum MonitoringRefusal: Refusal, Equatable {
  case noSuchReview
  case nothingGraded
  case recordedAlready(on: Day)
  case beforeTheReview(heldOn: Day)

  public var words: String {
    switch self {
    case .noSuchReview: "There is no such review of this child that was held."
    case .nothingGraded: "Nothing is graded: say of one part at least how it is."
    case .recordedAlready(let day): "The form of this review was filled in on \(day.shortWithYear) already."
    case .beforeTheReview(let day):
      "The review was held on \(day.shortWithYear): give that day or a later one."
    }
  }
}

extension Child {
  /// The form of a review; nil while it is not filled in.
  public func monitoring(of review: ReviewID) -> PracticeMonitoring? {
    monitorings.first { $0.review == review }
  }

  /// Why the form cannot be true of this child; nil when it can. A review that only returns tell of may be told of once
  /// more after the form: of that one commands alone are asked.
  func refusal(of form: PracticeMonitoring) -> MonitoringRefusal? {
    if form.review.isGiven, reviews.file(form.review) == nil { return .noSuchReview }
    if form.grades.isEmpty { return .nothingGraded }
    return monitoring(of: form.review).map { .recordedAlready(on: $0.on) }
  }

  /// The same by the day of the review, which may be corrected afterwards: asked of commands alone.
  func refusal(ofMonitoring form: PracticeMonitoring) -> MonitoringRefusal? {
    guard let held = reviews.file(form.review)?.review?.heldOn else { return .noSuchReview }
    return form.on < held ? .beforeTheReview(heldOn: held) : nil
  }
}
