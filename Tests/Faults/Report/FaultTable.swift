import TerminalUI

/// The tallies as two tables, in plain text or in Markdown.
struct FaultTable {
  private let tallies: Tallies
  private let heads = [
    "points", "acknowledged", "lost", "half there", "otherwise wrong", "slowest next start",
  ]

  init(_ tallies: Tallies) { self.tallies = tallies }

  var text: String {
    [byKind, byPart].map { rows in
      let widths = rows[0].indices.map { place in rows.map { $0[place].columns }.max() ?? 0 }
      return rows.map { row in
        zip(row, widths).enumerated().map { place, cell in
          cell.0.padded(to: cell.1, place == 0 ? .left : .right)
        }.joined(separator: "  ") + "\n"
      }.joined()
    }.joined(separator: "\n")
  }

  var markdown: String {
    [byKind, byPart].map { rows in
      let rule = "|---|" + heads.map { _ in "---:|" }.joined()
      let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
      return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private var byKind: [[String]] {
    let kinds = Fault.kinds + [Writers.kind]
    return [["what went wrong"] + heads]
      + kinds.compactMap { kind in tallies.byKind[kind].map { row(kind, $0) } } + [row("all", tallies.all)]
  }

  private var byPart: [[String]] {
    [["what the program was doing"] + heads]
      + PartName.allCases.compactMap { part in tallies.byPart[part].map { row(part.words, $0) } }
  }

  private func row(_ name: String, _ tally: Tally) -> [String] {
    [name]
      + [tally.points, tally.acknowledged, tally.lost, tally.halfThere, tally.otherwiseWrong].map(
        \.withCommas)
      + ["\(Int(tally.slowestStart.rounded())) ms"]
  }
}

extension PartName {
  fileprivate var words: String {
    switch self {
    case .recording: "forms saved one after another"
    case .import: "importing a return or a list"
    case .policy: "adopting a policy"
    case .upgrade: "bringing a store up to date, of \(UpgradePart.all.count) editions"
    case .backup: "writing a backup"
    case .restore: "restoring a backup"
    case .rebuild: "working out the lists anew"
    case .`init`: "making a store"
    case .writers: "eight people recording at once"
    case .loss: "acknowledging before recording"
    case .denial: "denying what is recorded"
    }
  }
}
