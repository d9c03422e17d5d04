import Foundation
import GRDB

/// A store with an earlier edition of the tables is opened, and so brought up to date.
struct UpgradePart: Part {
  let name = PartName.upgrade
  let edition: Int
  var title: String { "upgrade-\(edition)" }

  static let all = (1...9).map { UpgradePart(edition: $0) }

  /// The IRO manager of these stores.
  private static let manager = "bquist"

  func prepare(_ folder: String, _ tools: Tools) throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../CaseStoreTests")
    let sql = try String(
      contentsOf: tests.appending(path: "Editions/\(edition).sql").standardized, encoding: .utf8)
    let queue = try DatabaseQueue(path: Council.store(in: folder))
    try queue.inDatabase { try $0.execute(sql: sql) }
    try queue.close()
    try Folder.close(Council.store(in: folder))
  }

  func command(in folder: String, _ tools: Tools) -> [String] {
    [tools.own, "--open", Council.store(in: folder), Self.manager]
  }

  /// Nothing is recorded, and nothing that was there may be gone.
  func expectation(from start: String, to end: String) throws -> any Expectation {
    let open = { @Sendable (folder: String, tools: Tools) in
      try ProgramRun.of([tools.own, "--open", Council.store(in: folder), Self.manager], in: folder)
    }
    return ActsExpectation(
      acts: ActsCheck(before: try RecordedActs(of: Council.store(in: end)), expected: []),
      names: Folder.names(in: end), said: { _ in ([], []) }, again: { _, _, _ in "" }, start: open,
      // A start that is stopped after its backup leaves it, and the next writes one of its own.
      isAllowed: { $0.hasPrefix("caseload.db.before-edition-") },
      verified: { folder, tools in
        let check = StoreCheck(folder: folder, tools: tools)
        let board = try ProgramRun.of(
          [tools.own, "--compare-board", Council.store(in: folder), Self.manager], in: folder)
        return try check.verified(board: false)
          + (board.isDone ? [] : [.halfThere("board: \(board.said.prefix(400)) \(board.end)")])
      })
  }
}
