import CareCalendar
import Casework

/// Why a row of a list cannot be recorded, and where in it that stands.
struct RowFault: Error {
  let origin: FactOrigin
  let words: String

  init(_ origin: FactOrigin, _ column: String, _ words: String) {
    self.origin = origin.at(column)
    self.words = words
  }
}

extension CaseService {
  /// Records what the rows of a list say of children, as one act: all or nothing, unless the manner skips what is
  /// invalid.
  func importRows<Row>(
    _ rows: [Row], _ number: KeyPath<Row, ChildNumber>, _ manner: ImportMode,
    _ progress: (_ done: Int, _ of: Int) -> Void,
    facts: (Row, inout ListedNames) throws(RowFault) -> ChildFacts
  ) throws -> ImportReport {
    try signedIn.require(.importFiles)
    var names = ListedNames(staff, on: signedIn.day)
    var children: [ChildFacts] = []
    var faults: [ImportReport.Fault] = []
    var leftOut: [ChildNumber] = []
    for row in rows {
      do throws(RowFault) {
        children.append(try facts(row, &names))
      } catch {
        faults.append(ImportReport.Fault(origin: error.origin, words: error.words))
        leftOut.append(row[keyPath: number])
      }
    }
    var manner = manner
    if !faults.isEmpty, !manner.skipsInvalid { manner.isDryRun = true }
    var report = try importChildren(children, manner, progress: progress)
    report.remarks += names.remarks
    report.leftOut = leftOut + report.leftOut
    report.faults = (faults + report.faults).sorted { $0.origin.line < $1.origin.line }
    return report
  }

  /// A list says how things stand: what it tells of has happened.
  func notAfterToday(_ day: Day?, _ column: String, _ origin: FactOrigin) throws(RowFault) -> Day? {
    guard let day, day > signedIn.day else { return day }
    throw RowFault(origin, column, "\(day.iso) is after today: correct it, or import the row on that day")
  }
}

extension FactOrigin {
  func at(_ column: String) -> FactOrigin {
    FactOrigin(file: file, line: line, column: column, digest: digest, collectionYear: collectionYear)
  }
}
