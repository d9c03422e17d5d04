import CareCalendar
import Casework

/// Once the day of a booked review has come, whether it was held is recorded by the next working day.
///
/// Local policy; the written record itself is Care Planning Regulations 2010, reg 38.
struct HeldReviewIsRecorded: TimedRule {
  let id = RuleID.heldReviewIsRecorded
  let text = """
    Once the day of a booked review has come, it is recorded as held, or booked again, by the next \
    working day.
    """
  let source = "Local policy; Care Planning, Placement and Case Review (England) Regulations 2010, reg 38"
  let notRead = "regulation 38"
  let weight = DutyWeight.local
  let timescale = Timescale.heldReviewRecorded
  let inForceFrom = day(1991, 10, 14)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil else { return [] }
    let bookings = child.reviews.bookings.filter { booking in
      child.reviewCycles.contains { $0.kind.isSameMeeting(as: booking.kind) && $0.covers(booking.day) }
    }
    return bookings.map { booking in
      let period = terms.policy[timescale]
      let due = terms.calendar.end(of: period, from: booking.day)
      return Duty(
        key: DutyKey(rule: id, subject: .reviews(booking.kind, booking.day)),
        nature: .writeUp, title: "\(booking.kind.profile.meetingWord.capitalisingFirst) to record",
        post: .iro, weight: weight, kind: booking.kind,
        opens: booking.day, due: due, bookBy: terms.calendar.lastWorkingDay(onOrBefore: due),
        unit: period.unit)
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let word = duty.kind.meetingWord.capitalisingFirst
    return Explanation(
      lines: ["\(word) booked for \(duty.opens.words)"] + terms.arithmetic(timescale, from: duty.opens)
        + ["Was it held? Record it, or book it again."],
      source: source, weight: weight)
  }
}
