public import Casework
public import ReadModels
import Record
public import Rulebook

extension CaseQueries {
  /// What was recorded about the service, as far as the person who asks may see it, the latest first: the IRO manager
  /// sees all of it, an IRO what is about their own work, whoever records children's homes what is of those, and everybody what they
  /// recorded themselves.
  public func serviceLines() throws -> [ServiceLine] {
    try signedIn.requireLetIn()
    let day = signedIn.day
    return ServiceLine.all(serviceEntries, of: serviceRecord, staff: staff) { recorded in
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
    if signedIn.may(.seeService) || recorded.recordedBy == signedIn.member.id { return true }
    return switch recorded.entry.event {
    case .quality(let event): event.iro(in: serviceRecord) == signedIn.member.id
    case .home: signedIn.may(.recordHomes)
    case .survey, .enteredInError: false
    }
  }

  /// What the service has to do on the day, the first due first: all of it for the IRO manager, for an IRO what was found
  /// to be done about their own work, and for whoever makes checks by the council's policy those of others.
  public func serviceDuties() throws -> [ServiceDuty] {
    try signedIn.requireLetIn()
    return ServiceRules.duties(of: serviceRecord, staff, on: signedIn.day, under: rulebook.terms).filter {
      duty in
      switch duty.matter {
      case .check(_, let iro, _):
        refusalOfChecking(iro) == nil || signedIn.may(.seeService)
      case .visit, .homeAction: signedIn.may(.recordHomes)
      case .action(let id): signedIn.may(.seeService) || serviceRecord.quality[id]?.iro == signedIn.member.id
      }
    }
  }

  /// What of the service is due within a week or late, in a sentence for whoever has it to do; none where nothing is.
  public var serviceWords: [String] {
    let soon = signedIn.day.adding(days: 7)
    let duties = ((try? serviceDuties()) ?? []).filter { $0.due <= soon }
    guard let first = duties.first else { return [] }
    let late = duties.count { $0.due < signedIn.day }
    let others =
      duties.count == 1 ? "" : duties.count == 2 ? ", and 1 other" : ", and \(duties.count - 1) others"
    let told = late == 0 ? "" : late == duties.count ? "; late" : "; \(late) of them late"
    return [
      "Of the service: \(first.title.lowercasingFirst) by \(first.due.words)\(others)\(told). :service shows it."
    ]
  }

  /// Why the person may not check the work of an IRO; nil when they may. Nil of nobody in particular.
  public func refusalOfChecking(_ iro: StaffID?) -> ServiceRefusal? {
    if !signedIn.may(.checkQuality) { return .notPermitted(.checkQuality, signedIn.role) }
    if signedIn.isReadOnly { return .readOnlyDay(signedIn.day) }
    guard rulebook.policy.mayCheckQuality(signedIn.role) else {
      return .impossible(
        "By the council's policy the work of IROs is checked by \(rulebook.policy.qualityChecker.words).")
    }
    guard let iro else { return nil }
    if iro == signedIn.member.id { return .impossible(QualityRefusal.ownWork.words) }
    return staff[iro]?.details.role == .iro ? nil : .impossible("Only the work of IROs is checked here.")
  }

  /// Those whose work the person may check, by name.
  public var irosToCheck: [StaffMember] {
    staff.members.filter { $0.works(on: signedIn.day) && refusalOfChecking($0.id) == nil }
      .sorted { Collation.key($0.details.name) < Collation.key($1.details.name) }
  }

  /// The children's homes that are visited, and the visits to them.
  public func homes() throws -> HomeRecord {
    try signedIn.require(.recordHomes)
    return serviceRecord.homes
  }

  /// The audit or observation of this id, where the person may see it.
  public func qualityCheck(_ id: QualityCheckID) throws -> QualityCheck? {
    guard let check = serviceRecord.quality[id] else { return nil }
    let isTheirs = [check.iro, check.by].contains(signedIn.member.id)
    return signedIn.may(.seeService) || isTheirs ? check : nil
  }

  /// Why the person may not say what came of it; nil when they may: whoever checked, the IRO whose work it is, and the IRO
  /// manager.
  public func refusalOfFollowingUp(_ id: QualityCheckID) throws -> ServiceRefusal? {
    if !signedIn.may(.checkQuality) { return .notPermitted(.checkQuality, signedIn.role) }
    if signedIn.isReadOnly { return .readOnlyDay(signedIn.day) }
    guard let check = try qualityCheck(id) else { return .impossible(QualityRefusal.noSuchCheck.words) }
    return serviceRecord.quality.refusalOfFollowingUp(check).map { .impossible($0.words) }
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
