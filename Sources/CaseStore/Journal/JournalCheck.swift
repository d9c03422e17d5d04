import Dispatch
import Record
import Synchronization

/// The chain of the journal, checked on a thread of its own while its entries are read on another, and the kinds that
/// were met on the way.
final class JournalCheck {
  /// A kind with its format, as they are stored.
  struct Kind: Hashable {
    let name: [UInt8]
    let format: Int64

    /// All bytes at once: one by one takes longer than to read them.
    func hash(into hasher: inout Hasher) {
      name.withUnsafeBytes { hasher.combine(bytes: $0) }
      hasher.combine(format)
    }
  }

  private(set) var kinds: Set<Kind> = []
  private var batch = EntryBatch()
  private let chain = Chain()

  func take(_ entry: StoredEntry) {
    kinds.insert(Kind(name: Array(entry.kind), format: entry.format))
    batch.add(entry)
    guard batch.isFull else { return }
    chain.take(batch)
    batch = EntryBatch()
  }

  /// What is wrong with the entries that were taken, and the position of the last of them.
  func checked() -> (findings: [String], position: Position) {
    chain.take(batch)
    batch = EntryBatch()
    return chain.checked
  }
}

private final class Chain: Sendable {
  private let check = Mutex(ChainCheck())
  private let queue = DispatchQueue(label: "chain", qos: .userInitiated)
  /// How many batches may wait: whoever reads faster than is checked waits, too.
  private let room = DispatchSemaphore(value: 8)

  func take(_ batch: EntryBatch) {
    room.wait()
    queue.async { [self] in
      check.withLock { check in batch.each { check.take($0) } }
      room.signal()
    }
  }

  var checked: (findings: [String], position: Position) {
    queue.sync { check.withLock { ($0.findings, $0.position) } }
  }
}
