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
  private let isInDoubt: Bool
  /// Nil where nobody can tell what was asked for.
  private let kept: Int?
  private let failure = Mutex<String?>(nil)
  private let isWritten = Mutex(false)

  /// Nil where none is to be made: of a store that accounts share, of a demonstration, while looking back, where it is
  /// turned off, and where that of the day is there.
  init?(of store: CaseStore, at path: String, _ service: CaseService) {
    guard !service.council.isDemonstration, !store.isShared, !service.signedIn.isReadOnly else { return nil }
    (self.store, kept) = (store, DatedBackups.kept)
    (backups, day) = (DatedBackups(of: path), SystemClock().today())
    isInDoubt = service.unconfirmedClockDoubt != nil
    guard kept != 0, !Files.exists(place) else { return nil }
  }

  private var place: String { backups.path(on: day, inDoubt: isInDoubt) }

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

  /// Where one lies that no day's backup takes the place of; nil where none was written.
  var keptForGood: String? { isInDoubt && isWritten.withLock { $0 } ? place : nil }

  private func make(keeping kept: Int) throws {
    try Files.makeFolder(for: place)
    let receipt = try store.backUp(to: place, replacing: false)
    isWritten.withLock { $0 = true }
    try ReceiptFile(of: place).write(receipt, replacing: true)
    // By the day of a clock in doubt none is older than another.
    if !isInDoubt { try backups.remove(allBut: kept, upTo: day) }
  }
}
