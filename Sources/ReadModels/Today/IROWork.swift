public import CareCalendar
import Casework
import Rulebook

/// What is counted of the work of each IRO, for whoever sees to it that the reviewing service does its work.
public enum IROWork: Int, Sendable, CaseIterable {
  /// Everything that is late before the IRO.
  case late
  /// What is due today or this week, and the meetings of those days.
  case week
  case notBooked
  /// Reviews to record and records to finish, whenever they are due.
  case toWriteUp
  /// Alerts of which a clock has run out.
  case alertsPast
  /// The records that are not written, the oldest first.
  case unwritten
}

extension TodayList {
  /// What the lines of an IRO's Today count as, each as often as it is counted.
  public var works: [IROWork] {
    sections.flatMap { section in section.lines.flatMap { IROWork.counted($0, in: section.section) } }
  }
}

extension IROWork {
  fileprivate static func counted(_ line: TodayLine, in section: TodaySection) -> [IROWork] {
    var counted: [IROWork] = []
    switch section {
    case .overdue: counted = line.alert == nil ? [.late] : [.late, .alertsPast]
    case .today, .due: counted = [.week]
    case .notBooked: counted = [.notBooked]
    default: break
    }
    let isOpen = section.isOfTheDay(for: .iro) || section == .due || section == .later
    if isOpen, TodayTask(line).isWritingUp { counted.append(.toWriteUp) }
    return counted
  }
}

extension TodayTask {
  fileprivate var isWritingUp: Bool { [.record, .complete, .issue, .finish].contains(self) }
}

extension ChildRow {
  /// The day since which the oldest record of the child is not written: that of its review's completion, or of the
  /// meeting of which nothing is recorded. Nil where all are.
  public func unwrittenSince(on day: Day) -> Day? {
    duties.map(\.duty).filter { duty in
      (duty.key.rule == .recordComplete || duty.key.rule == .heldReviewIsRecorded && duty.opens < day)
        && duty.isInForce(on: day)
    }.map(\.opens).min()
  }
}
