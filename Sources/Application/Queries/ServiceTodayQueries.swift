import Casework
public import ReadModels
import Rulebook

extension CaseQueries {
  /// Today's board with so many of the first lines at hand; all of them for those who see a part of the service, and on
  /// a day that the board does not tell.
  public func today(first count: Int) throws -> TodayList { try today(lines: 0..<max(0, count)) }

  /// The same with the lines from one place to another at hand; of sections that stand folded only how many there are.
  public func today(lines range: Range<Int>, folded: Set<TodaySection> = []) throws -> TodayList {
    try answer(TodayQuestion(lines: range, folded: folded)) {
      try placedBoard(range, folded)
    } whole: {
      try today()
    }
  }

  private struct TodayQuestion: Hashable {
    let lines: Range<Int>
    let folded: Set<TodaySection>
  }

  private func placedBoard(_ range: Range<Int>, _ folded: Set<TodaySection>) throws -> TodayList {
    let tallies = try store.tallies(.today, nil)
    let groups = tallies.filter { !(TodaySection(placedUnder: $0.section).map(folded.contains) ?? true) }.map
    { ServiceListGroup(heading: nil, sections: [$0.section], count: $0.count) }
    let found = try stretch(.today, groups, range)
    let children = found.all.map(\.child)
    let ofChild = try serviceRows(of: children).mapValues { row in
      TodayList([row], on: signedIn.day, for: ServiceListPlaces.post, under: rulebook).lines
    }
    let lines = found.all.compactMap { placed -> (section: TodaySection, line: TodayLine)? in
      guard let section = TodaySection(placedUnder: placed.section), let own = ofChild[placed.child],
        own.indices.contains(placed.place)
      else { return nil }
      return (section, own[placed.place])
    }
    let outdated = try outdatedRows(in: .everyone)
    return TodayList(
      lines: lines, from: found.from,
      counts: tallies.reduce(into: [:]) { counts, tally in
        if let section = TodaySection(placedUnder: tally.section) { counts[section] = tally.count }
      },
      for: ServiceListPlaces.post, children: try store.childCount(),
      toWorkOut: try store.unplacedCount(on: signedIn.day) + outdated.count,
      childrenToWorkOut: try store.unplaced(on: signedIn.day, among: children)
        .union(outdated.filter { ofChild[$0] != nil }), folded: folded, under: rulebook)
  }
}
