import GRDB
import GRDBSQLite
import Record

extension RowDigest {
  /// Adds columns of the row that a statement stands on, as they are stored.
  mutating func add(_ columns: Columns, _ places: Range<Int32>) {
    for place in places { columns.add(place, to: &self) }
  }

  /// Adds a value that is to be stored, as it will be read.
  mutating func add(_ value: DatabaseValue) {
    switch value.storage {
    case .null: add(nil)
    case .int64(let number): add(number)
    case .double(let number): add("\(number)")
    case .string(let text): add(text.asStored)
    case .blob(let bytes): bytes.withUnsafeBytes { add($0) }
    }
  }
}

extension String {
  /// SQLite takes a text to end where a byte is nought.
  fileprivate var asStored: String {
    utf8.firstIndex(of: 0).map { String(self[..<$0]) } ?? self
  }
}
