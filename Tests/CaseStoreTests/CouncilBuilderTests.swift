import Application
import Foundation
import Testing

@testable import CaseStore

/// Making a store: for its account alone, and nothing left where it cannot be made.
@Suite struct MakingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "The store and the files beside it are for its account alone")
  func modes() throws {
    try CaseStore.create(at: folder.storePath)
    #expect(
      try folder.names == ["council.iro", "council.iro-shm", "council.iro-wal", "council.iro.lock"])
    for name in try folder.names { #expect(try permissions(name) == 0o600, "\(name)") }
  }

  @Test("A lock file that was taken away is made again, as it was")
  func lockAgain() throws {
    try CaseStore.create(at: folder.storePath)
    try FileManager.default.removeItem(atPath: folder.storePath + ".lock")
    _ = try CaseStore(opening: folder.storePath)
    #expect(try permissions("council.iro.lock") == 0o600)
  }

  @Test("What is there is never written over")
  func exists() throws {
    let path = try folder.write("mine".utf8, to: "council.iro")
    #expect(throws: StoreFault.storage(.cannotCreate(path: path, why: "there is already a file"))) {
      try CaseStore.create(at: path)
    }
    #expect(try folder.names == ["council.iro"])
    #expect(try Array(folder.bytes(of: "council.iro")) == Array("mine".utf8))
  }

  @Test("What comes to the place while a store is made stays as it is, with its log")
  func meanwhile() throws {
    let path = folder.storePath
    #expect(throws: StoreFault.storage(.cannotCreate(path: path, why: "there is already a file"))) {
      try CaseStore.make(at: path) { _ in
        _ = try folder.write("theirs".utf8, to: "council.iro")
        _ = try folder.write("their log".utf8, to: "council.iro-wal")
      }
    }
    #expect(try folder.names == ["council.iro", "council.iro-wal"])
    #expect(try Array(folder.bytes(of: "council.iro")) == Array("theirs".utf8))
    #expect(try Array(folder.bytes(of: "council.iro-wal")) == Array("their log".utf8))
  }

  @Test("A fault of the store in what it begins with is told as one of making it; anything else as it is")
  func faultsOfBeginning() throws {
    struct Other: Error, Equatable {}
    let (path, why) = (folder.storePath, "Input/output error")
    #expect(throws: StoreFault.storage(.cannotCreate(path: path, why: why))) {
      try CaseStore.make(at: path) { _ in
        throw StoreFault.storage(.mayBeRecorded(path: path + ".making", why: why))
      }
    }
    #expect(throws: Other()) {
      try CaseStore.make(at: path) { _ in throw Other() }
    }
    #expect(try folder.names == [])
  }

  @Test("A file that no making left where a store is made is refused, and stays", arguments: [false, true])
  func inTheWay(_ isMade: Bool) throws {
    let path = folder.storePath
    if isMade { try CaseStore.create(at: path) }
    let other = try folder.write("mine".utf8, to: "council.iro.making")
    let why = isMade ? "there is already a file" : "\(other) is in its way"
    #expect(throws: StoreFault.storage(.cannotCreate(path: path, why: why))) {
      try CaseStore.create(at: path)
    }
    #expect(try Array(folder.bytes(of: "council.iro.making")) == Array("mine".utf8))
  }

  @Test("Where a store is made, another account's file is refused, and stays", .enabled(if: geteuid() == 0))
  func ofAnotherAccount() throws {
    let other = try folder.write([], to: "council.iro.making")
    OrdinaryAccount.own(other)
    let why = "\(other) is in its way"
    #expect(throws: StoreFault.storage(.cannotCreate(path: folder.storePath, why: why))) {
      try CaseStore.create(at: folder.storePath)
    }
    #expect(try folder.names == ["council.iro.making"])
  }

  @Test("What a making of this account left, empty or a store, is taken over", arguments: [false, true])
  func takenOver(_ isStore: Bool) throws {
    let left = folder.storePath + ".making"
    if isStore { try CaseStore.create(at: left) }
    if !isStore { _ = try folder.write([], to: "council.iro.making") }
    _ = try folder.makeStore()
    #expect(try folder.names.allSatisfy { !$0.contains(".making") })
  }

  @Test("A store that cannot be finished leaves nothing behind")
  func unfinished() throws {
    try FileManager.default.createDirectory(
      atPath: folder.storePath + ".lock", withIntermediateDirectories: false)
    #expect(throws: StoreFault.self) {
      try CaseStore.create(at: folder.storePath)
    }
    #expect(try folder.names == ["council.iro.lock"])
  }

  @Test("A store is not made in a folder that is not there")
  func noFolder() throws {
    let path = folder.path + "/none/council.iro"
    #expect(throws: StoreFault.storage(.cannotCreate(path: path, why: "its folder does not exist"))) {
      try CaseStore.create(at: path)
    }
  }

  private func permissions(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")[.posixPermissions] as? Int
  }
}

/// A folder or file that this account may not write to. Root may always, so root does it as another.
@Suite(.enabled(if: OrdinaryAccount.isAvailable))
struct ClosedFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    OrdinaryAccount.own(folder.path)
  }

  private func permit(_ mode: Int, _ name: String = "") throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.path + "/" + name)
  }

  @Test("A store is not made in a closed folder")
  func making() throws {
    try OrdinaryAccount.run {
      try permit(0o500)
      defer { try? permit(0o700) }
      #expect(throws: StoreFault.storage(.isReadOnly(path: folder.storePath))) {
        try CaseStore.create(at: folder.storePath)
      }
      #expect(try folder.names == [])
    }
  }

  @Test("A store in a closed folder can be read, and not written to")
  func reading() throws {
    try OrdinaryAccount.run {
      try folder.makeStore().record("a1", "c1", Sample.known("1001"))
      for name in try folder.names { try permit(0o400, name) }
      try permit(0o500)
      defer { try? permit(0o700) }
      #expect(throws: StoreFault.storage(.isReadOnly(path: folder.storePath))) {
        try CaseStore(opening: folder.storePath)
      }
      #expect(try CaseStore(opening: folder.storePath, readOnly: true).head() == 1)
    }
  }

  @Test("Without its log, a store in a closed folder cannot be read")
  func withoutLog() throws {
    try OrdinaryAccount.run {
      try folder.makeStore().record("a1", "c1", Sample.known("1001"))
      try FileManager.default.removeItem(atPath: folder.storePath + "-wal")
      try FileManager.default.removeItem(atPath: folder.storePath + "-shm")
      try permit(0o500)
      defer { try? permit(0o700) }
      #expect(throws: StoreFault.storage(.isReadOnly(path: folder.storePath))) {
        try CaseStore(opening: folder.storePath, readOnly: true)
      }
    }
  }

  @Test("A store that may not be read says so")
  func unreadable() throws {
    try OrdinaryAccount.run {
      _ = try folder.makeStore()
      try permit(0o000, "council.iro")
      #expect(
        throws: StoreFault.storage(.cannotOpen(path: folder.storePath, why: "this account may not read it"))
      ) { try CaseStore(opening: folder.storePath, readOnly: true) }
    }
  }
}
