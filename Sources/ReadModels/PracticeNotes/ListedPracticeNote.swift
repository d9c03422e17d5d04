public import Casework

/// A practice note in a list of many children's, with who had the child on the day on which it was noted.
public struct ListedPracticeNote: Equatable, Sendable {
  public let line: PracticeLine
  /// Where a challenge stands on the council's ladder; nil for one that stays below it, and for every other kind.
  public let stage: LadderStage?
  /// The IRO and the team that had the child on the day; nil where that is not known.
  public let iro: StaffID?
  public let team: String?

  public init(_ line: PracticeLine, of child: Child) {
    self.line = line
    stage = child.challengeStages[line.note.id]
    iro = child.responsibility.iro(on: line.note.on)
    team = child.responsibility.caseHolder(on: line.note.on)?.team
  }

  /// In order of the day, then of the child's name.
  public func precedes(_ other: ListedPracticeNote) -> Bool { order < other.order }

  private var order: (Int, String, String) {
    (line.note.on.number, line.child.name ?? "", line.child.number.text)
  }
}
