import Application
import ArgumentParser
import CareCalendar
import CaseStore
import Platform

/// A backup, put in the place of the store.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in the place of the store, once it is checked.",
    discussion: """
      For the IRO manager, by the store and by the backup; where the store is damaged, by the backup alone. What was \
      there is kept beside it, with the moment in its name. Screens that are open go on where everything that they \
      have seen is in the backup, and say otherwise that the store was replaced.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @Argument(help: "A backup, as 'iro backup' wrote it.") var file: String
  @Flag(help: "Restore over the store that is there, and keep that beside it.") var replace = false

  func run() throws {
    // Nothing is restored by another account's right.
    StoreRight.giveUp()
    try ExitReporting.run {
      let path = storeOptions.path
      if replace { try requirePermission(inStoreAt: path) } else { try Files.makeFolder(for: path) }
      let progress = ProgressBar("Restoring the backup")
      defer { progress.clear() }
      let kept = Restore.freeName("\(path).before-\(Restore.moment(SystemClock().now()))")
      let restored = try CaseStore.restore(file, to: path, keptAs: kept, replacing: replace) { backup in
        try storeOptions.service(backup).requireBackingUp()
      } _: {
        progress.show(done: $0, of: $1)
      }
      progress.clear()
      try Output.say(
        "Restored \(path): \(restored.receipt.journal.position) entries, each as it was recorded.")
      if let kept = restored.kept { try Output.say("What was there is kept as \(kept).") }
      try Output.say("Receipt: \(restored.receipt.text)")
    }
  }

  /// Where the store cannot say who anybody is any more, the backup does.
  private func requirePermission(inStoreAt path: String) throws {
    guard Files.exists(path) else { return }
    do {
      try storeOptions.service(storeOptions.opened()).requireBackingUp()
    } catch is StoreFault {
    } catch ServiceRefusal.unknownLogin {
    }
  }

  /// The name, or the first with a number after it that nothing has: one restore can follow another within a second.
  private static func freeName(_ name: String) -> String {
    var (free, number) = (name, 1)
    while ["", "-wal", "-shm", "-journal"].contains(where: { Files.exists(free + $0) }) {
      number += 1
      free = "\(name)-\(number)"
    }
    return free
  }

  /// A moment as part of a file's name, UTC: "2014-11-03-101500".
  static func moment(_ instant: Instant) -> String {
    let seconds = instant.milliseconds / 1000
    let day = Day(number: Int((Double(seconds) / 86_400).rounded(.down)))
    let time = Int(seconds) - day.number * 86_400
    let parts = [time / 3600, time / 60 % 60, time % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day.iso)-\(parts.joined())"
  }
}
