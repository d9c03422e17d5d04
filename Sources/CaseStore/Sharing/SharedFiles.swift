import Application
import GRDBSQLite
import Glibc
import Synchronization

/// The four files of a shared store, opened once by its account's right and kept open until the program ends. Whoever
/// would open one of them later, SQLite or we ourselves, is given another descriptor of what is open already: so nothing
/// needs the right a second time, and it is given up before anything of the person's is read or started.
///
/// SQLite opens files anew for each connection: for a backup, and to look again at what it could not read.
final class SharedFiles: Sendable {
  private static let held = Mutex<SharedFiles?>(nil)

  private let place: String
  /// The store, its log and the log's index, by their paths.
  private let descriptors: [String: Int32]
  private let lock: String
  /// Descriptors of the lock file that nobody has. Each was opened by itself: two that share one would hold the lock for
  /// each other.
  private let locks: Mutex<[Int32]>

  /// More than one program ever has of a store at once: one of the connection, one of the watch.
  private static let mostLocks = 4

  /// What is in the names of copies that the program makes beside a store. Its account makes the other files beside one as
  /// soon as it reads it, and with them it would look like a store to be shared, with the staff list of another time.
  private static let copies = [".before-", ".restoring", ".making", ".backup"]

  /// Opens the files of the store at `place`, unless they are open, and gives up the right. Throws where the program has
  /// no right to, or where one of them is missing or is not as it must be.
  static func open(_ path: String, at place: String, owner: uid_t, _ privacy: StorePrivacy)
    throws(StorageFault)
  {
    let isHeld = isHeld(place)
    // Root has every right anyway, and would leave files beside it with another program.
    guard isHeld || getuid() != 0 && StoreRight.account == owner else {
      throw .isAnothers(
        path: path, owner: AccountName.of(owner), mend: MissingRight.words(for: owner, path: path))
    }
    // Whatever looks the name up again has to find the same: a link, or a folder of the person's, could be turned meanwhile.
    guard path == place else {
      let why = "a store that accounts share is opened by its own name: \(place)"
      throw .cannotOpen(path: path, why: why)
    }
    if isHeld { return }
    let name = String(place.split(separator: "/").last ?? "")
    guard !copies.contains(where: name.contains) else {
      throw .cannotOpen(path: path, why: "it is a copy of a store, which its account alone opens")
    }
    guard UserNamespace.isOutside == true else {
      let why = "a store that accounts share is opened in no user namespace, where one can be any account"
      throw .cannotOpen(path: path, why: why)
    }
    try privacy.requireAll()
    let files = try SharedFiles(path, at: place, owner)
    try files.answerSQLite()
    held.withLock { $0 = files }
  }

  /// Whether the store at a path is the shared one that is open.
  static func isHeld(_ path: String) -> Bool { held.withLock { $0?.place == path } }

  private init(_ path: String, at place: String, _ owner: uid_t) throws(StorageFault) {
    self.place = place
    lock = place + ".lock"
    let names = ["", "-wal", "-shm"].map { place + $0 }
    let all = names + Array(repeating: lock, count: SharedFiles.mostLocks)
    let opened = StoreRight.use { all.map { ($0, SharedFiles.descriptor(of: $0), errno) } }
    for (name, descriptor, code) in opened {
      guard descriptor >= 0 else { throw StorageFault(opening: name, code) }
      var about = stat()
      guard fstat(descriptor, &about) == 0, about.st_nlink < 2 else {
        // As where it was being made when the power failed.
        let way = name == place ? ": its account takes it away with 'iro init --store'" : ""
        throw .cannotOpen(path: path, why: "\(name) has a second name\(way)")
      }
      guard about.st_mode & S_IFMT == S_IFREG, about.st_uid == owner, about.st_nlink == 1,
        about.st_mode & 0o077 == 0
      else { throw .cannotOpen(path: path, why: "\(name) is not what it was a moment ago") }
    }
    descriptors = Dictionary(uniqueKeysWithValues: zip(names, opened.map(\.1)))
    locks = Mutex(Array(opened.map(\.1).dropFirst(names.count)))
  }

  private static func descriptor(of file: String) -> Int32 {
    Glibc.open(file, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
  }
}

extension SharedFiles {
  /// A descriptor of a lock file by itself; nil where it is no shared store's, and -1 where all are in use.
  static func takeLock(_ path: String) -> Int32? {
    guard let files = held.withLock({ $0 }), files.lock == path else { return nil }
    let descriptor = files.locks.withLock { $0.popLast() }
    if descriptor == nil { errno = EMFILE }
    return descriptor ?? -1
  }

  /// Takes back what `takeLock` gave. False where it gave no such thing.
  static func takeBack(_ descriptor: Int32, of path: String) -> Bool {
    guard let files = held.withLock({ $0 }), files.lock == path else { return false }
    flock(descriptor, LOCK_UN)
    files.locks.withLock { $0.append(descriptor) }
    return true
  }

  /// Another descriptor of a file that is open; nil for any other file.
  fileprivate static func another(of path: UnsafePointer<CChar>) -> Int32? {
    held.withLock { $0?.descriptors[String(cString: path)] }.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
  }
}

/// open(2) as SQLite calls it.
private typealias OpenCall = @convention(c) (UnsafePointer<CChar>?, CInt, CInt) -> CInt

/// SQLite's own way to open files, kept when ours was put before it.
private let openOfSystem = Mutex<OpenCall?>(nil)

extension SharedFiles {
  /// Has SQLite ask here whenever it opens a file. It knows system calls by their names, for programs that bring their
  /// own; a SQLite that does not know this one opens no shared store.
  private func answerSQLite() throws(StorageFault) {
    let answer: OpenCall = { path, flags, mode in
      if let path, flags & O_EXCL == 0, let descriptor = SharedFiles.another(of: path) { return descriptor }
      guard let system = openOfSystem.withLock({ $0 }) else {
        errno = ENOSYS
        return -1
      }
      return system(path, flags, mode)
    }
    guard let system = sqlite3_vfs_find("unix"), let current = system.pointee.xGetSystemCall?(system, "open"),
      let set = system.pointee.xSetSystemCall
    else { throw .cannotOpen(path: place, why: SharedFiles.otherSQLite) }
    openOfSystem.withLock { $0 = unsafeBitCast(current, to: OpenCall.self) }
    guard set(system, "open", unsafeBitCast(answer, to: sqlite3_syscall_ptr.self)) == SQLITE_OK else {
      throw .cannotOpen(path: place, why: SharedFiles.otherSQLite)
    }
  }

  private static let otherSQLite = "this machine's SQLite lets no program open its files for it"
}

/// The lock file of a store, whoever opened it.
enum LockFile {
  /// As open(2): what it is told by, or -1 and the reason in `errno`.
  static func open(_ path: String, _ flags: Int32) -> Int32 {
    SharedFiles.takeLock(path) ?? Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW, StorePrivacy.mode)
  }

  static func close(_ descriptor: Int32, of path: String) {
    if !SharedFiles.takeBack(descriptor, of: path) { Glibc.close(descriptor) }
  }
}
