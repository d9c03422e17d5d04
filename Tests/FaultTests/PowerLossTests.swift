import Foundation
import Testing

@testable import faults

/// What the disk on which power losses are tried keeps of what was written to it.
@Suite struct PowerLossTests {
  private var disk: Disk

  init() throws {
    let folder = NSTemporaryDirectory() + "/iro-disk-\(UUID().uuidString)"
    try Folder.make(folder)
    defer { Folder.remove(folder) }
    try Folder.write("old", to: folder + "/log")
    disk = Disk(folder, called: "/a")
    disk.make(.open(path: "/a/log", descriptor: 3, isNew: false, isEmptied: false))
  }

  private func kept(_ name: String = "log") -> String? {
    disk.whatIsKept(nil)[name].map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func write(_ text: String) { disk.make(.write(descriptor: 3, at: 0, Array(text.utf8))) }

  @Test("What was written is kept from its flush on")
  mutating func flushed() {
    write("new")
    #expect(kept() == "old")
    #expect(disk.unflushed == ["log"])
    disk.make(.flush(descriptor: 3, isDone: true))
    #expect(kept() == "new")
    #expect(disk.unflushed == [])
  }

  @Test("What a flush failed to keep the next does not keep either, unless it is written again")
  mutating func failed() {
    write("new")
    disk.make(.flush(descriptor: 3, isDone: false))
    disk.make(.flush(descriptor: 3, isDone: true))
    #expect(kept() == "old")
    write("new")
    disk.make(.flush(descriptor: 3, isDone: true))
    #expect(kept() == "new")
  }

  @Test("A name is kept when its folder is flushed, and not when the file is")
  mutating func names() {
    disk.make(.open(path: "/a/new", descriptor: 4, isNew: true, isEmptied: false))
    disk.make(.write(descriptor: 4, at: nil, Array("x".utf8)))
    disk.make(.flush(descriptor: 4, isDone: true))
    #expect(kept("new") == nil)
    disk.make(.open(path: "/a", descriptor: 5, isNew: false, isEmptied: false))
    disk.make(.flush(descriptor: 5, isDone: true))
    #expect(kept("new") == "x")
    disk.make(.unlink(path: "/a/new"))
    #expect(kept("new") == "x")
  }

  @Test("By chance all, some or none of what was not flushed is kept, a sector at a time")
  mutating func chance() {
    disk.make(.write(descriptor: 3, at: 0, Array(repeating: 1, count: 1024)))
    let found = Set((1...200).compactMap { disk.whatIsKept(UInt64($0))["log"].map { [$0.first, $0.last] } })
    let old = Array("old".utf8)
    #expect(found == [[1, 1], [old[0], 1], [old[0], old[2]]])
  }

  @Test("A trace is read as the operations in it, with every byte")
  func trace() throws {
    let lines = #"""
      812 openat(AT_FDCWD, "\x2f\x61\x2f\x78", O_RDWR|O_CREAT|O_CLOEXEC, 0600) = 7
      812 pwrite64(7, "\x00\x2c\xff", 3, 4096) = 3
      812 pwrite64(7, "\x00", 1, 0) = -1 ENOSPC (No space left on device) (INJECTED)
      812 fdatasync(7 <unfinished ...>
      813 close(9) = 0
      812 <... fdatasync resumed>) = 0
      812 fsync(7) = -1 EIO (Input/output error) (INJECTED)
      812 write(1, "\x4f\x6b", 2) = 2
      """#
    let operations = try FileOperations(Array(lines.utf8)).all.map { "\($0)" }
    #expect(
      operations == [
        #"open(path: "/a/x", descriptor: 7, isNew: true, isEmptied: false)"#,
        "write(descriptor: 7, at: Optional(4096), [0, 44, 255])", "close(descriptor: 9)",
        "flush(descriptor: 7, isDone: true)", "flush(descriptor: 7, isDone: false)", "said([79, 107])",
      ])
  }

  @Test("A trace that cannot be understood is no trace with less in it")
  func unreadable() {
    let line = #"812 pwrite64(7, "\x00", 1, what) = 1"#
    #expect(throws: FaultsFailure.self) { try FileOperations(Array(line.utf8)) }
  }

  @Test(
    "A point is named so that it can be run again",
    arguments: ["kill:pwrite64:17", "EIO:fdatasync:2+", "after:1340", "power:217:none", "power:9:44:fsync:1"])
  func named(_ words: String) { #expect(Fault(words).map { "\($0)" } == words) }
}
