import Application
import CareCalendar
import Casework

/// Alerts that were answered, and what went on up the ladder.
extension Disputes {
  /// Acknowledged the next day, and answered three working days after it was raised.
  mutating func answered(_ life: SyntheticChild, ago days: Int, isRefusal: Bool = false) -> Dispute {
    var dispute = dispute(about: life, at: rungs.first, on: ago(days))
    dispute.manage(.acknowledge, on: ago(days - 1))
    reply(&dispute, on: ago(days - 3), isRefusal: isRefusal)
    return dispute
  }

  mutating func reply(_ dispute: inout Dispute, on day: Day, isRefusal: Bool = false) {
    let words =
      isRefusal
      ? words.next(AlertWords.refused, dispute.life, on: day) : dispute.life.wording.fill(dispute.text.reply)
    let by = book.calendar.adding(workingDays: chance.number(4...10), to: day)
    dispute.manage(.reply(words, by: by), on: day)
  }

  mutating func escalated(_ iro: String, ago days: Int) {
    guard let life = life(of: iro) else { return }
    var dispute = answered(life, ago: days, isRefusal: true)
    if let above = rungs.above(rungs.first) {
      escalate(&dispute, to: above, on: ago(1))
    }
    type(dispute)
  }

  /// Two stages up, with Cafcass and legal advice beside.
  mutating func referred(_ iro: String, ago days: Int) {
    guard let life = life(of: iro) else { return }
    var dispute = answered(life, ago: days, isRefusal: true)
    if let second = rungs.above(rungs.first) {
      escalate(&dispute, to: second, on: ago(days - 5))
      reply(&dispute, on: ago(days - 7), isRefusal: true)
      if let third = rungs.above(second) {
        escalate(&dispute, to: third, on: ago(2))
      }
    }
    dispute.act(.seekLegalAdvice, on: ago(2))
    dispute.act(.referToCafcass(reason: words.next(AlertWords.referred, life, on: ago(1))), on: ago(1))
    type(dispute)
  }

  private mutating func escalate(_ dispute: inout Dispute, to stage: LadderStage, on day: Day) {
    let reason = words.next(AlertWords.escalated, dispute.life, on: day)
    dispute.escalate(to: stage, because: reason, on: day)
  }
}
