/// How much weight a duty carries, the heaviest first.
public enum Weight: String, Sendable, CaseIterable, Comparable {
  case law, guidance, local

  public static func < (a: Weight, b: Weight) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .law: 0
    case .guidance: 1
    case .local: 2
    }
  }
}

/// Which duty is meant: the rule, and what it is about ("looked-after:2014-07-28": counted from that day).
public struct DutyKey: Hashable, Sendable {
  public let rule: String
  public let subject: String

  public init(rule: String, subject: String) {
    self.rule = rule
    self.subject = subject
  }
}
