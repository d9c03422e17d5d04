import CareCalendar
import Casework

/// Portsmouth's report for 2013-14. The year before is told by the council's return.
extension CouncilFigures {
  static let portsmouth = CouncilFigures(
    atStart: 298,
    years: [
      YearFigures(
        2012, children: 427, atEnd: 305, Turnover(brief: 12, sameYear: 30, coming: 0, leaving: 0),
        late: LateReviews(first: 5, later: 9), typed: .none),
      portsmouthYear,
    ],
    iros: portsmouthIROs, males: 57, malesAtEnd: nil,
    groups: [(.white, 89), (.mixed, 5), (.asian, 3), (.black, 2), (.other, 1)], groupsArePublished: false,
    unaccompanied: 0, weeksBetweenLists: 2)

  private static var portsmouthYear: YearFigures {
    var year = YearFigures(
      2013, children: 469, atEnd: 318, Turnover(brief: 1, sameYear: 40, coming: 25, leaving: -25),
      reviews: 851, late: LateReviews(first: 8, later: 11, isByChild: true),
      contributed: .tenths(943), typed: .all,
      disputes: portsmouthAlerts, population: portsmouthChildren,
      reviewed: ReviewedChildren(children: 468, cameInLastWeeks: 26),
      routes: ParticipationRoutes(attended: 334, advocate: 230, otherwise: 50, none: 37),
      meetings: portsmouthMeetings)
    year.surveys = [
      SurveyFigures(respondent: .child, returned: 96, yes: [(question: "knows-iro", rate: .percent(71))])
    ]
    return year
  }

  private static let portsmouthChildren = PopulationFigures(
    entered: [.init(0...5, 75), .init(6...13, 48), .init(14...17, 41)],
    leftAt18: .percent(20), leftUnder5: .percent(43), adopted: 26,
    ages: [.init(0...0, 19), .init(1...4, 52), .init(5...9, 73), .init(10...15, 113), .init(16...17, 61)],
    statuses: [
      (.accommodated, 78), (.careOrder, 141), (.interimCareOrder, 36), (.remand, 1), (.placementOrder, 62),
    ],
    homes: [
      (.externalResidential, 16), (.independentFostering, 76), (.inHouseFostering, 165),
      (.inHouseResidential, 10), (.lodgings, 7), (.other, 44),
    ], farAway: .tenths(131))

  private static let portsmouthMeetings = MeetingFigures(
    parentsAttending: .percent(37), carePlanInTime: .percent(74),
    progressing: [
      (.education, [71, 78, 74, 79].map { .percent($0) }), (.health, [92, 90, 92, 89].map { .percent($0) }),
      (.placement, [89, 87, 87, 86].map { .percent($0) }), (.contact, [79, 82, 76, 80].map { .percent($0) }),
    ],
    asked: [
      .init(.socialWorker, 8, 0), .init(.fosterCarer, 71, 2), .init(.teacher, 31, 7),
      .init(.familyCentreWorker, 5, 0), .init(.familyPlacementSocialWorker, 58, 1),
      .init(.healthProfessional, 4, 0), .init(.keyWorker, 4, 0), .init(.otherProfessional, 21, 3),
      .init(.privateFosteringSocialWorker, 2, 0), .init(.relative, 2, 0), .init(.teamManager, 1, 0),
    ])

  private static let portsmouthAlerts = DisputeFigures(
    ways: [
      .init(96, from: "manager-alert", resolvedAt: "manager-alert"),
      .init(14, from: "manager-alert", resolvedAt: "service-manager"),
      .init(6, from: "manager-alert", resolvedAt: nil),
    ],
    categories: [
      ("statutory-requirements", 18), ("delay", 20), ("assessments-and-plans-incomplete", 55),
      ("iro-not-informed", 3), ("decisions-not-followed", 5), ("legal-process", 1),
      ("preparation-documents", 14),
    ], challenges: 40)

  /// Known by their posts, as the report has them. The last one is not in its table: the children there are 16 fewer than
  /// those who were looked after.
  private static let portsmouthIROs: [PublishedIRO] = [
    iro("Rosalind Tarrant", "lead-iro", 100, .female, .whiteBritish, 2007, "permanent", 6, 16),
    iro("Deborah Wickens", "iro-1", 100, .female, .whiteBritish, 2010, "permanent", 73, 8),
    iro("Clarence Adu-Boateng", "locum-1", 100, .male, .african, 2012, "locum", 73, 0),
    iro("Hilda Penfold", "iro-2", 100, .female, .whiteBritish, 2011, "permanent", 57, 0),
    iro("Jacqueline Stubbington", "iro-3", 100, .female, .whiteBritish, 2012, "permanent", 33, 47),
    iro("Precious Manyara", "locum-2", 100, .female, .african, 2012, "locum", 30, 29),
    iro("Lesley Hambrook", "conference-chair", 100, .female, .whiteBritish, 2012, "permanent", 1, 121),
    iro("Bridget Cosham", "iro-half-time", 50, .female, .whiteBritish, 2009, "permanent", 29, 10),
    iro("Annabel Froxfield", "lead-iro-2", 100, .female, .whiteBritish, 2008, "permanent", 16, 0),
  ]

  private static func iro(
    _ name: String, _ login: String, _ hundredths: Int, _ sex: Sex, _ ethnicity: Ethnicity, _ since: Int,
    _ employment: String,
    _ lookedAfter: Int, _ childProtection: Int
  ) -> PublishedIRO {
    PublishedIRO(
      name, login, hundredths, sex, ethnicity,
      since: CouncilYears.day(since, 9, 2), employment, cases: lookedAfter,
      atEnd: CasesAtEnd(lookedAfter: lookedAfter, childProtection: childProtection))
  }
}
