import Application
import CaseStore
import Foundation

/// A folder of its own for one test, gone with it.
final class TemporaryFolder {
  let path: String

  init(in parent: String = FileManager.default.temporaryDirectory.path) throws {
    path = URL(filePath: parent).appending(path: "store-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var storePath: String { path + "/council.iro" }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  func makeStore() throws -> CaseStore {
    try CaseStore.create(at: storePath)
    return try CaseStore(opening: storePath)
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
    chmod("\(path)/\(name)", 0o600)
    return "\(path)/\(name)"
  }

  func bytes(of name: String) throws -> Data { try Data(contentsOf: URL(filePath: "\(path)/\(name)")) }
}
