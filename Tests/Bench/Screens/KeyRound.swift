/// Keys that lead back to where they began, each measured by itself; each always changes something on the screen.
struct KeyRound {
  let name: String
  /// Typed before the first round, and not measured.
  var before: [String] = []
  let keys: [String]
  /// Typed after each round, and not measured.
  var between: [String] = []
  /// Typed after the last round, and not measured.
  var after: [String] = []
  var times = 3

  private static let pageDown = "\u{1B}[6~"
  private static let pageUp = "\u{1B}[5~"
  private static func down(_ count: Int) -> [String] {
    Array(repeating: "j", count: count) + Array(repeating: "k", count: count)
  }

  /// From Today and back to it, in the order in which somebody would go round.
  static let tour: [KeyRound] =
    [KeyRound(name: "changing places", keys: ["2", "3", "4", "5", "1"], times: 4)] + today + caseload + child
    + calendar + alerts

  private static let today = [
    KeyRound(name: "moving, Today", keys: down(6)),
    KeyRound(name: "paging, Today", keys: [pageDown, pageUp], times: 6),
    KeyRound(name: "opening from Today, and back", keys: ["\r", "q"], between: ["j"], times: 6),
  ]

  private static let caseload = [
    KeyRound(name: "moving, Caseload", before: ["2"], keys: down(6)),
    KeyRound(name: "paging, Caseload", keys: [pageDown, pageUp], times: 6),
    KeyRound(
      name: "finding, a letter, Caseload", keys: ["/", "b", "e", "l", "\u{7F}", "\u{7F}"],
      between: ["\r", "q"]),
    KeyRound(name: "opening a child, and back", keys: ["\r", "q"], between: ["j"], times: 6),
  ]

  private static let child = [
    KeyRound(name: "changing tabs, a child", before: ["\r"], keys: Array(repeating: "l", count: 7), times: 2),
    KeyRound(name: "moving, a child's journal", before: ["h"], keys: down(6), after: ["q"], times: 2),
  ]

  private static let calendar = [
    KeyRound(
      name: "moving, Calendar", before: ["3"], keys: ["l", "l", "l", "j", "k", "h", "h", "h"], times: 2),
    KeyRound(name: "paging, Calendar", keys: [pageDown, pageDown, pageUp, pageUp], times: 2),
  ]

  private static let alerts = [
    KeyRound(name: "moving, Alerts", before: ["4"], keys: ["j", "k"], times: 6),
    KeyRound(name: "opening an alert, and back", keys: ["\r", "q"], after: ["1"], times: 4),
  ]
}
