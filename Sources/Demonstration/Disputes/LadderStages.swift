import Casework

/// The stages of a council's ladder by what an invented alert makes of them.
struct LadderStages: Sendable {
  let ladder: Ladder

  /// Where most alerts start: the last stage of the child's own team manager that may start one.
  var first: LadderStage {
    let starting = ladder.starts(isUrgent: false, outOfChallenge: false)
    return starting.last { $0.role == .teamManager } ?? starting.first ?? ladder.stages[0]
  }

  func above(_ stage: LadderStage) -> LadderStage? { ladder.above(stage.key) }
}
