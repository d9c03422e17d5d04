import Foundation
import GRDB

@testable import CaseStore

/// A folder with a store of an earlier edition of the tables in it, gone with the test.
final class OlderSmallStore {
  let folder: String

  init() throws {
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    folder = temporary.appending(path: "iro-older-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let statements = tests.appending(path: "CaseStoreTests/Editions/8.sql")
    try run(try String(contentsOf: statements, encoding: .utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { folder + "/caseload.db" }
  var verifying: [String] { ["verify", "--store", path] }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }

  /// The paths of what was kept as it was.
  var kept: [String] {
    get throws { try names.filter { $0.hasSuffix(".backup") }.map { folder + "/" + $0 } }
  }

  /// Where that is written before it gets its name.
  var keeping: String { get throws { try OlderStore.freePlace(beside: path) + ".making" } }

  var edition: Int { get throws { try OlderSmallStore.edition(of: path) } }
  var entries: [Row] { get throws { try OlderSmallStore.entries(of: path) } }
  var tables: [Row] {
    get throws { try OlderSmallStore.ask("SELECT name, sql FROM sqlite_master ORDER BY name", of: path) }
  }

  func run(_ sql: String) throws {
    try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: sql) }
  }

  /// The edition of the tables that are made today.
  static let today = Schema.edition

  static func edition(of path: String) throws -> Int { try ask("PRAGMA user_version", of: path)[0][0] }

  static func entries(of path: String) throws -> [Row] {
    try ask("SELECT * FROM journal ORDER BY position", of: path)
  }

  private static func ask(_ sql: String, of path: String) throws -> [Row] {
    try DatabaseQueue(path: path).inDatabase { try Row.fetchAll($0, sql: sql) }
  }
}
