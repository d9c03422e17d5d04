import CareCalendar
import Casework

/// North Lincolnshire's report for 2010-11, with the year before, of which its return tells.
extension CouncilFigures {
  static let northLincolnshire = CouncilFigures(
    atStart: 160,
    years: [
      YearFigures(
        2009, children: 241, atEnd: 168, Turnover(brief: 14, sameYear: 10, coming: 0, leaving: 0),
        reviews: 479, late: LateReviews(first: 0, later: 0), typed: .none),
      reportedYear,
    ],
    iros: northLincolnshireIROs, males: 55, malesAtEnd: nil,
    groups: [(.white, 940), (.mixed, 30), (.asian, 15), (.black, 5), (.other, 10)], groupsArePublished: false,
    unaccompanied: 1, weeksBetweenLists: 1)

  /// One child late of those who had been looked after for four weeks at the end: 99.3 is one of 134 to 153 children, so
  /// that some of the 164 had come later.
  private static var reportedYear: YearFigures {
    var year = YearFigures(
      2010, children: 253, atEnd: 164, Turnover(brief: 12, sameYear: 10, coming: 75, leaving: 52),
      reviews: 480, late: LateReviews(first: 0, later: 1), contributed: .percent(100), typed: .all,
      disputes: DisputeFigures(
        ways: [], categories: [("drift", 0), ("planning", 0), ("follow-through", 0)], challenges: 5))
    year.shortBreaks = ShortBreakFigures(
      accommodated: .init(atStart: 33, atEnd: 33, came: 11), reviews: 118)
    year.pathwayPlans = 24
    year.surveys = [childrensAnswers, parentsAnswers]
    year.invited = 97
    year.permanenceInHundred = 96
    return year
  }

  /// Of the questions of which the report says "over 90%", one more or two than that.
  private static let childrensAnswers = SurveyFigures(
    respondent: .child, returned: 100,
    yes: [
      ("knows-iro", .percent(97)), ("time-with-iro", .percent(94)), ("able-to-give-views", .percent(96)),
      ("right-people-invited", .percent(99)), ("date-time-place", .percent(81)),
      ("understood", .percent(92)), ("happy-with-plan", .percent(92)), ("knows-complaints", .percent(91)),
    ])

  private static let parentsAnswers = SurveyFigures(
    respondent: .parent, returned: 50,
    yes: [("able-to-give-views", .percent(98)), ("understood", .percent(100))])

  /// Three posts, and nobody joined or left.
  private static let northLincolnshireIROs: [PublishedIRO] = [
    iro("Denise Aldcroft", "denise.aldcroft", .female, 2004),
    iro("Ivor Kettleby", "ivor.kettleby", .male, 2006),
    iro("Pauline Hornsea", "pauline.hornsea", .female, 2007),
  ]

  private static func iro(_ name: String, _ login: String, _ sex: Sex, _ since: Int) -> PublishedIRO {
    PublishedIRO(
      name, login, 100, sex, .whiteBritish, since: CouncilYears.day(since, 9, 3), "permanent", cases: 74)
  }
}
