import CareCalendar
import Casework
import TestSupport
import Testing

/// An enquiry, its conferences, and the plan that comes of them.
@Suite struct ChildProtectionTests {
  private let enquiry = ChildEvent.enquiry("2014-06-02")

  @Test("A plan begins with the conference that says so, and ends with the one that ends it")
  func plan() throws {
    var child = Child(enquiry)
    #expect(child.latestInvolvement.flatMap(child.protectionPlan) == nil)
    ChildEvent.conference("2014-06-20", .planBegun, [.neglect, .emotional]).forEach { child.evolve($0) }
    let plan = try #require(child.latestInvolvement.flatMap(child.protectionPlan))
    #expect(plan.since == "2014-06-20")
    #expect(plan.words == "child protection plan (neglect, emotional abuse)")
    ChildEvent.conference("2014-09-18", .planContinued, [.physical]).forEach { child.evolve($0) }
    let later = try #require(child.latestInvolvement)
    #expect(child.protectionPlan(in: later)?.since == "2014-06-20")
    #expect(child.protectionPlan(in: later)?.categories == [.physical])
    ChildEvent.conference("2015-03-16", .planEnded).forEach { child.evolve($0) }
    #expect(child.latestInvolvement?.ended == "2015-03-16")
    #expect(child.latestInvolvement?.endedBecause == "a conference decided: plan ended")
    #expect(child.cycle(.childProtection)?.held == ["2014-06-20", "2014-09-18", "2015-03-16"])
  }

  @Test("A conference that needs no plan ends the enquiry, and so does one that led to no conference")
  func noPlan() {
    let none = Child([enquiry] + ChildEvent.conference("2014-06-20", .noPlan))
    #expect(none.latestInvolvement?.ended == "2014-06-20")
    let dropped = Child(enquiry, .over(.childProtection, "2014-06-02", on: "2014-06-09", .noConference))
    #expect(dropped.latestInvolvement?.ended == "2014-06-09")
    #expect(dropped.latestInvolvement?.endedBecause == "the enquiry led to no conference")
  }

  @Test("A second enquiry has conferences of its own")
  func again() {
    let child = Child(
      [enquiry] + ChildEvent.conference("2014-06-20", .planBegun)
        + ChildEvent.conference("2014-09-18", .planEnded)
        + [.enquiry("2015-02-02")] + ChildEvent.conference("2015-02-20", .planBegun, [.sexual]))
    let cycles = child.reviewCycles.filter { $0.kind == .childProtection }
    #expect(cycles.map(\.held) == [["2014-06-20", "2014-09-18"], ["2015-02-20"]])
    #expect(cycles.map(\.ended) == ["2014-09-18", nil])
    #expect(child.latestInvolvement.flatMap(child.protectionPlan)?.since == "2015-02-20")
  }

  @Test("After a second enquiry the record is still corrected, but for what ended the first")
  func corrected() throws {
    let told = entries(
      [enquiry] + ChildEvent.conference("2014-06-20", .noPlan) + [.enquiry("2015-02-02")]
        + [.began("2015-02-09")] + ChildEvent.conference("2015-02-20", .planBegun))
    let event = try Child.correct(told, marking: [5], reason: "Never in care")
    #expect(event == .enteredInError(Correction(versions: [5], reason: "Never in care")))
    let words = InvolvementRefusal.runsAlready(.childProtection, since: "2014-06-02").words
    #expect(throws: CorrectionRefusal.leavesTheImpossible(words)) {
      try Child.correct(told, marking: [3], reason: "Another child's")
    }
  }

  @Test("It ends with the 18th birthday")
  func grown() {
    #expect(Child(.born("1996-08-01"), enquiry).latestInvolvement?.ended == "2014-08-01")
  }

  @Test("What a conference came to is recorded with its meeting, as one act")
  func meeting() {
    let held = Review(kind: .childProtection, heldOn: "2014-06-20", participation: .pn0).with(ReviewID("r"))
    let conclusion = ConferenceConclusion(.planBegun, [.neglect], isQuorate: true)
    given(enquiry).when(
      .recordMeeting(MeetingRecord(review: held, conclusion: conclusion), of: nil, today: "2014-06-23")
    ).then(
      .review(.held(held)), .involvement(.concluded(ReviewID("r"), conclusion, on: "2014-06-20")))
  }

  @Test("A plan needs a category, and a conclusion a conference that was held")
  func refused() {
    func conclude(_ conclusion: ConferenceConclusion, _ review: String) -> InvolvementRefusal? {
      let held = Review(kind: .childProtection, heldOn: "2014-06-20", participation: nil)
      return given(enquiry, .review(.held(held.with(ReviewID("r"))))).when(
        .involve([.concluded(ReviewID(review), conclusion, on: "2014-06-20")], today: "2014-06-23")
      ).refusal as? InvolvementRefusal
    }
    #expect(conclude(ConferenceConclusion(.planBegun), "r") == .planNeedsCategory)
    #expect(conclude(ConferenceConclusion(.noPlan), "other") == .noSuchConference)
    #expect(conclude(ConferenceConclusion(.noPlan), "r") == nil)
  }

  @Test("A conference of which nobody recorded what it came to waits for that")
  func toConclude() {
    let held = Child(enquiry, .held("2014-06-20", .childProtection))
    #expect(held.conferencesToConclude.map(\.heldOn) == ["2014-06-20"])
    #expect(Child([enquiry] + ChildEvent.conference("2014-06-20", .planBegun)).conferencesToConclude == [])
  }

  @Test("The core group of a plan meets while there is one, and a day is recorded once")
  func coreGroup() {
    func meet(_ day: Day, after more: [ChildEvent] = []) -> InvolvementRefusal? {
      let child = Child([enquiry] + ChildEvent.conference("2014-06-20", .planBegun) + more)
      return Given(child: child).when(.involve([.coreGroupMet(on: day)], today: "2014-12-01")).refusal
        as? InvolvementRefusal
    }
    #expect(meet("2014-06-19") == .noPlan(on: "2014-06-19"))
    #expect(meet("2014-06-20") == nil)
    #expect(
      meet("2014-07-01", after: [.involvement(.coreGroupMet(on: "2014-07-01"))])
        == .coreGroupRecorded("2014-07-01"))
    #expect(
      meet("2014-09-19", after: ChildEvent.conference("2014-09-18", .planEnded))
        == .noPlan(on: "2014-09-19"))
  }

  @Test("A conference during care is no review of a looked-after child")
  func inCare() {
    let child = Child(
      [.began("2014-06-09"), enquiry] + ChildEvent.conference("2014-06-20", .planBegun))
    #expect(child.cycle(.lookedAfter)?.held == [])
    #expect(child.involvements(on: "2014-07-01").map(\.kind) == [.lookedAfter, .childProtection])
  }
}
