import CareCalendar
import Casework
import Rulebook

/// The duties that prepare one review, gathered under the review's own line: one line a review.
enum PreparationGrouping {
  /// Every line with where it stands; those that prepare a review are told on its line.
  static func gathered(_ lines: [TodayLine], on day: Day) -> [(TodayLine, TodaySection)] {
    let preparing = Dictionary(grouping: lines.filter(\.isPreparing)) { Meeting(preparedBy: $0) }
    let reviews = lines.filter { $0.duty.nature == .review }
    let told = Set(reviews.compactMap { Meeting(of: $0) })
    let others = lines.filter { line in
      if line.duty.nature == .review { return false }
      guard line.isPreparing, let meeting = Meeting(preparedBy: line) else { return true }
      return !told.contains(meeting)
    }
    var placed = others.placed(on: day)
    for review in reviews {
      let own = Meeting(of: review).flatMap { preparing[$0] } ?? []
      if let line = review.told(own, on: day) { placed.append(line) }
    }
    return placed
  }

  /// One meeting of one child.
  private struct Meeting: Hashable {
    let child: ChildID
    let review: ReviewID

    /// The meeting that a line prepares.
    init?(preparedBy line: TodayLine) {
      guard let review = line.duty.key.review else { return nil }
      (child, self.review) = (line.child.id, review)
    }

    /// The meeting that a review's line is booked for.
    init?(of review: TodayLine) {
      guard let booking = review.booking else { return nil }
      (child, self.review) = (review.child.id, booking.id)
    }
  }
}

extension TodayLine {
  fileprivate var isPreparing: Bool { duty.nature == .preparation && state != .putOff }

  /// The review's line with what prepares it, and where it stands: where the most pressing of them would.
  fileprivate func told(_ preparing: [TodayLine], on day: Day) -> (TodayLine, TodaySection)? {
    var line = self
    line.strip = booking.flatMap { child.preparedness[$0.id] } ?? []
    let own = TodaySection(of: self, on: day)
    let others = preparing.placed(on: day).filter { $0.1 != .waiting || own == nil }
    guard let first = others.min(by: { $0.1.place < $1.1.place }) else { return own.map { (line, $0) } }
    if let own, own.place <= first.1.place { return (line, own) }
    line.pressing = first.0.duty
    line.pressingDays = first.0.days
    return (line, first.1)
  }

  /// Within a fortnight, or late: before that nobody needs to think of it.
  func isNear(on day: Day) -> Bool {
    switch duty.nature {
    case .review, .writeUp, .answer, .challenge: true
    case .settle: duty.key.alert == nil || isDueWithinAFortnight(of: day)
    case .preparation: (booking?.day ?? duty.opens) <= day.adding(days: 14)
    case .followUp, .send, .carryOut: isDueWithinAFortnight(of: day)
    }
  }

  private func isDueWithinAFortnight(of day: Day) -> Bool {
    duty.due.map { $0 <= day.adding(days: 14) } ?? true
  }
}

extension TodaySection {
  fileprivate var place: Int { TodaySection.allCases.firstIndex(of: self) ?? 0 }
}

extension DutyOwner {
  /// False for those who see a child only because something of it is theirs to do.
  var seesOthersDuties: Bool { self != .businessSupport && !oversees(.seniorOfficer) }

  /// Those who see a review as one thing, with what prepares it.
  var holdsReviews: Bool { self == .iro || self == .iroManager || self == .teamManager }
}
