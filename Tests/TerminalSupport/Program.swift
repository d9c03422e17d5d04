import Foundation

/// The program as it was built, and a demonstration council to run it on.
public enum Program {
  /// Beside the tests that run.
  public static let path: String = {
    let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    return tests.appending(path: "iro").path
  }()

  private static let council: String = {
    let store = NSTemporaryDirectory() + "/iro-terminal-\(ProcessInfo.processInfo.processIdentifier).db"
    _ = try? run(path, ["demo", "--no-open", "--store", store])
    atexit { Program.removeStores() }
    return store
  }()

  nonisolated(unsafe) private static var copies: [String] = []

  /// A store of its own for one test.
  public static func store() throws -> String {
    let copy = "\(council).\(UUID().uuidString.prefix(8))"
    try FileManager.default.copyItem(atPath: council, toPath: copy)
    copies.append(copy)
    return copy
  }

  private static func removeStores() {
    for path in [council] + copies {
      for ending in ["", "-wal", "-shm", ".lock"] {
        try? FileManager.default.removeItem(atPath: path + ending)
      }
    }
  }
}
