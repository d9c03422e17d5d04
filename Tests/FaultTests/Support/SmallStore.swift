import Application
import CaseStore
import Foundation
import TerminalSupport

/// A folder with a small store in it and a list of staff, gone with the test.
final class SmallStore {
  let folder: String

  /// Makes the store too, unless it is not wanted.
  init(isMade: Bool = true) throws {
    // As the system calls it: strace compares the names of files as they are written.
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    folder = temporary.appending(path: "iro-faults-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let staff = "name,login,role,team,fte\nAmina Okafor,amina.okafor,iro,,1.0\n"
    try staff.write(toFile: folder + "/staff.csv", atomically: true, encoding: .utf8)
    if isMade { try TerminalSupport.run(Program.path, making) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { folder + "/caseload.db" }
  var log: String { path + "-wal" }
  var making: [String] { ["init", "--demonstration", "--today", "2014-11-03", "--store", path] }
  var importing: [String] { ["import", "staff", folder + "/staff.csv", "--store", path] }
  var listing: [String] { ["caseload", "--store", path] }
  var verifying: [String] { ["verify", "--board", "--store", path] }

  /// What lies in the folder, apart from the list of staff.
  var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "staff.csv" }.sorted()
    }
  }

  /// The names on disk of what is recorded.
  var kinds: [String] { get throws { try SmallStore.kinds(at: path) } }

  static func kinds(at path: String) throws -> [String] {
    try CaseStore(opening: path).read(after: 0, limit: .max).map(\.kind)
  }
}
