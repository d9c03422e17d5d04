import CareCalendar
import Casework
import Testing

/// PN0 is for children under four; on the fourth birthday either will do.
@Suite struct ParticipationAgeTests {
  @Test(
    "Around the fourth birthday",
    arguments: [("2014-07-27", true, false), ("2014-07-28", true, true), ("2014-07-29", false, true)]
      as [(Day, Bool, Bool)])
  func fourth(day: Day, observed: Bool, tookPart: Bool) {
    expect(born: "2010-07-28", held: day, .pn0, fits: observed)
    expect(born: "2010-07-28", held: day, .pn1, fits: tookPart)
  }

  @Test(
    "A child born on 29 February turns four on the next one",
    arguments: [("2016-02-28", true, false), ("2016-02-29", true, true), ("2016-03-01", false, true)]
      as [(Day, Bool, Bool)])
  func leapDay(day: Day, observed: Bool, tookPart: Bool) {
    expect(born: "2012-02-29", held: day, .pn0, fits: observed)
    expect(born: "2012-02-29", held: day, .pn4, fits: tookPart)
  }

  @Test("The refusal says the age on the day of the review", arguments: ParticipationCode.allCases)
  func age(code: ParticipationCode) {
    let (young, old): (Day, Day) = ("2013-01-07", "2009-01-07")
    let fits = code == .pn0 ? young : old
    let (misfit, age) = code == .pn0 ? (old, 5) : (young, 1)
    given(.born(fits), .began("2014-01-06")).when(record(code, "2014-07-28"))
      .then(.held("2014-07-28", .lookedAfter, code))
    given(.born(misfit), .began("2014-01-06")).when(record(code, "2014-07-28"))
      .then(.participationDoesNotFitAge(code, age: age))
  }

  @Test("Where the day of birth is not known any code will do", arguments: ParticipationCode.allCases)
  func notKnown(code: ParticipationCode) {
    given(.began("2014-01-06")).when(record(code, "2014-07-28")).then(.held("2014-07-28", .lookedAfter, code))
  }

  @Test("What took part and who came are told by the code")
  func meanings() {
    #expect(ParticipationCode.allCases.filter(\.attended) == [.pn1, .pn2, .pn3, .pn4])
    #expect(ParticipationCode.allCases.filter(\.participated) == [.pn1, .pn2, .pn3, .pn5, .pn6])
  }

  @Test("The refusal is in words")
  func words() {
    #expect(
      ReviewRefusal.participationDoesNotFitAge(.pn0, age: 5).words
        == "PN0 is for children under 4; this child was 5.")
    #expect(
      ReviewRefusal.participationDoesNotFitAge(.pn3, age: 1).words
        == "PN3 is for children of 4 and over; this child was 1: PN0.")
  }

  private func expect(
    born: Day, held: Day, _ code: ParticipationCode, fits: Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let outcome = given(.born(born), .began(born.adding(days: 1))).when(record(code, held))
    if fits {
      outcome.then(.held(held, .lookedAfter, code), sourceLocation: sourceLocation)
    } else {
      let age = code == .pn0 ? 4 : 3
      outcome.then(.participationDoesNotFitAge(code, age: age), sourceLocation: sourceLocation)
    }
  }

  private func record(_ code: ParticipationCode, _ day: Day) -> ChildCommand {
    .recordReview(Review(kind: .lookedAfter, heldOn: day, participation: code), today: day)
  }
}
