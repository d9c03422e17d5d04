import Application
import Casework
import GRDB
import GRDBSQLite
import Glibc

/// The one connection to a store, with the settings that it is safe under.
enum Connection {
  /// How large the log may grow, in bytes, before it is copied into the store.
  static let longestLog = 4 << 20

  /// How long SQLite waits for others, in seconds: for readers that recover the log after a crash.
  private static let patience = 5.0

  /// A name by its letters and digits alone, as names are compared.
  private static let nameKey = DatabaseFunction("name_key", argumentCount: 1, pure: true) { values in
    String.fromDatabaseValue(values[0])?.nameKey
  }

  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(patience)
    // Nothing of what is asked is written beside the store, and what somebody else put into its schema may do nothing
    // but what SQLite itself calls harmless.
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF")
      db.add(function: nameKey)
    }
    return configuration
  }

  static func forWriting(_ file: StoreFile) throws -> DatabaseQueue {
    var configuration = configuration()
    configuration.prepareDatabase { db in
      try db.tellingCauses(at: file.path) { try settle(db, file.path) }
    }
    let queue = try open(file, configuration)
    // Somebody may have put a file beside the store meanwhile.
    try file.privacy.requireFiles()
    return queue
  }

  /// A connection to a store that is being made, which flushes nothing by itself.
  static func forMaking(_ file: StoreFile) throws -> DatabaseQueue {
    let queue = try forWriting(file)
    try queue.inDatabase { db in
      try db.tellingCauses(at: file.path) { try db.execute(sql: "PRAGMA synchronous = OFF") }
    }
    return queue
  }

  /// - Parameter older: whether a store of an earlier edition may be read, by whoever knows what is in it.
  static func forReading(_ file: StoreFile, older: Bool = false) throws -> DatabaseQueue {
    var configuration = configuration()
    configuration.readonly = true
    configuration.prepareDatabase { db in
      try db.tellingCauses(at: file.path) {
        try checkEdition(db, file.path)
        guard try older || Schema.edition(of: db) == Schema.edition else {
          throw StorageFault.cannotOpen(path: file.path, why: isOlder)
        }
      }
    }
    return try open(file, configuration, at: cannotChange(file) ? address(of: file) : file.place)
  }

  /// A connection that could not be opened cannot be asked why: another attempt can.
  private static func open(
    _ file: StoreFile, _ configuration: Configuration, at address: String? = nil
  ) throws -> DatabaseQueue {
    do {
      return try DatabaseQueue(path: address ?? file.place, configuration: configuration)
    } catch let error as DatabaseError {
      let isOfDisk = error.resultCode == .SQLITE_IOERR
      let code = isOfDisk || error.resultCode == .SQLITE_CANTOPEN ? file.codeOfOpening : 0
      let fault = StorageFault(error, code: code, at: file.path)
      // Until now it was only read.
      guard isOfDisk, case .failed(let path, let why) = fault else { throw fault }
      throw StorageFault.cannotBeRead(path: path, why: why)
    }
  }

  private static let isOlder = """
    an older iro made it. Open it once with an account that may write to it; its journal stays as it is
    """

  /// Copies the log into the store and cuts it to nothing; what somebody is still reading stays for another time. True
  /// where all of it is in the store.
  @discardableResult
  static func emptyLog(_ db: Database) -> Bool {
    sqlite3_busy_timeout(db.sqliteConnection, 0)
    defer { sqlite3_busy_timeout(db.sqliteConnection, CInt(patience * 1000)) }
    return (try? db.checkpoint(.truncate)) != nil
  }

  /// GRDB would turn `synchronous` down when it turns the log on: so we set both, and read both back.
  private static func settle(_ db: Database, _ path: String) throws {
    var stays: CInt = 1
    sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &stays)
    let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
    try db.execute(
      sql: """
        PRAGMA synchronous = FULL;
        PRAGMA wal_autocheckpoint = 0;
        PRAGMA journal_size_limit = \(longestLog);
        PRAGMA secure_delete = ON;
        """)
    let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
    guard journal == "wal", synchronous == 2 else {
      throw StorageFault.cannotOpen(path: path, why: "what is recorded in it would not be safe on the disk")
    }
    try checkEdition(db, path)
  }

  /// The header was looked at before; a newer program's change of it may still lie in the log.
  private static func checkEdition(_ db: Database, _ path: String) throws {
    guard try Schema.edition(of: db) <= Schema.edition else {
      throw StorageFault.isNewer(path: path)
    }
  }

  private static func cannotChange(_ file: StoreFile) -> Bool {
    var system = statvfs()
    guard statvfs(file.path, &system) == 0, system.f_flag & UInt(ST_RDONLY) != 0 else { return false }
    var log = stat()
    return stat(file.log, &log) != 0 || log.st_size == 0
  }

  /// The file as an address that tells SQLite that it cannot change, so that it needs no log.
  private static func address(of file: StoreFile) -> String { address(of: file.place, "immutable=1") }

  /// A whole path as an address that tells SQLite how to open it.
  static func address(of place: String, _ setting: String) -> String {
    let special: [Character: String] = ["%": "%25", "?": "%3f", "#": "%23"]
    return "file:" + place.map { special[$0] ?? String($0) }.joined() + "?\(setting)"
  }
}
