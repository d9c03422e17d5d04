import CareCalendar
import Casework
import Testing

/// That the service was told, that a care plan is in place, and a carer's temporary approval, as they are recorded.
@Suite struct CarePlanningTests {
  private let began = ChildEvent.began("2014-07-02")

  private func step(_ step: CarePlanningStep, on day: Day) -> ChildCommand {
    .care(.step(step, on: day), today: "2014-11-03")
  }

  private func approved(_ day: Day, placement: Day) -> ChildEvent {
    .carePlanning(.temporarilyApproved(on: day, placement: placement))
  }

  private func extended(_ approved: Day, _ day: Day) -> ChildEvent {
    .carePlanning(.approvalExtended(approved: approved, on: day, iroTold: nil))
  }

  @Test("A care plan is made up to today, also before the child came, and once for each time in our care")
  func carePlan() {
    for day in ["2014-06-30", "2014-07-02", "2014-11-03"] as [Day] {
      given(began).when(step(.carePlanMade, on: day)).then(.carePlanning(.carePlanMade(on: day)))
    }
    given(began).when(step(.carePlanMade, on: "2014-11-04"))
      .then(ReviewFileRefusal.notYetHappened("2014-11-04", today: "2014-11-03"))
    given(began, .carePlanning(.carePlanMade(on: "2014-07-03"))).when(step(.carePlanMade, on: "2014-07-09"))
      .then(planning: .planInPlaceAlready("2014-07-03"))
    given().when(step(.carePlanMade, on: "2014-07-09")).then(care: .notInCare(on: "2014-07-09"))
  }

  @Test("A plan belongs to the time in our care that had not ended before it")
  func planOfPeriod() {
    let events: [ChildEvent] = [
      began, .carePlanning(.carePlanMade(on: "2014-07-03")), .ended("2014-07-02", on: "2014-08-01"),
      .began("2014-10-01"), .carePlanning(.carePlanMade(on: "2014-09-29")),
    ]
    let child = Child(events)
    #expect(child.periodsOfCare.map(child.carePlanMade) == ["2014-07-03", "2014-09-29"])
    let before = Child(Array(events.dropLast()))
    #expect(before.periodsOfCare.map(before.carePlanMade) == ["2014-07-03", nil])
  }

  @Test("That the service was told is recorded once")
  func serviceTold() {
    given(began).when(step(.serviceTold, on: "2014-07-03")).then(.allocation(.serviceTold(on: "2014-07-03")))
    given(began, .allocation(.serviceTold(on: "2014-07-03"))).when(step(.serviceTold, on: "2014-07-04"))
      .then(planning: .serviceToldAlready("2014-07-03"))
  }

  @Test("An approval is of the present placement, also where it was given before the child moved there")
  func approval() {
    let moved = ChildEvent.began("2014-09-01", .accommodated, .placementAndCarers)
    let left = ChildEvent.ended("2014-07-02", on: "2014-09-01", .newEpisode)
    given(began, left, moved).when(step(.temporarilyApproved, on: "2014-08-29"))
      .then(approved("2014-08-29", placement: "2014-09-01"))
    given(began, left, moved).when(step(.temporarilyApproved, on: "2014-09-03"))
      .then(approved("2014-09-03", placement: "2014-09-03"))
    given(began, approved("2014-07-02", placement: "2014-07-02"))
      .when(step(.temporarilyApproved, on: "2014-09-03")).then(planning: .approvedAlready("2014-07-02"))
    given(began, .ended("2014-07-02", on: "2014-08-01")).when(step(.temporarilyApproved, on: "2014-07-03"))
      .then(care: .notInCare(on: "2014-11-03"))
  }

  @Test("It is extended once, and nothing comes of it where there is none or before it was given")
  func extending() {
    let child = given(began, approved("2014-07-02", placement: "2014-07-02"))
    child.when(step(.approvalExtended(iroTold: "2014-10-21"), on: "2014-10-20")).then(
      .carePlanning(.approvalExtended(approved: "2014-07-02", on: "2014-10-20", iroTold: "2014-10-21")))
    child.when(step(.approvalExtended(iroTold: "2014-11-04"), on: "2014-10-20"))
      .then(ReviewFileRefusal.notYetHappened("2014-11-04", today: "2014-11-03"))
    child.when(step(.approvedAsFosterCarer, on: "2014-07-01")).then(planning: .beforeApproval("2014-07-02"))
    given(began).when(step(.approvedAsFosterCarer, on: "2014-10-20")).then(planning: .noApproval)
    given(began, approved("2014-07-02", placement: "2014-07-02"), extended("2014-07-02", "2014-10-20"))
      .when(step(.approvalExtended(iroTold: nil), on: "2014-10-27"))
      .then(planning: .extendedAlready("2014-10-20"))
  }

