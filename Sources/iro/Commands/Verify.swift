import Application
import ArgumentParser
import CaseStore

/// The store, checked from the first entry to the last.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the store: its chain of digests, its board against a rebuild, the database itself.",
    discussion: "Exit code 1, and the first bad entry, when anything is off.")

  @OptionGroup var storeOptions: StoreOptions
  @Option(help: "A receipt of a backup, the file or the line: check too that nothing up to it is gone.")
  var since: String?

  func run() throws {
    try ExitReporting.run {
      let receipt = try since.map(ReceiptFile.receipt)
      let store = try CaseStore(opening: storeOptions.path)
      let findings = try findings(in: store) + found { try receipt.map(store.findings(since:)) ?? [] }
      guard findings.isEmpty else {
        for finding in findings.prefix(100) { ExitReporting.say("iro: \(finding)") }
        if findings.count > 100 { ExitReporting.say("iro: and \(findings.count - 100) more") }
        throw ExitCode(1)
      }
      try Output.say(
        "Sound: \(try store.head()) entries, each as it was recorded; the board agrees with them.")
      guard let receipt else { return }
      try Output.say(
        "Nothing up to entry \(receipt.journal.position) was taken away or changed since the receipt was given."
      )
    }
  }

  /// Where an entry is so damaged that nobody can sign in, the journal is checked all the same: what is found
  /// there names entries by their position and no child.
  private func findings(in store: CaseStore) throws -> [String] {
    var service: CaseService?
    let unopened = try found {
      service = try storeOptions.service(store)
      return []
    }
    try service?.requireVerifying()
    let journal = try found { try store.verify() }
    let board = try found { try service?.boardFindings() ?? [] }
    return journal + unopened + board
  }

  /// What the work finds; damage that stops it is a finding.
  private func found(_ work: () throws -> [String]) throws -> [String] {
    do {
      return try work()
    } catch let fault as StoreFault {
      guard fault.isDamage else { throw fault }
      return [fault.words]
    }
  }
}
