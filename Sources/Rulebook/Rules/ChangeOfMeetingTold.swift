import CareCalendar
import Casework

/// Those who were invited to a review are told by the next working day that it was moved, or does not take place.
///
/// Local policy: no source gives a period. That those who are invited know when a review is comes from the IRO Handbook
/// 2010.
struct ChangeOfMeetingTold: TimedRule {
  let id = RuleID.changeOfMeetingTold
  let text = """
    Everybody who was invited to a review is told by the next working day that it was moved, or does not take \
    place, and before the day that they know of.
    """
  let source = "Local policy"
  let weight = DutyWeight.local
  let timescale = Timescale.changeOfMeetingTold
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil else { return [] }
    return child.reviews.files.compactMap { file in
      guard let change = ChangeOfMeeting(file, child) else { return nil }
      let due = change.due(under: terms, timescale)
      let lapses = change.lastDay.adding(days: 1)
      guard change.opens < lapses else { return nil }
      return Duty(
        key: DutyKey(rule: id, subject: .review(file.id)), nature: .send, title: "To tell again",
        post: .businessSupport, weight: weight, kind: file.kind, opens: change.opens, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), lapses: lapses,
        unit: terms.policy[timescale].unit)
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let change = duty.key.review.flatMap(child.reviews.file).flatMap { ChangeOfMeeting($0, child) }
    return Explanation(
      lines: change.map { lines(of: $0, duty, under: terms) } ?? [], source: source, weight: weight)
  }

  private func lines(of change: ChangeOfMeeting, _ duty: Duty, under terms: RuleContext) -> [String] {
    let counted =
      change.changedOn.map { ["Changed on \($0.words)"] + terms.arithmetic(timescale, from: $0) }
      ?? ["Its hour or its place was changed"]
    let whom = "\(change.whom.count) of those invited \(change.whom.count == 1 ? "is" : "are")"
    let isSooner = duty.due.map { $0 < change.counted(under: terms, timescale) ?? change.lastDay } ?? false
    let sooner = "They are to know it before they would come: by \(duty.due?.words ?? "")"
    return counted + (isSooner ? [sooner] : [])
      + ["\(change.words.capitalisingFirst): \(whom) to be told."]
  }
}
