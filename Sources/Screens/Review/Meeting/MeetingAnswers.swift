import Application
import Casework
import Rulebook
import TerminalUI

/// Whether the child is happy, and the council's questions: a key each, and words where they are wanted.
struct MeetingAnswers: MeetingPart {
  let sheet: MeetingSheet

  private static let prefix = "question "
  static func takesWords(_ field: String) -> Bool { field.hasPrefix(prefix) && !field.hasSuffix(" words") }

  var fields: [Field] {
    let meeting = sheet.file?.meeting
    return [
      happy("placement", "Happy with where they live", meeting?.happyWithPlacement),
      happy("plan", "Happy with the plan", meeting?.happyWithPlan),
    ].map { $0.under("THE CHILD") } + questions.map { $0.under("QUESTIONS") }
  }

  private func happy(_ name: String, _ label: String, _ known: Answer?) -> Field {
    Field(name, label, .keyed(Answer.allCases.map(\.choice)), value: known?.rawValue ?? "")
  }

  private var questions: [Field] {
    sheet.policy.questions.flatMap { question -> [Field] in
      let name = Self.prefix + question
      let known = sheet.file?.plan.checklist[question]
      if sheet.policy.isInWords(question) {
        return [.words(name, question, value: known?.sentence ?? "")]
      }
      let verdict = Field(
        name, question, .keyed(ChecklistAnswer.Verdict.allCases.map(\.choice)),
        value: known?.verdict?.rawValue ?? ""
      ).asQuestion
      let words = Field("\(name) words", "  In words", value: known?.words ?? "").ifAnything
      let isOpen = sheet.isUnfolded(name) || sheet.answers.said(words.name) != nil || known?.words != nil
      return [verdict] + (isOpen ? [words] : [])
    }
  }

  func record(into meeting: inout MeetingRecord, _ queries: CaseQueries) throws {
    for question in sheet.policy.questions {
      let name = Self.prefix + question
      let isInWords = sheet.policy.isInWords(question)
      let verdict = isInWords ? nil : sheet.answers[name].flatMap(ChecklistAnswer.Verdict.init(rawValue:))
      let words = sheet.answers.said(isInWords ? name : "\(name) words")
      let answer = ChecklistAnswer(verdict, words: words)
      if verdict == nil, words == nil || answer.words == nil { continue }
      guard answer != sheet.file?.plan.checklist[question] else { continue }
      meeting.notes.append(.plan(.answered(question: question, answer: answer, on: sheet.day)))
    }
    try recordHappiness(into: &meeting)
  }

  private func recordHappiness(into meeting: inout MeetingRecord) throws {
    func answer(_ name: String) -> Answer? { sheet.answers[name].flatMap(Answer.init(rawValue:)) }
    let known = sheet.file?.meeting
    switch (answer("placement"), answer("plan")) {
    case (nil, nil): return
    case (let placement?, let plan?):
      guard placement != known?.happyWithPlacement || plan != known?.happyWithPlan else { return }
      meeting.notes.append(.meeting(.childAnswered(placement: placement, plan: plan, on: sheet.day)))
    case (let placement, _):
      throw FormRefusal(
        words: "Answer this too, or press x: it was not asked this time.",
        field: placement == nil ? "placement" : "plan")
    }
  }
}

extension Answer {
  fileprivate var choice: Choice {
    switch self {
    case .yes: Choice(rawValue, words, key: "y")
    case .mixed: Choice(rawValue, words, key: "p")
    case .no: Choice(rawValue, words, key: "n")
    case .notAsked: Choice(rawValue, words, key: "x")
    }
  }
}

extension ChecklistAnswer.Verdict {
  fileprivate var choice: Choice {
    switch self {
    case .yes: Choice(rawValue, words, key: "y")
    case .inPart: Choice(rawValue, words, key: "p")
    case .no: Choice(rawValue, words, key: "n")
    case .doesNotApply: Choice(rawValue, words, key: "x")
    }
  }
}
