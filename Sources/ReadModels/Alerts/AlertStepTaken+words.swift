public import Casework
public import Rulebook

/// Every step with an alert in words: in the child's timeline, in the alert's story, and once it is recorded.
extension AlertStepTaken {
  /// What was done, in words that can follow others.
  public func words(staff: StaffList, of alert: Alert?) -> String {
    let said = action.words
    return switch kind {
    case .acknowledge: "acknowledged by \(doer(staff, alert)); this is not agreement"
    case .reply: "answered by \(doer(staff, alert)), to be done by \(action.by?.shortWithYear ?? ""): \(said)"
    case .accept: "the IRO accepted the reply"
    case .escalate:
      "escalated to \(stage(in: alert?.ladder)): \(said)"
        + (action.skipping.map { "; stages left out: \($0)" } ?? "")
    case .resolve: "resolved: \(said)"
    case .withdraw: "withdrawn: \(said)"
    case .referToCafcass: "referred to Cafcass: \(said)"
    case .seekLegalAdvice: "independent legal advice sought"
    case .note: "note: \(said)"
    }
  }

  /// The same for a list of the steps: what was done, and below it what was said in full, a paragraph each.
  public func entry(in ladder: Ladder) -> (what: String, words: [String]) {
    let said = [action.words]
    return switch kind {
    case .acknowledge: ("Acknowledged: this is not agreement", [])
    case .reply: ("Answered, to be done by \(action.by?.shortWithYear ?? "")", said)
    case .accept: ("The reply accepted", [])
    case .escalate:
      (
        "Escalated to \(stage(in: ladder))",
        said + (action.skipping.map { ["Stages left out: \($0)"] } ?? [])
      )
    case .resolve: ("Resolved", said)
    case .withdraw: ("Withdrawn", said)
    case .referToCafcass: ("Referred to Cafcass", said)
    case .seekLegalAdvice: ("Independent legal advice sought", [])
    case .note: ("Note", said)
    }
  }

  private func stage(in ladder: Ladder?) -> String {
    action.stage.flatMap { ladder?[$0]?.called } ?? "the stage above"
  }

  /// "T. Stone (Team Manager)", "B. Hill (Team Manager, for T. Stone)"; the role as the ladder has it.
  private func doer(_ staff: StaffList, _ alert: Alert?) -> String {
    guard let manager else { return "" }
    let place = alert?.reached.last { reached in
      kind == .reply
        ? reached.reply == reply : reached.acknowledgedBy == manager && reached.acknowledgedOn == on
    }
    let title = alert?.ladder.title(of: manager.role, at: place?.stage) ?? manager.role.words
    return "\(staff.name(of: manager.staff)) (\(title)"
      + (manager.coveringFor.map { ", for \(staff.name(of: $0))" } ?? "")
      + (manager.vacant.map { "; no \($0.words) listed" } ?? "") + ")"
  }
}

extension AlertLine {
  /// What was just done with the alert, which stands here as it became. The words that it was done with are left out:
  /// they stand in the record.
  public func confirmation(of action: AlertAction, in vocabulary: Vocabulary) -> String {
    let title = "\(title(in: vocabulary)) about \(child.nameOrNumber)"
    let (category, stage) = (alert.raised.category.name, alert.current.stage.called)
    let said =
      switch action.kind {
      case .acknowledge:
        "\(title), \(category), acknowledged: this is not agreement"
          + (clocks.stage.map { "; an answer is due by \($0.due.words)" } ?? "")
      case .reply:
        "\(title) answered, to be done by \(action.by?.words ?? ""); now \(owner) accepts the reply or "
          + "\(alert.above == nil ? "resolves" : "escalates") the \(vocabulary[.alert])"
      case .accept: "\(title), \(category): the reply is accepted; resolve it when it is put right"
      case .escalate: "\(title) escalated to \(stage): \(turn(of: whose, isOne: true))"
      case .resolve: "\(title) resolved"
      case .withdraw: "\(title) withdrawn"
      case .referToCafcass: "\(title) referred to Cafcass; it goes on at \(stage)"
      case .seekLegalAdvice: "\(title): legal advice noted as sought; nothing is kept of what was advised"
      case .note: "\(title): note added"
      }
    return said.asSentence
  }
}

extension AlertStepTaken {
  /// What stands beside an alert, said once wherever it is shown in full; nil for notes, which its story has.
  public var notice: (title: String, words: String?)? {
    switch kind {
    case .referToCafcass: ("Referred to Cafcass on \(on.words)", action.words)
    case .seekLegalAdvice: ("Independent legal advice was sought on \(on.words).", nil)
    default: nil
    }
  }
}
