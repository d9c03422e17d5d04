public import Casework

/// A council's list of staff, as a CSV file: `name,login,role,team,fte` and, where known,
/// `employment,sex,ethnicity,started,ended,telephone,email`.
public struct StaffFile: Equatable, Sendable {
  public internal(set) var rows: [StaffRow] = []
  public internal(set) var faults: [Fault] = []
  /// What was taken otherwise than it was written.
  public internal(set) var notes: [Note] = []
  /// Those of every row, also of one that has a fault.
  public internal(set) var logins: Set<String> = []
}

/// A member of staff, as the list has it.
public struct StaffRow: Equatable, Sendable {
  public let origin: Origin
  public let details: StaffDetails
}

extension StaffFile {
  public static let columns = ["name", "login", "role", "team", "fte"]
  public static let optionalColumns = [
    "employment", "sex", "ethnicity", "started", "ended", "telephone", "email",
  ]

  /// Reads the list. A row that has a fault is left out of the rows.
  public static func read(file: String, bytes: [UInt8]) -> StaffFile {
    var list = StaffFile()
    var logins: [String: Origin] = [:]
    (list.faults, list.notes) = ListReader.read(file, bytes, columns, optionalColumns, called: "staff list") {
      row in
      if let login = row.text("login") { list.logins.insert(login) }
      guard let staff = StaffRow(&row) else { return }
      if let earlier = logins.updateValue(staff.origin, forKey: staff.details.login) {
        row.fault("login", "is also the login of line \(earlier.line): logins are one person's each")
      } else if row.faults.isEmpty {
        list.rows.append(staff)
      }
    }
    return list
  }
}

extension StaffRow {
  init?(_ row: inout ListReader) {
    let name = row.required("name")
    let login = row.required("login").flatMap { row.login($0) }
    let role = row.required("role").flatMap { row.role($0) }
    let hundredths = row.required("fte").flatMap { row.fullTimeHundredths($0) }
    let sex = row.sex()
    let ethnicity = row.ethnicity()
    let started = row.day("started")
    let ended = row.day("ended")
    if let started, let ended, ended < started { row.fault("ended", "is before “started”") }
    guard let name, let login, let role, let hundredths else { return nil }
    origin = row.origin
    details = StaffDetails(
      name: name, login: login, role: role, team: row.text("team"), fullTimeHundredths: hundredths,
      employment: row.text("employment"), sex: sex, ethnicity: ethnicity, started: started, ended: ended,
      telephone: row.text("telephone"), email: row.text("email"))
  }
}
