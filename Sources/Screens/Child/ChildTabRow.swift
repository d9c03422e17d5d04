import Application
import Casework

/// What a row of a child's tabs stands for.
enum ChildTabRow: Hashable, Sendable {
  /// A conversation by its place among all of them; nil where there is none yet.
  case conversation(Int?)
  case advocacy, complaint, introduction, communication
  /// A complaint by its place among all of them; nil for one to be recorded.
  case complained(Int?)
  case exitInterview
  /// A survey after a review; nil for one to be typed in.
  case survey(SurveyID?)
  /// An answer of no in a survey, by the key of its question.
  case surveyAnswer(SurveyID, String)
  /// Nil where nobody is recorded yet.
  case person(PersonID?)
  case place(WhereaboutsKind)
  /// A brother or sister, or a parent or child, who is known here.
  case sibling(ChildID)
  case entry(version: Int)

  /// What Enter opens; nil for a brother or sister, who has a page of their own.
  var opens: ChildStep? {
    switch self {
    case .conversation: .conversation
    case .advocacy: .advocacy
    case .complaint: .complaint
    case .introduction: .introduction
    case .communication: .communication
    case .complained: .complained
    case .exitInterview: .exitInterview
    case .survey: .survey
    case .surveyAnswer(let survey, let question): .surveyFollowUp(survey, question: question)
    case .person(let id): .person(id)
    case .place(let place): .place(place)
    case .sibling: nil
    case .entry(let version): .takeBack(version: version)
    }
  }
}

extension ChildScreen {
  /// Opens what the selected row stands for; nil where it is no such row.
  func openCare(_ row: ChildTabRow?, _ queries: CaseQueries) throws -> Intent? {
    if case .sibling(let id)? = row { return .open(.child(id)) }
    return try row?.opens?.begin(about: child, queries)
  }

  /// Takes out whoever or whatever is selected, after asking.
  func remove(_ queries: CaseQueries) throws -> Intent {
    switch try selected(queries)?.as(ChildTabRow.self) {
    case .person(let id?): try ChildStep.personLeft(id).begin(about: child, queries)
    case .entry(let version): try ChildStep.takeBack(version: version).begin(about: child, queries)
    case .sibling:
      .refuse("A wrong link is marked as entered in error in the Journal, on each child's page.")
    default: .refuse("Nobody is selected who could be taken out here.")
    }
  }
}
