import Casework
import ReadModels

/// Everything that the template of a survey on paper may ask for.
enum SurveyPaperFields {
  static let all: [FieldBinding<SurveyPaper>] = [
    .text("council", "The council's name.") { $0.council },
    .truth("isForChild", "Whether it is for the child.") { $0.respondent == .child },
    .truth("isForParent", "Whether it is for a parent.") { $0.respondent == .parent },
    .truth("isForCarer", "Whether it is for a carer.") { $0.respondent == .carer },
    .list("questions", "The questions, in order.", of: question) { $0.questions },
  ]

  private static let question: [FieldBinding<SurveyPaper.Question>] = [
    .text("question", "The question as it is asked.") { $0.words },
    .truth("isYesOrNo", "Whether it is answered by yes or no.") { $0.isYesOrNo },
  ]
}
