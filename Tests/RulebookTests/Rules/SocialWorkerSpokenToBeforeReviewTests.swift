import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Fifteen working days before a review; and what all preparation has in common.
@Suite struct SocialWorkerSpokenToBeforeReviewTests {
  private let rule = SocialWorkerSpokenToBeforeReview()
  private let came = ChildEvent.began("2014-07-02")
  private let booked = ChildEvent.book("2014-10-28", on: "2014-09-01")

  @Test(
    "The IRO speaks with the social worker by the fifteenth working day before",
    arguments: [
      ("2014-10-27", "2014-10-06"), ("2014-10-28", "2014-10-07"), ("2014-10-29", "2014-10-08"),
      ("2015-01-06", "2014-12-11"), ("2015-03-31", "2015-03-10"), ("2015-04-07", "2015-03-13"),
      ("2015-04-09", "2015-03-17"), ("2015-04-21", "2015-03-27"),
    ] as [(Day, Day)])
  func due(booked: Day, due: Day) {
    let duties = rule.duties(came, .book(booked, on: "2014-09-01"))
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.bookBy) == [due])
  }

  @Test("It is the IRO's, prepares the review, and opens when that is booked")
  func whose() throws {
    let duty = try #require(rule.duties(came, booked).first)
    #expect(duty.key == DutyKey(rule: rule.id, subject: .review(.ours)))
    #expect(duty.nature == .preparation)
    #expect(duty.title == "Social worker to speak with")
    #expect(duty.post == .iro)
    #expect(duty.kind == .lookedAfter)
    #expect(duty.unit == .working)
    #expect(!duty.isInForce(on: "2014-08-31"))
    #expect(duty.isInForce(on: "2014-09-01"))
    #expect(duty.lapses == nil)
    #expect(!duty.isShortNotice)
  }

  @Test(
    "A day that is past when the review is booked is short notice, from the day after on",
    arguments: [("2014-10-06", false), ("2014-10-07", false), ("2014-10-08", true)] as [(Day, Bool)])
  func shortNotice(madeOn: Day, isShort: Bool) {
    let duties = rule.duties(came, .book("2014-10-28", on: madeOn))
    #expect(duties.map(\.due) == ["2014-10-07"])
    #expect(duties.map(\.isShortNotice) == [isShort])
  }

  @Test("Moving the review does not make short notice of what was missed before")
  func missed() {
    let missed = rule.duties(came, booked, .move(to: "2014-10-27", on: "2014-10-08"))
    #expect(missed.map(\.due) == ["2014-10-06"])
    #expect(missed.map(\.isShortNotice) == [false])
    let again = ChildEvent.move(to: "2014-10-29", on: "2014-10-09")
    let twice = rule.duties(came, booked, .move(to: "2014-10-27", on: "2014-10-08"), again)
    #expect(twice.map(\.isShortNotice) == [false])
  }

  @Test(
    "Nor does cancelling it and booking it again, unless it was cancelled by that day",
    arguments: [("2014-10-07", true), ("2014-10-08", false)] as [(Day, Bool)])
  func cancelled(on day: Day, isShort: Bool) {
    let cancelled = ChildEvent.review(.cancelled(.ours, reason: "Ill", on: day))
    let again = rule.duties(came, booked, cancelled, .book("2014-10-28", on: "2014-10-09"))
    #expect(again.map(\.isShortNotice) == [isShort])
  }

  @Test("Brought forward before the old day was past it is short notice; put back, it has a new day")
  func moved() {
    let forward = rule.duties(came, booked, .move(to: "2014-10-20", on: "2014-10-07"))
    #expect(forward.map(\.due) == ["2014-09-29"])
    #expect(forward.map(\.isShortNotice) == [true])
    let back = rule.duties(came, booked, .move(to: "2014-11-18", on: "2014-10-20"))
    #expect(back.map(\.due) == ["2014-10-28"])
    #expect(back.map(\.isShortNotice) == [false])
    let late = ChildEvent.book("2014-10-28", on: "2014-10-10")
    let short = rule.duties(came, late, .move(to: "2014-10-27", on: "2014-10-13"))
    #expect(short.map(\.isShortNotice) == [true])
  }

  @Test("It ends when they have spoken, or the review is held or cancelled")
  func met() {
    #expect(rule.duties(came, booked, .prepare(.socialWorkerSpokenTo(on: "2014-10-20"))) == [])
    #expect(rule.duties(came, booked, .hold("2014-10-28")) == [])
    #expect(rule.duties(came, booked, .review(.cancelled(.ours, reason: "Ill", on: "2014-10-20"))) == [])
  }

  @Test("A review that nobody recorded leaves it standing after its day")
  func unrecorded() {
    #expect(rule.duties(came, booked).map { $0.isInForce(on: "2014-10-29") } == [true])
  }

  @Test("Leaving care before the day ends it, on the day lets it lapse; death ends it")
  func ended() {
    #expect(rule.duties(came, booked, .ended("2014-07-02", on: "2014-10-27")) == [])
    let left = rule.duties(came, booked, .ended("2014-07-02", on: "2014-10-28"))
    #expect(left.map(\.lapses) == ["2014-10-28"])
    #expect(rule.duties(came, booked, .ended("2014-07-02", on: "2014-10-28", .died)) == [])
  }

  @Test("Nothing booked, a conference, or a review before April 2011 asks for none")
  func clean() {
    #expect(rule.duties(came) == [])
    #expect(rule.duties(came, .booked("2014-10-28", madeOn: "2014-09-01", .childProtection)) == [])
    let before = ChildEvent.began("2010-07-02")
    #expect(rule.duties(before, .book("2011-03-31", on: "2011-01-04")) == [])
    #expect(rule.duties(before, .book("2011-04-01", on: "2011-01-04")).count == 1)
  }

  @Test("The reason is told, and it is guidance")
  func explanation() {
    let explanation = rule.explanation(came, .book("2015-01-06", on: "2014-09-01"))
    #expect(
      explanation?.lines == [
        "Review booked for Tue 6 Jan 2015", "− 15 working days = Thu 11 Dec 2014",
        "not counting Christmas Day (25 Dec), Boxing Day (26 Dec), New Year’s Day (1 Jan)",
      ])
    #expect(explanation?.source == "IRO Handbook 2010, chapter 3")
    #expect(explanation?.weight == .guidance)
  }

  @Test("Short notice is told, and so is what was missed before the review was moved")
  func explanationOfNotice() {
    #expect(
      rule.explanation(came, .book("2014-10-28", on: "2014-10-08"))?.lines.last
        == "The review was booked after that, on Wed 8 Oct 2014: short notice, never overdue.")
    #expect(
      rule.explanation(came, booked, .move(to: "2014-10-27", on: "2014-10-08"))?.lines.last
        == "It was late already when the review was moved on Wed 8 Oct 2014.")
  }

  @Test("A council may ask for less, in other units, and the duty says so")
  func looser() {
    let book = Rulebook.with { $0[.socialWorkerSpokenTo] = .weeks(1) }
    let explanation = rule.explanation(came, .book("2015-04-13", on: "2014-09-01"), under: book)
    #expect(
      explanation?.lines == [
        "Review booked for Mon 13 Apr 2015", "− 1 week = Mon 6 Apr 2015",
        "That is Easter Monday: book by Thu 2 Apr 2015",
        "The council gives 1 week; the usual period is 15 working days.",
      ])
  }
}
