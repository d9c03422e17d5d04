import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook

/// Writes the alerts and challenges of an invented year, from raising them to how they were resolved.
struct DisputeWriter {
  /// One thing that somebody did on a day.
  struct Step {
    let on: Day
    let login: String
    let what: ScriptedAction.What
  }

  private let book: Rulebook
  private var chance: SeededRandom
  private var words: DisputeWords

  init(_ book: Rulebook, _ chance: inout SeededRandom) {
    self.book = book
    self.chance = chance.branch()
    words = DisputeWords(&self.chance)
  }

  mutating func steps(of dispute: PlannedDispute, about life: SyntheticChild) -> [Step] {
    let ladder = book.policy.ladder
    guard let iro = life.iro, var stage = ladder[dispute.way.started] else { return [] }
    let text = text(dispute.category, among: book.policy.alertCategories, life, dispute.raisedOn)
    let details = details(dispute, text, life)
    let raised = ScriptedAction.Raised(concern: details.concern, on: dispute.raisedOn)
    var day = dispute.raisedOn
    var steps = [Step(on: day, login: iro, what: .raise(details, together: [], outOf: nil))]
    func add(_ act: AlertAction, by login: String, after days: Int) {
      day = book.calendar.adding(workingDays: days, to: day)
      steps.append(Step(on: day, login: login, what: .act(act, about: raised, on: day)))
    }
    guard let resolved = dispute.way.resolved else { return steps }
    while true {
      let isLast = stage.key == resolved
      // The list of what was before the council began tells of no replies.
      if !dispute.isOfBefore {
        let reply = isLast ? life.wording.fill(text.reply) : words.next(AlertWords.refused, life, on: day)
        let by = book.calendar.adding(workingDays: 12, to: day)
        let manager = Establishment.manager(in: stage.role, of: life.team)
        add(.reply(reply, by: by), by: manager, after: chance.number(1...2))
      }
      guard !isLast, let above = ladder.above(stage.key) else { break }
      let reason = words.next(AlertWords.escalated, life, on: day)
      add(.escalate(to: above.key, reason: reason), by: iro, after: dispute.isOfBefore ? 3 : 1)
      stage = above
    }
    if !dispute.isOfBefore { add(.accept, by: iro, after: 1) }
    add(.resolve(outcome: life.wording.fill(text.outcome)), by: iro, after: chance.number(2...8))
    return steps
  }

  private mutating func details(
    _ dispute: PlannedDispute, _ text: AlertText, _ life: SyntheticChild
  ) -> AlertDetails {
    AlertDetails(
      category: dispute.category, concern: life.wording.fill(text.concern),
      remedy: life.wording.fill(text.remedy),
      putRightBy: book.calendar.adding(workingDays: chance.number(8...15), to: dispute.raisedOn),
      told: words.told(life, on: dispute.raisedOn), stage: dispute.way.started, on: dispute.raisedOn)
  }

  /// A challenge, and the team manager's answer to it.
  mutating func steps(of challenge: PlannedChallenge, about life: SyntheticChild) -> [Step] {
    guard let iro = life.iro else { return [] }
    let text = text(challenge.category, among: book.policy.categories(for: .challenge), life, challenge.on)
    let said = life.wording.fill(text.concern)
    let details = PracticeNoteDetails(
      kind: .challenge, category: challenge.category, words: said, on: challenge.on)
    let day = book.calendar.adding(workingDays: chance.number(2...4), to: challenge.on)
    let manager = Establishment.manager(in: .teamManager, of: life.team)
    return [
      Step(on: challenge.on, login: iro, what: .notePractice(details)),
      Step(
        on: day, login: manager, what: .answerPractice(life.wording.fill(text.reply), about: said, on: day)),
    ]
  }

  private mutating func text(
    _ key: String, among categories: [AlertCategory], _ life: SyntheticChild, _ day: Day
  ) -> AlertText {
    let common = categories.first { $0.key == key }?.common ?? .other
    return words.text(common, life, on: day, known: [])
  }
}

extension Establishment {
  /// The login of whoever has a role, of the team where every team has one.
  static func manager(in role: Role, of team: Team) -> String {
    if role == .teamManager {
      return teamManagers.first { $0.team == team }?.details.login ?? teamManagers[0].details.login
    }
    return others.first { $0.role == role }?.login ?? iroManager.login
  }
}
