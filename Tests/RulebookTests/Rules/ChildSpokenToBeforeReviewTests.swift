import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Before each review.
@Suite struct ChildSpokenToBeforeReviewTests {
  private let rule = ChildSpokenToBeforeReview()
  private let came = ChildEvent.began("2014-07-02")
  private let booked = ChildEvent.book("2014-10-28", on: "2014-09-01")

  @Test(
    "The child is spoken to by the day of the review, with the working day before it to book by",
    arguments: [
      ("2014-10-28", "2014-10-28"), ("2014-11-01", "2014-10-31"), ("2014-12-26", "2014-12-24"),
      ("2015-04-06", "2015-04-02"),
    ] as [(Day, Day)])
  func due(booked: Day, bookBy: Day) throws {
    let duty = try #require(rule.duties(came, .book(booked, on: "2014-09-01")).first)
    #expect(duty.due == booked)
    #expect(duty.bookBy == bookBy)
    #expect(duty.post == .iro)
    #expect(duty.nature == .preparation)
    #expect(duty.title == "Child to hear")
    #expect(duty.opens == "2014-09-01")
    #expect(!duty.isShortNotice)
  }

  @Test(
    "Speaking alone meets it the day before and on the day, not the day after",
    arguments: [("2014-10-27", 0), ("2014-10-28", 0), ("2014-10-29", 1)] as [(Day, Int)])
  func days(spoken: Day, left: Int) {
    #expect(rule.duties(came, booked, .spoke(spoken)).count == left)
  }

  @Test(
    "Observing a child, one who declines, and one for whom it is not appropriate meet it; others there do not",
    arguments: [
      (.alone, 0), (.observed, 0), (.declined, 0), (.notAppropriate, 0), (.withOthers, 1), (.telephone, 1),
      (.video, 1),
    ] as [(ConversationWay, Int)])
  func ways(way: ConversationWay, left: Int) {
    #expect(rule.duties(came, booked, .spoke("2014-10-20", way)).count == left)
  }

  @Test("What was said before the last review, or for another, does not count")
  func others() {
    let first = ChildEvent.hold("2014-07-28", ReviewID("r0"))
    #expect(rule.duties(came, first, .spoke("2014-07-20"), booked).count == 1)
    #expect(rule.duties(came, booked, .spoke("2014-10-20", .alone, ReviewID("r0"))).count == 1)
  }

  @Test("A review that was held leaves it standing until it is recorded how the child was heard, or why not")
  func held() {
    let held = rule.duties(came, booked, .hold("2014-10-27"))
    #expect(held.map(\.due) == ["2014-10-27"])
    #expect(held.map { $0.isInForce(on: "2015-01-05") } == [true])
    #expect(rule.duties(came, booked, .hold("2014-10-27"), .spoke("2014-10-30", .declined, .ours)) == [])
    #expect(rule.duties(came, booked, .spoke("2014-10-20"), .hold("2014-10-27")) == [])
  }

  @Test("It lapses with the next review, with leaving care, and ends with death")
  func ended() {
    let held: [ChildEvent] = [came, booked, .hold("2014-10-28")]
    let next = ChildEvent.hold("2015-01-19", ReviewID("r2"))
    #expect(rule.duties(of: held + [next]).map(\.lapses) == ["2015-01-19"])
    let left = ChildEvent.ended("2014-07-02", on: "2014-12-01")
    #expect(rule.duties(of: held + [left]).map(\.lapses) == ["2014-12-01"])
    #expect(rule.duties(of: held + [.ended("2014-07-02", on: "2014-12-01", .died)]) == [])
    #expect(rule.duties(came, booked, .ended("2014-07-02", on: "2014-10-20")) == [])
  }

  @Test("A review that was never booked here asks for nothing")
  func clean() {
    #expect(rule.duties(came, .held("2014-07-28")) == [])
    #expect(rule.duties(came, .hold("2014-07-28")) == [])
    #expect(rule.duties(came) == [])
  }

  @Test("The reason is told, and it is law")
  func explanation() {
    let rest = [
      "The child is spoken to alone by that day.",
      "That the child declined, was observed, or why it was not appropriate, is recorded as well.",
    ]
    #expect(rule.lines(of: [came, booked]) == ["Review booked for Tue 28 Oct 2014"] + rest)
    #expect(rule.lines(of: [came, booked, .hold("2014-10-27")]) == ["Review held Mon 27 Oct 2014"] + rest)
    #expect(rule.source.hasSuffix("reg 36(1)"))
    #expect(rule.weight == .law)
  }
}
