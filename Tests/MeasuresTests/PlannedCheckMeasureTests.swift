import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// Audits and observations that were made, over those planned.
@Suite struct PlannedCheckMeasureTests {
  private func check(_ day: Day, of iro: String = "amina", _ kind: QualityCheck.Kind = .audit) -> ServiceEvent
  {
    .quality(
      .checked(
        QualityCheck(
          id: QualityCheckID("\(iro) \(day.iso)"), kind, of: StaffID(iro), by: StaffID("robin"),
          outcome: "good", findings: "Clear", on: day)))
  }

  private func sum(
    _ events: [ServiceEvent], _ planned: String = "1-a-quarter", today: Day = "2015-06-30",
    of iros: [String] = ["amina"], leftPost: Day? = nil,
    _ change: @escaping (inout StaffDetails) -> Void = { _ in }
  ) -> String {
    var year = InventedYear()
    year.policy[.audits] = planned
    var staff = StaffList()
    for name in iros {
      var details = StaffDetails(name: name, login: name, role: .iro)
      change(&details)
      staff.evolve(.joined(StaffMember(id: StaffID(name), details: details)))
      details.role = .teamManager
      if let leftPost {
        staff.evolve(.changed(StaffMember(id: StaffID(name), details: details)), on: leftPost)
      }
    }
    let entries = events.enumerated().map { ServiceEntry(version: $0.offset + 1, event: $0.element) }
    let context = MeasureContext(
      period: year.context.period, today: today, terms: year.context.terms, staff: staff,
      service: ServiceRecord(folding: entries))
    let measures = Measures.all(under: year.policy).filter { $0.key == "quality.audits.of-planned" }
    let result = MeasureTally(measures, in: context).results().first
    return result.map { "\($0.numerator)/\($0.denominator)" } ?? "no such measure"
  }

  @Test("One in each quarter of the year counts over four, on the first and the last day of the quarter")
  func quarters() {
    #expect(sum([]) == "0/4")
    #expect(sum([check("2014-03-31")]) == "0/4" && sum([check("2014-04-01")]) == "1/4")
    #expect(sum([check("2014-06-30"), check("2014-07-01")]) == "2/4")
    #expect(sum([check("2014-06-29"), check("2014-06-30")]) == "1/4", "more than planned makes up for none")
    #expect(sum([check("2015-03-31")]) == "1/4" && sum([check("2015-04-01")]) == "0/4")
    #expect(sum([check("2014-04-01", of: "amina", .observation)]) == "0/4")
  }

  @Test("A quarter counts once it is over")
  func over() {
    #expect(sum([check("2014-06-30")], today: "2014-06-30") == "0/0")
    #expect(sum([check("2014-06-30")], today: "2014-07-01") == "1/1")
  }

  @Test("The number is the council's; where none are planned there is no figure")
  func setting() {
    #expect(sum([check("2014-05-01")], "2-a-quarter") == "1/8")
    #expect(sum([check("2014-05-01")], "not-planned") == "0/0")
  }

  @Test("Each IRO in post on the last day of a quarter")
  func staff() {
    #expect(sum([check("2014-05-01", of: "ruth")], of: ["amina", "ruth"]) == "1/8")
    #expect(sum([]) { $0.started = "2014-10-01" } == "0/2")
    #expect(sum([]) { $0.ended = "2014-09-29" } == "0/1")
    #expect(sum([]) { $0.ended = "2014-09-30" } == "0/2")
  }

  @Test("Somebody who was an IRO on the day counts, whatever they are now")
  func formerIROs() {
    let made = [check("2014-05-01")]
    #expect(sum(made, leftPost: "2014-06-30") == "0/0")
    #expect(sum(made, leftPost: "2014-07-01") == "1/1" && sum(made, leftPost: "2014-10-01") == "1/2")
  }
}
