import CareCalendar

/// What a council published of one year, and what else has to be settled so that whole children come to it.
struct YearFigures: Sendable {
  let year: CollectionYear
  /// Looked after on any day of the year.
  let children: Int
  /// Looked after on its last day.
  let atEnd: Int
  let turnover: Turnover
  /// Looked-after reviews held; nil for as many as the rules ask for.
  let reviews: Int?
  let late: LateReviews
  /// Of the reviews of children aged 4 and over, those that the child's views reached.
  let contributed: PublishedRate
  let mothers: PublishedRate
  let fathers: PublishedRate
  /// Of the second reviews of its last six months, those by which a plan for permanence stood.
  let permanence: PublishedRate?
  let typed: TypedReviews
  let disputes: DisputeFigures?
  /// At how many of a hundred second reviews a plan for permanence stands, where no figure of it is published.
  var permanenceInHundred = 45
  /// Nil where the year tells of no short breaks.
  var shortBreaks: ShortBreakFigures?
  /// Young people who left care before the year, and whose pathway plans IROs review.
  var pathwayPlans = 0
  /// What people said in surveys after reviews, each sort once.
  var surveys: [SurveyFigures] = []
  /// Before how many of a hundred reviews everybody was written to in the council's time; nil where nobody types
  /// invitations.
  var invited: Int?
  /// Nil where the report tells nothing of them.
  let population: PopulationFigures?
  let reviewed: ReviewedChildren?
  let routes: ParticipationRoutes?
  let meetings: MeetingFigures?

  init(
    _ start: Int, children: Int, atEnd: Int, _ turnover: Turnover, reviews: Int? = nil, late: LateReviews,
    contributed: PublishedRate = .percent(95), mothers: PublishedRate = .percent(60),
    fathers: PublishedRate = .percent(40), permanence: PublishedRate? = nil, typed: TypedReviews,
    disputes: DisputeFigures? = nil, population: PopulationFigures? = nil, reviewed: ReviewedChildren? = nil,
    routes: ParticipationRoutes? = nil, meetings: MeetingFigures? = nil
  ) {
    year = CollectionYear(start)
    self.children = children
    self.atEnd = atEnd
    self.turnover = turnover
    self.reviews = reviews
    self.late = late
    self.contributed = contributed
    self.mothers = mothers
    self.fathers = fathers
    self.permanence = permanence
    self.typed = typed
    self.disputes = disputes
    self.population = population
    self.reviewed = reviewed
    self.routes = routes
    self.meetings = meetings
  }

  /// True where there are children who are not looked after.
  var hasCases: Bool { shortBreaks != nil || pathwayPlans > 0 }
}

/// How children come and go in a year, which no report tells: it decides how many reviews fall into it.
struct Turnover: Sendable {
  /// Of those who left, how many had come in the same year, before their first review was due.
  let brief: Int
  /// Of those who left, how many had come in the same year and stayed longer than that.
  let sameYear: Int
  /// Whether children come late in the year (up to 90) or early (down to -90), and leave so.
  let coming: Int
  let leaving: Int
}

/// How many reviews of a year were late, first ones and others.
struct LateReviews: Sendable {
  let first: Int
  let later: Int
  /// True where the report tells of them by child: those who are late are there at the end of the year.
  var isByChild = false
}

/// Which reviews of a year IROs typed themselves; of the others the council's return tells.
enum TypedReviews: Sendable {
  case none
  case firstAndSecond
  /// Those held from a day on: the council's files tell of the time before it.
  case from(Day)
  case all

  func holds(number: Int?, heldOn day: Day) -> Bool {
    switch self {
    case .none: false
    case .firstAndSecond: number.map { $0 <= 2 } ?? false
    case .from(let first): first <= day
    case .all: true
    }
  }

  /// True for a year before the council began to record.
  var isOfFiles: Bool { if case .none = self { true } else { false } }
}

/// The alerts of a year.
struct DisputeFigures: Sendable {
  /// How many alerts went one way up the ladder; of an open one, where it was resolved is nil.
  struct Way: Sendable {
    let count: Int
    let started: String
    let resolved: String?

    init(_ count: Int, from started: String, resolvedAt resolved: String?) {
      (self.count, self.started, self.resolved) = (count, started, resolved)
    }
  }

  /// One about each child.
  let ways: [Way]
  /// By the key of the council's category; as many in all as there are alerts. Where there are none, what challenges are
  /// about.
  let categories: [(key: String, count: Int)]
  /// Informal challenges that were answered: about children of whom there was an alert as well, as far as there were.
  let challenges: Int

  var alerts: Int { ways.reduce(0) { $0 + $1.count } }
}
