import Application
import CareCalendar
import Casework

/// How alerts stand on the pinned morning.
extension Disputes {
  /// The suggested IRO has one of every state.
  mutating func standFully(_ iro: String) {
    together(iro)
    toAcknowledge(iro, .childrenInCare2, ago: 1)
    toAnswer(iro, .childrenInCare2, ago: 2)
    ofShortBreaks(iro)
    toAccept(iro, ago: 6)
    toResolve(iro, ago: 10)
    pastItsStage(iro, ago: 10)
    urgent(iro)
    informal(iro, .childrenInCare2)
    escalated(iro, ago: 9)
    referred(iro, ago: 16)
    resolved(iro, ago: 14)
    withdrawn(iro, ago: 12)
  }

  /// The others have something to accept or resolve, and something that waits for a manager.
  mutating func stand(_ iro: String, _ place: Int) {
    if place.isMultiple(of: 2) { toResolve(iro, ago: 9) } else { toAccept(iro, ago: 7) }
    switch place % 5 {
    case 0: escalated(iro, ago: 8)
    case 1: toAnswer(iro, .childrenInCare2, ago: 2)
    case 2: toAcknowledge(iro, nil, ago: 1)
    case 3: pastItsStage(iro, ago: 11)
    default: informal(iro, .childrenInCare2)
    }
    if place == 3 { toAccept(iro, ago: 5) }
    if place == 6 { withdrawn(iro, ago: 15) }
  }

  private mutating func toAcknowledge(_ iro: String, _ team: Team?, ago days: Int) {
    guard let life = life(of: iro, in: team) else { return }
    type(dispute(about: life, at: rungs.first, on: ago(days)))
  }

  /// Its team manager is away, and another covers.
  private mutating func ofShortBreaks(_ iro: String) {
    guard let life = withShortBreaks.first(where: { $0.iro == iro }) ?? withShortBreaks.first else { return }
    type(dispute(about: life, at: rungs.first, on: ago(2)))
  }

  private mutating func toAnswer(_ iro: String, _ team: Team?, ago days: Int) {
    guard let life = life(of: iro, in: team) else { return }
    var dispute = dispute(about: life, at: rungs.first, on: ago(days))
    dispute.manage(.acknowledge, on: ago(days - 1))
    type(dispute)
  }

  private mutating func toAccept(_ iro: String, ago days: Int) {
    guard let life = life(of: iro) else { return }
    type(answered(life, ago: days))
  }

  private mutating func toResolve(_ iro: String, ago days: Int) {
    guard let life = life(of: iro) else { return }
    var dispute = answered(life, ago: days)
    dispute.act(.accept, on: ago(days - 4))
    type(dispute)
  }

  private mutating func resolved(_ iro: String, ago days: Int) {
    guard let life = life(of: iro) else { return }
    var dispute = answered(life, ago: days)
    dispute.act(.accept, on: ago(days - 4))
    dispute.act(.resolve(outcome: life.wording.fill(dispute.text.outcome)), on: ago(days - 9))
    type(dispute)
  }

  private mutating func withdrawn(_ iro: String, ago days: Int) {
    guard let life = life(of: iro) else { return }
    var dispute = dispute(about: life, at: rungs.first, on: ago(days))
    dispute.manage(.acknowledge, on: ago(days - 1))
    let withdrawn = ago(days - 4)
    dispute.act(.withdraw(reason: words.next(AlertWords.withdrawn, life, on: withdrawn)), on: withdrawn)
    type(dispute)
  }

  private mutating func pastItsStage(_ iro: String, ago days: Int) {
    guard let life = life(of: iro) else { return }
    var dispute = dispute(about: life, at: rungs.first, on: ago(days))
    dispute.manage(.acknowledge, on: ago(days - 2))
    dispute.act(.note(words.next(AlertWords.notes, life, on: ago(2))), on: ago(2))
    type(dispute)
  }

  /// It starts a stage higher than others, and is to be answered on the pinned day.
  private mutating func urgent(_ iro: String) {
    guard let life = life(of: iro) else { return }
    let stage = rungs.above(rungs.first) ?? rungs.first
    var dispute = dispute(about: life, at: stage, on: ago(1), isUrgent: true)
    dispute.manage(.acknowledge, on: ago(1))
    type(dispute)
  }

  private mutating func informal(_ iro: String, _ team: Team) {
    guard let life = life(of: iro, in: team) else { return }
    challenge(life, on: ago(2))
  }

  /// About brothers and sisters at once, each with an alert of their own.
  private mutating func together(_ iro: String) {
    let linked = family(of: iro)
    guard let first = linked.first else { return }
    let hasYoung = linked.contains { $0.isTooYoungToTell(on: ago(2)) }
    let told: ChildTold =
      hasYoung ? .notTold(because: AlertWords.familyTooYoung) : .told(AlertWords.toldFamily)
    var dispute = dispute(
      about: first, at: rungs.first, on: ago(2), saying: AlertText.ofFamily, telling: told)
    dispute.together = linked.dropFirst().map(\.number)
    dispute.manage(.acknowledge, on: ago(1))
    type(dispute)
  }
}
