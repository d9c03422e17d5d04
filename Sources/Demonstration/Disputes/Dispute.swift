import Application
import CareCalendar
import Casework

/// One invented alert: how it was raised, and what was done about it, each on its day.
struct Dispute: Sendable {
  struct Step: Sendable {
    let on: Day
    /// The manager who does it; nil for the IRO.
    let manager: Role?
    let act: AlertAction
  }

  let life: SyntheticChild
  let text: AlertText
  let details: AlertDetails
  let raisedOn: Day
  var together: [ChildNumber] = []
  /// The words of the challenge that it was turned from.
  var note: String?
  private(set) var steps: [Step] = []
  private var stage: LadderStage

  var raised: ScriptedAction.Raised { ScriptedAction.Raised(concern: details.concern, on: raisedOn) }

  init(_ life: SyntheticChild, _ text: AlertText, _ details: AlertDetails, at stage: LadderStage, on day: Day)
  {
    self.life = life
    self.text = text
    self.details = details
    self.stage = stage
    raisedOn = day
  }

  /// Something that the IRO does.
  mutating func act(_ act: AlertAction, on day: Day) {
    steps.append(Step(on: day, manager: nil, act: act))
  }

  /// Something that the manager of the stage does.
  mutating func manage(_ act: AlertAction, on day: Day) {
    steps.append(Step(on: day, manager: stage.role, act: act))
  }

  mutating func escalate(to stage: LadderStage, because reason: String, on day: Day) {
    act(.escalate(to: stage.key, reason: reason), on: day)
    self.stage = stage
  }
}