  @Test("That the IRO was told of an extension is said later, once, from the day of the approval up to today")
  func toldLater() {
    let history = [
      began, approved("2014-07-02", placement: "2014-07-02"), extended("2014-07-02", "2014-10-20"),
    ]
    let child = Given(child: Child(history))
    func told(_ day: Day) -> ChildEvent {
      .carePlanning(.iroToldOfExtension(approved: "2014-07-02", on: day))
    }
    for day in ["2014-07-02", "2014-10-17", "2014-11-03"] as [Day] {
      child.when(step(.iroToldOfExtension, on: day)).then(told(day))
    }
    child.when(step(.iroToldOfExtension, on: "2014-07-01")).then(planning: .beforeApproval("2014-07-02"))
    child.when(step(.iroToldOfExtension, on: "2014-11-04"))
      .then(ReviewFileRefusal.notYetHappened("2014-11-04", today: "2014-11-03"))
    let after = Child(history + [told("2014-10-17")])
    #expect(after.carePlanning.approvals.map(\.iroToldOn) == ["2014-10-17"])
    Given(child: after).when(step(.iroToldOfExtension, on: "2014-10-18"))
      .then(planning: .iroToldAlready("2014-10-17"))
    given(began, approved("2014-07-02", placement: "2014-07-02"))
      .when(step(.iroToldOfExtension, on: "2014-10-18")).then(planning: .notExtended)
  }

  @Test("It is still said once the child has moved, or the carer is approved in full")
  func toldAfterwards() {
    let history = [
      began, approved("2014-07-02", placement: "2014-07-02"), extended("2014-07-02", "2014-10-20"),
    ]
    let full = ChildEvent.carePlanning(.approvedAsFosterCarer(approved: "2014-07-02", on: "2014-10-27"))
    let moved: [ChildEvent] = [
      .ended("2014-07-02", on: "2014-10-27", .newEpisode),
      .began("2014-10-27", .accommodated, .placementAndCarers),
    ]
    for more in [[full], moved] {
      Given(child: Child(history + more)).when(step(.iroToldOfExtension, on: "2014-10-28"))
        .then(.carePlanning(.iroToldOfExtension(approved: "2014-07-02", on: "2014-10-28")))
    }
  }

  @Test("A carer approved as a foster carer is not approved again, and no approval is extended after that")
  func approvedInFull() {
    let full = ChildEvent.carePlanning(.approvedAsFosterCarer(approved: "2014-07-02", on: "2014-10-01"))
    let child = given(began, approved("2014-07-02", placement: "2014-07-02"), full)
    for step in [CarePlanningStep.approvedAsFosterCarer, .approvalExtended(iroTold: nil)] {
      child.when(self.step(step, on: "2014-10-20")).then(
        planning: .approvedAsFosterCarerAlready("2014-10-01"))
    }
  }

  @Test("A placement ends with a move to other carers or with care, not with a change of status")
  func placementEnded() throws {
    let events: [ChildEvent] = [
      began, approved("2014-07-02", placement: "2014-07-02"),
      .ended("2014-07-02", on: "2014-09-01", .newEpisode), .began("2014-09-01", .careOrder, .legalStatus),
      .ended("2014-09-01", on: "2014-09-15", .newEpisode), .began("2014-09-15", .careOrder, .placement),
    ]
    let stays = Child(events)
    let approval = try #require(stays.carePlanning.approvals.first)
    #expect(stays.placementEnded(approval) == nil)
    #expect(stays.temporaryApproval(on: "2014-11-03") == approval)
    let moved = Child(
      events + [
        .ended("2014-09-15", on: "2014-10-01", .newEpisode),
        .began("2014-10-01", .careOrder, .placementAndCarers),
      ])
    #expect(moved.placementEnded(approval) == "2014-10-01")
    #expect(moved.temporaryApproval(on: "2014-09-30") == approval)
    #expect(moved.temporaryApproval(on: "2014-10-01") == nil)
    let left = Child(events + [.ended("2014-09-15", on: "2014-10-10")])
    #expect(left.placementEnded(approval) == "2014-10-10")
  }

  @Test("An approval that was extended is not taken back alone")
  func correcting() throws {
    let events = [
      began, approved("2014-07-02", placement: "2014-07-02"), extended("2014-07-02", "2014-10-20"),
    ]
    let entries = events.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    #expect(throws: CorrectionRefusal.self) {
      try Child.correct(entries, marking: [2], reason: "Another child")
    }
    let both = Correction(versions: [2, 3], reason: "Another child")
    #expect(try Child.correct(entries, marking: [2, 3], reason: both.reason) == .enteredInError(both))
  }
}

/// The pathway assessment of a child of 16 or 17.
@Suite struct PathwayAssessmentTests {
  private func step(_ day: Day) -> ChildCommand {
    .care(.step(.pathwayAssessed, on: day), today: "2014-11-03")
  }

  @Test("It is recorded once, of a child of 15 or older who is in our care")
  func recorded() {
    let events: [ChildEvent] = [.born("1999-11-03"), .began("2013-07-02")]
    given(events[0], events[1]).when(step("2014-11-03")).then(
      .carePlanning(.pathwayAssessed(on: "2014-11-03")))
    given(events[0], events[1]).when(step("2014-11-02")).then(planning: .tooYoungForPathway)
    given(events[0], events[1], .carePlanning(.pathwayAssessed(on: "2014-11-03"))).when(step("2014-11-03"))
      .then(planning: .pathwayAssessedAlready("2014-11-03"))
    given(events[0], events[1], .ended("2013-07-02", on: "2014-11-01")).when(step("2014-11-03")).then(
      care: .notInCare(on: "2014-11-03"))
  }
}
