import CareCalendar
import Casebook
import Casework
import Desk

/// The alert that a step is to be taken with, as the person has it before them, with the child it is about.
struct AlertSubject: Sendable {
  let subject: Subject
  let line: AlertLine
  /// What the council calls an alert, within a sentence.
  let word: String

  init(_ subject: Subject, _ alert: AlertID, _ desk: Desk) throws {
    self.subject = subject
    line = try desk.alert(subject.chosen.child, alert).line
    word = desk.rulebook.policy.vocabulary[.alert]
  }

  var alert: Alert { line.alert }
  var today: Day { subject.found.day }
  var called: String { subject.called }

  /// "urgent alert about Ella Rose"
  var named: String { "\(alert.raised.isUrgent ? "urgent " : "")\(word) about \(called)" }

  /// The step, taken with the alert as it stands here: if somebody acts on it meanwhile, the person is asked again.
  ///
  /// - Parameter day: the day of the step; nil for today.
  func command(_ act: AlertAct, on day: Day? = nil) -> Command {
    .alert(.act(subject.chosen.child, alert.id, act, on: day, seen: alert))
  }
}

/// What a form says above its fields.
extension AlertSubject {
  var concernLines: [String] {
    [
      "Concern: \(alert.raised.concern.inALine)",
      "Asked for: \(alert.raised.remedy.inALine), by \(alert.raised.putRightBy.words)",
    ]
  }

  var replyLines: [String] {
    alert.current.reply.map { ["The reply: \($0.words.inALine), by \($0.by.words)"] } ?? []
  }

  var clockLines: [String] {
    [
      line.clocks.stage.map { "An answer is due by \($0.due.words): \($0.words)." },
      line.clocks.process.map { "The whole process ends by \($0.due.words): \($0.words)." },
      line.clocks.warning,
    ].compactMap { $0 }
  }
}

extension String {
  /// Its lines one after the other, without a last full stop.
  fileprivate var inALine: String {
    let words = split(separator: "\n").joined(separator: " ")
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}
