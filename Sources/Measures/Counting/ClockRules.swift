import Casework
import Rulebook

/// The rules whose clocks are counted, each by a measure of its own.
enum ClockRules {
  struct CountedRule: Sendable {
    let rule: any Rule
    let key: String
    let title: String
  }

  static let all: [CountedRule] = Rulebook.rules.filter(\.hasClock).map { rule in
    CountedRule(rule: rule, key: key(of: rule), title: rule.name.apart)
  }

  /// Which of `all` a rule is; nil for reviews, and for a rule of another version.
  static func place(of rule: RuleID) -> Int? { places[rule] }

  private static let places = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($0.element.rule.id, $0.offset) })

  /// The name of its setting; its own name where it has none, or borrows that of another rule.
  private static func key(of rule: any Rule) -> String {
    guard let setting = rule.setting, !borrowers.contains(rule.id) else {
      return "clocks.\(rule.name.apart.asKey)"
    }
    return published[setting] ?? "clocks.\(setting.rawValue)"
  }

  /// Those that go by the days of another rule, and ask for something else.
  private static let borrowers: Set<RuleID> = [.decisionApproved, .seriesOfMeetingsCompleted]

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
