import Application
import ArgumentParser
import CaseStore
import Casework
import Platform
import Record

/// The store, checked from the first entry to the last.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the record: its chain of digests, the file's tables, who read what, half-filled forms.",
    discussion: """
      Anybody who can read the store may ask: nobody is signed in, so that nothing in the record can stand in the way \
      of checking it. With --board, for the IRO manager: the file itself, and every row of the lists worked out anew \
      and compared. Exit code 1, with a line for each fault, when anything is off.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @Option(help: "A receipt of a backup, the file or the line: check too that nothing up to it is gone.")
  var since: String?
  @Flag(help: "Check the database file and every row of the board too (IRO manager).") var board = false

  func run() throws {
    try ExitReporting.run {
      let receipt = try since.map(ReceiptFile.receipt)
      let store = try storeOptions.openedForChecking()
      var faults = say(try checked("Checking entries", store.verify))
      if let receipt { faults += say(try store.findings(since: receipt)) }
      if board { faults += say(try boardFindings(in: store)) }
      guard faults == 0 else { throw ExitCode(1) }
      let agrees = board ? "; the board agrees with them" : ""
      try Output.say("Sound: \(try store.head()) entries, each as it was recorded\(agrees).")
      if let position = receipt?.journal.position {
        try Output.say(
          "Nothing up to entry \(position) was taken away or changed since the receipt was given.")
      }
      try sayClockDoubts(of: store)
      try sayMends(of: store)
    }
  }

  /// Every fault has its line, except where somebody would see nothing but the last of them.
  private func say(_ findings: [String]) -> Int {
    let shown = findings.prefix(ProcessEnvironment.errorIsTerminal ? 100 : .max)
    for finding in shown { ExitReporting.say("iro: \(finding)") }
    let more = findings.count - shown.count
    if more > 0 { ExitReporting.say("iro: and \(more) more; written to a file, all of them are told") }
    return findings.count
  }

  /// Where an entry is so damaged that nobody can sign in, that is the finding.
  private func boardFindings(in store: CaseStore) throws -> [String] {
    do {
      let service = try storeOptions.untouchedService(store)
      try service.requireVerifying()
      return try store.verifyBoard() + checked("Working out the board", service.boardFindings)
    } catch let fault as StoreFault {
      guard fault.isDamage else { throw fault }
      return ["The board could not be checked. \(fault.words)"]
    }
  }

  private func checked(
    _ label: String, _ check: ((_ done: Int, _ of: Int) -> Void) throws -> [String]
  ) throws -> [String] {
    let progress = ProgressBar(label)
    defer { progress.clear() }
    return try check { progress.show(done: $0, of: $1) }
  }

  /// Entries under a clock in doubt are sound: their moments alone may be wrong.
  private func sayClockDoubts(of store: CaseStore) throws {
    guard let council = try store.stream(of: .council) else { return }
    let doubts = try store.read(council).compactMap { entry -> (Position, ClockDoubt)? in
      guard case .council(.clockDoubted(let confirmed)) = entry.event else { return nil }
      return (entry.position, confirmed.doubt)
    }
    guard let (position, last) = doubts.last else { return }
    let times = doubts.count == 1 ? "once" : "\(doubts.count) times, the last"
    try Output.say(
      "Recorded under a clock in doubt: \(times) from entry \(position) on. It said \(last.days).")
  }

  /// What was put right is no fault any more, but somebody changed it. Who was meant is only for the IRO manager.
  private func sayMends(of store: CaseStore) throws {
    let count = try store.mends().count
    guard count > 0 else { return }
    if board {
      let lines = try storeOptions.untouchedService(store).mendsInWords()
      for line in lines { try Output.say(line) }
    } else {
      let rows = count == 1 ? "One row" : "\(count) rows"
      try Output.say("\(rows) of the board differed from the record and were put right: see --board.")
    }
  }
}
