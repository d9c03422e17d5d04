public import Rulebook

extension Measures {
  /// The keys of targets that no measure has, in order: they aim at nothing.
  public static func unknownTargets(of policy: Policy) -> [String] {
    let known = Set(all(under: policy).map(\.key))
    return policy.targets.keys.filter { !known.contains($0) }.sorted()
  }
}
