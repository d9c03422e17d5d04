import CareCalendar
import Casework

/// Northumberland's report for 2012-13, and the year before, of which its files tell.
extension CouncilFigures {
  static let northumberland: CouncilFigures = {
    var year = YearFigures(
      2012, children: 281 + 142, atEnd: 316, Turnover(brief: 14, sameYear: 18, coming: -75, leaving: 0),
      reviews: 866, late: LateReviews(first: 6, later: 9, isByChild: true), contributed: .tenths(938),
      mothers: .percent(58), fathers: .percent(31), typed: .all)
    year.shortBreaks = ShortBreakFigures(
      accommodated: .init(atStart: 20, atEnd: 20, came: 3), reviews: 56, areManagers: true,
      inNeed: .init(atStart: 68, atEnd: 73, came: 13))
    year.surveys = [
      SurveyFigures(respondent: .child, returned: 65, yes: [("knows-iro", .tenths(662))])
    ]
    var figures = CouncilFigures(
      atStart: 266,
      years: [
        YearFigures(
          2011, children: 266 + 122, atEnd: 281, Turnover(brief: 12, sameYear: 20, coming: 0, leaving: 0),
          late: LateReviews(first: 4, later: 8), typed: .none),
        year,
      ],
      iros: northumberlandIROs, males: 55, malesAtEnd: nil,
      groups: [(.white, 950), (.mixed, 28), (.asian, 10), (.black, 6), (.other, 6)],
      groupsArePublished: false, unaccompanied: 1, weeksBetweenLists: 1)
    figures.voices = VoiceFigures(
      attended: .percent(57), attendedMeaningfully: .tenths(923), briefedSomeone: .percent(30),
      advocate: .tenths(660), overSeven: .tenths(967))
    figures.contact = ContactFigures(
      aroundReview: .tenths(500), observed: .percent(47), sameIRO: .tenths(797))
    figures.papers = PaperFigures(
      documents: [
        .init("social work report", .tenths(290), days: 3),
        .init("personal education plan", .tenths(490), days: 1),
        .init("health action plan", .tenths(680), days: 1),
      ], decisionsToManager: .tenths(271), recordComplete: .tenths(400), recordDistributed: .tenths(300))
    figures.plans = PlanFigures(milestones: .percent(87), permanenceBySixMonths: .percent(90))
    figures.protection = ProtectionFigures(
      atStart: 180, casesAPost: 51, allCasesAPost: 108, meetingsAMonth: 152)
    figures.practiceLog = northumberlandLog
    figures.placedForAdoption = 8
    return figures
  }()

  /// By the nine themes of the report's log.
  private static let northumberlandLog = PracticeLogFigures([
    ("care-planning", 13), ("quality-of-practice", 11), ("timeliness-of-reports", 6),
    ("quality-of-report", 5), ("other", 4), ("contact-by-professional", 3), ("safeguarding", 3),
    ("communication-with-iro", 2), ("corporate-parenting", 1),
  ])

  /// Five full-time and one part-time, who came as the year began.
  private static let northumberlandIROs: [PublishedIRO] = [
    iro("Audrey Fenwickson", "audrey.fenwickson", 100, .female, .whiteBritish, (2003, 9, 1), cases: 110),
    iro("Duncan Hepscott", "duncan.hepscott", 100, .male, .whiteBritish, (2006, 1, 9), cases: 109),
    iro("Margery Thrunton", "margery.thrunton", 100, .female, .whiteBritish, (2008, 4, 7), cases: 108),
    iro("Niall Corrigan", "niall.corrigan", 100, .male, .whiteIrish, (2009, 6, 15), cases: 107),
    iro("Sukhwinder Mann", "sukhwinder.mann", 100, .female, .indian, (2010, 10, 4), cases: 106),
    iro("Ottilie Wray", "ottilie.wray", 50, .female, .whiteBritish, (2012, 4, 2), cases: 54),
  ]

  private static func iro(
    _ name: String, _ login: String, _ hundredths: Int, _ sex: Sex, _ ethnicity: Ethnicity,
    _ since: (year: Int, month: Int, day: Int), cases: Int
  ) -> PublishedIRO {
    PublishedIRO(
      name, login, hundredths, sex, ethnicity,
      since: CouncilYears.day(since.year, since.month, since.day), "permanent", cases: cases)
  }
}
