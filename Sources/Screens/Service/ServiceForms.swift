import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

extension ServiceStep {
  func form(_ queries: CaseQueries) throws -> any FormDefinition {
    switch self {
    case .survey: try NamelessSurveyForm(queries)
    case .check(let kind, let iro): try QualityCheckForm(kind, of: iro, queries)
    case .followUp(let id): try .followingUp(id, queries)
    case .home: .home(queries)
    case .visit(let home): try HomeVisitForm(home, queries)
    case .closeHome(let home): try .closing(home, queries)
    case .afterVisit(let visit): try AfterVisitForm(visit, queries)
    case .takeBack(let version): try ServiceTakeBackForm(version, queries)
    }
  }
}

/// Typing in a survey that came back without a name: it is counted, and nobody can tell whose it is.
struct NamelessSurveyForm: FormDefinition {
  private let questions: SurveyQuestions
  private let day: DayQuestion

  init(_ queries: CaseQueries) throws {
    questions = queries.rulebook.policy.surveys
    if questions.respondents.isEmpty {
      throw FormRefusal(words: "The council's policy asks nothing after reviews.")
    }
    day = queries.dayOfService("Came back on")
  }

  let title = "Survey without a name"

  let lines = [
    "It belongs to no child and is counted among all. Leave out of the words whatever tells whose it is: names, places, what "
      + "only one child can have said."
  ]

  func fields(_ answers: [String: String]) -> [Field] {
    let choices = questions.respondents.map { Choice($0.rawValue, $0.rawValue) }
    return [Field("who", "Whose it is", .choice(choices), required: true)]
      + (respondent(answers).map { questions.fields($0, answers) } ?? []) + [day.asked]
  }

  private func respondent(_ answers: [String: String]) -> SurveyRespondent? {
    answers["who"].flatMap(SurveyRespondent.init(rawValue:))
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let respondent = respondent(answers) else {
      throw FormRefusal(words: "Choose whose it is.", field: "who")
    }
    let given = questions.given(respondent, answers)
    if given.isEmpty { throw FormRefusal(words: SurveyRefusal.nothingAnswered.words) }
    return .service(.takeSurvey(SurveyDetails(respondent, answers: given, on: try day.known(answers))))
  }
}

/// Marking an entry of the service's record as made in error.
struct ServiceTakeBackForm: FormDefinition {
  private let line: ServiceLine

  init(_ version: Int, _ queries: CaseQueries) throws {
    guard let line = try queries.serviceLines().first(where: { $0.version == version }) else {
      throw FormRefusal(words: CorrectionRefusal.noSuchEntry.words)
    }
    if line.inError != nil { throw FormRefusal(words: CorrectionRefusal.alreadyMarked.words) }
    if let refusal = queries.refusal(ofTakingBack: line) { throw FormRefusal(words: refusal.words) }
    self.line = line
  }

  let title = "Take back an entry about the service"

  var lines: [String] {
    ["“\(line.words)”", "It is marked as entered in error, with your reason. Nothing is erased."]
  }

  var about: String { "\(line.version)" }

  func fields(_ answers: [String: String]) -> [Field] {
    [Field("reason", "Reason", required: true, hint: "What was wrong with it")]
  }

  func variant(_ answers: [String: String]) -> String { "" }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    .service(.takeBack(version: line.version, reason: answers["reason"] ?? ""))
  }
}

extension CaseQueries {
  /// The day on which something of the service happened: not one to come.
  func dayOfService(_ label: String = "Day", named name: String = "day") -> DayQuestion {
    let today = signedIn.day
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .past, calendar: rulebook.calendar),
      refusal: { day in
        day > today ? ServiceRecordRefusal.notYetHappened(day, today: today).words : nil
      })
    return DayQuestion(name: name, label: label, field: field, usual: today)
  }
}
