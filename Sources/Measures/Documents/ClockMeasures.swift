import CareCalendar
import Casework
import Rulebook

/// Duties with a clock: those met in time, over those fallen due.
///
/// The rules that one setting of the policy counts are counted together, under its name; a rule without a setting has
/// a measure of its own. When reviews are due is told by the reviews themselves.
enum ClockMeasures {
  static let all: [Measure] = groups.enumerated().map { place, group in
    Measure(
      group.key, group.title, .clocks, .percent,
      definition: """
        \(group.rules.map(\.text).joined(separator: " ")) Those done by their day, over those whose day was over in \
        the period; without those at short notice, and those asked for no more before their day.
        """,
      source: group.rules[0].wholeSource,
      .children(.clocks) { child in
        child.clocks.compactMap { found in
          guard found.measure == place, let verdict = verdict(found.clock, child.context) else { return nil }
          return Observation(verdict, on: found.clock.due, .clock(found.clock.rule, found.clock.due))
        }
      })
  }

  /// Which of `all` counts the clocks of a rule; nil for reviews, and for a rule of another version.
  static func place(of rule: RuleID) -> Int? { places[rule] }

  private static func verdict(_ clock: CountedClock, _ context: MeasureContext) -> Observation.Verdict? {
    if clock.isShortNotice { return .leftOut(Why.shortNotice) }
    if let inTime = clock.wasMetInTime(asOf: context.lastDayOver.adding(days: 1)) {
      return Observation.Verdict(inTime)
    }
    return clock.lapsed.map { $0 <= clock.due } ?? false ? .leftOut(Why.ended) : nil
  }

  private struct Group {
    let key: String
    let title: String
    var rules: [any Rule]
  }

  private static let groups: [Group] = Rulebook.rules.filter(\.hasClock).reduce(into: []) { groups, rule in
    let key =
      rule.setting.map { published[$0] ?? "clocks.\($0.rawValue)" } ?? "clocks.\(rule.name.apart.asKey)"
    if let place = groups.firstIndex(where: { $0.key == key }) {
      groups[place].rules.append(rule)
    } else {
      groups.append(Group(key: key, title: rule.name.apart, rules: [rule]))
    }
  }

  private static let places: [RuleID: Int] = groups.enumerated().reduce(into: [:]) { places, group in
    for rule in group.element.rules { places[rule.id] = group.offset }
  }

  /// The keys of those that councils report.
  private static let published: [Timescale: String] = [
    .consultationsSent: "consultations.10wd", .decisionsToManager: "record.decisions-to-manager.5wd",
    .recordComplete: "record.complete.15wd", .recordDistributed: "record.distributed.20wd",
  ]
}

extension Rule {
  /// False for the days of reviews, which are told by themselves, and where it cannot be told how duties ended.
  fileprivate var hasClock: Bool { !(self is any ReviewRule) && tellsOutcomes }
}

extension String {
  /// The name of a rule as a sentence begins: "IRO allocated within five working days".
  fileprivate var apart: String {
    var words: [String] = []
    for letter in self {
      if letter.isUppercase, !(words.last?.allSatisfy(\.isUppercase) ?? false) {
        words.append(String(letter))
      } else if letter.isLowercase, let last = words.last, last.count > 1, last.allSatisfy(\.isUppercase) {
        // A capital after capitals begins the next word: "IROAllocated".
        words[words.count - 1].removeLast()
        words.append("\(last.last!)\(letter)")
      } else {
        words.append((words.popLast() ?? "") + String(letter))
      }
    }
    return words.enumerated().map { place, word in
      place == 0 || word.count > 1 && word.allSatisfy(\.isUppercase) ? word : word.lowercased()
    }.joined(separator: " ")
  }
}
