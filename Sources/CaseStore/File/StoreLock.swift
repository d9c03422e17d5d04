import Application
import Glibc

/// The lock file beside a store: whoever holds it is the only one to write or to checkpoint.
final class StoreLock: Sendable {
  private let descriptor: Int32
  private let patience: Int

  /// How long to wait for others, in milliseconds. They take a few; an import takes hundreds.
  static let patience = 10_000

  /// Opens the lock file, making it, with the store's mode and group, where somebody took it away.
  init(for store: StoreFile, patience: Int = StoreLock.patience) throws(StorageFault) {
    self.patience = patience
    descriptor = open(store.lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, store.mode)
    guard descriptor >= 0 else { throw StorageFault(opening: store.lock, errno) }
    store.share(store.lock)
  }

  deinit { close(descriptor) }

  /// Runs `body` while nobody else writes. Throws `.busy` when others do not finish.
  func held<T>(_ body: () throws -> T) throws -> T {
    guard waitForLock() else { throw StorageFault.busy }
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }

  /// Runs `body` holding the lock if it is free, and without it if not.
  func heldIfFree(_ body: () -> Void) {
    let isHeld = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    body()
    if isHeld { flock(descriptor, LOCK_UN) }
  }

  private func waitForLock() -> Bool {
    for _ in 0..<patience {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else { return false }
      usleep(1000)
    }
    return false
  }
}
