import Application
import GRDB
import Glibc

/// A store that is being made: beside its place, under a name of its own, which it changes for the right one in one
/// step when it is whole. A making that was killed leaves nothing at the place, and what it leaves beside it is taken
/// over by the next.
struct StoreMaking {
  /// Where the store is to be.
  private let path: String
  /// Where it is made. It is locked as long as somebody makes it.
  private let unfinished: String
  private let descriptor: Int32

  /// Everything that can lie beside a store.
  static let endings = ["-journal", "-wal", "-shm", ".lock"]

  init(at path: String) throws {
    self.path = path
    unfinished = path + ".making"
    do {
      try StoreMaking.refuseExisting(path)
    } catch {
      StoreMaking.takeAway(unfinished)
      throw error
    }
    descriptor = try StoreMaking.claim(unfinished, for: path)
    do {
      // Another making may have finished between the two.
      try StoreMaking.refuseExisting(path)
    } catch {
      unlink(unfinished)
      close(descriptor)
      throw error
    }
  }

  /// Makes the store and has `begin` record what it begins with. Whatever is thrown, nothing is left behind, but for
  /// `.nameNotConfirmed`: then it is made.
  func run(_ begin: (CaseStore) throws -> Void) throws {
    defer { close(descriptor) }
    do {
      try prepare()
      try fill()
      try record(begin)
      try takePlace()
    } catch {
      StoreMaking.removeBeside(unfinished)
      unlink(unfinished)
      throw error
    }
    // It is made: what lies beside it is made again whenever it is opened.
    _ = try? CaseStore(opening: path)
  }

  /// The file that is made, empty or as a making that was killed left it. Who holds its lock makes it.
  static func claim(_ unfinished: String, for path: String) throws -> Int32 {
    while true {
      let new = open(unfinished, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, StorePrivacy.mode)
      guard new >= 0 || errno == EEXIST else { throw StorageFault(making: path, errno) }
      let descriptor = new >= 0 ? new : open(unfinished, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      if descriptor < 0, errno == ENOENT { continue }
      guard descriptor >= 0 else { throw StorageFault(making: path, errno) }
      guard new >= 0 || isOfMaking(descriptor) else {
        close(descriptor)
        throw StorageFault.cannotCreate(path: path, why: "\(unfinished) is in its way")
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let code = errno
        close(descriptor)
        guard code == EWOULDBLOCK else { throw StorageFault(making: path, code) }
        throw StorageFault.cannotCreate(path: path, why: "another program is just making it")
      }
      var (ours, there) = (stat(), stat())
      let isThere = fstat(descriptor, &ours) == 0 && lstat(unfinished, &there) == 0
      if isThere, ours.st_ino == there.st_ino, ours.st_nlink == 1 { return descriptor }
      // Another making has finished meanwhile; or it was killed between giving its store the right name and taking
      // the other away, and what lies here is that store.
      if isThere, ours.st_ino == there.st_ino { unlink(unfinished) }
      close(descriptor)
    }
  }

  /// Whether a file that lies where stores are made was left by a making of this account: it is empty, or a store, or one
  /// whose beginning did not come to the disk when the power failed.
  private static func isOfMaking(_ descriptor: Int32) -> Bool {
    var about = stat()
    guard fstat(descriptor, &about) == 0, about.st_mode & S_IFMT == S_IFREG, about.st_uid == geteuid() else {
      return false
    }
    var header = [UInt8](repeating: 0, count: 100)
    if about.st_size == 0 { return true }
    guard pread(descriptor, &header, 100, 0) == 100 else { return false }
    return StoreFile.isOfStore(header) || header.allSatisfy { $0 == 0 }
  }

  /// Takes away what a making that was killed has left where it had made its store: perhaps that store's other name.
  private static func takeAway(_ unfinished: String) {
    let descriptor = open(unfinished, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard isOfMaking(descriptor) else { return }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return }
    unlink(unfinished)
    removeBeside(unfinished)
  }

  private static func refuseExisting(_ path: String) throws(StorageFault) {
    var about = stat()
    if lstat(path, &about) == 0 { throw StorageFault(making: path, EEXIST) }
  }

  private func prepare() throws(StorageFault) {
    StoreMaking.removeBeside(unfinished)
    guard ftruncate(descriptor, 0) == 0, fchmod(descriptor, StorePrivacy.mode) == 0 else {
      throw StorageFault(making: path, errno)
    }
  }

  /// The tables are made before the log is turned on, so that the header is in the file from the start.
  private func fill() throws {
    let queue = try DatabaseQueue(
      path: StoreFile.place(of: unfinished), configuration: Connection.configuration())
    try queue.inDatabase { db in
      try db.tellingCauses(at: path) {
        try db.execute(sql: "PRAGMA synchronous = EXTRA")
        try db.inTransaction(.exclusive) {
          try Schema.make(in: db)
          return .commit
        }
      }
    }
    try queue.close()
  }

  /// Everything has to be in the file itself: its log does not change its name with it. It is flushed to the disk when
  /// all of it is there.
  private func record(_ begin: (CaseStore) throws -> Void) throws {
    do {
      let store = try CaseStore(making: unfinished)
      try begin(store)
      try store.queue.writeWithoutTransaction { db in
        try db.tellingCauses(at: path) { _ = try db.checkpoint(.truncate) }
      }
    }
    var log = stat()
    guard stat(unfinished + "-wal", &log) != 0 || log.st_size == 0 else {
      throw StorageFault.cannotCreate(path: path, why: "it could not be written whole")
    }
  }

  private func takePlace() throws(StorageFault) {
    guard fsync(descriptor) == 0 else { throw StorageFault(making: path, errno) }
    // Everything is in the file by now. What lies beside it goes before it has its name: nobody would take that away later.
    try leaveNothingBeside()
    try clearPlace()
    try FilePlace.give(path, to: unfinished)
    try FilePlace.flushFolder(of: path)
  }

  private func leaveNothingBeside() throws(StorageFault) {
    for ending in StoreMaking.endings where unlink(unfinished + ending) != 0 && errno != ENOENT {
      throw StorageFault(making: path, errno)
    }
  }

  /// A log that was left of a store of that name would be taken for this one's. The lock file is made, so that a place
  /// where there can be none is found before there is a store.
  private func clearPlace() throws(StorageFault) {
    // The log and the lock of a store that has come there meanwhile are its own.
    try StoreMaking.refuseExisting(path)
    for ending in ["-journal", "-wal", "-shm"] where unlink(path + ending) != 0 && errno != ENOENT {
      throw .cannotCreate(path: path, why: "\(path)\(ending) is in its way")
    }
    let lock = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, StorePrivacy.mode)
    guard lock >= 0 else { throw .cannotCreate(path: path, why: "\(path).lock is in its way") }
    _ = fchmod(lock, StorePrivacy.mode)
    close(lock)
  }

  static func removeBeside(_ path: String) {
    for ending in endings { unlink(path + ending) }
  }
}
