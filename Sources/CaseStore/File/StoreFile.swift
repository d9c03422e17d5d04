import Application
import GRDBSQLite
import Glibc

/// The file of a store, looked at before SQLite may touch it.
struct StoreFile {
  /// As it was asked for, for people to read.
  let path: String
  /// Where it is when links are followed: what stands beside the store stands there.
  let place: String
  let privacy: StorePrivacy

  /// "iRO1", by which a store is told from other SQLite files.
  static let applicationID: UInt32 = 0x6952_4F31

  /// Takes the file for a store of ours that this account may open, or says why not.
  init(existing path: String, forWriting: Bool) throws(StorageFault) {
    // Whatever comes of it: no store after the first is opened by another account's right.
    defer { StoreRight.giveUp() }
    var about = stat()
    guard stat(path, &about) == 0 else { throw StorageFault(opening: path, errno) }
    guard about.st_mode & S_IFMT != S_IFDIR else { throw .cannotOpen(path: path, why: "it is a folder") }
    guard about.st_mode & S_IFMT == S_IFREG else { throw .isNotOurs(path: path) }
    self.path = path
    place = try StoreFile.place(of: path)
    privacy = StorePrivacy(of: path, at: place, owner: about.st_uid)
    try NetworkFileSystem.refuse(path, at: place)
    let isShared = about.st_uid != getuid()
    if isShared {
      try SharedFiles.open(path, at: place, owner: about.st_uid, privacy)
    } else if faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) != 0 {
      throw .cannotOpen(path: path, why: "this account may not read it")
    }
    try requireOneName()
    try checkHeader()
    try privacy.requireFiles()
    try privacy.requireFolders()
    if forWriting, !isShared, faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) != 0 {
      throw errno == EROFS ? .fileSystemIsReadOnly(path: path) : .isReadOnly(path: path)
    }
  }

  var log: String { place + "-wal" }
  var logIndex: String { place + "-shm" }
  var lock: String { place + ".lock" }

  /// Always from the root, so that SQLite takes it for nothing but a path.
  static func place(of path: String) throws(StorageFault) -> String {
    guard let place = realpath(path, nil) else { throw StorageFault(opening: path, errno) }
    defer { free(place) }
    return String(cString: place)
  }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension StoreFile {
  /// Beside each name of a file lies another log, and another lock: what is recorded under one is overwritten under the
  /// other. The name under which it was made or restored, which a run that was killed may have left, does not count.
  private func requireOneName() throws(StorageFault) {
    var about = stat()
    // Whoever is just giving it its name may take the other away between two looks.
    for _ in 1...2 {
      guard stat(place, &about) == 0, about.st_nlink > 1, !hasNameOfBefore(about) else { return }
    }
    let why =
      "the file has \(about.st_nlink) names (hard links), with another log beside each. Leave it only one"
    throw .cannotOpen(path: path, why: why)
  }

  private func hasNameOfBefore(_ about: stat) -> Bool {
    about.st_nlink == 2
      && [".making", ".restoring"].contains { ending in
        var before = stat()
        return lstat(place + ending, &before) == 0 && before.st_ino == about.st_ino
          && before.st_dev == about.st_dev
      }
  }

  private func checkHeader() throws(StorageFault) {
    let header = try header()
    guard StoreFile.isOfStore(header) else { throw .isNotOurs(path: path) }
    guard StoreFile.number(in: header, at: 60) <= UInt32(Schema.edition) else {
      throw .isNewer(path: path)
    }
  }

  /// The first hundred bytes, read through SQLite and without a transaction, which would make a log beside
  /// the file. A descriptor of our own would, when closed, drop every lock that this process has on the file.
  private func header() throws(StorageFault) -> [UInt8] {
    var connection: OpaquePointer?
    defer { sqlite3_close(connection) }
    var file: UnsafeMutablePointer<sqlite3_file>?
    let opened = sqlite3_open_v2(place, &connection, SQLITE_OPEN_READONLY, nil)
    guard opened == SQLITE_OK else {
      let code = sqlite3_system_errno(connection)
      guard opened & 0xFF == SQLITE_IOERR else { throw StorageFault(opening: path, code) }
      throw .cannotBeRead(path: path, why: systemWords(code) ?? "the disk gave nothing")
    }
    guard sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK,
      let file, let methods = file.pointee.pMethods?.pointee, let read = methods.xRead
    else { throw .cannotOpen(path: path, why: "it cannot be read") }
    var bytes = [UInt8](repeating: 0, count: 100)
    switch read(file, &bytes, 100, 0) {
    case SQLITE_OK: return bytes
    case StoreFile.shortRead: return []
    default:
      var code: CInt = 0
      _ = methods.xFileControl?(file, SQLITE_FCNTL_LAST_ERRNO, &code)
      throw .cannotBeRead(path: path, why: systemWords(code) ?? "the disk gave nothing")
    }
  }

  /// Whether the first hundred bytes of a file are those of a store of this program, of whichever edition.
  static func isOfStore(_ header: [UInt8]) -> Bool {
    header.starts(with: "SQLite format 3\0".utf8) && number(in: header, at: 68) == applicationID
  }

  /// Why it, or what lies beside it, cannot be opened, as in errno; 0 where it can.
  var codeOfOpening: CInt {
    var connection: OpaquePointer?
    defer { sqlite3_close(connection) }
    if sqlite3_open_v2(place, &connection, SQLITE_OPEN_READONLY, nil) == SQLITE_OK,
      sqlite3_exec(connection, "SELECT 1 FROM sqlite_master LIMIT 1", nil, nil, nil) == SQLITE_OK
    {
      return 0
    }
    return sqlite3_system_errno(connection)
  }

  /// SQLITE_IOERR_SHORT_READ: the file is shorter than what was asked for.
  private static let shortRead = SQLITE_IOERR | 2 << 8

  /// SQLite writes the numbers of its header with the highest byte first.
  private static func number(in header: [UInt8], at place: Int) -> UInt32 {
    header[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
