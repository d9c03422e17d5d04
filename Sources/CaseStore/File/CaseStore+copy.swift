public import Application
import GRDB
import Glibc

extension CaseStore {
  /// Writes a copy of the store as it stands to a path where there is nothing yet, for this account alone.
  public func copy(to path: String) throws(StoreFault) {
    try asFault(at: path) {
      // SQLite fills a file that is empty, and would make one that others may read.
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, StorePrivacy.mode)
      guard file >= 0 else { throw StorageFault(making: path, errno) }
      close(file)
      try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    }
  }
}
