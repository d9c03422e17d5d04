import Demonstration

/// Chooses the points of one part. The same seed chooses the same, of the same program.
struct Plan {
  private let part: PreparedPart
  private var chance: SeededRandom

  init(_ part: PreparedPart, seed: UInt64) {
    self.part = part
    var mixed = seed
    for byte in part.part.title.utf8 { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01b3 }
    chance = SeededRandom(seed: mixed)
  }

  /// Of a hundred points so many are kills at a call, kills at a moment, and power losses; the others are calls that fail.
  /// Where there are fewer calls than that, each is one at which the program is killed.
  private static let shares = (kills: 35, moments: 10, powerLosses: 20)

  mutating func points(_ count: Int) -> [Fault] {
    let kills = kills(count * Plan.shares.kills / 100)
    let losses = powerLosses(count * Plan.shares.powerLosses / 100)
    let moments = (0..<count * Plan.shares.moments / 100).map { _ in
      Fault.killAfter(chance.number(0...max(1, part.duration * 11 / 10)))
    }
    let chosen = kills + moments + losses
    return chosen + failures(count - chosen.count)
  }

  private mutating func kills(_ count: Int) -> [Fault] {
    let calls = part.touches.filter { !$0.isReading }.map(\.call)
    return take(count, of: Dictionary(grouping: calls, by: \.name)).map { .kill($0) }
  }

  /// Each call with each error, once and for good: as many of each call and of each error as there can be.
  private mutating func failures(_ count: Int) -> [Fault] {
    var all: [String: [Fault]] = [:]
    for touch in part.touches {
      let errors = touch.isReading ? [.EIO] : SystemError.allCases
      for error in errors {
        let forGood = error.canStay(touch.call.name) ? [false, true] : [false]
        all["\(touch.call.name) \(error)", default: []] += forGood.map {
          .failure(touch.call, error, isForGood: $0)
        }
      }
    }
    return take(count, of: all)
  }

  private mutating func powerLosses(_ count: Int) -> [Fault] {
    let flushes: [SystemCall?] = [nil, nil, nil] + part.failedFlushes
    return (0..<count).compactMap { number in
      let flush = flushes[number % flushes.count]
      guard let operations = part.operations(failing: flush) else { return nil }
      let moments = operations.moments
      let keeping = number % 2 == 0 ? nil : UInt64(chance.number(1...1_000_000))
      let behind = keeping == nil ? chance.pick(moments) : chance.number(0...operations.all.count)
      return .powerLoss(PowerLoss(operations: behind, keeping: keeping, failedFlush: flush))
    }
  }

  /// So many of all, each once, and as evenly as can be of every sort.
  private mutating func take<Item>(_ count: Int, of sorts: [String: [Item]]) -> [Item] {
    var sorts = sorts.keys.sorted().map { sorts[$0]!.shuffled(using: &chance) }
    var taken: [Item] = []
    while taken.count < count, sorts.contains(where: { !$0.isEmpty }) {
      for place in sorts.indices.shuffled(using: &chance) where taken.count < count {
        if let item = sorts[place].popLast() { taken.append(item) }
      }
    }
    return taken
  }
}
