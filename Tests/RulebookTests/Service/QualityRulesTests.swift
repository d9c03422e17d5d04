import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Audits and observations as they are planned, and what is to be done after them.
@Suite struct QualityRulesTests {
  private func staff(_ members: StaffDetails...) -> StaffList {
    var staff = StaffList()
    for details in members {
      staff.evolve(.joined(StaffMember(id: StaffID(details.login), details: details)))
    }
    return staff
  }

  private let amina = StaffDetails(name: "Amina Okafor", login: "amina", role: .iro)
  private let planned = Rulebook.with { $0[.audits] = "2-a-quarter" }

  private func record(_ events: QualityEvent...) -> ServiceRecord {
    ServiceRecord(
      folding: events.enumerated().map { ServiceEntry(version: $0.offset + 1, event: .quality($0.element)) })
  }

  private func check(
    _ day: Day, of iro: String = "amina", _ kind: QualityCheck.Kind = .audit,
    _ action: QualityCheck.Action? = nil
  ) -> QualityEvent {
    .checked(
      QualityCheck(
        id: QualityCheckID("q\(day)"), kind, of: StaffID(iro), by: StaffID("robin"), outcome: "good",
        findings: "Clear", action: action, on: day))
  }

  private func duties(
    _ record: ServiceRecord, on day: Day, _ staff: StaffList? = nil, under book: Rulebook? = nil
  ) -> [ServiceDuty] {
    ServiceRules.duties(
      of: record, staff ?? self.staff(amina), on: day, under: (book ?? planned).terms)
  }

  @Test(
    "Those of a quarter are due on its last day, whichever day it is",
    arguments: [
      ("2014-09-30", "2014-09-30"), ("2014-10-01", "2014-12-31"), ("2014-12-31", "2014-12-31"),
      ("2015-01-01", "2015-03-31"), ("2016-03-31", "2016-03-31"), ("2016-04-01", "2016-06-30"),
    ] as [(Day, Day)])
  func due(day: Day, due: Day) {
    let duties = duties(record(), on: day)
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.title) == ["Audit of a review's record: Amina Okafor"])
    #expect(duties.map(\.weight) == [.guidance])
  }

  @Test("Made as often as planned it is asked for no more; those of another kind or IRO do not count")
  func made() {
    let (one, two) = (check("2014-10-01"), check("2014-12-31"))
    #expect(duties(record(one), on: "2014-12-31").count == 1)
    #expect(duties(record(one, two), on: "2014-12-31") == [])
    #expect(duties(record(one, two), on: "2014-12-30").count == 1, "made the day after")
    #expect(duties(record(one, check("2014-12-30", .observation)), on: "2014-12-31").count == 1)
    #expect(duties(record(one, check("2014-12-30", of: "tom")), on: "2014-12-31").count == 1)
  }

  @Test("The day after the quarter what is missing is late, where such checks had begun by then")
  func late() {
    #expect(duties(record(check("2014-12-31")), on: "2015-01-01").map(\.due) == ["2014-12-31", "2015-03-31"])
    #expect(duties(record(check("2015-01-01")), on: "2015-01-02").map(\.due) == ["2015-03-31"])
    #expect(duties(record(check("2014-12-31")), on: "2015-04-01").map(\.due) == ["2015-03-31", "2015-06-30"])
  }

  @Test("None are asked for where none are planned, nor of who is in no IRO's post")
  func clean() {
    #expect(duties(record(), on: "2014-11-03", under: .usual) == [])
    let manager = StaffDetails(name: "Robin Ferris", login: "robin", role: .iroManager)
    let left = StaffDetails(name: "Old Hand", login: "old", role: .iro, ended: "2014-10-31")
    let next = StaffDetails(name: "New Hand", login: "new", role: .iro, started: "2015-01-01")
    #expect(duties(record(), on: "2014-11-03", staff(manager, left, next)) == [])
  }

  @Test("What is to be done is due on its day, and told until somebody says what came of it")
  func action() {
    let acting = check("2014-11-03", .audit, QualityCheck.Action("Say who did not come", by: "2014-11-10"))
    let done = QualityEvent.followedUp(
      QualityFollowUp(QualityCheckID("q2014-11-03"), words: "Done", by: StaffID("amina"), on: "2014-11-12"))
    #expect(duties(record(acting), on: "2014-11-02", under: .usual) == [])
    for day in ["2014-11-03", "2014-11-10", "2014-11-11"] as [Day] {
      #expect(duties(record(acting, done), on: day, under: .usual).map(\.due) == ["2014-11-10"])
    }
    #expect(duties(record(acting, done), on: "2014-11-12", under: .usual) == [])
  }
}
