import Application
import Foundation
import Testing

@testable import CaseStore

/// A store's file with several names: beside each would lie another log, and each would be taken for whole.
@Suite struct OneNameTests {
  private let folder: TemporaryFolder
  private var other: String { folder.path + "/other.iro" }

  init() throws { folder = try TemporaryFolder() }

  private func requireRefused(_ path: String) {
    let why = "the file has 2 names (hard links), with another log beside each. Leave it only one"
    for readOnly in [false, true] {
      #expect(throws: StoreFault.storage(.cannotOpen(path: path, why: why))) {
        try CaseStore(opening: path, readOnly: readOnly)
      }
    }
  }

  @Test("Under a second name it is not opened, nor under its first, until it has only one")
  func secondName() throws {
    let store = try folder.makeStore()
    try store.record("a1", "c1", Sample.known("1"))
    #expect(link(folder.storePath, other) == 0)
    requireRefused(folder.storePath)
    requireRefused(other)
    #expect(try !folder.names.contains { $0.hasPrefix("other.iro-") || $0 == "other.iro.lock" })
    unlink(other)
    #expect(try CaseStore(opening: folder.storePath).head() == 1)
    withExtendedLifetime(store) {}
  }

  @Test(
    "The name under which it was made or restored, where that was left, does not count; any further one does",
    arguments: [".making", ".restoring"])
  func left(ending: String) throws {
    _ = try folder.makeStore()
    #expect(link(folder.storePath, folder.storePath + ending) == 0)
    _ = try CaseStore(opening: folder.storePath)
    #expect(link(folder.storePath, other) == 0)
    #expect(throws: StoreFault.self) { try CaseStore(opening: folder.storePath) }
    unlink(other)
    unlink(folder.storePath + ending)
    // That of another file is no name of this one.
    #expect(link(folder.storePath, other) == 0)
    _ = try folder.write([], to: "council.iro\(ending)")
    requireRefused(folder.storePath)
  }

  @Test("A file that is mounted by itself is not opened", .enabled(if: OneNameTests.canMount))
  func mounted() throws {
    _ = try folder.makeStore()
    let place = folder.path + "/mounted file.iro"
    #expect(FileManager.default.createFile(atPath: place, contents: nil))
    #expect(Self.run("mount --bind '\(folder.storePath)' '\(place)'") == 0)
    defer { _ = Self.run("umount '\(place)'") }
    let why = "it is mounted as a single file, without its log: mount its folder"
    let real = try StoreFile.place(of: place)
    #expect(throws: StoreFault.storage(.cannotOpen(path: real, why: why))) { try CaseStore(opening: real) }
    _ = try CaseStore(opening: folder.storePath)
  }

  private static let canMount =
    run("f=$(mktemp); mount --bind $f $f && umount $f; mounts=$?; rm -f $f; exit $mounts") == 0

  private static func run(_ line: String) -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return -1 }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
