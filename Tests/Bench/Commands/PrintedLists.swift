import CareCalendar

/// How long the commands take that print, from the start of the process to its end.
struct PrintedLists {
  let installation: Installation
  let column: String
  let child: String
  let patience: Patience
  private(set) var floor = 0.0
  private(set) var medians: [String: Double] = [:]

  init(_ installation: Installation, column: String, child: String, patience: Patience) {
    self.installation = installation
    self.column = column
    self.child = child
    self.patience = patience
  }

  /// - Parameter query: what the bare database takes for all rows, where it was measured.
  mutating func measure(query: Double?, _ report: inout Report) throws {
    floor = try patience.several { try running([installation.iro, "--version"]).milliseconds }.median
    report.add("`iro --version`", column, floor)
    try time(["today"], as: .iro, bar: floor + 12, &report)
    try time(["today", "--format", "csv"], as: .iro, &report)
    try time(["caseload"], as: .iro, &report)
    try time(["alerts"], as: .iro, &report)
    try time(["child", child], as: .iro, bar: floor + 12, &report)
    try time(["child", child], as: .iroManager, &report)
    try time(["today", "--all", "--format", "csv"], as: .iroManager, bar: query.map { $0 * 4 }, &report)
    let csv = medians["today --all --format csv"] ?? 0
    try time(["today", "--all"], as: .iroManager, bar: csv * 2, &report)
    try time(["caseload", "--all", "--format", "csv"], as: .iroManager, &report)
    try time(["caseload", "--all"], as: .iroManager, &report)
    try time(["alerts", "--all", "--format", "csv"], as: .iroManager, &report)
    try time(["alerts", "--all"], as: .iroManager, &report)
    for list in ["reviews", "decisions", "practice"] {
      try time([list], as: .iro, &report)
      try time([list, "--format", "csv"], as: .iroManager, &report)
    }
  }

  /// A day that is past, and the whole store checked: what reads the whole journal.
  mutating func measureWhole(entries: Int, _ report: inout Report) throws {
    let past = DemonstrationDay.past.iso
    try time(["today", "--today", past], as: .iro, &report)
    let bar = Double(entries) * 5 / 1000
    try time(["today", "--all", "--format", "csv", "--today", past], as: .iroManager, bar: bar, &report)
    try time(["caseload", "--all", "--format", "csv", "--today", past], as: .iroManager, bar: bar, &report)
    try time(["alerts", "--all", "--format", "csv", "--today", past], as: .iroManager, bar: bar, &report)
    try time(["child", child, "--today", past], as: .iroManager, &report)
    let verify = installation.command(["verify"], as: .iroManager)
    let verified = try patience.several { try running(verify).milliseconds }.median
    report.add("`iro verify`", column, verified)
    report.add(
      "`iro verify`, entries a second", column, Double(entries) / verified * 1000, bar: 500_000, .atLeast)
  }

  private mutating func time(
    _ words: [String], as person: Person, bar: Double? = nil, _ report: inout Report
  ) throws {
    let name = words.joined(separator: " ")
    let command = installation.command(words, as: person)
    let figures = try patience.several { try running(command).milliseconds }
    medians[name] = figures.median
    report.add(
      "`iro \(name.replacing(child, with: "NUMBER"))`, \(person.name)", column, figures.median, bar: bar)
  }
}
