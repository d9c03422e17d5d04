/// How much weight a duty carries, the heaviest first.
public enum DutyWeight: String, Sendable, CaseIterable, Comparable {
  case law, guidance, local

  public static func < (a: DutyWeight, b: DutyWeight) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .law: 0
    case .guidance: 1
    case .local: 2
    }
  }
}
