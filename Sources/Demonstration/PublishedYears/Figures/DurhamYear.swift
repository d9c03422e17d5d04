import CareCalendar
import Casework

/// Durham's report for 2018-19, with the year before that it compares itself with.
extension CouncilFigures {
  static let durham = CouncilFigures(
    atStart: 812,
    years: [
      YearFigures(
        2017, children: 1195, atEnd: 809, Turnover(brief: 50, sameYear: 50, coming: 0, leaving: 0),
        late: LateReviews(first: 18, later: 40), typed: .none, disputes: disputesBefore),
      YearFigures(
        2018, children: 1171, atEnd: 833, Turnover(brief: 50, sameYear: 50, coming: 0, leaving: 0),
        late: LateReviews(first: 16, later: 36), permanence: .percent(56), typed: .firstAndSecond,
        disputes: disputes),
    ],
    iros: durhamIROs, males: 54, malesAtEnd: nil,
    groups: [(.white, 955), (.mixed, 22), (.asian, 9), (.black, 8), (.other, 6)], groupsArePublished: false,
    unaccompanied: 1, weeksBetweenLists: 2)

  private static let disputes = DisputeFigures(
    ways: [
      .init(99, from: "stage-2", resolvedAt: "stage-2"), .init(36, from: "stage-2", resolvedAt: "stage-3"),
      .init(6, from: "stage-2", resolvedAt: "stage-4"),
    ],
    categories: [("assessments", 16), ("planning", 81), ("practice", 17), ("progress", 27)], challenges: 6)

  private static let disputesBefore = DisputeFigures(
    ways: [
      .init(100, from: "stage-2", resolvedAt: "stage-2"), .init(27, from: "stage-2", resolvedAt: "stage-3"),
      .init(12, from: "stage-2", resolvedAt: "stage-4"),
    ],
    categories: [("assessments", 63), ("planning", 12), ("practice", 29), ("progress", 35)], challenges: 28)

  /// The report does not say how many there are.
  private static let durhamIROs: [PublishedIRO] = [
    iro("Alison Featherstone", "alison.featherstone", 100, .female, .whiteBritish, 2004, cases: 62),
    iro("Brian Cuthbertson", "brian.cuthbertson", 100, .male, .whiteBritish, 2009, cases: 63),
    iro("Catherine Ord", "catherine.ord", 100, .female, .whiteBritish, 2006, cases: 61),
    iro("Dilys Penhaligon", "dilys.penhaligon", 80, .female, .whiteBritish, 2011, cases: 50),
    iro("Euan Rutherglen", "euan.rutherglen", 100, .male, .whiteBritish, 2013, cases: 62),
    iro("Frances Killick", "frances.killick", 100, .female, .whiteBritish, 2010, cases: 64),
    iro("Gurdeep Bassi", "gurdeep.bassi", 100, .male, .indian, 2014, cases: 61),
    iro("Heather Longstaff", "heather.longstaff", 60, .female, .whiteBritish, 2008, cases: 38),
    iro("Imelda Carrick", "imelda.carrick", 100, .female, .whiteIrish, 2012, cases: 63),
    iro("Jonas Teasdale", "jonas.teasdale", 100, .male, .whiteBritish, 2015, cases: 60),
    iro("Kirsty Birtles", "kirsty.birtles", 100, .female, .whiteBritish, 2016, cases: 62),
    iro("Lorraine Sayle", "lorraine.sayle", 100, .female, .whiteBritish, 2007, cases: 61),
    iro("Miriam Oyelaran", "miriam.oyelaran", 80, .female, .african, 2015, cases: 51),
    iro("Noel Hindmarsh", "noel.hindmarsh", 100, .male, .whiteBritish, 2005, cases: 62),
  ]

  private static func iro(
    _ name: String, _ login: String, _ hundredths: Int, _ sex: Sex, _ ethnicity: Ethnicity, _ since: Int,
    cases: Int
  ) -> PublishedIRO {
    PublishedIRO(
      name, login, hundredths, sex, ethnicity, since: CouncilYears.day(since, 9, 3), "permanent", cases: cases
    )
  }
}
