import Interchange
import Testing

@Suite("The caseload list")
struct CaseloadFileTests {
  @Test("A row is read whole; all but the child may be blank")
  func whole() {
    let list = read(
      "team,child,name,iro,social_worker\nEast,100001,\"Adébáyọ̀, Ọlá\",Isla Bell,\n,100002,,,\n")
    #expect(list.faults.isEmpty)
    #expect(list.rows.map(\.child.text) == ["100001", "100002"])
    #expect(list.rows.map(\.name) == ["Adébáyọ̀, Ọlá", nil])
    #expect(list.rows.map(\.socialWorker) == [nil, nil])
    #expect(list.rows.map(\.team) == ["East", nil])
  }

  @Test("It may give the day from which the IRO has the child, and the day the service was told")
  func days() {
    let list = read(
      "child,name,iro,social_worker,team,since,Told\n100001,A,Isla Bell,,,2014-07-04,03/07/2014\n100002,B,,,,,\n"
    )
    #expect(list.faults.isEmpty)
    #expect(list.rows.map { $0.since?.iso } == ["2014-07-04", nil])
    #expect(list.rows.map { $0.told?.iso } == ["2014-07-03", nil])
  }

  @Test("A day that cannot be, and one that belongs to no IRO, are faults, and the row is left out")
  func dayFaults() {
    let list = read(
      "child,name,iro,social_worker,team,since,told\n1,A,Isla Bell,,,soon,\n2,B,,,,2014-07-04,\n3,C,,,,,2014-02-30\n"
    )
    #expect(
      list.faults.map(\.description) == [
        "caseload.csv:2: since: “soon” is not a date written DD/MM/YYYY",
        "caseload.csv:3: since: is the day from which the IRO has the child: fill in “iro”, or leave both blank",
        "caseload.csv:4: told: there is no such day as 2014-02-30: dates are written YYYY-MM-DD",
      ])
    #expect(list.rows.isEmpty)
  }

  @Test("A child that is there twice, or has no number, is a fault")
  func faults() {
    let list = read("child,name,iro,social_worker,team\n100001,A,,,\n100001,B,,,\n,C,,,\n")
    #expect(
      list.faults.map(\.description) == [
        "caseload.csv:3: child: is also on line 2: each child is listed once",
        "caseload.csv:4: child: is blank: fill it in",
      ])
    #expect(list.rows.map(\.name) == ["A"])
  }

  @Test("A file that is cut off says so")
  func cutOff() {
    let list = read("child,name,iro,social_worker,team\n100001,A,,")
    #expect(list.faults.map(\.line) == [2])
    #expect(list.faults.first?.message.contains("cut off") == true)
  }

  private func read(_ text: String) -> CaseloadFile {
    CaseloadFile.read(file: "caseload.csv", bytes: Array(text.utf8))
  }
}
