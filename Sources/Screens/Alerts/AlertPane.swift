import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// One alert in full, for the pane: what it is about, its clocks, who must act next, and its way up the ladder.
struct AlertPane {
  private let story: AlertHistory
  private let queries: CaseQueries
  private let width: Int

  init(_ story: AlertHistory, _ queries: CaseQueries, width: Int) {
    self.story = story
    self.queries = queries
    self.width = width
  }

  private var alert: Alert { story.alert }
  private var clocks: AlertClocks { story.line.clocks }

  var lines: [Text] {
    let parts = [title, about, source, reply, next, clockLines, ladder, alongside]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var title: [Text] {
    let line = story.line
    return flowed([line.child.called, alert.about], width: width).map { Text($0, style: .bold) }
      + wrapped("\(line.state.glyph) \(line.state.words)", line.state.style)
  }

  private var about: [Text] {
    let raised = alert.raised
    return section("Concern", raised.concern)
      + section("To put it right by \(raised.putRightBy.words)", raised.remedy)
      + wrapped(raised.told.sentence)
  }

  private var source: [Text] { story.outOf.flatMap { wrapped($0) } }

  /// What was said last at the present stage, and why it was escalated to there.
  private var reply: [Text] {
    let current = alert.current
    let reason = current.reason.map { section("Escalated to \(current.stage.called)", $0) } ?? []
    let reply = current.reply.map { reply in
      let who = reply.manager.named(queries.staff)
      return section("\(who) answered on \(reply.on.words), to be done by \(reply.by.words)", reply.words)
    }
    return reason + (reply ?? [])
  }

  private var next: [Text] {
    switch alert.ending {
    case .resolved(let outcome, let day): return section("Resolved on \(day.words)", outcome)
    case .withdrawn(let reason, let day): return section("Withdrawn on \(day.words)", reason)
    case nil:
      let isYours = story.line.waits(for: queries.signedIn)
      return section(
        "Who must act next", "\(isYours ? "You, " : "")\(story.line.owner): \(clocks.turn.words)")
    }
  }

  private var clockLines: [Text] {
    guard alert.isOpen else { return [] }
    return (clocks.acknowledgement.map { clock("To acknowledge", $0) } ?? [])
      + (clocks.stage.map { clock("This stage", $0) } ?? wrapped("This stage: \(clocks.stageWords)"))
      + (clocks.process.map { clock("In all", $0) } ?? wrapped(AlertMarks.informal))
  }

  private func clock(_ what: String, _ clock: AlertClock) -> [Text] {
    wrapped("\(what): \(clock.marked), by \(clock.due.words)", clock.style)
      + wrapped(clock.then, .dim, indent: 2)
  }

  private func section(_ title: String, _ words: String) -> [Text] {
    wrapped(title, .bold) + wrapped(words)
  }

  private func wrapped(_ words: String, _ style: Style = .plain, indent: Int = 0) -> [Text] {
    words.wrapped(to: width - indent).map { Text(String(repeating: " ", count: indent) + $0, style: style) }
  }
}

extension AlertPane {
  private var ladder: [Text] {
    wrapped(alert.ladder.name, .bold)
      + alert.ladder.stages.flatMap { stage in
        let rung = rung(stage)
        let lines = "\(stage.called): \(rung.words)".wrapped(to: width - 2)
        return lines.enumerated().map { place, words in
          Text((place == 0 ? "\(rung.glyph) " : "  ") + words, style: rung.style)
        }
      } + (clocks.warning.map { wrapped("! \($0)", .bold) } ?? [])
  }

  /// How a stage of the ladder stands: passed, the present one, left out, or above.
  private func rung(_ stage: LadderStage) -> (glyph: String, words: String, style: Style) {
    let reached = alert.reached
    guard let place = reached.firstIndex(where: { $0.stage.key == stage.key }) else {
      let above = "\(stage.period.words)\(stage.isFormal ? "" : ", informal")"
      guard isBelow(stage, alert.current.stage) else { return ("·", above, .dim) }
      if let challenge = story.challenge, stage == alert.ladder.challengeStage {
        return ("✓", spent(challenge.on, until: alert.raised.on), .plain)
      }
      return ("–", isBelow(stage, reached[0].stage) ? "it began above" : "left out", .dim)
    }
    let since = reached[place].since
    if place + 1 < reached.count { return ("✓", spent(since, until: reached[place + 1].since), .plain) }
    if let ending = alert.ending { return ("✓", "ended here after \(spent(since, until: ending.on))", .bold) }
    return (AlertMarks.present, "since \(since.words)", .bold)
  }

  private func isBelow(_ stage: LadderStage, _ other: LadderStage) -> Bool {
    (alert.ladder.place(of: stage.key) ?? 0) < (alert.ladder.place(of: other.key) ?? 0)
  }

  private func spent(_ since: Day, until day: Day) -> String {
    DayUnit.working.words(queries.rulebook.calendar.days(until: day, from: since, in: .working))
  }

  private var alongside: [Text] {
    let steps = alert.alongside.compactMap(\.notice).flatMap { notice in
      notice.words.map { section(notice.title, $0) } ?? wrapped(notice.title)
    }
    let names = story.together.map(\.called).joined(separator: ", ")
    let anAlert = queries.rulebook.policy.vocabulary.one(.alert)
    let together = names.isEmpty ? [] : section("Raised with it, each \(anAlert) of its own", names)
    return steps + together
  }
}
