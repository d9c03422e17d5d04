public import Application
import GRDB

extension CaseStore {
  /// Writes a copy of the store as it stands to a path where there is nothing yet.
  public func copy(to path: String) throws(StoreFault) {
    try asFault(at: path) {
      try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    }
  }
}
