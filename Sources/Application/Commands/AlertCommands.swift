import CareCalendar
import Casework
import ReadModels
import Rulebook

extension CaseService {
  func perform(_ command: AlertCommand) throws -> CommandResult {
    switch command {
    case .raise(let id, let details, let together): try raise(id, details, together)
    case .act(let id, let alert, let action, let day, let seen):
      try take(action, on: alert, of: id, day, seen)
    }
  }

  private func raise(_ id: ChildID, _ details: AlertDetails, _ together: [SiblingAlert]) throws
    -> CommandResult
  {
    try signedIn.require(.raiseAlerts)
    let row = try visibleRow(id)
    var named: Set = [id]
    let others = try together.map(\.child).filter { named.insert($0).inserted }
      .map { try brotherOrSister($0, of: row) }
    let told = Dictionary(together.map { ($0.child, $0.told) }, uniquingKeysWith: { first, _ in first })
    let group = others.isEmpty ? nil : identifiers.alertGroup()
    let ladder = rulebook.policy.ladder
    if let stage = ladder.challengeStage, stage.key == details.stage {
      throw ServiceRefusal.impossible(AlertRefusal.isAChallenge(stage: stage.called).words)
    }
    let category = try category(details.category, among: rulebook.policy.alertCategories)
    let ids = Dictionary(uniqueKeysWithValues: ([row] + others).map { ($0.id, identifiers.alert()) })
    var after: [ChildID: Alert] = [:]
    let position = try append(to: [id] + others.map(\.id)) { child, state, entries in
      let raised = AlertRaised(
        id: ids[child] ?? identifiers.alert(), group: group, category: category,
        concern: details.concern, remedy: details.remedy, putRightBy: details.putRightBy,
        isUrgent: details.isUrgent, told: child == id ? details.told : told[child] ?? details.told,
        origin: child == id ? details.origin : AlertOrigin(), ladder: ladder,
        stage: details.stage, by: signedIn.member.id, on: details.on ?? signedIn.day)
      let events = try state.decide(.alert([.raised(raised)], today: signedIn.day))
      after[child] = alert(raised.id, once: events, follow: entries)
      return events
    }
    let lines = ([row] + others).compactMap { row in after[row.id].map { line($0, of: row) } }
    return CommandResult(recorded: .raised(lines, rulebook.policy.vocabulary), position: position)
  }

  private func brotherOrSister(_ id: ChildID, of row: ChildRow) throws -> ChildRow {
    let other = try visibleRow(id)
    guard let family = row.family, other.family == family else {
      throw ServiceRefusal.impossible(
        "\(other.nameOrNumber) and \(row.nameOrNumber) are not linked as brothers or sisters. Raise an alert about each."
      )
    }
    return other
  }

  private func take(
    _ action: AlertAction, on alert: AlertID, of id: ChildID, _ day: Day?, _ seen: AlertSnapshot?
  ) throws -> CommandResult {
    _ = try refresh()
    try signedIn.require(action.kind.permission(for: signedIn.role))
    let row = try visibleRow(id)
    var after: Alert?
    let position = try append(to: id) { child, entries in
      guard let now = child.alert(alert), known(about: child).holds(alert) else {
        throw AlertRefusal.noSuchAlert
      }
      try check(seen, of: alert, about: id)
      let manager = try manager(for: action.kind, of: now, team: child.responsibility.caseHolder?.team)
      let step = AlertStepTaken(action, by: manager, on: day ?? signedIn.day)
      let events = try child.decide(.alert([.stepped(alert, step)], today: signedIn.day))
      after = self.alert(alert, once: events, follow: entries)
      return events
    }
    let recorded = after.map {
      Confirmation.stepped(line($0, of: row), action, rulebook.policy.vocabulary)
    }
    return CommandResult(recorded: recorded ?? .recorded, position: position)
  }

  /// Throws when somebody else has acted on the alert since the person looked, saying what they did.
  private func check(_ seen: AlertSnapshot?, of alert: AlertID, about id: ChildID) throws {
    guard let seen else { return }
    let timeline = try recordedCase(id).timeline
    guard seen != AlertSnapshot(of: alert, in: timeline) else { return }
    _ = try refresh()
    let own = Set(timeline.filter { $0.recorded.entry.event.alert == alert }.map(\.version))
    let news = timeline.filter { line in
      if case .enteredInError(let correction) = line.recorded.entry.event {
        return !own.isDisjoint(with: correction.versions)
      }
      return own.contains(line.version)
    }.max { $0.version < $1.version }
    let what = news.map { "\($0.by) recorded: \($0.words)".asSentence } ?? "the alert was changed."
    throw ServiceRefusal.somebodyElseActed("Meanwhile \(what) Look again before you decide.")
  }

  /// The alert as it stands once the events follow what is recorded.
  private func alert(_ id: AlertID, once events: [ChildEvent], follow entries: [ChildEntry]) -> Alert? {
    Child(folding: entries + entries.continued(by: events)).alert(id)
  }

  private func line(_ alert: Alert, of row: ChildRow) -> AlertLine {
    AlertLine(alert, of: row, on: signedIn.day, under: rulebook, staff: staff)
  }

  /// The one of the council's categories that has the key.
  func category(_ key: String, among categories: [AlertCategory]) throws -> AlertCategory {
    guard let found = categories.first(where: { $0.key == key }) else {
      throw ServiceRefusal.impossible("The council has no such category. Choose one of its list.")
    }
    return found
  }
}

extension TimelineLine {
  fileprivate var version: Int { recorded.entry.version }
}
