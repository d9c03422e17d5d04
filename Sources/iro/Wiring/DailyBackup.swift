import Application
import CareCalendar
import CaseStore
import Platform
import Synchronization

/// The backup of a store of one's own that the first start of a day makes while its screens are open. It keeps nobody
/// waiting and stops nothing: what went wrong with it is said when the screens are closed.
final class DailyBackup: Sendable {
  private let store: CaseStore
  private let backups: DatedBackups
  private let day: Day
  /// Nil where nobody can tell what was asked for.
  private let kept: Int?
  private let failure = Mutex<String?>(nil)

  /// Nil where none is to be made: of a store that accounts share, of a demonstration, where it is turned off, and where
  /// that of the day is there.
  init?(of store: CaseStore, at path: String, _ service: CaseService) {
    guard !service.council.isDemonstration, !store.isShared else { return nil }
    (self.store, kept) = (store, DatedBackups.kept)
    (backups, day) = (DatedBackups(of: path), SystemClock().today())
    guard kept != 0, !Files.exists(backups.path(on: day)) else { return nil }
  }

  /// Begins some time after the first screen is shown. A program that is left before it ends leaves no backup; the next
  /// start makes it.
  func begin() {
    Task.detached(priority: .background) { [self] in
      try? await Task.sleep(for: .seconds(3))
      do {
        guard let kept else { return failure.withLock { $0 = "IRO_BACKUPS_KEPT says no number of backups." } }
        try make(keeping: kept)
      } catch {
        let words = ExitReporting.words(of: error) ?? "\(error)"
        failure.withLock { $0 = words }
      }
    }
  }

  /// What went wrong, as far as it is known.
  var failureWords: String? { failure.withLock { $0 } }

  private func make(keeping kept: Int) throws {
    let path = backups.path(on: day)
    try Files.makeFolder(for: path)
    let receipt = try store.backUp(to: path, replacing: false)
    try ReceiptFile(of: path).write(receipt, replacing: true)
    try backups.remove(allBut: kept)
  }
}
