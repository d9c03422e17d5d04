import CareCalendar
import Casework

/// Newham's report for 2014-15, with the two years before that it compares itself with.
extension CouncilFigures {
  static let newham = CouncilFigures(
    atStart: 352,
    years: [
      YearFigures(
        2012, children: 668, atEnd: 345, Turnover(brief: 95, sameYear: 70, coming: 0, leaving: 0),
        reviews: 935, late: LateReviews(first: 20, later: 8), contributed: .tenths(926), typed: .none),
      YearFigures(
        2013, children: 664, atEnd: 347, Turnover(brief: 135, sameYear: 55, coming: 40, leaving: -60),
        reviews: 852, late: LateReviews(first: 20, later: 7), contributed: .percent(97),
        mothers: .percent(64), fathers: .percent(38), typed: .from(CouncilYears.day(2014, 1, 6))),
      YearFigures(
        2014, children: 689, atEnd: 432, Turnover(brief: 95, sameYear: 40, coming: 20, leaving: -20),
        reviews: 1056, late: LateReviews(first: 22, later: 6), contributed: .percent(97),
        mothers: .percent(76), fathers: .percent(48), typed: .all, disputes: newhamAlerts),
    ],
    iros: newhamIROs, males: 55, malesAtEnd: 237,
    groups: [(.white, 130), (.mixed, 73), (.asian, 89), (.black, 125), (.other, 15)],
    groupsArePublished: true, unaccompanied: 9, weeksBetweenLists: 1)

  private static let newhamAlerts = DisputeFigures(
    ways: [
      .init(58, from: "stage-1", resolvedAt: "stage-1"), .init(9, from: "stage-1", resolvedAt: "stage-2"),
      .init(2, from: "stage-1", resolvedAt: "stage-3"), .init(7, from: "stage-2", resolvedAt: "stage-2"),
      .init(2, from: "stage-3", resolvedAt: "stage-3"), .init(3, from: "stage-1", resolvedAt: nil),
    ],
    categories: [
      ("drift", 31), ("care-plan", 14), ("implementation", 13), ("documentation", 12), ("practice", 8),
      ("other", 3),
    ], challenges: 9)

  /// Eleven of outside, paid for each review, who have served 13 years on average.
  private static let newhamIROs: [PublishedIRO] = [
    iro("Marian Colthurst", "marian.colthurst", 20, .female, .whiteBritish, 22, cases: 8),
    iro("Gerald Pym", "gerald.pym", 30, .male, .whiteBritish, 20, cases: 14),
    iro("Eilish Brannigan", "eilish.brannigan", 30, .female, .whiteIrish, 18, cases: 17),
    iro("Hilary Dunstable", "hilary.dunstable", 50, .female, .whiteBritish, 16, cases: 26),
    iro("Verona Hylton", "verona.hylton", 60, .female, .caribbean, 14, cases: 36),
    iro("Rupert Salkeld", "rupert.salkeld", 60, .male, .whiteBritish, 13, cases: 37),
    iro("Nadia Haddad-Lowe", "nadia.haddadlowe", 80, .female, .other, 12, cases: 45),
    iro("Annette Loveridge", "annette.loveridge", 80, .female, .whiteBritish, 10, cases: 46),
    iro("Stephen Tranter", "stephen.tranter", 80, .male, .whiteBritish, 8, cases: 46),
    iro("Magda Lisowska", "magda.lisowska", 80, .female, .otherWhite, 6, cases: 46),
    iro("Cormac Devane", "cormac.devane", 100, .male, .whiteIrish, 4, cases: 55),
  ]

  private static func iro(
    _ name: String, _ login: String, _ hundredths: Int, _ sex: Sex, _ ethnicity: Ethnicity, _ years: Int,
    cases: Int
  ) -> PublishedIRO {
    PublishedIRO(
      name, login, hundredths, sex, ethnicity, since: CouncilYears.day(2015 - years, 4, 1), "external",
      cases: cases)
  }
}
