import CareCalendar
import Casework
import TestSupport
import Testing

/// A supervision order, from the day on which a court made it to the day from which it is no more.
@Suite struct SupervisionOrderTests {
  private let made = ChildEvent.begun(.supervisionOrder, "2014-06-02", by: "Family Court")

  @Test("It ends by itself after a year, on the day until which it was made, or with the 18th birthday")
  func ends() {
    #expect(Child(made).latestInvolvement?.ended == "2015-06-02")
    #expect(Child(made).latestInvolvement?.endedBecause == "it ran out")
    let half = Child(.begun(.supervisionOrder, "2014-06-02", until: "2014-12-02"))
    #expect(half.latestInvolvement?.ended == "2014-12-02")
    let grown = Child(.born("1997-01-10"), made)
    #expect(grown.latestInvolvement?.ended == "2015-01-10")
    #expect(Child(made).recordedInvolvements.map(\.by) == ["Family Court"])
  }

  @Test("It is extended to three years from its making at most")
  func extended() {
    func extend(_ until: Day) -> Outcome {
      given(made).when(
        .involve(
          [.extended(.supervisionOrder, began: "2014-06-02", until: until, on: "2015-05-11")],
          today: "2015-05-11"))
    }
    #expect(extend("2017-06-02").refusal == nil)
    #expect(
      extend("2017-06-03").refusal as? InvolvementRefusal
        == .lastsTooLong(.supervisionOrder, atMost: "2017-06-02"))
    #expect(
      extend("2014-06-02").refusal as? InvolvementRefusal
        == .endsBeforeItBegan(.supervisionOrder, began: "2014-06-02"))
  }

  @Test("Each of its years has a count of its own; a review on the day between two belongs to the later")
  func years() {
    let child = Child(
      made,
      .involvement(.extended(.supervisionOrder, began: "2014-06-02", until: "2016-06-02", on: "2015-05-11")),
      .held("2014-11-20", .supervisionOrder), .held("2015-06-02", .supervisionOrder),
      .held("2016-06-02", .supervisionOrder))
    let cycles = child.reviewCycles.filter { $0.kind == .supervisionOrder }
    #expect(cycles.map(\.began) == ["2014-06-02", "2015-06-02"])
    #expect(cycles.map(\.ended) == ["2015-06-02", "2016-06-02"])
    #expect(cycles.map(\.held) == [["2014-11-20"], ["2015-06-02", "2016-06-02"]])
    #expect(cycles.map(\.countsFrom) == ["2014-06-02", "2015-06-02"])
  }

  @Test("A child at home under an order has no reviews of a looked-after child")
  func atHome() {
    #expect(Child(made).reviewCycles.map(\.kind) == [.supervisionOrder])
    let held = given(made).when(
      .recordReview(
        Review(kind: .lookedAfter, heldOn: "2014-11-20", participation: nil), today: "2014-11-20"))
    #expect(held.refusal as? ReviewRefusal == .notReviewedNow(.lookedAfter, on: "2014-11-20"))
  }
}
