public import Casework

/// A council's list of children and who works with them, as a CSV file: `child,name,iro,social_worker,team`.
public struct CaseloadFile: Equatable, Sendable {
  public internal(set) var rows: [CaseloadRow] = []
  public internal(set) var faults: [Fault] = []
}

/// A child, their IRO and their social worker, by name, as the list has them.
public struct CaseloadRow: Equatable, Sendable {
  public let origin: Origin
  public let child: ChildNumber
  public let name: String?
  public let iro: String?
  public let socialWorker: String?
  public let team: String?
}

extension CaseloadFile {
  public static let columns = ["child", "name", "iro", "social_worker", "team"]

  /// Reads the list. A row that has a fault is left out of the rows.
  public static func read(file: String, bytes: [UInt8]) -> CaseloadFile {
    var list = CaseloadFile()
    var children: [ChildNumber: Origin] = [:]
    list.faults = ListReader.read(file, bytes, columns, [], called: "caseload list") { row in
      guard let child = row.required("child").map({ ChildNumber(written: $0) }) else { return }
      if let earlier = children.updateValue(row.origin, forKey: child) {
        row.fault("child", "is also on line \(earlier.line): each child is listed once")
      } else {
        list.rows.append(CaseloadRow(child, row))
      }
    }
    return list
  }
}

extension CaseloadRow {
  init(_ child: ChildNumber, _ row: ListReader) {
    origin = row.origin
    self.child = child
    name = row.text("name")
    iro = row.text("iro")
    socialWorker = row.text("social_worker")
    team = row.text("team")
  }
}
