import CareCalendar
import Casework
import ReadModels
import Rulebook
import TestSupport
import Testing

/// The form on plan, reports and practice as it stands on the page of its review.
@Suite struct MonitoringLineTests {
  private var asked: Policy {
    var policy = Policy.usual
    policy[.practiceMonitoring] = "asked"
    return policy
  }

  private func form(_ day: Day) -> ChildEvent {
    .monitoring(
      PracticeMonitoring(ReviewID("r"), grades: [.plan: .good], words: nil, by: StaffID("amina"), on: day))
  }

  @Test("Where the council asks for it, it says by when, and the day after that it is late")
  func days() {
    let events = [booked, held]
    func line(_ day: Day) -> String? { sheetOf(events, on: day, under: asked)["monitoring"] }
    #expect(line("2014-11-17") == "○ not filled in; due Tue 18 Nov")
    #expect(line("2014-11-18") == "○ not filled in; due Tue 18 Nov")
    #expect(line("2014-11-19") == "! not filled in, 1 working day late; was due Tue 18 Nov")
  }

  @Test("Filled in it says when, and what was found")
  func filledIn() throws {
    let sheet = sheetOf([booked, held, form("2014-11-18")], on: "2014-11-20", under: asked)
    #expect(sheet["monitoring"] == "✓ filled in Tue 18 Nov, in time")
    let line = try #require(sheet.line("monitoring"))
    #expect(!line.isOpen && !line.asksForMonitoring && line.details.count == 1)
  }

  @Test("It is the IRO's, open without being a step of the review's own, and the duty leads to it")
  func open() throws {
    let sheet = sheetOf([booked, held], on: "2014-11-05", under: asked)
    let line = try #require(sheet.line("monitoring"))
    #expect(line.isOpen && line.asksForMonitoring && line.step == nil && line.post == .iro)
    let duty = DutyKey(rule: .practiceMonitoredAfterReview, subject: .review(ReviewID("r")))
    #expect(sheet.line(about: duty, for: .iro)?.id == "monitoring")
  }

  @Test("Where nobody asks for it there is no line, but for a form that was filled in; nor before the review")
  func notAsked() {
    #expect(sheetOf([booked, held], on: "2014-11-05").line("monitoring") == nil)
    #expect(sheetOf([booked, held, form("2014-11-18")], on: "2014-11-20").line("monitoring") != nil)
    #expect(sheetOf([booked], on: "2014-11-03", under: asked).line("monitoring") == nil)
  }
}
