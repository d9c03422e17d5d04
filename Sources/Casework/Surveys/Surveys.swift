/// The surveys that came back about one child's reviews.
public struct Surveys: Equatable, Sendable {
  /// In the order of their days.
  public private(set) var returned: [Survey] = []
  public private(set) var followUps: [SurveyFollowUp] = []

  public init() {}

  public subscript(id: SurveyID) -> Survey? { returned.first { $0.id == id } }

  /// What was done about an unhappy answer; nil while nothing is.
  public func followUp(of survey: SurveyID, _ question: String) -> SurveyFollowUp? {
    followUps.first { $0.survey == survey && $0.question == question }
  }

  mutating func evolve(_ event: SurveyEvent) {
    switch event {
    case .returned(let survey):
      let place = returned.firstIndex { $0.on > survey.on } ?? returned.endIndex
      returned.insert(survey, at: place)
    case .followedUp(let followUp): followUps.append(followUp)
    }
  }
}
