/// The lines of a board that wait on one person or role.
public struct OwnersLines: Equatable, Sendable {
  public let owner: String
  public let lines: [TodayLine]

  public var late: Int { lines.count(where: \.isLate) }
}

extension [TodayLine] {
  /// The lines by whom `owner` says they wait on: who has most comes first.
  public func byOwner(_ owner: (TodayLine) -> String) -> [OwnersLines] {
    let groups = Dictionary(grouping: self, by: owner).map { OwnersLines(owner: $0, lines: $1) }
    return groups.sorted { a, b in
      a.lines.count == b.lines.count ? a.owner < b.owner : a.lines.count > b.lines.count
    }
  }
}
