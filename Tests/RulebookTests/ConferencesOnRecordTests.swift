import CareCalendar
import Casework
import TestSupport
import Testing

@testable import Rulebook

/// What is due of conferences, as a child's record goes on.
@Suite struct ConferencesOnRecordTests {
  /// The reviews and conferences that are asked for on a day, with the day by which.
  private func due(_ events: [ChildEvent], on day: Day) -> [String] {
    Rulebook.usual.duties(of: Child(events)).filter { $0.nature == .review && $0.isInForce(on: day) }
      .map { "\($0.title) \($0.due?.iso ?? "-")" }.sorted()
  }

  private let enquiry = ChildEvent.enquiry("2014-06-02")

  @Test("Fifteen working days, three months, then six months, until the plan ends")
  func clocks() {
    var events = [enquiry]
    #expect(due(events, on: "2014-06-01") == [])
    #expect(due(events, on: "2014-06-02") == ["Initial conference 2014-06-23"])
    events += ChildEvent.conference("2014-06-20", .planBegun)
    #expect(due(events, on: "2014-06-20") == ["2nd conference 2014-09-20"])
    events += ChildEvent.conference("2014-09-18", .planContinued)
    #expect(due(events, on: "2014-09-18") == ["3rd conference 2015-03-18"])
    events += ChildEvent.conference("2015-03-16", .planEnded)
    #expect(due(events, on: "2015-03-16") == [])
  }

  @Test(
    "On a plan, then looked after, then home again with the plan: each duty opens, is met or ends on its day")
  func throughCare() {
    var events: [ChildEvent] = [.person(.born("2006-05-01")), enquiry]
    events += ChildEvent.conference("2014-06-20", .planBegun)
    events.append(.began("2014-07-14"))
    #expect(due(events, on: "2014-07-13") == ["2nd conference 2014-09-20"])
    #expect(due(events, on: "2014-07-14") == ["1st review 2014-08-11", "2nd conference 2014-09-20"])
    events.append(.held("2014-08-08"))
    #expect(due(events, on: "2014-08-08") == ["2nd conference 2014-09-20", "2nd review 2014-11-08"])
    events += ChildEvent.conference("2014-09-18", .planContinued)
    #expect(due(events, on: "2014-09-18") == ["2nd review 2014-11-08", "3rd conference 2015-03-18"])
    events.append(.ended("2014-07-14", on: "2014-10-20"))
    #expect(due(events, on: "2014-10-19") == ["2nd review 2014-11-08", "3rd conference 2015-03-18"])
    #expect(due(events, on: "2014-10-20") == ["3rd conference 2015-03-18"])
    #expect(Child(events).isWithUs(on: "2014-10-20"))
    events += ChildEvent.conference("2015-03-16", .planEnded)
    #expect(due(events, on: "2015-03-16") == [])
    #expect(!Child(events).isWithUs(on: "2015-03-16"))
  }

  @Test("A conference held in care is not the first review, and does not end what is asked for before that")
  func firstReview() {
    let events: [ChildEvent] =
      [.person(.born("2006-05-01")), .began("2014-06-09"), enquiry]
      + ChildEvent.conference("2014-06-20", .planBegun)
    let duties = Rulebook.usual.duties(of: Child(events))
    #expect(duties.contains { $0.key.rule == .carePlanWithinTenWorkingDays })
    #expect(duties.contains { $0.key.rule == .firstReviewWithinTwentyWorkingDays })
  }

  @Test("The Handbook's preparation and follow-up are not asked for around a conference")
  func noHandbook() {
    let events =
      [enquiry, .booked("2014-06-20", madeOn: "2014-06-03", .childProtection)]
      + ChildEvent.conference("2014-06-20", .planBegun)
    let natures = Rulebook.usual.duties(of: Child(events)).map(\.nature)
    #expect(!natures.contains(.preparation) && !natures.contains(.followUp) && !natures.contains(.send))
  }

  @Test("An enquiry that leads to no conference asks for none from that day on")
  func dropped() {
    let events = [enquiry, .over(.childProtection, "2014-06-02", on: "2014-06-10", .noConference)]
    #expect(due(events, on: "2014-06-09") == ["Initial conference 2014-06-23"])
    #expect(due(events, on: "2014-06-10") == [])
  }
}
