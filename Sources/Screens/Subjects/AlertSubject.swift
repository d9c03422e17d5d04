import Application
import CareCalendar
import Casework
import ReadModels

/// The alert that a step is to be taken with, as the person has it before them, with the child it is about.
struct AlertSubject: Sendable {
  let subject: Subject
  let line: AlertLine
  /// What of the alert the person has before them, or had when they began to write.
  var seen: AlertSnapshot
  /// What the council calls an alert, within a sentence.
  let word: String

  init(_ subject: Subject, _ alert: AlertID, _ queries: CaseQueries) throws {
    self.subject = subject
    let story = try queries.alert(subject.chosen.child, alert)
    line = story.line
    seen = story.seen
    word = queries.rulebook.policy.vocabulary[.alert]
  }

  var alert: Alert { line.alert }
  var today: Day { subject.found.day }
  var called: String { subject.called }

  /// "urgent alert about Ella Rose"
  var named: String { "\(alert.raised.isUrgent ? "urgent " : "")\(word) about \(called)" }

  /// The step, taken with the alert as it was seen: if somebody acts on it meanwhile, the person is asked again.
  ///
  /// - Parameter day: the day of the step; nil for today.
  func command(_ action: AlertAction, on day: Day? = nil) -> Command {
    .alert(.act(subject.chosen.child, alert.id, action, on: day, seen: seen))
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

  /// Where it is, who must act next, and what was said last. Every step is decided on with this in sight.
  var standingLines: [String] {
    ["It is at \(alert.current.stage.called), with \(owner) \(line.state.words)."] + replyLines
  }

  /// By name; "the Director" where nobody is listed.
  private var owner: String {
    line.managers.isEmpty && line.state.isManagers ? "the \(line.owner)" : line.owner
  }

  /// The newest reply; at which stage, where it has gone up since.
  private var replyLines: [String] {
    guard let stage = alert.reached.last(where: { $0.reply != nil }), let reply = stage.reply else {
      return []
    }
    let place = stage.stage.key == alert.current.stage.key ? "" : " at \(stage.stage.called)"
    return ["The reply\(place): \(reply.words.inALine), by \(reply.by.words)"]
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
