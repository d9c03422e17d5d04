import TerminalUI

/// What became of all inputs, a line a reader, and below it the inputs that went wrong.
struct FuzzTable {
  private let tallies: [FuzzTally]
  private let seed: UInt64

  init(_ tallies: [FuzzTally], seed: UInt64) {
    self.tallies = tallies
    self.seed = seed
  }

  var text: String {
    let heads = ["reader", "inputs", "refused", "taken", "crashed", "hung", "raw characters", "slowest"]
    let rows = [heads] + tallies.map(row) + [sums]
    let widths = heads.indices.map { place in rows.map { $0[place].columns }.max() ?? 0 }
    let lines = rows.map { row in
      zip(row, widths).enumerated().map { place, cell in
        cell.0.padded(to: cell.1, place == 0 ? .left : .right)
      }
      .joined(separator: "  ")
    }
    return (lines + wrong).map { $0 + "\n" }.joined()
  }

  private func row(_ tally: FuzzTally) -> [String] {
    [tally.reader]
      + [tally.inputs, tally.refused, tally.taken, tally.crashed.count, tally.hung.count, tally.dirty.count]
      .map(\.withCommas) + ["\(tally.slowest.spent / 1000) ms"]
  }

  private var sums: [String] {
    let sum = { (count: (FuzzTally) -> Int) in tallies.reduce(0) { $0 + count($1) }.withCommas }
    return [
      "all", sum(\.inputs), sum(\.refused), sum(\.taken), sum(\.crashed.count), sum(\.hung.count),
      sum(\.dirty.count),
      "\((tallies.map(\.slowest.spent).max() ?? 0) / 1000) ms",
    ]
  }

  /// The first few that went wrong, and how to have each shown.
  private var wrong: [String] {
    tallies.flatMap { tally in
      [("crashed", tally.crashed), ("hung", tally.hung), ("printed or kept a raw character", tally.dirty)]
        .flatMap {
          words, indices in
          indices.prefix(5).map { "\(words): script/fuzz --seed \(seed) --show \(tally.reader) \($0)" }
        }
    }
  }
}
