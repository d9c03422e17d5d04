import Application
import ArgumentParser
import CaseStore
import Platform

/// A backup of the store, with its receipt.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Write a backup of the whole store, checked, while others go on working.",
    discussion: """
      For the IRO manager. The file holds the whole council and half-filled forms, and only this account can \
      open it. The receipt that is printed, and kept as FILE.receipt, proves later that nothing was taken away \
      (iro verify --since): keep a copy of it away from both. docs/administration.md says more.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @Argument(help: "Where to write it.") var file: String
  @Flag(help: "Write over the file and its receipt, if there are any.") var replace = false

  func run() throws {
    try ExitReporting.run {
      let store = try storeOptions.opened()
      try storeOptions.service(store).requireBackingUp()
      let receiptFile = ReceiptFile(of: file)
      try Files.requirePlace(for: receiptFile.path, replacing: replace)
      let progress = ProgressBar("Writing the backup")
      defer { progress.clear() }
      let receipt = try store.backUp(to: file, replacing: replace) { progress.show(done: $0, of: $1) }
      progress.clear()
      try receiptFile.write(receipt, replacing: replace)
      try Output.say("Wrote \(file): \(receipt.journal.position) entries, each as it was recorded.")
      try Output.say("Receipt: \(receipt.text)")
    }
  }
}
