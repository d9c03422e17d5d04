/// How much weight a duty carries, the heaviest first.
public enum DutyBasis: String, Sendable, CaseIterable, Comparable {
  case law, guidance, local

  public static func < (a: DutyBasis, b: DutyBasis) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .law: 0
    case .guidance: 1
    case .local: 2
    }
  }
}
