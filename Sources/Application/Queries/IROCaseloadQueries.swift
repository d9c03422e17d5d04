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
  /// The children of one IRO who are with us, by name; of nobody's, where it is nil. For whoever sees the whole service.
  public func caseload(of iro: StaffID?) throws -> [CaseloadLine] {
    try signedIn.require(.seeService)
    let found = try iro.map { try rows(.iros([$0])) } ?? rows(.everyone).filter { $0.iro == nil }
    return found.filter { $0.isWithUs(on: signedIn.day) }
      .sorted { ($0.collation, $0.id) < ($1.collation, $1.id) }
      .map { CaseloadLine($0, on: signedIn.day) }
  }

  /// The same counted by kind, the most first.
  public func caseloadKinds(of iro: StaffID?) throws -> [CaseloadKindCount] {
    Dictionary(grouping: try caseload(of: iro), by: \.track)
      .map { CaseloadKindCount(kind: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.words) < ($0.count, $1.words) }
  }
}
