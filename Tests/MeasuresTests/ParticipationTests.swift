import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// How children, and their parents, took part.
@Suite struct ParticipationTests {
  private func review(
    _ day: Day, _ code: ParticipationCode?, kind: ReviewKind = .lookedAfter
  ) -> CountedReview {
    .held(day, kind: kind) { $0.participation = code }
  }

  private func year(born: Day?, _ reviews: CountedReview...) -> InventedYear {
    InventedYear(.inCare(born: born, since: "2012-05-01") { $0.reviews = reviews })
  }

  @Test("Conferences are told by themselves: how children took part, and whether parents came")
  func conferences() {
    let parents = [
      CountedParent(.mother, route: .whole), CountedParent(.father, route: AttendanceRoute.none),
    ]
    let year = year(
      born: "2005-06-01",
      .held("2014-09-15", kind: .childProtection) {
        $0.participation = .pn1
        $0.parents = parents
      }, review("2014-10-15", .pn5, kind: .childProtection), review("2014-11-15", .pn7))
    #expect(year.sum("participation.participated.child-protection") == "2/2")
    #expect(year.sum("participation.attended.child-protection") == "1/2")
    #expect(year.sum("participation.parents-attended.child-protection") == "1/2")
    #expect(year.sum("participation.participated") == "0/1")
    #expect(year.sum("participation.parents-attended") == "0/0")
  }

  @Test("How many attended is told as a share or as a number, as the council's policy has it")
  func unit() {
    var year = year(born: "2005-06-01", review("2014-09-15", .pn1), review("2015-03-15", .pn5))
    #expect(year.result("participation.attended")?.figure.words() == "50%")
    #expect(year.result("participation.advocate")?.figure.words() == "50%")
    year.policy[.participationUnit] = "number"
    #expect(year.result("participation.attended")?.figure.words() == "1")
    #expect(year.result("participation.advocate")?.figure.words() == "1")
    #expect(year.sum("participation.attended") == "1/2")
  }

  @Test("A child is 4 from the fourth birthday on")
  func fourthBirthday() {
    let year = year(born: "2010-09-15", review("2014-09-14", .pn0), review("2014-09-15", .pn1))
    #expect(year.sum("participation.contributed.4-and-over") == "1/1")
    #expect(year.leftOut("participation.contributed.4-and-over") == ["the child was under 4": 1])
    #expect(year.sum("participation.contributed.over-4") == "0/0")
    #expect(year.sum("participation.contributed.all") == "1/1")
  }

  @Test("The council's own figure begins with the fourth birthday, as the codes of the return do")
  func fourthBirthdayOfOwn() {
    let born: Day = "2010-09-15"
    let before = year(born: born, review("2014-09-14", .pn7))
    #expect(before.sum("participation.contributed") == "0/0")
    #expect(before.leftOut("participation.contributed") == ["the child was under 4": 1])
    #expect(year(born: born, review("2014-09-15", .pn1)).sum("participation.contributed") == "1/1")
    #expect(year(born: born, review("2014-09-16", .pn7)).sum("participation.contributed") == "0/1")
  }

  @Test("Over 4 is from the fifth birthday, over 7 from the eighth")
  func birthdays() {
    let five = year(born: "2009-09-15", review("2014-09-14", .pn7), review("2014-09-15", .pn1))
    #expect(five.sum("participation.contributed.over-4") == "1/1")
    #expect(five.leftOut("participation.contributed.over-4") == ["the child was younger": 1])
    #expect(five.sum("participation.contributed.4-and-over") == "1/2")
    let eight = year(born: "2006-09-15", review("2014-09-14", .pn1), review("2014-09-15", .pn7))
    #expect(eight.sum("participation.over-7") == "0/1")
  }

