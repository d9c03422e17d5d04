import CareCalendar
import Casework
import TestSupport
import Testing

@testable import Rulebook

/// A child through each kind of review: what is due opens, is met and ends on its day.
@Suite struct KindsOfReviewTests {
  /// The reviews that are asked for on a day, with the day by which.
  private func due(_ events: [ChildEvent], on day: Day) -> [String] {
    Rulebook.usual.duties(of: Child(events)).filter { $0.nature == .review && $0.isInForce(on: day) }
      .map { "\($0.title) \($0.due?.iso ?? "-")" }.sorted()
  }

  @Test("Supervision order: two reviews in the year, two more where it is extended, none after it ended")
  func supervisionOrder() {
    var events: [ChildEvent] = [.begun(.supervisionOrder, "2014-06-02", by: "Family Court")]
    #expect(due(events, on: "2014-06-01") == [])
    #expect(due(events, on: "2014-06-02") == ["1st supervision order review 2014-12-02"])
    events.append(.held("2014-11-20", .supervisionOrder))
    #expect(due(events, on: "2014-11-20") == ["2nd supervision order review 2015-05-02"])
    events.append(.held("2015-04-20", .supervisionOrder))
    #expect(due(events, on: "2015-06-01") == [])
    events.append(
      .involvement(
        .extended(.supervisionOrder, began: "2014-06-02", until: "2016-06-02", on: "2015-05-11")))
    #expect(due(events, on: "2015-06-01") == [])
    #expect(due(events, on: "2015-06-02") == ["1st supervision order review 2015-12-02"])
    events.append(.over(.supervisionOrder, "2014-06-02", on: "2015-10-05", .discharged))
    #expect(due(events, on: "2015-10-04") == ["1st supervision order review 2015-12-02"])
    #expect(due(events, on: "2015-10-05") == [])
  }

  @Test(
    "Pathway plan: within the looked-after reviews until care ends, then six months from the last of them")
  func pathwayPlan() {
    var events: [ChildEvent] = [
      .person(.born("1997-03-10")), .began("2014-01-06"),
      .held("2014-06-02"), .begun(.pathwayPlan, "2014-07-01"), .held("2014-11-17"),
    ]
    let inCare = due(events, on: "2014-12-01")
    #expect(inCare == ["3rd review 2015-05-17"])
    events.append(.ended("2014-01-06", on: "2015-01-12", .returnedHomeAsPlanned))
    #expect(due(events, on: "2015-01-12") == ["1st pathway plan review 2015-05-17"])
    events.append(.held("2015-05-11", .pathwayPlan))
    #expect(due(events, on: "2015-05-11") == ["2nd pathway plan review 2015-11-11"])
    events.append(.over(.pathwayPlan, "2014-07-01", on: "2015-09-01"))
    #expect(due(events, on: "2015-08-31") == ["2nd pathway plan review 2015-11-11"])
    #expect(due(events, on: "2015-09-01") == [])
  }

  @Test("Short breaks: three months, then six; past the limits the reviews of care begin")
  func shortBreaks() {
    var events: [ChildEvent] = [.began("2014-05-02", .shortBreaksAgreement)]
    #expect(due(events, on: "2014-05-02") == ["1st short breaks review 2014-08-02"])
    events.append(.held("2014-07-21", .shortBreaks))
    #expect(due(events, on: "2014-07-21") == ["2nd short breaks review 2015-01-21"])
    events.append(.ended("2014-05-02", on: "2014-10-06", .other))
    #expect(due(events, on: "2014-10-05") == ["2nd short breaks review 2015-01-21"])
    #expect(due(events, on: "2014-10-06") == [])
    let long: [ChildEvent] = [
      .began("2014-07-01", .shortBreaksEpisodes), .ended("2014-07-01", on: "2014-07-20", .other),
    ]
    #expect(due(long, on: "2014-07-17") == ["1st short breaks review 2014-10-01"])
    #expect(due(long, on: "2014-07-18") == ["1st review 2014-08-15"])
  }

  @Test("Adoption: authority beside care, then four weeks, three months, six months until the order")
  func adoption() {
    var events: [ChildEvent] = [.began("2014-01-06", .placementOrder), .held("2014-01-27")]
    #expect(
      due(events, on: "2014-02-03") == ["2nd authority review 2014-07-27", "2nd review 2014-04-27"])
    events.append(.placed("2014-03-03"))
    #expect(due(events, on: "2014-03-03") == ["1st adoption review 2014-03-31"])
    events.append(.held("2014-03-28", .placedForAdoption))
    #expect(due(events, on: "2014-03-28") == ["2nd adoption review 2014-06-28"])
    events.append(.held("2014-06-23", .placedForAdoption))
    #expect(due(events, on: "2014-06-23") == ["3rd adoption review 2014-12-23"])
    events.append(.ended("2014-01-06", on: "2014-10-06", .adopted))
    #expect(due(events, on: "2014-10-06") == [])
  }

  @Test("Remand: the clock of care from the day of the remand, a care plan sooner, a review before it ends")
  func remand() {
    let events: [ChildEvent] = [
      .began("2014-07-02", .remand),
      .placement(.stayExpectedToEnd(ExpectedEnd(ends: "2014-07-21", on: "2014-07-02"))),
    ]
    #expect(due(events, on: "2014-07-02").contains("1st review 2014-07-30"))
    let duties = Rulebook.usual.duties(of: Child(events))
    #expect(
      duties.first { $0.key.rule == .carePlanOnRemandWithinFiveWorkingDays }?.due == "2014-07-09")
    #expect(duties.first { $0.key.rule == .reviewHeldBeforeStayEnds }?.due == "2014-07-20")
    let over = events + [.ended("2014-07-02", on: "2014-07-21", .returnedHomeAsPlanned)]
    #expect(due(over, on: "2014-07-20") != [] && due(over, on: "2014-07-21") == [])
  }

  @Test("In a list that knows only the number, the first conference may be that of a child who moved here")
  func titlesInLists() {
    #expect(ReviewKind.childProtection.ordinalTitle(number: 1) == "1st conference")
    #expect(ReviewKind.childProtection.title(number: 1) == "Initial conference")
    #expect(ReviewKind.lookedAfter.ordinalTitle(number: 2) == "2nd review")
    #expect(ReviewKind.childProtection.ordinalTitle(number: nil) == "Conference")
  }

  @Test("Death ends what is due of every kind, also of a child whom no episode tells of")
  func death() {
    let order: [ChildEvent] = [
      .begun(.supervisionOrder, "2014-06-02"),
      .over(.supervisionOrder, "2014-06-02", on: "2014-08-04", .died),
    ]
    #expect(Rulebook.usual.duties(of: Child(order)) == [])
    let plan =
      [.enquiry("2014-06-02")] + ChildEvent.conference("2014-06-20", .planBegun)
      + [.over(.childProtection, "2014-06-02", on: "2014-08-04", .died)]
    #expect(Rulebook.usual.duties(of: Child(plan)) == [])
  }
}
