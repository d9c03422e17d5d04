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
        counts: try store.tallies(.iros, nil), children: try store.tallies(.caseload(.iro), nil)
      ) { iro, count in
        let section = IROWork.unwritten.section(of: iro)
        let first = try store.lines(.iros, in: [section], 0..<1, of: count).first
        return try first.flatMap { try serviceRows(of: [$0.child])[$0.child] }
      }
    } whole: {
      try wholeIROLines()
    }
  }

  /// The same from every row.
  package func wholeIROLines() throws -> [IROLine] {
    let rows = try rows(scope(of: .everyone))
    let places = rows.map { ($0, ServiceListPlaces($0, on: signedIn.day, under: rulebook).places) }
    let slots = places.flatMap(\.1)
    return try lines(
      counts: slots.filter { $0.list == .iros }.counted,
      children: slots.filter { $0.list == .caseload(.iro) }.counted
    ) { iro, _ in
      rows.filter { $0.iro == iro }.compactMap { row in row.unwrittenSince(on: signedIn.day).map { (row, $0) }
      }
      .min { $0.1 < $1.1 }?.0
    }
  }

  private func lines(
    counts: [SectionCount], children: [SectionCount], oldest: (StaffID?, Int) throws -> ChildRow?
  ) throws -> [IROLine] {
    var works: [StaffID?: [IROWork: Int]] = [:]
    for tally in counts {
      if let (work, iro) = IROWork.ofSection(tally.section) { works[iro, default: [:]][work] = tally.count }
    }
    let caseloads = Dictionary(
      children.map { (CaseloadLine.iro(ofSection: $0.section), $0.count) }, uniquingKeysWith: +)
    let listed = staff.members.filter { $0.details.role == .iro && $0.works(on: signedIn.day) }.map(\.id)
    let iros = Set(works.keys).union(caseloads.keys).union(listed)
    return try iros.map { iro in
      let row = try works[iro]?[.unwritten].flatMap { try oldest(iro, $0) }
      let since = row?.unwrittenSince(on: signedIn.day)
      return IROLine(
        iro: iro, children: caseloads[iro] ?? 0, counts: works[iro] ?? [:],
        oldest: since.map { rulebook.calendar.days(until: signedIn.day, from: $0, in: .working) })
    }.sorted { key($0) < key($1) }
  }

  private func key(_ line: IROLine) -> String {
    line.iro.map { "0\(Collation.key(name(of: $0)))\u{1}\($0.raw)" } ?? "1"
  }
}

extension [ServiceListPlaces.Slot] {
  fileprivate var counted: [SectionCount] {
    Dictionary(map { ($0.section, 1) }, uniquingKeysWith: +).map { SectionCount(section: $0, count: $1) }
  }
}