  @Test("A review without a code is beside, and so is PN0 whatever the age")
  func noCode() {
    let year = year(born: "2005-06-01", review("2014-09-14", nil), review("2015-01-14", .pn0))
    #expect(year.sum("participation.contributed.all") == "0/0")
    #expect(
      year.leftOut("participation.contributed.all")
        == ["no participation was recorded": 1, "the child was under 4": 1])
  }

  @Test("Of a child whose birth is not known, a code tells that they were 4, and no more")
  func birthUnknown() {
    let year = year(born: nil, review("2014-09-14", .pn6), review("2015-01-14", .pn0))
    #expect(year.sum("participation.contributed.4-and-over") == "1/1")
    #expect(year.sum("participation.contributed.over-7") == "0/0")
    #expect(
      year.leftOut("participation.contributed.over-7")
        == ["the date of birth is not known": 1, "the child was under 4": 1])
  }

  @Test("Attended, contributed and meaningful are three things")
  func codes() {
    let all = ParticipationCode.allCases.dropFirst().map { review("2014-09-14", $0) }
    let year = InventedYear(.inCare { $0.reviews = all })
    #expect(year.sum("participation.contributed.4-and-over") == "5/7")
    #expect(year.sum("participation.attended") == "4/7")
    #expect(year.sum("participation.attended-meaningful") == "3/4")
    #expect(year.sum("participation.briefed-someone") == "1/7")
    #expect(year.sum("participation.advocate") == "2/7")
    #expect(year.sum("participation.none") == "1/7")
  }

  @Test("Adoption is with those in our care; short breaks are apart")
  func kinds() {
    let year = year(
      born: "2005-06-01", review("2014-09-14", .pn1, kind: .placedForAdoption),
      review("2014-10-14", .pn7, kind: .shortBreaks))
    #expect(year.sum("participation.participated") == "1/1")
    #expect(year.sum("participation.participated.short-breaks") == "0/1")
  }

  @Test("The council's own figure has the age of its policy")
  func ownAge() {
    var year = year(born: "2009-09-15", review("2014-09-14", .pn7), review("2014-09-15", .pn1))
    #expect(year.sum("participation.contributed") == "1/2")
    year.policy[.participationAge] = "over-4"
    #expect(year.sum("participation.contributed") == "1/1")
    #expect(year.sum("participation.contributed.4-and-over") == "1/2")
  }

  @Test("What children answered: those not asked are no answer")
  func answers() {
    let answers: [Answer?] = [.yes, .mixed, .no, .notAsked, nil]
    let reviews = answers.map { answer in CountedReview.held("2014-09-14") { $0.happyWithPlan = answer } }
    let year = InventedYear(.inCare { $0.reviews = reviews })
    #expect(year.sum("survey.child.happy-with-plan") == "1/3")
    #expect(year.sum("survey.child.happy-with-placement") == "0/0")
  }

  private func parents(_ parents: CountedParent..., on day: Day = "2014-09-14") -> CountedReview {
    .held(day) { $0.parents = parents }
  }

  @Test("Mothers and fathers apart; together, both sums are added")
  func parentsTogether() {
    let year = InventedYear(
      .withReviews(
        parents(CountedParent(.mother, route: .whole), CountedParent(.father, route: AttendanceRoute.none)),
        parents(CountedParent(.mother, route: .inWriting), CountedParent(.other, route: .whole)),
        parents(CountedParent(.mother, route: nil))))
    #expect(year.sum("participation.mothers") == "2/2" && year.sum("participation.fathers") == "0/1")
    #expect(year.sum("participation.parents") == "2/3")
    #expect(year.sum("participation.parents-attended") == "1/3")
    #expect(year.sum("participation.parents-contributed") == "1/3")
    #expect(year.sum("participation.mothers.by.in-writing") == "1/2")
    #expect(year.sum("participation.mothers.by.attended") == "1/2")
    #expect(year.leftOut("participation.parents") == ["how they took part was not recorded": 1])
  }

  @Test("A reason is asked of those who took no part")
  func reasons() {
    let year = InventedYear(
      .withReviews(
        parents(CountedParent(.father, route: AttendanceRoute.none, reason: "was at work")),
        parents(CountedParent(.father, route: AttendanceRoute.none), CountedParent(.mother, route: .part))))
    #expect(year.sum("participation.fathers.reason-given") == "1/2")
    #expect(year.sum("participation.parents.reason-given") == "1/2")
    #expect(year.sum("participation.mothers.reason-given") == "0/0")
  }

  @Test("From authority to place on, parents are left out")
  func authority() {
    func episode(_ status: LegalStatus, _ began: Day, _ ended: Day?) -> CountedEpisode {
      CountedEpisode(
        began: began, ended: ended, legalStatus: status, placement: nil, provider: nil, reason: nil)
    }
    let year = InventedYear(
      .inCare { child in
        child.episodes = [
          episode(.careOrder, "2012-05-01", "2014-09-14"), episode(.placementOrder, "2014-09-14", nil),
        ]
        child.reviews = [
          parents(CountedParent(.mother, route: .whole), on: "2014-09-13"),
          parents(CountedParent(.mother, route: .whole), on: "2014-09-14"),
        ]
      })
    #expect(year.sum("participation.mothers") == "1/1")
    #expect(year.leftOut("participation.mothers") == ["the child could be placed for adoption": 1])
  }
}
