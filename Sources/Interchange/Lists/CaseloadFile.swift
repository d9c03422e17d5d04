public import CareCalendar
public import Casework

/// A council's list of children and who works with them, as a CSV file: `child,name,iro,social_worker,team` and, where
/// known, `since,told`.
public struct CaseloadFile: Equatable, Sendable {
  public internal(set) var rows: [CaseloadRow] = []
  public internal(set) var faults: [Fault] = []
  /// What was taken otherwise than it was written.
  public internal(set) var notes: [Note] = []
}

/// A child, their IRO and their social worker, by name, as the list has them.
public struct CaseloadRow: Equatable, Sendable {
  public let origin: Origin
  public let child: ChildNumber
  public let name: String?
  public let iro: String?
  public let socialWorker: String?
  public let team: String?
  /// The day from which this IRO has the child.
  public let since: Day?
  /// The day on which the reviewing service was told of the child.
  public let told: Day?
}

extension CaseloadFile {
  public static let columns = ["child", "name", "iro", "social_worker", "team"]
  public static let optionalColumns = ["since", "told"]

  /// Reads the list. A row that has a fault is left out of the rows.
  public static func read(file: String, bytes: [UInt8]) -> CaseloadFile {
    var list = CaseloadFile()
    var children: [ChildNumber: Origin] = [:]
    (list.faults, list.notes) = ListReader.read(
      file, bytes, columns, optionalColumns, called: "caseload list"
    ) { row in
      guard let child = row.childNumber("child") else { return }
      if let earlier = children.updateValue(row.origin, forKey: child) {
        row.fault("child", "is also on line \(earlier.line): each child is listed once")
        return
      }
      let read = CaseloadRow(child, &row)
      if row.faults.isEmpty { list.rows.append(read) }
    }
    return list
  }
}

extension CaseloadRow {
  init(_ child: ChildNumber, _ row: inout ListReader) {
    origin = row.origin
    self.child = child
    name = row.text("name")
    iro = row.text("iro")
    socialWorker = row.text("social_worker")
    team = row.text("team")
    since = row.day("since")
    told = row.day("told")
    if row.text("since") != nil, iro == nil {
      row.fault("since", "is the day from which the IRO has the child: fill in “iro”, or leave both blank")
    }
  }
}
