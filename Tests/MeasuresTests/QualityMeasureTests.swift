import CareCalendar
import Casework
import Measures
import Rulebook
import Testing

/// What audits and observations came to.
@Suite struct QualityMeasureTests {
  private func check(
    _ day: Day, _ kind: QualityCheck.Kind = .audit, outcome: String = "good", by: Day? = nil
  ) -> ServiceEvent {
    .quality(
      .checked(
        QualityCheck(
          id: QualityCheckID("\(day)"), kind, of: StaffID("amina"), by: StaffID("robin"), outcome: outcome,
          findings: "Clear", action: by.map { QualityCheck.Action("More", by: $0) }, on: day)))
  }

  private func sum(_ key: String, _ events: ServiceEvent..., today: Day = "2015-06-30") -> String {
    let entries = events.enumerated().map { ServiceEntry(version: $0.offset + 1, event: $0.element) }
    let year = InventedYear()
    let context = MeasureContext(
      period: year.context.period, today: today, terms: year.context.terms, staff: StaffList(),
      service: ServiceRecord(folding: entries))
    let measures = Measures.all(under: .usual).filter { $0.key == key }
    let result = MeasureTally(measures, in: context).results().first
    return result.map { "\($0.numerator)/\($0.denominator)" } ?? "no such measure"
  }

  @Test("Those made in the period count, and their outcomes over them")
  func outcomes() {
    let events = [
      check("2014-03-31"), check("2014-04-01"), check("2015-03-31", outcome: "to be improved"),
      check("2015-04-01"), check("2014-09-01", .observation),
    ]
    func sum(_ key: String) -> String {
      self.sum(key, events[0], events[1], events[2], events[3], events[4])
    }
    #expect(sum("quality.audits.done") == "2/2" && sum("quality.observations.done") == "1/1")
    #expect(sum("quality.audits.outcome.good") == "1/2")
    #expect(sum("quality.audits.outcome.to-be-improved") == "1/2")
    #expect(sum("quality.audits.outcome.not-good-enough") == "0/2")
    #expect(self.sum("quality.audits.done", check("2014-09-02"), today: "2014-09-01") == "0/0")
  }

  @Test(
    "What was to be done and was done by its day counts over what fell due",
    arguments: [("2014-09-30", "1/1"), ("2014-10-01", "1/1"), ("2014-10-02", "0/1"), (nil, "0/1")]
      as [(Day?, String)])
  func actions(done: Day?, expected: String) {
    let acting = check("2014-09-01", by: "2014-10-01")
    let key = "quality.actions.followed-up"
    let id = QualityCheckID("2014-09-01")
    guard let done else {
      #expect(sum(key, acting) == expected && sum(key, acting, today: "2014-10-01") == "0/0")
      return
    }
    let followUp = QualityFollowUp(id, words: "Done", by: StaffID("amina"), on: done)
    #expect(sum(key, acting, .quality(.followedUp(followUp))) == expected)
  }
}
