public import CareCalendar

/// One stage of a council's way of resolving disputes.
public struct LadderStage: Hashable, Sendable {
  /// The name by which the council's file and the record know it: "team-manager".
  public let key: String
  /// As the council calls it: "Stage 1", "Informal challenge".
  public let name: String
  /// To whom it goes.
  public let role: Role
  /// As the council calls the role: "Assistant Director".
  public let roleName: String
  /// Within what it is answered.
  public let period: Period
  public let isFormal: Bool
  /// Whether an alert may begin here.
  public let mayStart: Bool

  public init(
    key: String, name: String, role: Role, roleName: String, period: Period, isFormal: Bool, mayStart: Bool
  ) {
    self.key = key
    self.name = name
    self.role = role
    self.roleName = roleName
    self.period = period
    self.isFormal = isFormal
    self.mayStart = mayStart
  }
}

/// A council's way of resolving disputes: its stages from the nearest manager upwards.
public struct Ladder: Hashable, Sendable {
  /// As the council calls it: "LAC Alert".
  public let name: String
  public let stages: [LadderStage]

  public init(name: String, stages: [LadderStage]) {
    self.name = name
    self.stages = stages
  }

  public subscript(key: String) -> LadderStage? { stages.first { $0.key == key } }

  public func place(of key: String) -> Int? { stages.firstIndex { $0.key == key } }

  /// The stage above; nil at the top.
  public func above(_ key: String) -> LadderStage? {
    place(of: key).flatMap { stages.indices.contains($0 + 1) ? stages[$0 + 1] : nil }
  }
}

/// A challenge and an alert: where on the ladder the one is made, and the other begins.
extension Ladder {
  /// Where an informal challenge stands: the first stage, where it is informal and the team manager's. Nil where
  /// challenges stay below the ladder.
  public var challengeStage: LadderStage? {
    guard stages.count > 1, let first = stages.first else { return nil }
    return !first.isFormal && first.mayStart && first.role == .teamManager ? first : nil
  }

  /// The stages above that of a challenge; all of them where there is none.
  public var stagesOfAlerts: [LadderStage] { challengeStage.map { stages(above: $0) } ?? stages }

  /// Where an alert may start: an urgent one anywhere above the challenge, and one that a challenge became also at the
  /// stage next to it.
  public func starts(isUrgent: Bool, outOfChallenge: Bool) -> [LadderStage] {
    stagesOfAlerts.filter { stage in
      isUrgent || stage.mayStart || (outOfChallenge && stage == challengeStage.flatMap { above($0.key) })
    }
  }
}

/// What an alert can be about, as the council calls it, with the word that all councils share for counting.
public struct AlertCategory: Hashable, Sendable {
  public let key: String
  public let name: String
  public let common: CommonCategory

  public init(key: String, name: String, common: CommonCategory) {
    self.key = key
    self.name = name
    self.common = common
  }
}

/// What alerts and practice notes are about, in words that every council's categories map to.
public enum CommonCategory: String, Sendable, CaseIterable {
  case drift, planning, assessment, timeliness, documents
  case statutory
  case notInformed = "not-informed"
  case followThrough = "follow-through"
  case legal, safeguarding, contact, communication, practice
  case goodPractice = "good-practice"
  case other
}
