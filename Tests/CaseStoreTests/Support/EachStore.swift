import Application
import CaseStore
import MemoryStore
import Testing

/// The stores that the contract holds for.
enum EachStore: CaseIterable, CustomTestStringConvertible {
  case onDisk, inMemory

  var testDescription: String {
    switch self {
    case .onDisk: "the store on disk"
    case .inMemory: "the store in memory"
    }
  }

  /// Runs a test on an empty store.
  func run(_ test: (any Store) throws -> Void) throws {
    switch self {
    case .inMemory: try test(InMemoryStore())
    case .onDisk:
      let folder = try TemporaryFolder()
      try test(try folder.makeStore())
      withExtendedLifetime(folder) {}
    }
  }
}
