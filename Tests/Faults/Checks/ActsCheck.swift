/// Holds what a journal has after a fault against what it had before, and what a run without a fault adds to it.
struct ActsCheck {
  let before: RecordedActs
  /// What a run without a fault adds, in order.
  let expected: [RecordedActs.RecordedAct]

  /// - Parameter acknowledged: the acts of which the program said that they are recorded, by their places in `expected`.
  /// - Parameter denied: those of which it said that they are not.
  func findings(
    in found: RecordedActs, acknowledged: Set<Int>, denied: Set<Int> = []
  ) -> [Finding] {
    guard found.digests.starts(with: before.digests) else {
      return [.lost("entries that were there before are gone, or are others")]
    }
    var findings: [Finding] = []
    if found.readings < before.readings { findings.append(.lost("readings that were there before are gone")) }
    for draft in before.drafts
    where !found.drafts.contains(where: { $0.form == draft.form && $0.child == draft.child }) {
      findings.append(.lost("the half-filled form '\(draft.form)' is gone"))
    }
    let (counts, others) = counts(in: found)
    findings += others.map {
      .halfThere("an act that no run records: \($0.joined(separator: ", ").prefix(300))")
    }
    for (place, count) in counts.enumerated() {
      if count > 1 { findings.append(.halfThere("act \(place + 1) is there \(count) times")) }
      if count == 0, acknowledged.contains(place) {
        findings.append(.lost("act \(place + 1) was acknowledged and is not there"))
      }
      if count > 0, denied.contains(place) {
        findings.append(.wrong("act \(place + 1) was said not to be recorded, and is"))
      }
    }
    let recorded = Set(found.acts.map(\.id))
    for draft in found.drafts where recorded.contains(draft.act) {
      findings.append(.halfThere("the half-filled form '\(draft.form)' is there beside its act"))
    }
    return findings
  }

  /// The acts that are not there.
  func missing(in found: RecordedActs) -> [Int] {
    counts(in: found).expected.enumerated().filter { $0.element == 0 }.map(\.offset)
  }

  /// How often each act is there, and what else is.
  private func counts(in found: RecordedActs) -> (expected: [Int], others: [[String]]) {
    var counts = Array(repeating: 0, count: expected.count)
    var others: [[String]] = []
    for act in found.acts(after: before.digests.count) {
      let alike = expected.indices.filter { expected[$0].entries == act.entries }
      if let place = alike.min(by: { counts[$0] < counts[$1] }) {
        counts[place] += 1
      } else {
        others.append(act.entries.map { String($0.prefix(60)) })
      }
    }
    return (counts, others)
  }
}
