public import CareCalendar
public import Casework

/// A duty that arose, and how it ended.
public struct DutyOutcome: Hashable, Sendable {
  public let key: DutyKey
  /// The day from which it was asked for.
  public let opens: Day
  /// The latest day on which it was in time.
  public let due: Day
  /// The day it was met; nil where it was not.
  public let met: Day?
  /// The day from which it is asked for no more, without having been met; nil where there is none. It may lie ahead: the
  /// 18th birthday ends the duties of a time in care.
  public let lapsed: Day?
  /// True where the day was past already as what it is counted from was arranged: it was never overdue.
  public let isShortNotice: Bool

  /// - Parameters:
  ///   - met: What was done after it had lapsed does not meet it.
  ///   - lapses: What would each end it without its being met; the first counts.
  init(
    _ key: DutyKey, opens: Day, due: Day, met: Day?, lapses: [Day?], isShortNotice: Bool = false
  ) {
    let lapse = lapses.compactMap { $0 }.min()
    let met = met.flatMap { $0.isNotAfter(lapse) ? $0 : nil }
    self.key = key
    self.opens = opens
    self.due = due
    self.met = met
    lapsed = met == nil ? lapse : nil
    self.isShortNotice = isShortNotice
  }

  /// True from the day it was asked for until it was met or asked for no more.
  public func isOpen(on day: Day) -> Bool {
    opens <= day && day.isBefore(met) && day.isBefore(lapsed)
  }
}
