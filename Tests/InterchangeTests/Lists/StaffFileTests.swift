import Interchange
import Testing

@Suite("The staff list")
struct StaffFileTests {
  @Test("A row is read whole, with columns in any order and case")
  func whole() throws {
    let list = read(
      "Role,FTE,Name,login,TEAM,started,ended,sex,ethnicity,employment",
      "IRO,0.5,Ngô Thị Hương,huong.ngo,Reviewing Service,2006-04-01,30/09/2014,f,aoth,locum")
    #expect(list.faults.isEmpty)
    let staff = try #require(list.rows.first)
    #expect(staff.origin == Origin(file: "staff.csv", line: 2))
    #expect(staff.details.name == "Ngô Thị Hương")
    #expect((staff.details.role, staff.details.fullTimeHundredths) == (.iro, 50))
    #expect((staff.details.sex, staff.details.ethnicity) == (.female, .otherAsian))
    #expect((staff.details.started?.iso, staff.details.ended?.iso) == ("2006-04-01", "2014-09-30"))
    #expect(staff.details.employment == "locum")
  }

  @Test("How somebody is reached is taken as it is written, and may be left out")
  func reached() {
    let list = read(
      columns + ",telephone,email", "Amina Okafor,amina.okafor,iro,,1,01632 960 001,amina@ourtown.example",
      "Tom Nowak,tom.nowak,iro,,1,,")
    #expect(list.faults.isEmpty)
    #expect(list.rows.map(\.details.telephone) == ["01632 960 001", nil])
    #expect(list.rows.map(\.details.email) == ["amina@ourtown.example", nil])
  }

  @Test("Every role is known, and a team may be blank")
  func roles() {
    let roles = [
      "iro", "iro-manager", "team-manager", "service-manager", "head-of-service", "deputy-director",
      "director", "business-support", "social-worker",
    ]
    let list = read([columns] + roles.map { "A Person,\($0),\($0),,1" })
    #expect(list.faults.isEmpty)
    #expect(list.rows.map(\.details.role.rawValue) == roles)
  }

  @Test(
    "Full time is above 0 and up to 1.5",
    arguments: [
      ("1", 100), ("1.0", 100), ("0.541", 54), (".5", 50), ("1.5", 150), ("1.51", nil), ("0", nil),
      ("-1", nil), ("half", nil), ("1e0", nil), ("nan", nil),
    ])
  func fullTime(written: String, hundredths: Int?) {
    let list = read(columns, "A Person,a.person,iro,,\(written)")
    #expect(list.rows.first?.details.fullTimeHundredths == hundredths)
    #expect(list.faults.map(\.column) == (hundredths == nil ? ["fte"] : []))
  }

  @Test(
    "A login is up to 32 small letters, digits, dots, hyphens and underscores",
    arguments: [
      ("a.person_2-x", true), ("A.Person", false), ("zoë", false), ("a person", false),
      (String(repeating: "a", count: 32), true), (String(repeating: "a", count: 33), false),
    ])
  func logins(login: String, isGood: Bool) {
    #expect(read(columns, "A Person,\(login),iro,,1").faults.isEmpty == isGood)
  }

  @Test("A login that is there twice is a fault; the first is kept")
  func loginTwice() {
    let list = read(columns, "A Person,a.person,iro,,1", "Another,a.person,iro,,1")
    #expect(
      list.faults.map(\.description) == [
        "staff.csv:3: login: is also the login of line 2: logins are one person's each"
      ])
    #expect(list.rows.map(\.details.name) == ["A Person"])
  }

  @Test("Everything wrong with a row is said, and the row is left out")
  func faults() {
    let list = read(
      columns + ",sex,ethnicity,started,ended", ",,boss,,,X,ZZZZ,31/02/2014,soon",
      "A Person,a.person,iro,,1,,,2014-04-02,2014-04-01")
    #expect(
      list.faults.map { "\($0.line ?? 0) \($0.column ?? "")" } == [
        "2 ended", "2 ethnicity", "2 fte", "2 login", "2 name", "2 role", "2 sex", "2 started", "3 ended",
      ])
    #expect(list.rows.isEmpty)
    #expect(list.faults.first { $0.column == "role" }?.message.contains("deputy-director") == true)
  }

  @Test("The logins of rows at fault are known: such a person is in the list")
  func loginsOfAll() {
    let list = read(columns, "A Person,a.person,boss,,1", "B Person,b.person,iro,,1")
    #expect(list.rows.map(\.details.login) == ["b.person"])
    #expect(list.logins == ["a.person", "b.person"])
  }

  @Test("Other columns are a fault that says which are missing and extra")
  func otherColumns() {
    #expect(
      read("name,login,role,fte,grade", "a,b,iro,1,x").faults.map(\.description) == [
        "staff.csv:1: the columns are not those of a staff list (missing: team; extra: “grade”): "
          + "it needs name,login,role,team,fte, and may have "
          + "employment,sex,ethnicity,started,ended,telephone,email"
      ])
  }

  private let columns = "name,login,role,team,fte"

  private func read(_ lines: String...) -> StaffFile { read(lines) }

  private func read(_ lines: [String]) -> StaffFile {
    StaffFile.read(file: "staff.csv", bytes: Array(lines.joined(separator: "\n").utf8))
  }
}
