import CareCalendar
import Casework
import ReadModels
import Record

extension CaseService {
  func perform(_ command: ServiceRecordCommand) throws -> CommandResult {
    switch command {
    case .takeSurvey(var details):
      try signedIn.require(.takeInSurveys)
      (details.person, details.review) = (nil, nil)
      return try record(.survey(survey(details)))
    case .check(let details): return try check(details)
    case .followUp(let id, let words, let day): return try followUp(id, words, day ?? signedIn.day)
    case .takeBack(let version, let reason): return try takeBack(version, reason)
    case .recordHome, .closeHome, .visitHome, .sendHomeReport, .followUpHome:
      try signedIn.require(.recordHomes)
      return try homeEvent(of: command).map { try record(.home($0)) }
        ?? CommandResult(recorded: .recorded, position: store.head())
    }
  }

  /// Nil for what is not about a children's home.
  private func homeEvent(of command: ServiceRecordCommand) throws -> HomeEvent? {
    let today = signedIn.day
    switch command {
    case .recordHome(let name, let since):
      return .recorded(ChildrensHome(id: identifiers.home(), name: KeptText(name).text, since: since))
    case .closeHome(let id, let day): return .closed(id, on: day ?? today)
    case .visitHome(let id, let details):
      return .visited(
        HomeVisit(
          id: identifiers.homeVisit(), to: id, by: details.visitor, isOwnIRO: details.isOwnIRO,
          heard: details.heard, action: details.action, on: details.on ?? today,
          reportSentOn: details.reportSentOn))
    case .sendHomeReport(let id, let day): return .reportSent(id, on: day ?? today)
    case .followUpHome(let id, let words, let day):
      return .followedUp(HomeFollowUp(id, words: words, by: signedIn.member.id, on: day ?? today))
    case .takeSurvey, .check, .followUp, .takeBack: return nil
    }
  }

  private func check(_ details: QualityDetails) throws -> CommandResult {
    if let refusal = refusalOfChecking(details.iro) { throw refusal }
    return try record(
      .quality(
        .checked(
          QualityCheck(
            id: identifiers.qualityCheck(), details.kind, of: details.iro, by: signedIn.member.id,
            outcome: details.outcome, findings: details.findings, action: details.action,
            on: details.on ?? signedIn.day))))
  }

  private func followUp(_ id: QualityCheckID, _ words: String, _ day: Day) throws -> CommandResult {
    _ = try refresh()
    if let refusal = try refusalOfFollowingUp(id) { throw refusal }
    return try record(
      .quality(.followedUp(QualityFollowUp(id, words: words, by: signedIn.member.id, on: day))))
  }

  private func record(_ event: ServiceEvent) throws -> CommandResult {
    let position = try appendToService { record, _ in try record.decide([event], today: signedIn.day) }
    let words = (try? refresh()).flatMap { _ in event.words(staff: staff, in: serviceRecord) }
    return CommandResult(recorded: .serviceRecorded(words ?? ""), position: position)
  }

  private func takeBack(_ version: Int, _ reason: String) throws -> CommandResult {
    _ = try refresh()
    guard let line = try serviceLines().first(where: { $0.version == version }) else {
      throw ServiceRefusal.impossible(CorrectionRefusal.noSuchEntry.words)
    }
    if let refusal = refusal(ofTakingBack: line) { throw refusal }
    let position = try appendToService { _, entries in
      [try ServiceRecord.correct(entries, marking: version, reason: reason)]
    }
    return CommandResult(recorded: .enteredInError(line.words), position: position)
  }

  /// Decides on the record as it stands and appends, again and again while others get in between.
  private func appendToService(
    _ decide: (ServiceRecord, [ServiceEntry]) throws -> [ServiceEvent]
  ) throws -> Position {
    while true {
      let entries = try store.read(.service)
      guard !entries.contains(where: { $0.event == .unknown }) else { throw StoreFault.journal(.isNewer) }
      let known = entries.compactMap { RecordedServiceEntry($0)?.entry }
      let events = try refusalsInWords { try decide(ServiceRecord(folding: known), known) }
      let append = StreamAppend(
        stream: .service, expecting: entries.count, events: events.map { NewEvent(.service($0)) })
      if let position = try appendUnlessConflict(act([append]), .none) { return position }
    }
  }
}
