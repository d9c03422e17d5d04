import CareCalendar
import Testing

/// Working days from 2004 to 2028 as others have worked them out.
@Suite struct WorkingDayVectorsTests {
  private let calendar = PublishedFacts.calendar

  @Test("Counting on, or back, comes to the published day")
  func counting() {
    let faults = PublishedFacts.workingDays.filter { fact in
      calendar.adding(workingDays: fact.count, to: fact.from) != fact.to
    }
    #expect(faults.map { "\($0.from) \($0.count) \($0.to)" } == [])
    #expect(PublishedFacts.workingDays.count == 300)
  }

  @Test("The working days between come to the published number")
  func between() {
    let faults = PublishedFacts.workingDays.filter { fact in
      fact.count > 0 && calendar.workingDays(from: fact.from, to: fact.to) != fact.count
    }
    #expect(faults.map { "\($0.from) \($0.count) \($0.to)" } == [])
  }
}
