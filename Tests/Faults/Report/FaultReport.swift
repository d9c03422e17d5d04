import Foundation

/// The tables, how they came about, and what was found.
struct FaultReport {
  private let tallies: Tallies
  private let seed: UInt64
  private let minutes: Int
  private let jobs: Int

  init(_ tallies: Tallies, seed: UInt64, minutes: Int, jobs: Int) {
    (self.tallies, self.seed, self.minutes, self.jobs) = (tallies, seed, minutes, jobs)
  }

  var text: String { FaultTable(tallies).text + "\n" + way + "\n" + wrong }

  var markdown: String { way + "\n\n" + FaultTable(tallies).markdown + (wrong.isEmpty ? "" : "\n" + wrong) }

  private var way: String {
    let day = Date().formatted(.iso8601.year().month().day())
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return "\(day), \(system), \(cores) cores, \(jobs) at once, \(minutes) minutes, seed \(seed). "
      + "At \(tallies.missed.count) more points the fault did not come about."
  }

  private var system: String {
    let lines = Folder.text(of: "/etc/os-release").split(separator: "\n")
    let name = lines.first { $0.hasPrefix("PRETTY_NAME=") }?.dropFirst(12).filter { $0 != "\"" }
    return name.map { String($0) } ?? "Linux"
  }

  /// What was found, and how to have each point again.
  private var wrong: String {
    tallies.findings.sorted().map { "script/faults --point \($0)\n" }.joined()
  }
}
