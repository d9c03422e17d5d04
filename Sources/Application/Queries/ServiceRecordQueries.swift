public import Casework
public import ReadModels
import Record

extension CaseQueries {
  /// What was recorded about the service, as far as the person who asks may see it, the latest first: the IRO manager
  /// sees all of it, everybody else what they recorded themselves.
  public func serviceLines() throws -> [ServiceLine] {
    try signedIn.requireLetIn()
    let day = signedIn.day
    return ServiceLine.all(serviceEntries, staff: staff) { recorded in
      recorded.entry.event.happenedOn.map { $0 <= day } ?? true && sees(recorded)
    }
  }

  /// A survey to be filled in on paper. Throws words where nobody of the sort is asked anything.
  public func surveyPaper(for respondent: SurveyRespondent) throws -> SurveyPaper {
    try signedIn.require(.takeInSurveys)
    guard let paper = SurveyPaper(for: respondent, under: rulebook.policy, council: council.name) else {
      throw ServiceRefusal.impossible(
        "The council's policy asks nothing of \(respondent.words) after reviews.")
    }
    return paper
  }

  private func sees(_ recorded: RecordedServiceEntry) -> Bool {
    signedIn.may(.seeService) || recorded.recordedBy == signedIn.member.id
  }

  /// Why the person may not mark an entry as made in error; nil when they may.
  public func refusal(ofTakingBack line: ServiceLine) -> ServiceRefusal? {
    if line.recorded.recordedBy == signedIn.member.id, signedIn.may(.takeBackOwnEntries) { return nil }
    return signedIn.may(.takeBackAnyEntry) ? nil : .notPermitted(.takeBackAnyEntry, signedIn.role)
  }
}

extension RecordedServiceEntry {
  /// Nil for an entry of another stream, and of a newer program.
  init?(_ entry: Entry) {
    guard case .service(let event) = entry.event else { return nil }
    self.init(
      entry: ServiceEntry(version: entry.version, event: event), recordedBy: entry.recordedBy,
      recordedOn: entry.recordedAt.day)
  }
}
