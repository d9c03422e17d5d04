import Demonstration
import Synchronization

/// Everything that is to be run: the points of each part, and the stores in which eight people record at once.
struct Pieces: Sendable {
  private let points: [Point]
  private let writers: Writers?
  private let rounds: Int
  private let options: FaultOptions
  private let work: String

  /// Every part but that of the writers, which is run otherwise.
  static func parts(_ names: [PartName]) -> [any Part] {
    let all: [any Part] =
      [
        RecordingPart(), RecordingPart(isAfterKill: true), RecordingPart(untruth: .early),
        RecordingPart(untruth: .denying),
      ]
      + [CommandPart.returns, CommandPart.staff, CommandPart.policy] + UpgradePart.all
      + [BackupPart(isReplacing: false), BackupPart(isReplacing: true)]
      + RestorePart.Place.allCases.map { RestorePart(place: $0) } + [RebuildPart(), InitPart()]
    return all.filter { names.contains($0.name) }
  }

  init(_ options: FaultOptions, _ tools: Tools, in work: String, jobs: Int) throws {
    (self.options, self.work) = (options, work)
    let parts = Pieces.parts(options.parts)
    let kills =
      !options.parts.contains(.writers) ? 0 : parts.isEmpty ? options.points : options.points / 10
    rounds = kills == 0 ? 0 : max(1, kills / Writers.killsInStore)
    writers = rounds > 0 ? try Writers(tools, in: work + "/writers") : nil
    let prepared = Mutex<[Int: PreparedPart]>([:])
    // A trace for each flush that fails, of the few that there is time for.
    let (most, seed) = (options.points < 2000 ? 1 : 4, options.seed)
    try Crew().run(parts.count, jobs: jobs) { place in
      let part = try PreparedPart(parts[place], tools, in: work) { flushes in
        var chance = SeededRandom(seed: seed &+ UInt64(place))
        return Array(flushes.shuffled(using: &chance).prefix(most))
      }
      prepared.withLock { $0[place] = part }
    }
    let left = options.points - rounds * Writers.killsInStore
    points = prepared.withLock { prepared in
      let chosen = parts.indices.map { place -> [Point] in
        guard let part = prepared[place] else { return [] }
        let alike = parts.filter { $0.name == part.part.name }.count
        let names = Set(parts.map(\.name)).count
        var plan = Plan(part, seed: options.seed)
        return plan.points(max(1, left / names / alike)).map { Point(part: part, fault: $0) }
      }
      var chance = SeededRandom(seed: options.seed)
      return chosen.flatMap { $0 }.shuffled(using: &chance)
    }
  }

  var count: Int { points.count + rounds }

  /// Nil for a result where the fault did not come about.
  func run(_ place: Int) throws -> (title: String, result: PointResult?) {
    let folder = "\(work)/\(place)"
    defer { Folder.remove(folder) }
    if place < points.count {
      let point = points[place]
      return (point.title, try PointRunner(point: point, folder: folder).run())
    }
    let round = place - points.count
    let result = try writers?.run(round, kills: Writers.killsInStore, seed: options.seed, in: folder)
    return ("writers/\(round)", result)
  }
}
