import CareCalendar
import Casework

/// A children's home is visited by an independent person once in each calendar month.
///
/// Law: until 31 March 2015 Children's Homes Regulations 2001, reg 33; from then Children's Homes (England) Regulations
/// 2015, reg 44. A council may ask for it more often, by `homes.independent-visit`.
struct HomeVisitedEachMonth: ServiceRule {
  let id = RuleID("HomeVisitedEachMonth")
  let text = """
    Each children's home is visited by an independent person at least once in every calendar month, from the month after \
    the one in which its visits began to the month before the one in which they end. Where the council asks for a visit \
    more often than each month, it is due at the end of that period after the last one, if that comes first. A month \
    without a visit is told as late until the next one ends. From 1 April 2015 one of the council's own IROs may normally \
    not be the independent person: that is recorded, and said.
    """
  let source =
    "Children's Homes Regulations 2001, reg 33; from 1 April 2015 Children's Homes (England) Regulations 2015, reg 44"
  let notRead = "regulation 33 of 2001, as procedures of councils restate it"
  let weight = DutyWeight.law

  func duties(
    of record: ServiceRecord, _ staff: StaffList, on day: Day, under terms: RuleContext
  ) -> [ServiceDuty] {
    record.homes.homes.flatMap { home in
      [Month(of: Month(of: day).first.adding(days: -1)), Month(of: day)].compactMap { month in
        duty(home, month, record.homes, on: day, under: terms)
      }
    }
  }

  private func duty(
    _ home: ChildrensHome, _ month: Month, _ record: HomeRecord, on day: Day, under terms: RuleContext
  ) -> ServiceDuty? {
    guard home.asksForVisit(in: month) else { return nil }
    let visits = record.visits(to: home.id, in: month.first...month.last).filter { $0.on <= day }
    let isNow = month.holds(day)
    if !visits.isEmpty, !isNow { return nil }
    let last = record.lastVisit(to: home.id, until: day)?.on
    let sooner = sooner(than: month.last, after: last, under: terms)
    if !visits.isEmpty, sooner == nil { return nil }
    let due = isNow ? sooner ?? month.last : month.last
    return ServiceDuty(
      rule: id, .visit(home.id, month: month.first), title: "Visit to \(home.name), \(month.words)", due: due,
      weight: weight, lines: lines(last, due, under: terms, isSooner: sooner != nil && isNow),
      source: regulation(of: month))
  }

  /// The day by which the council asks for the next visit, where that comes before the end of the month.
  private func sooner(than end: Day, after last: Day?, under terms: RuleContext) -> Day? {
    let period = terms.policy[.independentVisit]
    guard period != Timescale.independentVisit.usual, let last else { return nil }
    let due = terms.calendar.end(of: period, from: last)
    return due < end ? due : nil
  }

  private func lines(_ last: Day?, _ due: Day, under terms: RuleContext, isSooner: Bool) -> [String] {
    let visited = last.map { "Last visited on \($0.words)" } ?? "No visit is recorded yet"
    let why =
      isSooner
      ? "The council asks for a visit \(terms.policy[.independentVisit].words) after that: by \(due.words)"
      : "Once in each calendar month: by \(due.words)"
    return [visited, why]
  }

  private func regulation(of month: Month) -> String {
    month.first < HomeVisit.independentFrom
      ? "Children's Homes Regulations 2001, reg 33" : "Children's Homes (England) Regulations 2015, reg 44"
  }
}

/// What a visit to a children's home found is to be done is followed up by the day that was set.
struct HomeActionFollowedUp: ServiceRule {
  let id = RuleID("HomeActionFollowedUp")
  let text = """
    Where a visit to a children's home found that something is to be done, it is said by the day that was set what came of \
    it.
    """
  let source = "Local policy"
  let weight = DutyWeight.local

  func duties(
    of record: ServiceRecord, _ staff: StaffList, on day: Day, under terms: RuleContext
  ) -> [ServiceDuty] {
    record.homes.visits.compactMap { visit in
      guard visit.on <= day, let action = visit.action,
        record.homes.followUp(of: visit.id).map({ $0.on > day }) ?? true
      else { return nil }
      return ServiceDuty(
        rule: id, .homeAction(visit.id),
        title: "After the visit to \(record.homes[visit.home]?.name ?? "a home")",
        due: action.by, weight: weight,
        lines: ["Visited on \(visit.on.words)", "To be done: \(action.words)"], source: source)
    }
  }
}
