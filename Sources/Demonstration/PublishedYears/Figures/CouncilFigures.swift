import CareCalendar
import Casework

/// What a council published of a year and of the years that it is compared with.
struct CouncilFigures: Sendable {
  /// Looked after on the day before the first year.
  let atStart: Int
  /// In order; the last is the year of the report.
  let years: [YearFigures]
  let iros: [PublishedIRO]
  /// How many of a hundred children are male; nil where it is published of those looked after at the end.
  let males: Int
  /// Of the children looked after at the end of the last year; nil where the report does not say.
  let malesAtEnd: Int?
  /// The same by ethnic group; where the report does not say, weights.
  let groups: [(group: EthnicHeritage, count: Int)]
  let groupsArePublished: Bool
  /// How many of a hundred of those who come are unaccompanied, from the age of 15 on.
  let unaccompanied: Int
  /// How often a list comes, and IROs type: every week, or every second one.
  let weeksBetweenLists: Int
  // Of the report's own year, where it tells of them.
  var voices: VoiceFigures?
  var contact: ContactFigures?
  var papers: PaperFigures?
  var plans: PlanFigures?
  var protection: ProtectionFigures?
  var practiceLog: PracticeLogFigures?
  /// How many children were placed for adoption late in the year, and reviewed by the rules for that.
  var placedForAdoption = 0

  /// The report's own year.
  var reported: YearFigures { years[years.count - 1] }
}

/// An IRO of the invented staff, with the children they have on average at the ends of the months of the last year.
struct PublishedIRO: Sendable {
  let details: StaffDetails
  let cases: Int
  /// The same at the end of the last year, to the child, where a report tells of that day.
  let atEnd: CasesAtEnd?

  init(
    _ name: String, _ login: String, _ hundredths: Int, _ sex: Sex, _ ethnicity: Ethnicity, since: Day,
    _ employment: String, cases: Int, atEnd: CasesAtEnd? = nil
  ) {
    details = StaffDetails(
      name: name, login: login, role: .iro, team: "Independent Reviewing Service",
      fullTimeHundredths: hundredths, employment: employment, sex: sex, ethnicity: ethnicity, started: since)
    self.cases = cases
    self.atEnd = atEnd
  }
}

/// The cases of an IRO on one day, by kind.
struct CasesAtEnd: Sendable {
  let lookedAfter: Int
  let childProtection: Int
}

/// Ethnic groups as reports print them, with the families in which their children are found.
enum EthnicHeritage: Sendable {
  case white, mixed, asian, black, other

  /// The heritage of a child's parents, one or both.
  func parents(_ chance: inout SeededRandom) -> [Heritage] {
    switch self {
    case .white: [chance.pick(weighted: EthnicHeritage.whites)]
    case .asian: [chance.pick(weighted: EthnicHeritage.asians)]
    case .black: [chance.pick(weighted: EthnicHeritage.blacks)]
    case .other: [chance.pick([Heritage.kurdish, .arabic, .chinese])]
    case .mixed:
      [.english, chance.pick([Heritage.caribbean, .caribbean, .nigerian, .bangladeshi, .pakistani])]
    }
  }

  private static let whites: KeyValuePairs<Heritage, Int> = [
    .english: 70, .irish: 5, .welsh: 4, .scottish: 6, .irishTraveller: 2, .polish: 4, .romanian: 4,
    .lithuanian: 2, .portuguese: 1, .turkish: 1, .albanian: 1,
  ]
  private static let asians: KeyValuePairs<Heritage, Int> = [
    .bangladeshi: 40, .pakistani: 25, .punjabi: 8, .gujarati: 8, .tamil: 9, .vietnamese: 4, .afghan: 6,
  ]
  private static let blacks: KeyValuePairs<Heritage, Int> = [
    .caribbean: 35, .nigerian: 25, .ghanaian: 15, .somali: 12, .eritrean: 5, .congolese: 8,
  ]
}
