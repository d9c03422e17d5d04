import Demonstration

/// Eight people record in one store at once, and each is killed at some moment, again and again.
struct Writers {
  static let kind = "eight at once, killed at a moment"
  /// Kills in one store, before another is begun.
  static let killsInStore = 24
  private static let seats = 8

  let tools: Tools
  let start: String

  /// - Parameter start: where the store that they begin with is made.
  init(_ tools: Tools, in start: String) throws {
    (self.tools, self.start) = (tools, start)
    try Folder.make(start)
    try Council.make(in: start, tools)
  }

  private struct Life {
    let name: String
    let spawned: Spawned
    /// Microseconds after its start.
    let due: Int
    let ends: ContinuousClock.Instant
  }

  func run(_ number: Int, kills: Int, seed: UInt64, in folder: String) throws -> PointResult {
    try Folder.copy(start, to: folder)
    var chance = SeededRandom(seed: seed &+ UInt64(number) &* 7919)
    var lives: [Life] = []
    var names: [String] = []
    var ended: [Finding] = []
    for place in 0..<kills {
      if place < Self.seats { lives.append(try begin("w\(place)-0", seat: place, &chance, in: folder)) }
    }
    for kill in 0..<kills {
      guard let next = lives.indices.min(by: { lives[$0].ends < lives[$1].ends }) else { break }
      let life = lives.remove(at: next)
      if life.spawned.killed(after: life.due) != .signal(9) {
        let said = Folder.text(of: "\(folder)/\(life.name).said")
        ended.append(.wrong("\(life.name) ended by itself: \(said.suffix(300))"))
      }
      names.append(life.name)
      guard kill + lives.count + 1 < kills else { continue }
      lives.append(
        try begin("w\(kill % Self.seats)-\(kill + 1)", seat: kill % Self.seats, &chance, in: folder))
    }
    var result = PointResult(title: "writers/\(number)", kind: Self.kind, part: .writers, points: names.count)
    result.check = try check(names, in: folder, &result.acknowledged)
    result.check.findings += ended
    return result
  }

  private func begin(
    _ name: String, seat: Int, _ chance: inout SeededRandom, in folder: String
  ) throws -> Life {
    let command = [tools.own, "--write", Council.store(in: folder), name, "\(seat + 1)"]
    let said = "\(folder)/\(name).said"
    let due = chance.number(1000...8000) * 1000
    return Life(
      name: name, spawned: try Spawned(command, output: said, errors: "/dev/null"), due: due,
      ends: ContinuousClock.now + .microseconds(due))
  }

  private func check(_ names: [String], in folder: String, _ count: inout Int) throws -> CheckResult {
    let said = names.map { Folder.text(of: "\(folder)/\($0).said") }.joined()
    let acknowledged = said.split(separator: "\n").filter { $0.hasPrefix("recorded ") }
      .map { $0.dropFirst(9) + "." }
    count = acknowledged.count
    let check = StoreCheck(folder: folder, tools: tools)
    let started = try check.start()
    var result = CheckResult(nextStart: started.milliseconds)
    guard started.isDone else {
      result.findings = [.wrong("the next start says: \(started.said.prefix(300)) \(started.end)")]
      return result
    }
    let found = try RecordedActs(of: Council.store(in: folder))
    let entries = found.acts.flatMap(\.entries).filter { $0.hasPrefix("alert.raised") }
    var counts: [Substring: Int] = [:]
    for entry in entries {
      for word in entry.split(whereSeparator: { "\" ".contains($0) }) where Self.isMark(word) {
        counts[word, default: 0] += 1
      }
    }
    result.findings = acknowledged.filter { counts[$0[...]] == nil }.map { .lost("\($0) is not there") }
    result.findings += counts.filter { $0.value > 1 }.map {
      .halfThere("\($0.key) is there \($0.value) times")
    }
    let recorded = Set(found.acts.map(\.id))
    result.findings += found.drafts.filter { recorded.contains($0.act) }.map { _ in
      .halfThere("a half-filled form is there beside its act")
    }
    result.findings += try check.verified()
    return result
  }

  /// "w3-12-7.", as an alert is named by whoever raises it.
  private static func isMark(_ word: Substring) -> Bool {
    word.hasPrefix("w") && word.hasSuffix(".") && word.split(separator: "-").count == 3
  }
}
