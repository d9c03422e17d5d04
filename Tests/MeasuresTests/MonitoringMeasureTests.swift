import CareCalendar
import Casework
import Measures
import Testing

/// What IROs found after reviews.
@Suite struct MonitoringMeasureTests {
  @Test("Each part counts by itself, on days of the period")
  func parts() {
    let year = InventedYear(
      .inCare {
        $0.monitorings = [
          CountedMonitoring(.plan, .poor, on: "2014-03-31"),
          CountedMonitoring(.plan, .good, on: "2014-04-01"),
          CountedMonitoring(.plan, .fair, on: "2015-03-31"),
          CountedMonitoring(.plan, .good, on: "2015-04-01"),
          CountedMonitoring(.reports, .poor, on: "2014-09-01"),
        ]
      })
    #expect(year.sum("monitoring.plan.good") == "1/2" && year.sum("monitoring.plan.poor") == "0/2")
    #expect(year.sum("monitoring.reports.poor") == "1/1" && year.sum("monitoring.practice.good") == "0/0")
  }
}
