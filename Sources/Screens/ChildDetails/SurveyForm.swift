import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Typing in a survey that came back after a review: whose it is, of which review, and the answers to the council's
/// questions. What was left empty on paper is left empty here.
struct SurveyForm: FormDefinition {
  private let subject: Subject
  private let questions: SurveyQuestions
  private let reviews: [ReviewFile]
  private let day: DayQuestion

  /// How many reviews are offered as what it was asked about, the latest.
  private static let reviewsOffered = 6
  private static let none = "none"

  init(_ subject: Subject, _ queries: CaseQueries) throws {
    self.subject = subject
    questions = queries.rulebook.policy.surveys
    if questions.respondents.isEmpty {
      throw FormRefusal(words: "The council's policy asks nothing after reviews.")
    }
    reviews = subject.found.child.reviews.files.filter { $0.review != nil }
      .sorted { ($0.day?.number ?? 0) > ($1.day?.number ?? 0) }.prefix(Self.reviewsOffered).map { $0 }
    day = subject.dayItHappened(queries, "Came back on", usual: subject.found.day)
  }

  var title: String { "Survey after a review of \(subject.called)" }

  var lines: [String] {
    ["Type in what was answered. An answer of no goes to the child's IRO, to be followed up."]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let respondent = respondent(answers)
    return whose + (respondent.map { person($0) + review + asked($0, answers) } ?? []) + [day.asked]
  }

  /// Not asked where only one sort of person is.
  private var whose: [Field] {
    let choices = questions.respondents.map { Choice($0.rawValue, $0.rawValue) }
    return choices.count == 1 ? [] : [Field("who", "Whose it is", .choice(choices), required: true)]
  }

  private func respondent(_ answers: [String: String]) -> SurveyRespondent? {
    let all = questions.respondents
    return all.count == 1 ? all[0] : answers["who"].flatMap(SurveyRespondent.init(rawValue:))
  }

  private func people(_ respondent: SurveyRespondent) -> [ConnectedPerson] {
    subject.found.child.family.people.filter { person in
      switch respondent {
      case .child: false
      case .parent: person.relationship.group == .parent
      case .carer: person.relationship.group == .carer
      }
    }
  }

  private func person(_ respondent: SurveyRespondent) -> [Field] {
    let people = people(respondent)
    if people.isEmpty { return [] }
    let choices = people.map { Choice($0.id.raw, "\($0.name) (\($0.relationship.words))") }
    return [
      Field(
        "person", "Who it was", .choice(choices + [Choice(Self.none, "not said")]),
        value: people.count == 1 ? people[0].id.raw : Self.none, required: true)
    ]
  }

  private var review: [Field] {
    if reviews.isEmpty { return [] }
    let choices = reviews.map { file in
      Choice(file.id.raw, subject.found.title(of: file) + (file.day.map { ", \($0.words)" } ?? ""))
    }
    return [
      Field(
        "review", "After", .choice(choices + [Choice(Self.none, "no review in particular")]),
        value: reviews[0].id.raw, required: true)
    ]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let respondent = respondent(answers) else {
      throw FormRefusal(words: "Choose whose it is.", field: "who")
    }
    let given = questions.given(respondent, answers)
    if given.isEmpty { throw FormRefusal(words: SurveyRefusal.nothingAnswered.words) }
    let details = SurveyDetails(
      respondent, person: people(respondent).map(\.id).first { $0.raw == answers["person"] },
      review: reviews.map(\.id).first { $0.raw == answers["review"] }, answers: given,
      on: try day.known(answers))
    return .survey(.take(subject.chosen.child, details))
  }

  private func asked(_ respondent: SurveyRespondent, _ answers: [String: String]) -> [Field] {
    questions.fields(respondent, answers)
  }
}

extension SurveyQuestions {
  /// The questions of a sort of person as fields: with room for words where they are wanted, or the answer is no.
  func fields(_ respondent: SurveyRespondent, _ answers: [String: String]) -> [Field] {
    self[respondent].flatMap { question -> [Field] in
      let words = Field.words(question.wordsField, "In words")
      return switch question.answer {
      case .words: [Field.words(question.wordsField, question.words)]
      case .yesOrNo where answers[question.field] == SurveyAnswer.Verdict.no.rawValue:
        [.yesOrNo(question.field, question.words, required: false), words]
      case .yesOrNo: [.yesOrNo(question.field, question.words, required: false)]
      }
    }
  }

  /// What was answered, by the key of the question.
  func given(
    _ respondent: SurveyRespondent, _ answers: [String: String]
  ) -> [String: SurveyDetails.Answer] {
    var given: [String: SurveyDetails.Answer] = [:]
    for question in self[respondent] {
      let verdict = answers.said(question.field).flatMap(SurveyAnswer.Verdict.init(rawValue:))
      let words = answers.said(question.wordsField)
      if verdict == nil, words == nil { continue }
      given[question.key] = SurveyDetails.Answer(verdict, words: words)
    }
    return given
  }
}

extension SurveyQuestion {
  fileprivate var field: String { "q-\(key)" }
  fileprivate var wordsField: String { "w-\(key)" }
}

extension FormDefinition where Self == ShortForm {
  /// What the IRO did about an answer of no.
  static func surveyFollowUp(
    _ survey: SurveyID, _ question: String, _ subject: Subject, _ queries: CaseQueries
  ) throws -> ShortForm {
    let child = subject.found.child
    guard let found = child.surveys[survey], let answer = found.answer(to: question) else {
      throw FormRefusal(words: SurveyRefusal.noSuchAnswer.words)
    }
    if let refusal = child.surveys.refusalOfFollowingUp(found, answer) {
      throw FormRefusal(words: refusal.words)
    }
    let day = subject.dayItHappened(queries, usual: subject.found.day)
    let lines = ["\(found.title(of: child)), \(found.on.words)", "“\(answer.asked)” \(answer.sentence)"]
    let id = subject.chosen.child
    return ShortForm(
      title: "Follow up an answer about a review of \(subject.called)", lines: lines,
      asked: [
        .words("words", "What you did, or what they told you", required: true), day.asked,
      ]
    ) { answers, _ in
      .survey(
        .followUp(id, survey, question: question, answers["words"] ?? "", on: try day.known(answers)))
    }
  }
}
