import CareCalendar
public import Casework

/// The school terms that a council supplies, as a CSV file: `name,first,last`.
public struct SchoolTermsFile: Equatable, Sendable {
  /// In the order of their days.
  public internal(set) var terms: [SchoolTerm] = []
  public internal(set) var faults: [Fault] = []
  /// What was taken otherwise than it was written.
  public internal(set) var notes: [Note] = []
}

extension SchoolTermsFile {
  public static let columns = ["name", "first", "last"]
  /// Each is held against all before it; nobody has so many.
  private static let mostRecords = 1000

  /// Reads the file. Nothing is taken from a file that has a fault: half the terms would make holidays of the rest.
  public static func read(file: String, bytes: [UInt8]) -> SchoolTermsFile {
    var known: [(term: SchoolTerm, line: Int)] = []
    var (faults, notes) = ListReader.read(
      file, bytes, columns, [], called: "list of school terms", limits: CSVLimits(records: mostRecords)
    ) { row in
      guard let term = SchoolTerm(&row),
        !known.contains(where: { row.overlap(term, $0.term, onLine: $0.line) })
      else { return }
      known.append((term, row.origin.line))
    }
    if faults.isEmpty, known.isEmpty { faults = [Fault(file: file, message: "there are no terms in it")] }
    let terms = faults.isEmpty ? known.map(\.term).sorted { $0.first < $1.first } : []
    return SchoolTermsFile(terms: terms, faults: faults, notes: notes)
  }
}

extension SchoolTerm {
  fileprivate init?(_ row: inout ListReader) {
    let name = row.required("name")
    let first = row.required("first").flatMap { _ in row.day("first") }
    let last = row.required("last").flatMap { _ in row.day("last") }
    guard let name, let first, let last else { return nil }
    guard first <= last else {
      row.fault("last", "is before “first”")
      return nil
    }
    self.init(name: name, first: first, last: last)
  }
}

extension ListReader {
  /// True, and said, where a term holds days of one that stands before it in the file.
  fileprivate mutating func overlap(_ term: SchoolTerm, _ earlier: SchoolTerm, onLine line: Int) -> Bool {
    let other = "\(earlier.name.quoted) of line \(line)"
    if earlier.holds(term.first) {
      fault("first", "is a day of \(other): terms do not overlap")
    } else if term.holds(earlier.first) {
      fault("last", "is after \(other) begins: terms do not overlap")
    } else {
      return false
    }
    return true
  }
}
