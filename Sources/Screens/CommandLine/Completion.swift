import Application
import Casework
import ReadModels
import TerminalUI

/// What the words typed on the command line may become.
struct Completion {
  struct Candidate: Hashable {
    /// What the line then says.
    let line: String
    let words: String
  }

  let candidates: [Candidate]

  /// Whoever sees every child types more of a name than leaves so many.
  private static let mostChildren = 50

  init(_ typed: String, _ queries: CaseQueries, _ screen: any Screen) {
    let parts = typed.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map { $0.lowercased() } ?? ""
    if parts.count < 2 {
      candidates = NamedCommand.offered(queries, screen) { $0.hasPrefix(name) }.map {
        Candidate(line: $0.name + ($0.command.takesArgument ? " " : ""), words: $0.words)
      }
    } else {
      candidates = Completion.arguments(of: name, String(parts[1]), queries, screen)
    }
  }

  private static func arguments(
    of name: String, _ typed: String, _ queries: CaseQueries, _ screen: any Screen
  ) -> [Candidate] {
    switch name {
    case "sort":
      orders(queries, screen).filter { $0.name.hasPrefix(typed.lowercased()) }
        .map { Candidate(line: "sort \($0.name)", words: "by \($0.words)") }
    case "child" where !typed.isEmpty: children(typed, for: name, queries)
    case "reads" where !typed.isEmpty: person(typed, for: name, queries) + children(typed, for: name, queries)
    default: []
    }
  }

  private static func children(_ typed: String, for name: String, _ queries: CaseQueries) -> [Candidate] {
    ((try? queries.caseload(by: .name, matching: typed, lines: 0..<mostChildren))?.lines ?? []).map {
      Candidate(line: "\(name) \($0.child.number)", words: $0.child.called)
    }
  }

  /// Whoever has this login, before the children of theirs that the word finds too.
  private static func person(_ login: String, for name: String, _ queries: CaseQueries) -> [Candidate] {
    queries.staff.member(login: login).map {
      [Candidate(line: "\(name) \($0.details.login)", words: $0.details.name)]
    } ?? []
  }

  /// What keeps its order is left for the caseload, which is sorted then.
  private static func orders(_ queries: CaseQueries, _ screen: any Screen) -> [(name: String, words: String)]
  {
    let orders = screen.orders(queries)
    return orders.isEmpty ? CaseloadScreen().orders(queries) : orders
  }

  /// At most five of them, the marked one among them; the last says how many more there are.
  func lines(marked: Int, width: Int) -> [Text] {
    let first = max(0, min(marked - 2, candidates.count - 5))
    let shown = candidates.dropFirst(first).prefix(5)
    let widest = shown.map(\.line.columns).max() ?? 0
    let hidden = candidates.count - shown.count
    return zip(shown.indices, shown).map { place, candidate in
      let more = hidden > 0 && place == shown.indices.last ? "   (\(hidden) more: the arrows show them)" : ""
      let text = candidate.line.padded(to: widest) + "   " + candidate.words + more
      return Text(text.clipped(to: width), style: place == marked ? .reverse : .dim)
    }
  }
}
