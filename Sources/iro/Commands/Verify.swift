import ArgumentParser
import CaseStore
import Desk

/// The store, checked from the first entry to the last.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the store: its chain of digests, its board against a rebuild, the database itself.",
    discussion: "Exit code 1, and the first bad entry, when anything is off.")

  @OptionGroup var storeOptions: StoreOptions

  func run() throws {
    try Reporting.run {
      let store = try CaseStore(opening: storeOptions.path)
      let desk = try storeOptions.desk(store)
      try desk.requireVerifying()
      let findings = try store.verify() + desk.boardFindings()
      guard findings.isEmpty else {
        for finding in findings { Reporting.say("iro: \(finding)") }
        throw ExitCode(1)
      }
      try Output.say("Sound: \(try store.head()) entries, each as it was recorded; the board agrees with them.")
    }
  }
}
