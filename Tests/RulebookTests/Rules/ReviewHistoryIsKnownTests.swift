import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Where none of the reviews is known, a day is asked for.
@Suite struct ReviewHistoryIsKnownTests {
  private let rule = ReviewHistoryIsKnown()
  private let before = ChildEvent.began("2012-06-04")

  @Test("A child whose files begin later, and hold no review, needs a date")
  func needsADate() throws {
    let duty = try #require(rule.duties(before, .collected(2013)).first)
    #expect(duty.title == "Needs a date")
    #expect(duty.post == .iroManager)
    #expect(duty.nature == .settle)
    #expect(duty.due == nil)
    #expect(duty.opens == "2012-06-04")
    #expect(duty.key.subject == .reviews(.lookedAfter, "2012-06-04"))
  }

  @Test("Files from the year of coming into care on, or any known review, are enough")
  func clean() {
    #expect(rule.duties(before) == [])
    #expect(rule.duties(before, .collected(2012)) == [])
    #expect(rule.duties(.began("2013-03-31"), .collected(2013)).count == 1)
    #expect(rule.duties(.began("2013-04-01"), .collected(2013)) == [])
    #expect(rule.duties(before, .collected(2013), .held("2013-05-06")) == [])
  }

  @Test("A beginning that is not known needs a date, however the child was entered")
  func unknownBeginning() {
    #expect(rule.duties(.began("2014-07-02", .careOrder, .legalStatus)).count == 1)
  }

  @Test("Authority to place asks for no date of its own: the looked-after review does")
  func authority() {
    let duties = rule.duties(.began("2012-06-04", .placementOrder), .collected(2013))
    #expect(duties.map(\.kind) == [.lookedAfter])
  }

  @Test("It lapses when the child leaves, and is not asked of a child who died")
  func ended() {
    let left = rule.duties(before, .collected(2013), .ended("2012-06-04", on: "2014-01-06"))
    #expect(left.map(\.lapses) == ["2014-01-06"])
    #expect(rule.duties(before, .collected(2013), .ended("2012-06-04", on: "2014-01-06", .died)) == [])
  }

  @Test("The reason is told, and what to do")
  func explanation() {
    let explanation = rule.explanation(before, .collected(2013))
    #expect(
      explanation?.lines == [
        "Looked after since Mon 4 Jun 2012",
        "The files imported begin later, and hold no review of this child.",
        "Record the last review held: the next one is then counted from it.",
      ])
    #expect(explanation?.source == "Local policy: what is not known is said, not guessed")
    #expect(explanation?.weight == .local)
  }

  @Test("For short breaks it says that returns do not carry their reviews")
  func shortBreaks() {
    let explanation = rule.explanation(.began("2014-05-02", .shortBreaksAgreement), .collected(2014))
    #expect(
      explanation?.lines == [
        "First short break Fri 2 May 2014", "Council returns do not carry reviews of short breaks.",
        "Record the last review held: the next one is then counted from it.",
      ])
  }
}
