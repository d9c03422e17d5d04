import Application
import CareCalendar
import Casework
import Testing

/// The small council with a third IRO: children 1, 2 and 3, who are brothers and sisters, are Amina's, 4 is Tom's and 5 Una's.
struct CoverCouncil {
  let base: AlertCouncil
  static let first: Day = "2014-11-05"
  static let last: Day = "2014-11-14"

  init() throws {
    base = try AlertCouncil()
    try employ(StaffDetails(name: "Una Reed", login: "una", role: .iro))
    try base.council.child("5", iro: "Una Reed", team: "Team 2")
  }

  /// Adds somebody to the staff list, or changes what it has of them.
  func employ(_ details: StaffDetails) throws {
    _ = try service("robin").importStaff(
      [StaffImportRow(details, base.council.origin)], isDryRun: false)
  }

  func service(_ login: String, on day: Day = "2014-11-03") throws -> CaseService {
    try base.service(login, on: day)
  }

  func staff(_ login: String) throws -> StaffID {
    try #require(try service("robin").staff.member(login: login)).id
  }

  /// Somebody records that they are away.
  @discardableResult
  func away(
    _ who: String, _ from: Day = first, _ until: Day = last, covering: String? = nil, by login: String? = nil
  ) throws -> String {
    let absence = StaffCommand.away(
      try staff(who), from: from, until: until, covering: try covering.map(staff))
    return try service(login ?? who).perform(.staff(absence)).words
  }

  func child(_ number: String = "1") throws -> ChildID { try base.child(number) }

  /// The numbers of the children whom somebody sees on a day.
  func seen(by login: String, on day: Day) throws -> [String] {
    try service(login, on: day).caseload().map(\.child.number.text).sorted()
  }
}
