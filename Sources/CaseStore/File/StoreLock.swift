import Application
import Glibc

/// The lock file beside a store: whoever holds it is the only one to write or to checkpoint.
final class StoreLock: Sendable {
  let descriptor: Int32
  private let patience: Int
  /// That of the store, for people to read.
  private let path: String
  /// That of the lock file.
  private let file: String

  /// How long to wait for others, in milliseconds. They take a few; an import takes hundreds.
  static let patience = 10_000

  /// Opens the lock file, making it where somebody took it away.
  init(for store: StoreFile, patience: Int = StoreLock.patience) throws(StorageFault) {
    self.patience = patience
    path = store.path
    file = store.lock
    descriptor = LockFile.open(file, O_RDWR | O_CREAT)
    guard descriptor >= 0 else { throw StorageFault(opening: store.lock, errno) }
  }

  deinit { LockFile.close(descriptor, of: file) }

  /// Runs `body` while nobody else writes. Throws `.busy` when others do not finish, and another fault when there are
  /// no locks to be had.
  func held<T>(_ body: () throws -> T) throws -> T {
    try waitForLock()
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }

  /// True where the file system has none of the locks that SQLite asks for: it says then that others hold them. Asked of
  /// the lock file, since a descriptor of the store that is closed would drop the locks on it.
  var isWithoutLocks: Bool {
    var lock = Glibc.flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_len = 1
    guard fcntl(descriptor, F_SETLK, &lock) != 0 else {
      lock.l_type = Int16(F_UNLCK)
      _ = fcntl(descriptor, F_SETLK, &lock)
      return false
    }
    return errno == ENOLCK
  }

  /// Runs `body` holding the lock if it is free, and without it if not.
  func heldIfFree(_ body: (_ isHeld: Bool) -> Void) {
    let isHeld = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    body(isHeld)
    if isHeld { flock(descriptor, LOCK_UN) }
  }

  private func waitForLock() throws {
    for _ in 0..<patience {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { throw StorageFault(opening: path, errno) }
      usleep(1000)
    }
    throw StorageFault.busy
  }
}
