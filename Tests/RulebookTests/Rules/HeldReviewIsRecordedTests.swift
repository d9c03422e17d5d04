import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// The next working day after a booked review.
@Suite struct HeldReviewIsRecordedTests {
  private let rule = HeldReviewIsRecorded()

  @Test(
    "It is recorded by the working day after the one it was booked for",
    arguments: [
      ("2014-10-30", "2014-10-31"), ("2014-10-31", "2014-11-03"), ("2014-11-03", "2014-11-04"),
      ("2014-12-24", "2014-12-29"), ("2015-04-02", "2015-04-07"),
    ] as [(Day, Day)])
  func due(booked: Day, due: Day) {
    let duties = rule.duties(.began("2014-07-02"), .booked(booked, madeOn: "2014-07-10"))
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.bookBy) == [due])
  }

  @Test("It is something to write up from the day of the review on, and not before")
  func opens() throws {
    let duty = try #require(
      rule.duties(.began("2014-07-02"), .booked("2014-07-28", madeOn: "2014-07-10")).first)
    #expect(duty.nature == .writeUp)
    #expect(duty.title == "Review to record")
    #expect(duty.post == .iro)
    #expect(!duty.isInForce(on: "2014-07-27"))
    #expect(duty.isInForce(on: "2014-07-28"))
    #expect(duty.key.subject == .reviews(.lookedAfter, "2014-07-28"))
  }

  @Test("A conference is called one")
  func conference() throws {
    let booked = ChildEvent.booked("2014-06-20", madeOn: "2014-06-03", .childProtection)
    let duty = try #require(rule.duties(.enquiry("2014-06-02"), booked).first)
    #expect(duty.title == "Conference to record")
    #expect(
      rule.explanation(.enquiry("2014-06-02"), booked)?.lines.first == "Conference booked for Fri 20 Jun 2014"
    )
  }

  @Test("Nothing booked, or the review recorded or booked again, leaves nothing of the old day to record")
  func clean() {
    let care = ChildEvent.began("2014-07-02")
    let booked = ChildEvent.booked("2014-07-28", madeOn: "2014-07-10")
    #expect(rule.duties(care) == [])
    #expect(rule.duties(care, booked, .held("2014-07-29")) == [])
    let again = rule.duties(care, booked, .booked("2014-08-04", madeOn: "2014-07-29"))
    #expect(again.map(\.opens) == ["2014-08-04"])
  }

  @Test("A booking for after the child has left asks for nothing; one for the leaving day still does")
  func left() {
    let care = ChildEvent.began("2014-07-02")
    let booked = ChildEvent.booked("2014-07-28", madeOn: "2014-07-10")
    #expect(rule.duties(care, booked, .ended("2014-07-02", on: "2014-07-27", .returnedHomeAsPlanned)) == [])
    #expect(
      rule.duties(care, booked, .ended("2014-07-02", on: "2014-07-28", .returnedHomeAsPlanned)).count == 1)
  }

  @Test("The reason is told, and it is local")
  func explanation() {
    let explanation = rule.explanation(.began("2014-07-02"), .booked("2014-12-24", madeOn: "2014-07-10"))
    #expect(
      explanation?.lines == [
        "Review booked for Wed 24 Dec 2014", "+ 1 working day = Mon 29 Dec 2014",
        "not counting Christmas Day (25 Dec), Boxing Day (26 Dec)",
        "Was it held? Record it, or book it again.",
      ])
    #expect(
      explanation?.source
        == "Local policy; Care Planning, Placement and Case Review (England) Regulations 2010, reg 38")
    #expect(explanation?.weight == .local)
  }
}
