import Application
public import Record

/// What restoring a backup came to.
public struct RestoredStore: Sendable {
  /// What the record comes to now.
  public let receipt: Receipt
  /// Where what was there before is kept; nil where there was nothing.
  public let kept: String?
}

extension CaseStore {
  /// Restores a backup: it is copied beside the store, brought up to this program's edition, checked from the first entry
  /// to the last and shown to `agree`; only then it takes the place of what is there, which is kept under another name.
  /// Whatever is thrown before that, what is there stays. Screens that have the store open go on where what they have
  /// seen is in the backup too, and say otherwise that the store was replaced.
  ///
  /// - Parameter kept: the name for what is there, in the same folder; there is no such file yet.
  /// - Parameter replacing: whether there may be something.
  /// - Parameter agree: given the backup, opened; it is not restored where this throws.
  /// - Throws: `StoreFault`, or what `agree` throws.
  public static func restore(
    _ backup: String, to path: String, keptAs kept: String, replacing: Bool,
    _ agree: (CaseStore) throws -> Void, _ progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> RestoredStore {
    var refusal: (any Error)?
    do {
      return try asFault(at: path) {
        let place = try RestorePlace(path, restoring: backup, keptAs: kept, replacing: replacing)
        let staged = try StagedBackup(backup, beside: place.place, progress)
        defer { staged.remove() }
        let receipt = try staged.checked { store in
          do {
            try agree(store)
          } catch {
            refusal = error
            throw error
          }
        }
        let keptAs = try place.take(staged.place, progress)
        try requireRestored(path, receipt)
        return RestoredStore(receipt: receipt, kept: keptAs)
      }
    } catch {
      throw refusal ?? error
    }
  }

  private static func requireRestored(_ path: String, _ receipt: Receipt) throws {
    let store = try CaseStore(opening: path)
    guard try store.findings(since: receipt).isEmpty else {
      throw StorageFault.failed(path: path, why: "it does not hold what was restored to it")
    }
  }
}
