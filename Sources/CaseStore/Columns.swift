import CareCalendar
import GRDB
import GRDBSQLite
import Record

/// The columns of the row that a statement stands on, read by position.
///
/// Unlike GRDB's rows it never traps on a column of another type than was written: a damaged store gives
/// empty values, which the digests and the checks of the store find.
struct Columns {
  private let statement: OpaquePointer

  fileprivate init(_ statement: OpaquePointer) { self.statement = statement }

  func number(_ place: Int32) -> Int64 { sqlite3_column_int64(statement, place) }

  func count(_ place: Int32) -> Int { Int(number(place)) }

  func isNull(_ place: Int32) -> Bool { sqlite3_column_type(statement, place) == SQLITE_NULL }

  func optionalCount(_ place: Int32) -> Int? { isNull(place) ? nil : count(place) }

  func optionalDay(_ place: Int32) -> Day? { isNull(place) ? nil : day(place) }

  func day(_ place: Int32) -> Day { Day(number: count(place)) }

  func text(_ place: Int32) -> String { optionalText(place) ?? "" }

  func optionalText(_ place: Int32) -> String? {
    guard let text = sqlite3_column_text(statement, place) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, place))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }

  /// The bytes of a text as they are stored, whatever they are; none where there is no text. Valid until the statement
  /// takes its next step.
  func storedText(_ place: Int32) -> UnsafeRawBufferPointer {
    optionalStoredText(place) ?? UnsafeRawBufferPointer(start: nil, count: 0)
  }

  func optionalStoredText(_ place: Int32) -> UnsafeRawBufferPointer? {
    guard let text = sqlite3_column_text(statement, place) else { return nil }
    return UnsafeRawBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, place)))
  }

  /// Valid until the statement takes its next step.
  func bytes(_ place: Int32) -> UnsafeRawBufferPointer {
    let bytes = sqlite3_column_blob(statement, place)
    return UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, place)))
  }

  /// Adds a column to a digest as it is stored.
  func add(_ place: Int32, to digest: inout RowDigest) {
    switch sqlite3_column_type(statement, place) {
    case SQLITE_NULL: digest.add(nil)
    case SQLITE_INTEGER: digest.add(number(place))
    case SQLITE_BLOB: digest.add(bytes(place))
    default: digest.add(storedText(place))
    }
  }
}

extension Database {
  /// Runs `body` for each row of a question, which is prepared once and kept.
  func each(_ sql: String, _ arguments: StatementArguments = [], _ body: (Columns) throws -> Void) throws {
    let statement = try cachedStatement(sql: sql)
    let columns = Columns(statement.sqliteStatement)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while try rows.next() != nil { try body(columns) }
  }

  /// What `body` makes of the first row; nil when there is none.
  func first<T>(_ sql: String, _ arguments: StatementArguments = [], _ body: (Columns) throws -> T?) throws
    -> T?
  {
    let statement = try cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    guard try rows.next() != nil else { return nil }
    return try body(Columns(statement.sqliteStatement))
  }
}
