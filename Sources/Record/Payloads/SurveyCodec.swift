import CareCalendar
import Casework
import JSON

/// Surveys that came back about a child's reviews, and what was done about answers, on disk.
enum SurveyCodec {
  static func write(_ event: SurveyEvent) -> EncodedEvent {
    switch event {
    case .returned(let survey): EncodedEvent("survey.returned.1", fields(of: survey))
    case .followedUp(let followUp):
      EncodedEvent(
        "survey.answer-followed-up.1",
        [
          "survey": .text(followUp.survey.raw), "question": .text(followUp.question),
          "words": .text(followUp.words), "by": .text(followUp.by.raw), "on": .day(followUp.on),
        ])
    }
  }

  static let readers: [String: Reader<SurveyEvent>] = [
    "survey.returned.1": { .returned(try survey($0)) },
    "survey.answer-followed-up.1": {
      .followedUp(
        SurveyFollowUp(
          SurveyID(try $0.text("survey")), question: try $0.text("question"), words: try $0.text("words"),
          by: StaffID(try $0.text("by")), on: try $0.day("on")))
    },
  ]

  static func fields(of survey: Survey) -> KeyValuePairs<String, JSONValue?> {
    [
      "survey": .text(survey.id.raw), "respondent": CodeTables.respondent.json(survey.respondent),
      "person": .text(ifAny: survey.person?.raw), "review": .text(ifAny: survey.review?.raw),
      "answers": .list(survey.answers.map(json)), "on": .day(survey.on),
    ]
  }

  static func survey(_ fields: PayloadFields) throws -> Survey {
    Survey(
      id: SurveyID(try fields.text("survey")),
      respondent: try fields.word("respondent", of: CodeTables.respondent),
      person: try fields.optionalText("person").map { PersonID($0) },
      review: try fields.optionalText("review").map { ReviewID($0) },
      answers: try fields.list("answers").map { try answer(PayloadFields($0)) }, on: try fields.day("on"))
  }

  private static func json(_ answer: SurveyAnswer) -> JSONValue {
    JSONValue([
      "question": .text(answer.question), "asked": .text(answer.asked),
      "answer": CodeTables.surveyVerdict.json(answer.verdict), "words": .text(ifAny: answer.words),
    ])
  }

  private static func answer(_ fields: PayloadFields) throws -> SurveyAnswer {
    SurveyAnswer(
      try fields.text("question"), asked: try fields.text("asked"),
      try fields.optionalWord("answer", of: CodeTables.surveyVerdict),
      words: try fields.optionalText("words"))
  }
}

/// Of surveys.
extension CodeTables {
  static let respondent = CodeTable<SurveyRespondent>([
    "child": .child, "parent": .parent, "carer": .carer,
  ])

  static let surveyVerdict = CodeTable<SurveyAnswer.Verdict>(["yes": .yes, "no": .no])
}
