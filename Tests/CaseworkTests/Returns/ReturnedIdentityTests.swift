import CareCalendar
import Casework
import Testing

/// Who a return speaks of, and who it leaves out.
@Suite struct ReturnedIdentityTests {
  private let today: Day = "2015-06-01"
  private let known = Child(
    .born("2000-06-04"), .person(.described(sex: .male, ethnicity: .whiteBritish)), .began("2013-05-16"))

  @Test("A number of which two of birth, sex and ethnicity differ is another child's")
  func otherChild() {
    let one = facts(born: "2000-06-05", .male, .whiteBritish)
    let two = facts(born: "2000-06-05", .female, .whiteBritish)
    #expect(known.otherChild(in: one) == nil)
    #expect(known.otherChild(in: two)?.kind == .otherChild)
    #expect(
      known.otherChild(in: two)?.words
        == "In the return of 2014-15 the number stands for another child: "
        + "DOB 05/06/2000 in the return of 2014-15, 04/06/2000 recorded; SEX female in the return of 2014-15, "
        + "male recorded.")
    #expect(Child().otherChild(in: two) == nil)
  }

  @Test("What the return does not say is not counted as another")
  func unsaid() {
    #expect(known.otherChild(in: facts(born: "2000-06-05", nil, nil)) == nil)
  }

  @Test(
    "A child in care on 1 April is missing from a return that does not have them, one who left the day before not"
  )
  func notInReturn() {
    let coverage = ReturnCoverage(year: 2014, knownTo: "2014-09-01", holdsReviews: true)
    func left(_ day: Day) -> Child { Child(.began("2013-05-16"), .ended("2013-05-16", on: day)) }
    #expect(left("2014-03-31").missing(from: coverage, today: today) == nil)
    #expect(left("2014-04-01").missing(from: coverage, today: today)?.kind == .notInReturn)
    #expect(left("2014-04-02").missing(from: coverage, today: today)?.kind == .notInReturn)
    #expect(known.missing(from: coverage, today: today)?.recorded == "2013-05-16")
    #expect(Child(.began("2015-04-01")).missing(from: coverage, today: today) == nil)
    #expect(Child(.began("2015-03-31")).missing(from: coverage, today: today)?.kind == .notInReturn)
  }

  @Test("Care that began again, or went past the 18th birthday, without an end")
  func unsaidEnds() throws {
    let again = try ReturnOf(2014, [episode("2014-11-10")]).taken(by: known, today: today)
    #expect(again.differences.map(\.kind) == [.careNotEnded])
    #expect(
      again.differences[0].words == "Care began again; of the episode of 16 May 2013 no end is recorded.")
    let grown = Child(.born("1996-11-10"), .began("2014-05-16"))
    for (day, kinds) in [
      ("2014-11-09", []), ("2014-11-10", [.lookedAfterAt18]), ("2014-11-11", [.lookedAfterAt18]),
    ]
      as [(Day, [DifferenceKind])]
    {
      let found = ReturnOf(2014, [episode("2014-05-16")], held: [], latest: "2015-03-31")
      #expect(try found.taken(by: grown, today: day).differences.map(\.kind) == kinds, "\(day)")
    }
  }

  @Test("A review after the 18th birthday is a difference, and does not count")
  func reviewAfter18() throws {
    let grown = Child(.born("1996-11-10"), .began("2014-05-16"))
    let found = ReturnOf(2014, [episode("2014-05-16")], held: ["2014-06-10", "2014-12-15"])
    let taken = try found.taken(by: grown, today: today)
    #expect(taken.differences.map(\.kind) == [.reviewConflict, .lookedAfterAt18])
    #expect(taken.child.reviews.held.map(\.heldOn) == ["2014-06-10"])
  }

  @Test("A child who is new in a return may be one who is missing from it")
  func otherNumber() {
    let coverage = ReturnCoverage(year: 2014, knownTo: "2014-09-01", holdsReviews: true)
    let same: [ChildEvent] = [
      .born("2000-06-04"), .person(.described(sex: .male, ethnicity: .whiteBritish)),
    ]
    #expect(Child(same + [.began("2013-05-16")]).goesOn(from: known, in: coverage))
    #expect(Child(same + [.began("2014-06-01", .careOrder, .legalStatus)]).goesOn(from: known, in: coverage))
    #expect(!Child(same + [.began("2014-06-01")]).goesOn(from: known, in: coverage), "care began anew")
    #expect(
      !Child(.born("2000-06-04"), .began("2013-05-16")).goesOn(from: known, in: coverage), "sex not known")
  }

  private func episode(_ began: Day) -> Episode {
    Episode(began: began, reasonBegan: .started, legalStatus: .accommodated)
  }

  private func facts(born: Day?, _ sex: Sex?, _ ethnicity: Ethnicity?) -> ChildFacts {
    let facts = [born.map { ChildFact.born($0) }, .described(sex: sex, ethnicity: ethnicity)].compactMap {
      $0
    }
    return ReturnOf(2014, facts: facts).facts
  }
}
