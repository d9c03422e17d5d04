public import CareCalendar
public import Casework

/// The change of a meeting that some of those invited do not know of.
public struct ChangeOfMeeting: Equatable, Sendable {
  /// Those who were told otherwise and may be written to. Whose note of a change came back is sent that again.
  public let whom: [Invitation]
  public let now: MeetingArrangement
  /// The first day on which something was changed that they do not know of; nil where an hour or a place alone was, of
  /// which no day is kept.
  public let changedOn: Day?

  /// Nil where there is nobody to tell.
  public init?(_ file: ReviewFile, _ child: Child) {
    let others = Set(file.toldOtherwise.map(\.party))
    whom = child.invited(to: file).filter {
      others.contains($0.party) && !child.isToSendAgain(.change, to: $0.party, of: file)
    }
    guard let now = file.arrangement, !whom.isEmpty else { return nil }
    self.now = now
    changedOn = whom.compactMap { $0.told.flatMap(file.changed) }.min()
  }

  /// "moved from Thu 6 Nov 10:00 to Mon 10 Nov 14:00", "cancelled: was Thu 6 Nov 10:00"
  public var words: String {
    let known = Set(whom.compactMap(\.told?.booking?.words)).sorted().joined(separator: " or ")
    guard let booking = now.booking else { return "cancelled: was \(known)" }
    return known.isEmpty
      ? "takes place after all: \(booking.words)" : "moved from \(known) to \(booking.words)"
  }

  /// Nobody needs to be told any more after it.
  var lastDay: Day {
    now.booking?.day ?? known.max() ?? changedOn ?? Day(number: 0)
  }

  var opens: Day { changedOn ?? whom.compactMap(\.sentOn).max() ?? lastDay }

  func counted(under terms: RuleContext, _ timescale: Timescale) -> Day? {
    changedOn.map { terms.calendar.end(of: terms.policy[timescale], from: $0) }
  }

  /// By the end of the period, and before the first day that they would come on or are to come on.
  func due(under terms: RuleContext, _ timescale: Timescale) -> Day {
    let days = known + [now.booking?.day].compactMap { $0 }
    let first = days.filter { $0 >= opens }.min() ?? lastDay
    let before = terms.calendar.lastWorkingDay(onOrBefore: first.adding(days: -1))
    return max(opens, min(counted(under: terms, timescale) ?? before, before))
  }

  /// The days of which they know.
  private var known: [Day] { whom.compactMap(\.told?.booking?.day) }
}

extension ReviewFile {
  /// The first day on which something else was arranged than what somebody was told.
  fileprivate func changed(since told: MeetingArrangement) -> Day? {
    let since = told.booking?.madeOn ?? cancelledOn.last ?? Day(number: 0)
    let moved = bookings.map(\.madeOn).first { told == .isCancelled ? $0 >= since : $0 > since }
    return [moved, cancelledOn.first { $0 >= since && told != .isCancelled }].compactMap { $0 }.min()
  }
}
