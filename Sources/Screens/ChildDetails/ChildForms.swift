import Application
import Casework

extension ChildStep {
  func form(_ subject: Subject, _ queries: CaseQueries) throws -> any FormDefinition {
    switch self {
    case .conversation: ConversationForm(subject, queries)
    case .advocacy: .advocacy(subject, queries)
    case .complaint: .complaint(subject, queries)
    case .introduction: .introduction(subject, queries)
    case .communication: CommunicationForm(subject)
    case .complained: .complained(subject, queries)
    case .exitInterview: .exitInterview(subject, queries)
    case .survey: try SurveyForm(subject, queries)
    case .surveyFollowUp(let survey, let question):
      try .surveyFollowUp(survey, question, subject, queries)
    case .monitoring(let review): try .monitoring(review, subject, queries)
    case .person(let id): try PersonForm(subject, id)
    case .personLeft(let id): try .personLeft(id, subject, queries)
    case .place(let place): WhereaboutsForm(subject, place, queries)
    case .sibling: try .sibling(subject, queries)
    case .parentage: try .parentage(subject, queries)
    case .identity: IdentityForm(subject, queries)
    case .consider(let change): try ConsiderChangeForm(subject, change, queries)
    case .quotation(let source): try QuotationForm(subject, source, queries)
    case .takeBack(let version): try .takeBack(version, subject, queries)
    }
  }
}
