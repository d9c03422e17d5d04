import Casework
import Record
import Rulebook

extension CaseService {
  func perform(_ command: CouncilCommand) throws -> CommandResult {
    try signedIn.require(.adoptPolicy)
    switch command {
    case .adoptPolicy(let file, let settings):
      let position = try appendToCouncil(.policyAdopted(file, settings: settings))
      return CommandResult(recorded: .policyAdopted(file), position: position)
    case .adoptBankHolidays(let file, let days):
      let position = try appendToCouncil(.bankHolidaysAdopted(file, days))
      return CommandResult(recorded: .bankHolidaysAdopted(file, days), position: position)
    case .adoptSchoolTerms(let file, let terms):
      let position = try appendToCouncil(.schoolTermsAdopted(file, terms))
      return CommandResult(recorded: .schoolTermsAdopted(file, count: terms.count), position: position)
    case .adoptTemplate(let file, let template):
      let position = try appendToCouncil(.templateAdopted(file, template: template))
      return CommandResult(recorded: .templateAdopted(file, template: template), position: position)
    }
  }

  /// Appends to the council's stream, then renews every row that the change made stale.
  private func appendToCouncil(_ event: CouncilEvent) throws -> Position {
    while true {
      guard let stream = try store.stream(of: .council) else {
        throw ServiceRefusal.impossible("This store has no council. Make one with 'iro init'.")
      }
      let entries = try store.read(stream)
      guard !entries.contains(where: { $0.event == .unknown }) else {
        throw StoreFault.journal(.isNewer)
      }
      let append = StreamAppend(
        stream: stream, expecting: entries.count, events: [NewEvent(.council(event))])
      guard let position = try appendUnlessConflict(act([append]), .none) else { continue }
      // It is recorded: rows that cannot be renewed now are worked out whenever they are asked for.
      _ = try? refresh()
      while let renewed = try? renewStaleRows(limit: 200), renewed > 0 {}
      return position
    }
  }
}
