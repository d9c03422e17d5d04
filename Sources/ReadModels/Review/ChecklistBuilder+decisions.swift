import CareCalendar
import Casework
import Rulebook

/// The decisions of a review, and those carried over to it.
extension ChecklistBuilder {
  var decisions: [ChecklistLine] {
    let carried = carriedOver.map(outcome)
    guard isHeld else { return carried + [later("decisions", "Decisions and recommendations")] + alerts }
    return carried + made + incomplete + [another, issued, replied].compactMap { $0 } + alerts
  }

  private var made: [ChecklistLine] {
    file.decisions.made.flatMap { decision in
      [outcome(DecisionLine(decision, in: file, of: found, under: book))]
        + [approval(of: decision)].compactMap { $0 }
    }
  }

  /// Those that lack the person or the day: they keep all from going to the manager.
  private var incomplete: [ChecklistLine] {
    file.decisions.incomplete.map { decision in
      line(
        "decision \(decision.id.raw)", "✗ \(decision.words)",
        ChecklistStatus("\(decision.lacking): cannot go to the manager", .open), whose: .iro,
        named: decision.responsible, step: .decisions(.complete(decision.id)), details: [decision.words])
    }
  }

  /// Decisions of earlier reviews that had not been carried out by the day of this one.
  private var carriedOver: [DecisionLine] {
    earlier.flatMap { before in
      before.decisions.made.filter { decision in
        guard case .done(let done) = before.decisions.outcomes[decision.id] else { return true }
        return file.day.map { done >= $0 } ?? false
      }.map { DecisionLine($0, in: before, of: found, under: book) }
    }
  }

  private func outcome(_ line: DecisionLine) -> ChecklistLine {
    let decision = line.decision
    let carried = line.review == file.id ? nil : "from the \(line.reviewTitle.lowercasingFirst)"
    let more = [line.takenUp, carried].compactMap { $0 }.joined(separator: "; ")
    let standing = ChecklistStatus(
      line.isDone ? line.standing : "\(line.standing); \(line.agreement.words)",
      line.isDone ? .done : line.isOverdue ? .late : .open,
      duty: found.duties.first { $0.line.duty.key.decision == decision.id }?.line.duty.key)
    return self.line(
      "decision \(decision.id.raw)", decision.words, standing.followed(by: more.isEmpty ? nil : more),
      named: decision.responsible,
      step: line.isDone ? nil : .decisions(.outcome(decision.id, of: line.review)), of: line.review,
      details: decision.details + [line.agreement.words.capitalisingFirst]
        + [line.takenUp?.capitalisingFirst].compactMap { $0 })
  }

  private func approval(of decision: Decision) -> ChecklistLine? {
    guard let approver = decision.approver else { return nil }
    return line(
      "approval \(decision.id.raw)", "  Approval", standing(of: file.decisions.approvals[decision.id]),
      whose: .iro, named: approver, step: .decisions(.approval(decision.id)), details: [decision.words])
  }

  private func standing(of approval: Approval?) -> ChecklistStatus {
    switch approval {
    case .approved(let day): ChecklistStatus("approved \(short(day))", .done)
    case .refused(let reason, let day): ChecklistStatus("not approved \(short(day)): \(reason)", .done)
    case nil: ChecklistStatus("waited for", .open)
    }
  }

  private var another: ChecklistLine? {
    guard file.decisions.issuedOn == nil else { return nil }
    let isFirst = file.decisions.made.isEmpty && file.decisions.incomplete.isEmpty
    return line(
      "another decision", isFirst ? "Decisions and recommendations" : "Another decision",
      isFirst
        ? ChecklistStatus("none is recorded yet", open)
        : ChecklistStatus("to be recorded, if there is one", .notAsked),
      whose: .iro, step: .decisions(.make))
  }

  /// The alerts that came out of the review itself; those about one of its decisions stand with the decision.
  private var alerts: [ChecklistLine] {
    let own = child.alerts.filter { alert in
      alert.raised.origin.review == file.id && alert.raised.origin.decision == nil
    }
    return own.map { alert in
      line(
        "alert \(alert.id.raw)", "\(book.policy.vocabulary[.alert]): \(alert.raised.category.name)",
        ChecklistStatus(alert.brief, alert.isOpen ? .open : .done), details: [alert.raised.concern])
    }
  }

  private var issued: ChecklistLine {
    line(
      "issued", "Decisions to the team manager",
      standing(.decisionsToManager, file.decisions.issuedOn, "sent", or: "not sent"), whose: .iro,
      step: .decisions(.issue))
  }

  private var replied: ChecklistLine {
    let reply = file.decisions.reply
    let exceptions = reply.map { reply in
      reply.exceptions.map { exception in
        "Not agreed: \(file.decisions[exception.decision]?.words ?? "a decision"): \(exception.reason)"
      }
    }
    let past = reply.map { $0.exceptions.isEmpty ? "agreed" : "agreed but for \($0.exceptions.count)" }
    return line(
      "replied", "Team manager's reply",
      silence ?? standing(.reply, reply?.on, past ?? "", or: "no reply yet"), whose: .teamManager,
      step: .decisions(.reply), details: exceptions ?? [])
  }

  /// How the reply stands once silence has agreed; nil before that, and where the manager has replied.
  private var silence: ChecklistStatus? {
    guard file.decisions.reply == nil else { return nil }
    let since = file.decisions.made.lazy.compactMap { decision -> Day? in
      guard case .agreedBySilence(let day) = book.agreement(of: decision, in: file, on: today) else {
        return nil
      }
      return day
    }.first
    return since.map { ChecklistStatus("no reply; silence has agreed since \(short($0))", .done) }
  }
}

extension Decision {
  fileprivate var details: [String] {
    [
      sentence, domain.map { "About \($0)" }, childWanted.map { "What the child wanted: \($0)" },
      whyDifferent.map { "Why it differs: \($0)" }, wordsToChild.map { "Said to the child: \($0)" },
    ].compactMap { $0 }
  }
}

extension DutyReference {
  fileprivate static let decisionsToManager = DutyReference(
    rule: .decisionsToManager, timescale: .decisionsToManager)
  fileprivate static let reply = DutyReference(
    rule: .managerRepliesToDecisions, timescale: .managerReply)
}
