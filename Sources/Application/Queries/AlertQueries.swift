import CareCalendar
public import Casework
public import ReadModels
import Rulebook

extension CaseQueries {
  /// The alerts of children whom the person who asks may see, the most pressing first; those that are over as well
  /// where that is asked for.
  public func alerts(_ whose: ListScope = .mine, includeClosed: Bool = false) throws -> [AlertLine] {
    try signedIn.require(.seeAlerts)
    let scope = try scope(of: whose)
    return try cache.answer(.alerts(scope, includeClosed)) {
      let disputes = scope == .everyone ? includeClosed ? .withAlerts : .withOpenAlerts : scope
      let rows = try rows(disputes).filter { row in
        row.alerts.contains { includeClosed || $0.isOpen }
      }
      return try store.reading { try rows.flatMap { try alerts(of: $0, includeClosed) } }.pressingFirst
    }
  }

  private func alerts(of row: ChildRow, _ includeClosed: Bool) throws -> [AlertLine] {
    try childOnTheDay(row).alerts.filter { includeClosed || $0.isOpen }.map {
      AlertLine($0, of: row, on: signedIn.day, under: rulebook, staff: staff)
    }
  }

  /// The alerts about one child of which the person may know, the most pressing first.
  public func alerts(about id: ChildID) throws -> [AlertLine] {
    try cache.answer(about: id, .alerts) {
      let (row, found) = (try visibleRow(id), try child(id))
      return found.child.alerts.map {
        AlertLine($0, of: row, on: signedIn.day, under: rulebook, staff: staff)
      }.pressingFirst
    }
  }

  /// One alert in full. Throws `noSuchChild` for a child whom the person may not see.
  public func alert(_ child: ChildID, _ id: AlertID) throws -> AlertHistory {
    try signedIn.require(.seeAlerts)
    return try cache.answer(about: child, .alert(id)) {
      guard let line = try alerts(about: child).first(where: { $0.alert.id == id }) else {
        throw ServiceRefusal.impossible(AlertRefusal.noSuchAlert.words)
      }
      let together = try line.alert.raised.group.map { group in
        try visibleRows(.raisedTogether(group)).filter { row in
          row.id != child && row.alerts.contains { $0.group == group }
        }
      }
      return AlertHistory(line, in: try self.child(child), together: together ?? [])
    }
  }

  /// The practice notes on children whom the person who asks may see, those to be answered first.
  public func practice(_ whose: ListScope = .mine) throws -> [PracticeLine] {
    try signedIn.require(.seeAlerts)
    let scope = try scope(of: whose)
    return try cache.answer(.practice(scope)) {
      let rows = try rows(scope == .everyone ? .withPracticeNotes : scope).filter { $0.practiceNotes > 0 }
      return try store.reading {
        try rows.flatMap { practice(of: try childOnTheDay($0), $0) }
      }.pressingFirst
    }
  }

  /// The practice notes on one child, those to be answered first.
  public func practice(about id: ChildID) throws -> [PracticeLine] {
    try cache.answer(about: id, .practice) {
      let row = try visibleRow(id)
      return practice(of: try child(id).child, row).pressingFirst
    }
  }

  func practice(of child: Child, _ row: ChildRow) -> [PracticeLine] {
    child.practiceNotes.map {
      PracticeLine(
        $0, of: row, becoming: child.alert(takingUp: $0.id), on: signedIn.day, under: rulebook, staff: staff)
    }
  }

  /// True where the person may act on the alert as one of those to whom it came.
  public func mayAct(on line: AlertLine) -> Bool {
    signedIn.may(.actOnAlerts) && line.alert.turn.isManagers
      && staff.acting(
        signedIn.member.id, on: line.alert.rolesAhead, team: line.child.team, day: signedIn.day) != nil
  }

  /// Why the person who asks cannot take such a step with the alert as it stands, their permissions apart; nil when
  /// they can.
  public func refusal(of kind: AlertAction.Kind, on line: AlertLine) -> AlertRefusal? {
    do {
      let manager = try manager(for: kind, of: line.alert, team: line.child.team)
      return line.alert.refusal(of: kind, by: manager)
    } catch {
      return error
    }
  }

  /// In which role the person who asks takes a step that a manager takes; nil for one that no manager takes.
  func manager(
    for kind: AlertAction.Kind, of alert: Alert, team: String?
  ) throws(AlertRefusal) -> ActingManager? {
    guard kind.doer == .manager else { return nil }
    let manager = staff.acting(signedIn.member.id, on: alert.rolesAhead, team: team, day: signedIn.day)
    if let manager { return manager }
    throw alert.raised.by == signedIn.member.id
      ? .ownAlert : .withAnotherRole(alert.current.stage.roleName)
  }

  /// Whose turn it is today at a stage of a ladder, by name; the role where nobody is listed.
  public func managers(at stage: LadderStage, of ladder: Ladder, team: String?) -> String {
    let turn = staff.turn(at: ladder.roles(from: stage), team: team, on: signedIn.day)
    return turn.isEmpty ? stage.roleName : turn.map { $0.named(staff) }.joined(separator: ", ")
  }

  func childOnTheDay(_ row: ChildRow) throws -> Child {
    try cache.replayed(row.id, of: row.entries) { try childOnTheDay(row.id) }
  }
}
