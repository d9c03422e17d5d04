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
    case .takeBack(let version, let reason): return try takeBack(version, reason)
    }
  }

  private func record(_ event: ServiceEvent) throws -> CommandResult {
    let position = try appendToService { record, _ in try record.decide([event], today: signedIn.day) }
    return CommandResult(recorded: .serviceRecorded(event.words(staff: staff) ?? ""), position: position)
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
