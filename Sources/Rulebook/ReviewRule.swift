import CareCalendar
public import Casework

/// Which reviews of a count a rule speaks of.
public enum ReviewOrdinal: Sendable {
  case first, second, later
  /// From the second on, where the law makes no difference between them.
  case afterTheFirst
  case every
  /// The first of a count that the child came with from another council.
  case transfer

  func covers(_ number: Int) -> Bool {
    switch self {
    case .first: number == 1
    case .second: number == 2
    case .later: number >= 3
    case .afterTheFirst: number >= 2
    case .every: true
    case .transfer: false
    }
  }
}

/// A rule that says by when the next review of a kind is to be held.
public protocol ReviewRule: TimedRule {
  var kind: ReviewKind { get }
  var ordinal: ReviewOrdinal { get }
}

extension ReviewRule {
  public func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil else { return [] }
    return child.reviewCycles(countingFrom: terms.policy.countingBasis).compactMap { cycle in
      governs(cycle) ? duty(in: cycle, under: terms) : nil
    }
  }

  /// With earlier reviews unknown, the next counts from the last one known by the later-review period.
  func governs(_ cycle: ReviewCycle) -> Bool {
    guard cycle.kind == kind, isInForce(on: cycle.countsFrom) else { return false }
    guard let number = cycle.nextNumber else { return !cycle.held.isEmpty && ordinal.covers(3) }
    if cycle.firstTitle != nil, number == 1 { return ordinal == .transfer }
    return ordinal.covers(number)
  }

  func duty(in cycle: ReviewCycle, under terms: RuleContext) -> Duty {
    let period = terms.policy[timescale]
    let due = terms.calendar.end(of: period, from: cycle.countsFrom)
    return Duty(
      key: DutyKey(rule: id, subject: .reviews(kind, cycle.countsFrom)), nature: .review,
      title: cycle.title(number: cycle.nextNumber), post: .iro, weight: weight, kind: kind,
      number: cycle.nextNumber, opens: max(cycle.countsFrom, cycle.began), due: due,
      bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), lapses: cycle.ended, unit: period.unit)
  }

  public func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let cycle = child.reviewCycles(countingFrom: terms.policy.countingBasis).first {
      governs($0) && self.duty(in: $0, under: terms).key == duty.key
    }
    return Explanation(
      lines: cycle.map { lines(for: $0, under: terms) } ?? [], source: source, weight: weight)
  }

  func lines(for cycle: ReviewCycle, under terms: RuleContext) -> [String] {
    var lines = [beginning(of: cycle)]
    lines += terms.arithmetic(timescale, from: cycle.countsFrom)
    if !cycle.historyIsKnown {
      lines.append("History incomplete: earlier reviews are not known, so the last one known counts.")
    }
    return lines
  }

  private func beginning(of cycle: ReviewCycle) -> String {
    guard let last = cycle.held.last, !kind.profile.isCountedFromStart else {
      return "\(cycle.startWords ?? kind.profile.beginning) \(cycle.start.words)"
    }
    let title = cycle.historyIsKnown ? cycle.title(number: cycle.held.count) : "Last known review"
    guard cycle.countsFrom != last else { return "\(title) held \(last.words)" }
    return "\(title), begun \(last.words), completed \(cycle.countsFrom.words): the council counts from then"
  }
}

extension ReviewKind {
  /// "2nd review"; "Review" where the number is not known.
  public func title(number: Int?) -> String {
    guard let number else { return profile.noun.capitalisingFirst }
    if number == 1, let first = profile.firstTitle { return first }
    return "\(ordinal(number)) \(profile.noun)"
  }
}

extension ReviewKind {
  /// The same where it is not known how its count began, so that a first conference may be of a child who moved here:
  /// "1st conference".
  public func ordinalTitle(number: Int?) -> String {
    number.map { "\(ordinal($0)) \(profile.noun)" } ?? title(number: nil)
  }
}

extension ReviewCycle {
  /// What a review of the count is called.
  public func title(number: Int?) -> String {
    if number == 1, let firstTitle { return firstTitle }
    return kind.title(number: number)
  }
}

/// "1st", "2nd", "3rd", "11th"
public func ordinal(_ number: Int) -> String {
  let suffix =
    switch (number % 10, number % 100) {
    case (_, 11...13): "th"
    case (1, _): "st"
    case (2, _): "nd"
    case (3, _): "rd"
    default: "th"
    }
  return "\(number)\(suffix)"
}
