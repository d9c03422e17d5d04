/// What became of some points.
struct Tally: Sendable {
  private(set) var points = 0
  private(set) var acknowledged = 0
  private(set) var lost = 0
  private(set) var halfThere = 0
  private(set) var otherwiseWrong = 0
  /// In milliseconds.
  private(set) var slowestStart = 0.0

  var isGood: Bool { lost + halfThere + otherwiseWrong == 0 }

  mutating func take(_ result: PointResult) {
    points += result.points
    acknowledged += result.acknowledged
    for finding in result.check.findings {
      switch finding.kind {
      case .lost: lost += 1
      case .halfThere: halfThere += 1
      case .otherwiseWrong: otherwiseWrong += 1
      }
    }
    slowestStart = max(slowestStart, result.check.nextStart)
  }
}

/// What became of all points, by what went wrong and by what the program was doing.
struct Tallies: Sendable {
  private(set) var all = Tally()
  private(set) var byKind: [String: Tally] = [:]
  private(set) var byPart: [PartName: Tally] = [:]
  /// The points with findings, in words.
  private(set) var findings: [String] = []
  /// Points at which the fault did not come about.
  private(set) var missed: [String] = []

  mutating func take(_ result: PointResult) {
    all.take(result)
    byKind[result.kind, default: Tally()].take(result)
    byPart[result.part, default: Tally()].take(result)
    findings += result.check.findings.map { "\(result.title): \($0.kind): \($0.words)" }
  }

  mutating func miss(_ title: String) { missed.append(title) }
}
