import Foundation
import Platform
import Testing

/// What programs leave that are killed while they replace a file.
@Suite struct UnfinishedFileTests {
  @Test(
    "What a program of the same number left is no hindrance, as in a container, where it is always the same")
  func sameNumber() throws {
    let folder = NSTemporaryDirectory() + "/iro-unfinished-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/receipt"
    for name in [file, "\(file).writing-\(getpid())"] { try Data("old".utf8).write(to: URL(filePath: name)) }
    try Files.write("new", to: file, replacing: true)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "new")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["receipt"])
  }
}
