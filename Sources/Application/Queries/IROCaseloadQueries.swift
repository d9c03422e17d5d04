public import Casework
public import ReadModels

/// How many children of a kind an IRO has.
public struct CaseloadKindCount: Equatable, Sendable {
  /// Nil for those whose kind no review tells.
  public let kind: ReviewKind?
  public let count: Int

  public var words: String { kind?.words ?? "with no review to come" }
}

extension CaseQueries {
  /// The children of one IRO who are with us, by name; of nobody's, where it is nil: those from one place to another, of
  /// whom there may be as many as there are children. For whoever sees the whole service.
  public func caseload(of iro: StaffID?, lines range: Range<Int>) throws -> CaseloadPage {
    try signedIn.require(.seeService)
    return try answer(["caseload of an IRO", AnyHashable(iro), range] as [AnyHashable]) {
      let own = try store.tallies(.caseload(.iro), nil).filter {
        CaseloadLine.iro(ofSection: $0.section) == iro
      }
      let count = own.reduce(0) { $0 + $1.count }
      let group = ServiceListGroup(heading: nil, sections: own.map(\.section), count: count)
      let found = try stretch(.caseload(.iro), [group], range)
      let rows = try serviceRows(of: found.all.map(\.child))
      return CaseloadPage(
        lines: found.all.compactMap { rows[$0.child] }.map { CaseloadLine($0, on: signedIn.day) },
        from: found.from, matching: count, all: count)
    } whole: {
      let all = try wholeCaseload(of: iro)
      let held = range.held(in: all.count)
      return CaseloadPage(
        lines: Array(all[held]), from: held.lowerBound, matching: all.count, all: all.count)
    }
  }

  /// The same from every row.
  package func wholeCaseload(of iro: StaffID?) throws -> [CaseloadLine] {
    let found = try iro.map { try rows(.iros([$0])) } ?? rows(.everyone).filter { $0.iro == nil }
    return found.filter { $0.isWithUs(on: signedIn.day) }.map { CaseloadLine($0, on: signedIn.day) }
      .ordered(by: .name, iro: name(of:))
  }

  /// The cases of one IRO, or of nobody, counted by kind, the most first: a child of two kinds is two. For whoever sees the whole service.
  public func caseloadKinds(of iro: StaffID?) throws -> [CaseloadKindCount] {
    try signedIn.require(.seeService)
    let cases = try wholeCaseload(of: iro).flatMap { line -> [ReviewKind?] in
      line.kinds.isEmpty ? [nil] : line.kinds
    }
    return Dictionary(grouping: cases) { $0 }
      .map { CaseloadKindCount(kind: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.words) < ($0.count, $1.words) }
  }
}
