import Application
import ArgumentParser
import CaseStore

/// Everything that can be worked out from the journal, worked out anew.
struct Rebuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Work the board out anew from the record, and put the store's tables right (IRO manager).",
    discussion: """
      The board, its lists and what is counted are made anew from the journal, in one step: all of it or nothing. What \
      another program put into the store, its triggers, views, indexes and tables, is taken out. The journal, what was \
      read and half-filled forms stay as they are. Nobody can record anything meanwhile.
      """)

  @OptionGroup var storeOptions: StoreOptions

  func run() throws {
    try ExitReporting.run {
      let store = try storeOptions.openedForChecking()
      let progress = ProgressBar("Working out the board")
      defer { progress.clear() }
      let done = try storeOptions.untouchedService(store).rebuildBoard { progress.show(done: $0, of: $1) }
      progress.clear()
      try Output.say("Worked out anew: \(done.children) \(done.children == 1 ? "child" : "children").")
      guard done.leftOut.isEmpty else {
        ExitReporting.say("iro: \(done.leftOut.count) left out: 'iro verify --board' says why.")
        throw ExitCode(1)
      }
    }
  }
}
