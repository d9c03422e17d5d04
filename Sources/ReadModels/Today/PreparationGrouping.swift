import CareCalendar
import Casework
import Rulebook

/// The duties that prepare one review, gathered under the review's own line: one line a review.
enum PreparationGrouping {
  /// Every line with where it stands; those that prepare a review are told on its line, and so is the question whether
  /// its meeting took place.
  static func gathered(
    _ lines: [TodayLine], on day: Day, for post: DutyOwner
  ) -> [(TodayLine, TodaySection)] {
    var preparing = Dictionary(grouping: lines.filter { $0.isTold(on: day) }) { Meeting(of: $0) }
    let reviews = lines.filter { $0.duty.nature == .review }
    let told = Set(reviews.compactMap { Meeting(of: $0) })
    let others = lines.filter { line in
      if line.duty.nature == .review { return false }
      guard line.isTold(on: day), let meeting = Meeting(of: line) else { return true }
      return !told.contains(meeting)
    }
    var placed = others.placed(on: day, for: post)
    for review in reviews {
      let own = Meeting(of: review).flatMap { preparing[$0] } ?? []
      // Of two reviews that were to be held at one meeting the first asks whether it took place.
      if review.meeting == .past { preparing[Meeting(of: review)] = nil }
      if let line = review.told(own, on: day, for: post) { placed.append(line) }
    }
    return placed
  }

  /// One meeting of one child.
  private struct Meeting: Hashable {
    let child: ChildID
    let review: ReviewID

    /// The meeting that a line is about; nil where none is booked.
    init?(of line: TodayLine) {
      guard let review = line.duty.key.review ?? line.booking?.id else { return nil }
      (child, self.review) = (line.child.id, review)
    }
  }
}

extension TodayLine {
  /// True for what is told on the line of the review: what prepares it, and once its day is over that it is to be
  /// recorded.
  fileprivate func isTold(on day: Day) -> Bool {
    guard state != .putOff else { return false }
    return duty.nature == .preparation ? !isOvertaken(on: day) : duty.nature == .writeUp && duty.opens < day
  }

  /// The review's line with what prepares it, and where it stands: where the most pressing of them would, unless it
  /// is one of the day's meetings.
  fileprivate func told(
    _ preparing: [TodayLine], on day: Day, for post: DutyOwner
  ) -> (TodayLine, TodaySection)? {
    var line = self
    line.strip = booking.flatMap { child.preparedness[$0.id] } ?? []
    let own = TodaySection(of: self, on: day, for: post)
    let others = preparing.placed(on: day, for: post)
      .filter { $0.1 != .waiting || own == nil }
    guard let first = others.min(by: { $0.1.pressure < $1.1.pressure }) else { return own.map { (line, $0) } }
    if let own, own == .today || own.pressure <= first.1.pressure { return (line, own) }
    return (line.pressed(by: first.0), first.1)
  }

  /// Within a fortnight, or late: before that nobody needs to think of it.
  func isNear(on day: Day) -> Bool {
    switch duty.nature {
    case .review, .writeUp, .answer, .challenge: true
    case .settle: duty.key.alert == nil || isDueWithinAFortnight(of: day)
    case .preparation: (booking?.day ?? duty.opens) <= day.adding(days: 14)
    case .followUp, .send, .carryOut, .provide: isDueWithinAFortnight(of: day)
    }
  }

  private func isDueWithinAFortnight(of day: Day) -> Bool {
    duty.due.map { $0 <= day.adding(days: 14) } ?? true
  }
}

extension TodayLine {
  /// What is to be done first, by somebody else perhaps, before anybody can do what this asks for: a record is finished
  /// before it is sent, and decisions go to the manager before they go to others. Nil where nothing is in the way.
  var precondition: Duty? {
    guard let before = duty.key.rule.precondition, let review = duty.key.review else { return nil }
    return child.duties.first { $0.duty.key.rule == before && $0.duty.key.review == review }?.duty
  }
}

extension RuleID {
  fileprivate var precondition: RuleID? {
    switch self {
    case .recordDistributed: .recordComplete
    case .decisionsToEveryoneInvited: .decisionsToManager
    default: nil
    }
  }
}

extension TodaySection {
  /// 0 for what presses most: what is late already, and then as a morning takes them.
  fileprivate var pressure: Int {
    self == .overdue ? 0 : 1 + (TodaySection.allCases.firstIndex(of: self) ?? 0)
  }
}

extension DutyOwner {
  /// False for those who see a child only because something of it is theirs to do.
  var seesOthersDuties: Bool {
    self != .businessSupport && self != .socialWorker && !oversees(.seniorOfficer)
  }

  /// True for what somebody in the post asks after, though it is another's.
  func chases(_ duty: Duty) -> Bool {
    switch self {
    case .businessSupport: duty.isOfWhatComesIn
    case .socialWorker: duty.nature == .review || duty.key.change != nil
    default: false
    }
  }
}

extension Duty {
  /// True for what a social worker owes: documents of a review, the plan as it was amended, and what their team is to
  /// see to around the child.
  var isOfWhatComesIn: Bool {
    post == .socialWorker
      && (nature == .preparation || nature == .provide || key.rule == .amendedCarePlanReceived)
  }
}
