import Casework
import Rulebook

/// The rules whose clocks are counted, those that one setting of the policy counts together.
enum ClockRules {
  struct Group {
    let key: String
    let title: String
    var rules: [any Rule]
  }

  static let groups: [Group] = Rulebook.rules.filter(\.hasClock).reduce(into: []) { groups, rule in
    let key =
      rule.setting.map { published[$0] ?? "clocks.\($0.rawValue)" } ?? "clocks.\(rule.name.apart.asKey)"
    if let place = groups.firstIndex(where: { $0.key == key }) {
      groups[place].rules.append(rule)
    } else {
      groups.append(Group(key: key, title: rule.name.apart, rules: [rule]))
    }
  }

  /// Which of `groups` a rule is in; nil for reviews, and for a rule of another version.
  static func place(of rule: RuleID) -> Int? { places[rule] }

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
