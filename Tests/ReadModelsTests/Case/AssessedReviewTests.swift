import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

/// Reviews that were held, each with the day by which it was due.
@Suite struct JudgedReviewTests {
  private let cameIn = began("2013-06-03", .careOrder)
  private let first = held("2013-06-24")
  private let second = held("2013-09-16")
  private let authority = [
    ended("2013-06-03", "2013-10-01", .newEpisode),
    began("2013-10-01", .placementOrder, .legalStatus),
  ]

  @Test("A review that two counts asked for was due on the earlier of their days, and keeps its title")
  func twoCounts() throws {
    let judged = try #require(judge([cameIn, first, second] + authority + [held("2014-02-10")]).first)
    #expect(judged.title == "3rd review")
    #expect(judged.due == "2014-01-01")
    #expect(judged.words == "40 days late")
  }

  @Test("It stays late when the child is placed later, or adopted")
  func placedLater() throws {
    let late = [cameIn, first, second] + authority + [held("2014-02-10")]
    let placing = late + [.placement(.placedForAdoption(on: "2014-03-03"))]
    #expect(judge(placing).first?.words == "40 days late")
    #expect(judge(placing + [ended("2013-10-01", "2014-09-01", .adopted)]).first?.words == "40 days late")
    #expect(judge(late + [.placement(.placedForAdoption(on: "2014-02-10"))]).first?.words == "40 days late")
  }

  @Test("The earlier day may be that of the looked-after count")
  func lookedAfterFirst() throws {
    let events = [cameIn, first] + authority + [held("2013-12-20")]
    let judged = try #require(judge(events).first)
    #expect(judged.title == "2nd review")
    #expect(judged.due == "2013-09-24")
    #expect(judged.words == "87 days late")
  }

  @Test("A review held while placed for adoption is judged by that count alone, whatever came after")
  func placed() throws {
    let placing: [ChildEvent] = [
      .placement(.placedForAdoption(on: "2013-11-04")), held("2013-11-29"), held("2014-02-24"),
      .placement(.adoptionPlacementEnded(placed: "2013-11-04", on: "2014-06-02", reason: .other)),
    ]
    let judged = judge([cameIn, first, second] + authority + placing)
    #expect(judged.map(\.title).prefix(2) == ["2nd adoption review", "1st adoption review"])
    #expect(judged.map(\.words).prefix(2) == ["in time", "in time"])
  }

  @Test("A review of several meetings is judged, and the next counted, as the council has it")
  func series() {
    let events = [
      cameIn, held("2013-06-24"), held("2013-09-20", completed: "2013-10-21"), held("2014-04-11"),
    ]
    #expect(judge(events).map(\.words) == ["22 days late", "completed 1 working day late", "in time"])
    let council = ["reviews.next-counts-from": "completion", "reviews.series-timely": "began"]
    #expect(judge(events, council).map(\.words) == ["in time", "in time", "in time"])
  }

  @Test("A review that is not completed is not judged before the day it is to be completed by")
  func open() throws {
    let before = [cameIn, first, second, held("2014-03-10"), held("2014-09-08")]
    let judged = try #require(judge(before + [held("2014-10-27", completed: nil)]).first)
    #expect(judged.words == "to be completed by Mon 24 Nov 2014")
    #expect(judged.due == "2015-03-08")
    #expect(judged.daysLate == nil)
  }

  @Test("An adjourned review is completed within the period from the day it was adjourned")
  func adjourned() throws {
    let broken = Adjournment(on: "2014-09-10", reason: "No report.", completeBy: "2014-10-01")
    let id = Review(kind: .lookedAfter, heldOn: "2014-09-08", participation: nil).id
    let events = [
      cameIn, first, second, held("2014-03-10"), held("2014-09-08"),
      .review(.noted(id, .meeting(.adjourned(broken)))),
    ]
    #expect(judge(events).first?.words == "not completed, 18 working days late")
    let inTime = ChildEvent.review(.noted(id, .meeting(.completed(on: "2014-10-08"))))
    let late = ChildEvent.review(.noted(id, .meeting(.completed(on: "2014-10-09"))))
    #expect(judge(events + [inTime]).first?.words == "in time")
    #expect(judge(events + [late]).first?.words == "completed 1 working day late")
  }

  private func judge(_ events: [ChildEvent], _ settings: [String: String] = [:]) -> [AssessedReview] {
    let recorded = events.enumerated().map { place, event in
      RecordedEntry(
        entry: ChildEntry(version: place + 1, event: event), position: Int64(place + 1), act: "a",
        kind: "", recordedBy: nil, recordedAt: 0, isFromFile: true)
    }
    let calendar = WorkingCalendar(BankHolidays(listed: []))
    let book = Rulebook(policy: Policy(settings: settings), calendar: calendar)
    return ChildCase(
      ChildID("c1"), entries: recorded, on: "2014-11-03", for: .iro, under: book, staff: StaffList()
    ).reviews
  }
}

private func held(_ day: Day) -> ChildEvent {
  .review(.held(Review(kind: .lookedAfter, heldOn: day, participation: .pn1)))
}

private func held(_ day: Day, completed: Day?) -> ChildEvent {
  .review(.held(Review(kind: .lookedAfter, heldOn: day, completedOn: completed, participation: .pn1)))
}

private func began(
  _ day: Day, _ status: LegalStatus, _ reason: ReasonEpisodeBegan = .started
) -> ChildEvent {
  .placement(.episodeBegan(Episode(began: day, reasonBegan: reason, legalStatus: status)))
}

private func ended(_ began: Day, _ day: Day, _ reason: ReasonEpisodeEnded) -> ChildEvent {
  .placement(.episodeEnded(began: began, EpisodeEnd(on: day, reason: reason)))
}
