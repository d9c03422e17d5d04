import Application
import GRDB
import GRDBSQLite

extension DatabaseError {
  /// True where what is there was not given, or is not what was written: SQLite says the same of a disk that fails to
  /// read once and of a damaged file.
  var isOfReading: Bool {
    switch resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: true
    case .SQLITE_IOERR: DatabaseError.ofReading.contains(extendedResultCode.rawValue)
    default: false
    }
  }

  /// True where what was read is not what was written.
  var isOfDamage: Bool { resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB }

  /// True where a commit that fails so may be on the disk all the same: it was not confirmed, or what failed came after
  /// that, as where the index of the log could not grow. Only where the log itself could not be written is it not there.
  var leavesCommitInDoubt: Bool {
    resultCode == .SQLITE_IOERR && extendedResultCode != .SQLITE_IOERR_WRITE
  }

  /// SQLITE_IOERR_READ, SQLITE_IOERR_SHORT_READ and SQLITE_IOERR_CORRUPTFS.
  private static let ofReading: Set<CInt> = [1, 2, 33].mapped
}

/// A commit that may be on the disk or not.
struct UnconfirmedCommit: Error {
  let error: DatabaseError
}

extension [CInt] {
  fileprivate var mapped: Set<CInt> { Set(map { SQLITE_IOERR | $0 << 8 }) }
}

extension Database {
  /// Runs `body`, with what SQLite says in it told as a fault, and what the operating system said as its cause.
  func tellingCauses<T>(at path: String, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StorageFault(error, code: code(behind: error), at: path)
    }
  }

  /// What the operating system said when this error came about, as in errno; 0 where that is not known.
  func code(behind error: DatabaseError) -> CInt {
    guard error.isOfReading || error.resultCode == .SQLITE_IOERR else {
      return sqlite3_system_errno(sqliteConnection)
    }
    // Of what it finds damaged, SQLite does not remember what the operating system said.
    let told = lastCodeOfFiles
    return told != 0 || error.resultCode != .SQLITE_IOERR ? told : sqlite3_system_errno(sqliteConnection)
  }

  /// What the operating system said when the log or the store could last not be read or written; 0 where it always could.
  var lastCodeOfFiles: CInt {
    [SQLITE_FCNTL_JOURNAL_POINTER, SQLITE_FCNTL_FILE_POINTER].map(lastCode(ofFile:)).first { $0 != 0 } ?? 0
  }

  /// What went wrong last with one of the files of the connection: the log, or the store itself.
  private func lastCode(ofFile which: CInt) -> CInt {
    var file: UnsafeMutablePointer<sqlite3_file>?
    var code: CInt = 0
    guard sqlite3_file_control(sqliteConnection, "main", which, &file) == SQLITE_OK, let file,
      let control = file.pointee.pMethods?.pointee.xFileControl,
      control(file, SQLITE_FCNTL_LAST_ERRNO, &code) == SQLITE_OK
    else { return 0 }
    return code
  }
}
