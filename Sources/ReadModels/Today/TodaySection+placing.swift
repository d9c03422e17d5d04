import CareCalendar
import Rulebook

extension [TodayLine] {
  /// Each line with where it stands; without those that need nobody yet.
  func placed(on day: Day) -> [(TodayLine, TodaySection)] {
    compactMap { line in TodaySection(of: line, on: day).map { (line, $0) } }
  }
}

extension TodaySection {
  /// Where a line stands; nil for what is later and needs nobody yet.
  init?(of line: TodayLine, on day: Day) {
    if let alert = line.alert {
      self = alert.section
    } else if line.duty.nature == .review, line.booking?.day == day, line.state != .waiting {
      self = .meetings
    } else if line.state == .putOff {
      self = .putOff
    } else if line.state == .waiting {
      guard line.isNear(on: day) else { return nil }
      self = .waiting
    } else if line.duty.nature == .writeUp {
      guard line.duty.opens < day else { return nil }
      self = .writeUp
    } else if let section = TodaySection(byState: line, on: day) {
      self = section
    } else {
      return nil
    }
  }

  private init?(byState line: TodayLine, on day: Day) {
    switch (line.state, line.duty.nature) {
    case (.overdue, .challenge) where line.duty.key.practiceNote != nil: self = .challenges
    case (.overdue, _): self = .overdue
    case (_, .challenge): self = .challenges
    case (_, .answer): self = .answer
    case (_, .send): self = .send
    case (_, .followUp): self = .writeUp
    case (.due, _): self = .due
    case (.notBooked, _): self = .notBooked
    case (.later, .preparation) where line.isNear(on: day): self = .due
    case (.later, _), (.waiting, _), (.putOff, _): return nil
    }
  }

  /// The day's own meetings stand by their hour, alerts by what runs out first; all else as it comes.
  func ordered(_ lines: [TodayLine]) -> [TodayLine] {
    switch self {
    case .meetings: lines.sorted { ($0.booking?.time?.minutes ?? 0) < ($1.booking?.time?.minutes ?? 0) }
    case .challenges: lines.ordered(by: DeadlineSortKey.init)
    default: lines.mostPressingFirst
    }
  }
}
