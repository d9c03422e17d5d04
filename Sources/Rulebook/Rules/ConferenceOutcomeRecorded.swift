import CareCalendar
import Casework

/// What a conference came to is recorded by the next working day after it.
///
/// Local policy: until then nobody can tell from the record whether the child has a plan.
struct ConferenceOutcomeRecorded: TimedRule {
  let id = RuleID.conferenceOutcomeRecorded
  let text = """
    Once a child protection conference is recorded as held, what it came to is recorded by the next working day: \
    whether a plan began, goes on, ended or is not needed.
    """
  let source = "Local policy"
  let weight = DutyWeight.local
  let timescale = Timescale.heldReviewRecorded
  let inForceFrom = day(2010, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil else { return [] }
    return child.conferencesToConclude.filter { isInForce(on: $0.heldOn) }.map { review in
      let due = terms.calendar.end(of: terms.policy[timescale], from: review.heldOn)
      return Duty(
        key: DutyKey(rule: id, subject: .reviews(review.kind, review.heldOn)), nature: .followUp,
        title: "Outcome of a conference to record", post: .iro, weight: weight, opens: review.heldOn,
        due: due, bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), unit: terms.policy[timescale].unit)
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    Explanation(
      lines: ["Conference held \(duty.opens.words)"]
        + terms.arithmetic(timescale, from: duty.opens, verb: "record"),
      source: source, weight: weight)
  }
}
