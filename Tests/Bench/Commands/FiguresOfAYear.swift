import CareCalendar
import Glibc

/// How long the figures and the report of a year take, and how much memory.
struct FiguresOfAYear {
  let installation: Installation
  let column: String
  let bar: Double
  let patience: Patience

  /// A store that was written whole has nothing counted yet: that is worked out once, and kept.
  func measure(_ report: inout Report) throws {
    let measures = command(["measures", "--format", "csv"])
    report.add("`iro measures`, nothing counted yet", column, try running(measures).milliseconds)
    try add("`iro measures`", measures, &report)
    try add("`iro report annual`", command(["report", "annual", "--format", "html"]), &report)
    let yesterday = DemonstrationDay.today.adding(days: -1).iso
    let then = command(["measures", "--format", "csv", "--known-on", yesterday])
    report.add("`iro measures --known-on`, every child told again", column, try running(then).milliseconds)
    unlink(installation.store + ".report-\(DemonstrationDay.year).md")
  }

  private func command(_ words: [String]) -> [String] {
    installation.command(words + ["--year", DemonstrationDay.year], as: .iroManager)
  }

  private func add(_ name: String, _ command: [String], _ report: inout Report) throws {
    var memory = 0.0
    let times = try patience.several {
      let spent = try running(command)
      memory = max(memory, spent.peakMemory)
      return spent.milliseconds
    }
    report.add(name, column, times.median, bar: bar)
    report.add("\(name), memory, MB", column, memory, bar: 500)
  }
}
