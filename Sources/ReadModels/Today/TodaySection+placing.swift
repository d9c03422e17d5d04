import CareCalendar
public import Rulebook

extension [TodayLine] {
  /// Each line with where it stands before `post`; without those that need nobody yet.
  func placed(on day: Day, for post: DutyOwner) -> [(TodayLine, TodaySection)] {
    compactMap { line in TodaySection(of: line, on: day, for: post).map { (line, $0) } }
  }
}

extension TodaySection {
  /// Where a line stands before `post`; nil for what is later and needs nobody yet, and for what waits for something
  /// of one's own that has a line itself.
  init?(of line: TodayLine, on day: Day, for post: DutyOwner) {
    if let alert = line.alert {
      guard let section = alert.section else { return nil }
      self = section
      return
    }
    guard !line.isOvertaken(on: day) else { return nil }
    switch post {
    case .iroManager: self.init(ofManager: line)
    case .teamManager: self.init(ofTeam: line, on: day)
    case .businessSupport: self.init(ofSupport: line)
    default: self.init(of: line, on: day, amongOthers: post)
    }
  }

  private init?(of line: TodayLine, on day: Day, amongOthers post: DutyOwner) {
    if line.meeting == .today, line.state != .waiting {
      self = .today
    } else if line.state == .putOff {
      self = .putOff
    } else if line.state == .waiting {
      guard line.isNear(on: day), line.precondition.map({ !post.holds($0) }) ?? true else { return nil }
      self = .waiting
    } else if line.duty.nature == .writeUp, line.duty.opens >= day {
      return nil
    } else if let section = TodaySection(ofOwn: line, on: day, for: post) {
      self = section
    } else {
      return nil
    }
  }

  private init?(ofOwn line: TodayLine, on day: Day, for post: DutyOwner) {
    switch (line.state, line.duty.nature) {
    case (.overdue, .challenge) where line.duty.key.practiceNote != nil && !post.seesToReviews:
      self = .challenges
    case (.overdue, _): self = .overdue
    case (_, .challenge) where !post.seesToReviews: self = .challenges
    case (_, .answer): self = .answer
    case (_, .send) where !line.isForToday: self = .send
    default: self.init(byDay: line, on: day)
    }
  }

  /// What is the IRO manager's own, and the reviews that nobody has booked yet though they are near: else the IROs'
  /// work stands in a line for each of them.
  private init?(ofManager line: TodayLine) {
    if line.isWarnedOf {
      self = .warning
      return
    }
    guard line.duty.post == .iroManager else { return nil }
    if line.state == .putOff {
      self = .putOff
    } else {
      switch line.duty.key.rule {
      case .reviewHistoryIsKnown: self = .dates
      case .returnDifferencesSettled: self = .differences
      default: self = .allocate
      }
    }
  }

  /// What a team manager does, and what their team was asked for; of what is the IRO's the reviews that are near.
  private init?(ofTeam line: TodayLine, on day: Day) {
    guard line.state != .waiting else { return nil }
    if line.isWarnedOf {
      self = .warning
      return
    }
    guard line.state != .putOff else { return nil }
    switch (line.duty.post, line.duty.nature) {
    case (_, .challenge): self = .challenges
    case (_, .answer): self = .answer
    case (_, .settle) where line.duty.key.change != nil: self = .changes
    case (_, .review) where line.isOfTwoWeeks(from: day): self = .team
    case (.socialWorker, _), (.named, _):
      guard line.state == .overdue || line.isForToday else { return nil }
      self = .asked
    default: return nil
    }
  }

  /// What business support sends, once it is there to be sent, and what it asks after once it is late.
  private init?(ofSupport line: TodayLine) {
    if line.duty.post == .businessSupport {
      guard line.precondition == nil else { return nil }
      switch line.duty.key.rule {
      case .changeOfMeetingTold: self = .tellAgain
      case .undeliveredSentAgain: self = .undelivered
      default: self = line.isPressing || line.state == .due ? .send : .later
      }
    } else {
      guard line.isLate, line.duty.isOfWhatComesIn else { return nil }
      self = .chase
    }
  }

  private init?(byDay line: TodayLine, on day: Day) {
    if line.isForToday {
      self = .today
    } else if line.state == .due || line.meeting == .soon {
      self = .due
    } else if line.state == .notBooked {
      self = .notBooked
    } else if line.isBegun(on: day) {
      self = .later
    } else {
      return nil
    }
  }

  /// The day's own meetings stand by their hour, before what else is due; alerts by what runs out first; all else as
  /// it comes.
  func ordered(_ lines: [TodayLine]) -> [TodayLine] {
    switch self {
    case .today: lines.ordered(by: DaySortKey.init)
    case .challenges, .warning, .differences, .tellAgain, .undelivered, .send, .chase, .team, .allocate:
      lines.ordered(by: DeadlineSortKey.init)
    default: lines.mostPressingFirst
    }
  }
}

extension DutyOwner {
  /// Those who are told of reviews that are near and that nobody has booked, though it is the IRO who books them.
  public var isWarnedOfReviews: Bool { self == .iroManager || self == .teamManager }
}

extension TodayLine {
  /// True for what prepares a meeting whose day is over: nobody can do it any more. It stays on the page of the review.
  func isOvertaken(on day: Day) -> Bool {
    duty.nature == .preparation && booking.map { $0.day < day } ?? false
  }

  /// True for a review that is late, or due or held within a fortnight.
  fileprivate func isOfTwoWeeks(from day: Day) -> Bool {
    let days = [duty.due, booking?.day].compactMap { $0 }
    return days.contains { $0 <= day.adding(days: 14) }
  }

  /// True for work that is already there to be done, whenever it is due: what a review left, an alert, and what
  /// prepares a meeting that is near.
  fileprivate func isBegun(on day: Day) -> Bool {
    switch duty.nature {
    case .followUp, .writeUp, .challenge: true
    case .preparation: isNear(on: day)
    case .settle: duty.key.change != nil
    case .review, .answer, .send, .carryOut, .provide: false
    }
  }
}

extension DutyOwner {
  /// Those who see to it that reviews are held and alerts answered.
  var seesToReviews: Bool { self == .iro || self == .iroManager }
}
