import Foundation
import Glibc
import Testing

@testable import Platform

/// What is read of a path that somebody named, and what is written over.
@Suite struct BoundedFileTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func path(_ name: String) -> String { "\(scratch.path)/\(name)" }

  private func fault(_ work: () throws -> Void) -> FileFault? {
    do {
      try work()
      return nil
    } catch {
      return error as? FileFault
    }
  }

  private func reading(_ path: String, atMost limit: Int = 100) -> FileFault? {
    fault { _ = try Files.bytes(of: path, atMost: limit) }
  }

  private func make(socket path: String) -> Int32 {
    let made = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(100)) }
    let length = socklen_t(MemoryLayout<sockaddr_un>.size)
    _ = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(made, $0, length) }
    }
    return made
  }

  @Test("A pipe, a device, a folder and a socket are refused at once, and nothing is read of them")
  func kinds() {
    defer { scratch.remove() }
    mkfifo(path("pipe"), 0o600)
    let made = make(socket: path("socket"))
    defer { close(made) }
    #expect(reading(path("pipe"))?.words == "\(path("pipe")): is a pipe, not a file")
    #expect(reading("/dev/zero")?.words == "/dev/zero: is a device, not a file")
    #expect(reading(scratch.path)?.words == "\(scratch.path): is a folder, not a file")
    #expect(reading(path("socket"))?.words == "\(path("socket")): is a socket or a device, not a file")
    #expect(reading(path("nothing"))?.kind == .missing)
  }

  @Test("A file is read up to the limit, and refused with the limit beyond it")
  func size() throws {
    defer { scratch.remove() }
    try Files.write(String(repeating: "x", count: 2048), to: path("file"), replacing: false)
    #expect(try Files.bytes(of: path("file"), atMost: 2048).count == 2048)
    let fault = reading(path("file"), atMost: 1024)
    #expect(fault?.kind == .tooLarge)
    #expect(
      fault?.words
        == "\(path("file")): holds more than 1 KB, which is the most that is read of such a file")
  }

  @Test("200 MB are refused before any of them is read")
  func large() throws {
    defer { scratch.remove() }
    try Files.write("", to: path("reviews.csv"), replacing: false)
    truncate(path("reviews.csv"), 200 << 20)
    let fault = reading(path("reviews.csv"), atMost: 32 << 20)
    #expect(fault?.kind == .tooLarge)
    #expect(fault?.words.contains("holds more than 32 MB") == true)
  }

  @Test("A file whose size says nothing is read no further than the limit")
  func sizeUnsaid() {
    defer { scratch.remove() }
    // A file of /proc has the size nought, and holds something.
    #expect(reading("/proc/self/maps", atMost: 64)?.kind == .tooLarge)
  }

  @Test("Of what lies in a folder a pipe is named too, so that it is not passed over in silence")
  func folder() throws {
    defer { scratch.remove() }
    mkfifo(path("reviews.csv"), 0o600)
    mkdir(path("inner"), 0o700)
    try Files.write("x", to: path("header.csv"), replacing: false)
    #expect(try Files.names(in: scratch.path) == ["header.csv", "reviews.csv"])
  }

  @Test("Nothing but a file is written over, asked for or not")
  func replacing() throws {
    defer { scratch.remove() }
    try Files.write("old", to: path("file"), replacing: false)
    mkfifo(path("pipe"), 0o600)
    mkdir(path("folder"), 0o700)
    symlink(path("file"), path("link"))
    symlink(path("nothing"), path("dangling"))
    for (name, kind) in [
      ("pipe", "a pipe"), ("folder", "a folder"), ("link", "a symbolic link"),
      ("dangling", "a symbolic link"),
    ] {
      for replaces in [true, false] {
        let words = fault { try Files.write("new", to: path(name), replacing: replaces) }?.words
        #expect(words == "\(path(name)): is \(kind), not a file, and stays as it is: name a file")
      }
      #expect(fault { try Files.rename(path("file"), to: path(name)) }?.kind == .cannotCreate)
    }
    #expect(
      fault { try Files.requirePlace(for: "/dev/null", replacing: true) }?.words.contains("a device") == true)
    #expect(try Files.bytes(of: path("file"), atMost: 100) == Array("old".utf8))
    try Files.write("new", to: path("file"), replacing: true)
    #expect(try Files.bytes(of: path("file"), atMost: 100) == Array("new".utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(names.filter { $0.contains("writing") } == [])
  }
}
