import CareCalendar
import Casework

/// A child in our care is sent an introduction of their IRO within ten working days of being given one.
///
/// Local policy. It is asked for once of each IRO: not again when the child comes back into care and has the same one.
/// What was recorded only after its days were over, such as a caseload from before the program was in use, asks for
/// nothing: whether an introduction went then is not known.
struct IntroductionSent: TimedRule {
  let id = RuleID.introductionSent
  let text = """
    Within ten working days of being given an IRO a child in our care is sent an introduction: who the IRO is and how \
    to reach them. From which age on is the council's policy. A child who had the same IRO in an earlier time in care \
    or was sent that IRO's introduction before is sent none. Of an allocation that was recorded only after those days \
    were over it is not known whether one went, and none is asked for.
    """
  let source = "Local policy"
  let usualFrom = "Northumberland 2012/13; Portsmouth 2013/14; Durham 2018/19"
  let weight = DutyWeight.local
  let timescale = Timescale.introductionSent
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil, let allocation = child.responsibility.allocations.last,
      let since = allocation.since, child.introduction(of: allocation.iro) == nil,
      let period = child.periodsOfCare.last, !child.hadIRO(from: since, before: period)
    else { return [] }
    let began = max(since, period.began)
    let due = terms.calendar.end(of: terms.policy[timescale], from: began)
    guard isInForce(on: began), began.isBefore(period.lastDay), isTold(allocation, by: due),
      terms.policy.introductionAge.includes(child.person.age(on: began))
    else { return [] }
    return [
      Duty(
        key: DutyKey(rule: id, subject: .allocation(since: since)), nature: .send,
        title: "Introduction to send", post: .iro, weight: weight, opens: began, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), lapses: period.lastDay,
        unit: terms.policy[timescale].unit)
    ]
  }

  let tellsOutcomes = true

  /// One for each allocation: what is asked for of one ends with the next.
  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    let allocations = child.responsibility.allocations
    let periods = reviews.care.map(\.period)
    return allocations.enumerated().compactMap { place, allocation in
      let next = place + 1 < allocations.count ? allocations[place + 1] : nil
      guard let since = allocation.since, next == nil || next?.since != nil,
        let period = periods.first(where: { since.isBefore($0.lastDay) })
      else { return nil }
      let began = max(since, period.began)
      let due = terms.calendar.end(of: terms.policy[timescale], from: began)
      guard isInForce(on: began), isTold(allocation, by: due), began.isBefore(next?.since),
        terms.policy.introductionAge.includes(child.person.age(on: began))
      else { return nil }
      let sent = child.firstIntroduction(of: allocation.iro)
      let hadIROBefore = allocations[..<place].contains { $0.iro == allocation.iro }
      if hadIROBefore, let sent, sent < since { return nil }
      return DutyOutcome(
        DutyKey(rule: id, subject: .allocation(since: since)), opens: began, due: due, met: sent,
        lapses: [next?.since, period.lastDay, child.died])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let since = child.responsibility.allocations.last?.since ?? duty.opens
    let allocated = "Has this IRO since \(since.words)"
    let care = duty.opens > since ? ["Looked after since \(duty.opens.words)"] : []
    let age = child.person.age(on: duty.opens) == nil ? ["The child's age is not known"] : []
    return Explanation(
      lines: [allocated] + care + age + terms.arithmetic(timescale, from: duty.opens, verb: "send"),
      source: source, weight: weight)
  }

  /// Whether it was recorded while there was still time.
  private func isTold(_ allocation: Allocation, by due: Day) -> Bool {
    allocation.recordedOn.map { $0 <= due } ?? false
  }
}

extension Child {
  /// The day on which the child was first sent an introduction of the IRO; nil where none is recorded.
  fileprivate func firstIntroduction(of iro: StaffID) -> Day? {
    voice.introductions.filter { ($0.iro ?? responsibility.iro(on: $0.on)) == iro }.map(\.on).min()
  }

  /// True where the IRO of a day had the child in a time in care before this one already.
  fileprivate func hadIRO(from day: Day, before period: PeriodOfCare) -> Bool {
    periodsOfCare.contains { earlier in
      earlier.began < period.began && (earlier.lastDay.map { day < $0 } ?? true)
    }
  }
}
