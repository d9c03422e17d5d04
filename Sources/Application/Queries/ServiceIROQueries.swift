import CareCalendar
import Casework
public import ReadModels
import Rulebook

extension CaseQueries {
  /// How the work of each IRO stands, by name; the children without an IRO come last. For whoever sees the whole
  /// service alone.
  public func iroLines() throws -> [IROLine] {
    try answer("iro lines") {
      try lines(
        works: try store.tallies(.iros, nil).ofEachIRO,
        children: Dictionary(
          try store.tallies(.caseload(.iro), nil).map { (CaseloadLine.iro(ofSection: $0.section), $0.count) },
          uniquingKeysWith: +)
      ) { iro, count in
        let section = IROWork.unwritten.section(of: iro)
        let first = try store.lines(.iros, in: [section], 0..<1, of: count).first
        let row = try first.flatMap { try serviceRows(of: [$0.child])[$0.child] }
        return row?.unwrittenSince(on: signedIn.day)
      }
    } whole: {
      try wholeIROLines()
    }
  }

  /// The same from every row: what is counted of each IRO is what stands on that one's Today.
  package func wholeIROLines() throws -> [IROLine] {
    let caseloads = Dictionary(grouping: try rows(scope(of: .everyone)), by: \.iro)
    let day = signedIn.day
    let unwritten = caseloads.mapValues { $0.compactMap { $0.unwrittenSince(on: day) } }
    return try lines(
      works: Dictionary(
        uniqueKeysWithValues: caseloads.map { iro, rows in
          let works = todayOfIRO(rows).works + (unwritten[iro] ?? []).map { _ in IROWork.unwritten }
          return (iro, Dictionary(works.map { ($0, 1) }, uniquingKeysWith: +))
        }
      ).filter { !$0.value.isEmpty },
      children: caseloads.mapValues { rows in rows.count { $0.isWithUs(on: day) } }.filter { $0.value > 0 }
    ) { iro, _ in unwritten[iro]?.min() }
  }

  /// - Parameter oldest: since when the oldest record of an IRO's children is not written, where so many are not.
  private func lines(
    works: [StaffID?: [IROWork: Int]], children: [StaffID?: Int], oldest: (StaffID?, Int) throws -> Day?
  ) throws -> [IROLine] {
    let listed = staff.members.filter { $0.details.role == .iro && $0.works(on: signedIn.day) }.map(\.id)
    let iros = Set(works.keys).union(children.keys).union(listed)
    return try iros.map { iro in
      let since = try works[iro]?[.unwritten].flatMap { try oldest(iro, $0) }
      return IROLine(
        iro: iro, children: children[iro] ?? 0, counts: works[iro] ?? [:],
        oldest: since.map { rulebook.calendar.days(until: signedIn.day, from: $0, in: .working) })
    }.sorted { key($0) < key($1) }
  }

  private func key(_ line: IROLine) -> String {
    line.iro.map { "0\(Collation.key(name(of: $0)))\u{1}\($0.raw)" } ?? "1"
  }
}

extension [SectionCount] {
  /// What is counted of the work of each IRO; without what a newer program counts.
  fileprivate var ofEachIRO: [StaffID?: [IROWork: Int]] {
    reduce(into: [:]) { works, tally in
      guard let (work, iro) = IROWork.ofSection(tally.section) else { return }
      works[iro, default: [:]][work] = tally.count
    }
  }
}
