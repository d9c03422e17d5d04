import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// Taking an alert up the ladder: to which stage, why, and why any between are left out.
struct EscalationForm: FormDefinition {
  private var subject: AlertSubject
  private let stages: [OfferedStage]

  init(_ subject: AlertSubject, _ queries: CaseQueries) {
    self.subject = subject
    let alert = subject.alert
    stages = alert.ladder.stages(above: alert.current.stage).map {
      OfferedStage(
        $0, of: alert.ladder, team: subject.line.child.team, isUrgent: alert.raised.isUrgent, queries)
    }
  }

  var title: String { "Escalate the \(subject.named)" }

  var seen: String? {
    get { subject.seen.text }
    set { subject.seen = AlertSnapshot(newValue ?? "") }
  }

  var lines: [String] {
    subject.standingLines + subject.concernLines
      + [subject.alert.ladder.warning].compactMap { $0 }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    [
      stages.asked("To", answers, usual: stages.first?.stage.key),
      .words("reason", "Why it goes up", required: true),
    ] + skipping(answers)
  }

  private func skipping(_ answers: [String: String]) -> [Field] {
    let skipped = skipped(answers)
    guard !skipped.isEmpty else { return [] }
    let names = skipped.map(\.called).joined(separator: ", ")
    return [.words("skipping", "Why left out: \(names)", required: true)]
  }

  private func skipped(_ answers: [String: String]) -> [LadderStage] {
    guard let key = answers["stage"], let stage = subject.alert.ladder[key] else { return [] }
    return subject.alert.skipped(to: stage)
  }

  /// Changes with the stage chosen, and with the one where the alert is.
  func variant(_ answers: [String: String]) -> String {
    "\(subject.alert.current.stage.key)|\(answers["stage"] ?? "")"
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let skipping = skipped(answers).isEmpty ? nil : answers.said("skipping")
    return subject.command(
      .escalate(to: answers["stage"] ?? "", reason: answers["reason"] ?? "", skipping: skipping))
  }
}
