import CareCalendar
import Casework

/// Five working days before a hearing the IRO's view was given to the court, and the IRO has spoken with the guardian.
///
/// Local policy. What was done for the hearing before it prepares that one alone.
struct HearingPreparedFor: TimedRule {
  let id = RuleID.hearingPreparedFor
  let text = """
    Five working days before a hearing of a court about the child the IRO's view was given, and the IRO and the \
    children's guardian have spoken: each since the hearing before it, or since the proceedings began. Of a hearing \
    that was listed later than that it is short notice, and never overdue.
    """
  let source = "Local policy"
  let weight = DutyWeight.local
  let timescale = Timescale.hearingPreparation
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil, let open = child.court.open, let hearing = open.hearings.last,
      isInForce(on: hearing.listedOn), let title = open.outstanding(for: hearing)
    else { return [] }
    let due = terms.calendar.beginning(of: terms.policy[timescale], before: hearing.day)
    return [
      Duty(
        key: DutyKey(rule: id, subject: .hearing(hearing.day)), nature: .settle, title: title, post: .iro,
        weight: weight, opens: hearing.listedOn, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due),
        lapses: ends(hearing, of: child).compactMap { $0 }.min(),
        unit: terms.policy[timescale].unit, isShortNotice: due < hearing.listedOn)
    ]
  }

  /// The day after the hearing nobody can prepare it any more, nor once the child is with us no more.
  private func ends(_ hearing: Hearing, of child: Child) -> [Day?] {
    [hearing.day.adding(days: 1), CareEnds(child).leaving(after: hearing.listedOn)]
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    child.court.proceedings.flatMap { proceedings in
      proceedings.hearings.filter { isInForce(on: $0.listedOn) }.map { hearing in
        let due = terms.calendar.beginning(of: terms.policy[timescale], before: hearing.day)
        return DutyOutcome(
          DutyKey(rule: id, subject: .hearing(hearing.day)), opens: hearing.listedOn, due: due,
          met: proceedings.prepared(hearing), lapses: ends(hearing, of: child) + [child.died],
          isShortNotice: due < hearing.listedOn)
      }
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    guard let open = child.court.open, let hearing = open.hearings.last else {
      return Explanation(lines: [], source: source, weight: weight)
    }
    let purpose = hearing.purpose.map { ": \($0)" } ?? ""
    let notice =
      duty.isShortNotice ? ["It was listed on \(hearing.listedOn.words): short notice, never overdue."] : []
    return Explanation(
      lines: ["Hearing on \(hearing.day.words)\(purpose)"] + terms.arithmetic(timescale, before: hearing.day)
        + notice + open.preparation(of: hearing),
      source: source, weight: weight)
  }
}

extension Proceedings {
  /// The day on which both were done for a hearing; nil until they are.
  fileprivate func prepared(_ hearing: Hearing) -> Day? {
    guard let view = viewGiven(for: hearing), let spoken = guardianSpokenTo(before: hearing) else {
      return nil
    }
    return max(view, spoken)
  }

  /// What is still to be done for a hearing, as the duty is called; nil where nothing is.
  fileprivate func outstanding(for hearing: Hearing) -> String? {
    let parts = [
      viewGiven(for: hearing) == nil ? "view to give" : nil,
      guardianSpokenTo(before: hearing) == nil ? "guardian to speak to" : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "Hearing: " + parts.joined(separator: ", ")
  }

  fileprivate func preparation(of hearing: Hearing) -> [String] {
    let view = viewGiven(for: hearing).map { "The IRO's view was given on \($0.words)" }
    let spoken = guardianSpokenTo(before: hearing).map { "The IRO and the guardian spoke on \($0.words)" }
    return [
      view ?? "The IRO's view is still to be given to the court",
      spoken ?? "The IRO is still to speak with "
        + (guardian.map { "the guardian, \($0)" } ?? "the guardian, who is not recorded"),
    ]
  }
}
