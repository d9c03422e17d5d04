import Foundation
import Testing

@testable import Platform

extension StartedProgramTests {
  /// Pages in a folder of one's own, and on paper.
  @Suite(.serialized) struct PagesTests {
    private let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    private var folder: String { "\(scratch.path)/new/pages" }

    private func page(_ text: String, _ document: String = "r1 letter", _ name: String = "1-letter.md")
      -> PageFile
    {
      PageFile(name: name, text: text, document: document)
    }

    private func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private func text(_ name: String) -> String? {
      try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }

    private func words(_ work: () throws -> Void) -> String {
      do {
        try work()
        return ""
      } catch {
        return (error as? FileFault)?.words ?? "\(error)"
      }
    }

    @Test("The folder is made for this account alone, and so is every page")
    func privately() throws {
      defer { scratch.remove() }
      try PageFolder(folder + "/").write([page("Dear Ås,\n"), page("x", "r1 record", "1-record.md")])
      #expect(text("1-letter.md") == "Dear Ås,\n" && text("1-record.md") == "x")
      #expect(try mode(folder) == 0o700 && mode("\(scratch.path)/new") == 0o700)
      #expect(try mode("\(folder)/1-letter.md") == 0o600)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.filter { $0.contains("writing") } == [])
    }

    @Test("A folder that others can look into, or that is not given whole, is refused with what to do")
    func refused() throws {
      defer { scratch.remove() }
      let open = "\(scratch.path)/open"
      try FileManager.default.createDirectory(
        atPath: open, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
      #expect(words { _ = try PageFolder(open) }.contains("others can look into this folder"))
      #expect(words { _ = try PageFolder("pages") }.contains("it begins with / or ~/"))
      #expect(words { _ = try PageFolder("/proc/pages") }.contains("cannot be made"))
    }

    @Test("A page takes the place of the same document, and of nothing else")
    func replacing() throws {
      defer { scratch.remove() }
      let folder = try PageFolder(folder)
      try folder.write([page("first")])
      try PageFolder(folder.path).write([page("second")])
      #expect(text("1-letter.md") == "second")
      #expect(
        words { try folder.write([page("other", "r2 letter"), page("new", "r2 record", "2.md")]) }
          .contains("it is not this document"))
      try "by hand".write(toFile: "\(folder.path)/3.md", atomically: true, encoding: .utf8)
      #expect(
        words { try folder.write([page("x", "r3 letter", "3.md")]) }.contains("it is not this document"))
      #expect(text("1-letter.md") == "second" && text("2.md") == nil && text("3.md") == "by hand")
    }

    @Test("All pages are written, or none, and nothing half written is left")
    func whole() throws {
      defer { scratch.remove() }
      let folder = try PageFolder(folder)
      try folder.write([page("first")])
      // Nothing can be laid here before it takes its name.
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/.2.md.writing", withIntermediateDirectories: true)
      #expect(
        words { try folder.write([page("second"), page("x", "r2 letter", "2.md")]) }.contains(
          "cannot be written"))
      #expect(text("1-letter.md") == "first" && text("2.md") == nil && text(".1-letter.md.writing") == nil)
      #expect(text(".iro-pages") == "r1 letter\t1-letter.md\n")
    }

    @Test("The folder is proposed once, and remembered from then on")
    func remembered() throws {
      setenv("XDG_CONFIG_HOME", "\(scratch.path)/config", 1)
      defer {
        unsetenv("XDG_CONFIG_HOME")
        scratch.remove()
      }
      #expect(ChosenFolder.words == "~/iro-pages")
      #expect(try Pages.write([page("x")], to: folder) == folder)
      #expect(ChosenFolder.words == folder)
      #expect(try mode("\(scratch.path)/config/iro/pages-folder") == 0o600)
      #expect(words { _ = try Pages.write([page("x")], to: "elsewhere") } != "")
      #expect(ChosenFolder.words == folder)
    }

    @Test("A page is printed by its path as it stands, whatever is in it, and no shell sees it")
    func printing() throws {
      defer { scratch.remove() }
      let printer = try program("printf '%s\\n' \"$@\" > \(scratch.path)/printed")
      let command = try #require(PrintCommand("\(printer) -n  2"))
      #expect(command.print("/a b;echo $HOME `id` ü.md") == nil)
      let printed = try String(contentsOfFile: "\(scratch.path)/printed", encoding: .utf8)
      #expect(printed == "-n\n2\n/a b;echo $HOME `id` ü.md\n")
    }

    @Test("A print command that fails says what happened")
    func printingFails() throws {
      defer { scratch.remove() }
      let failing = try program("echo 'no such printer' >&2; exit 3")
      #expect(
        PrintCommand(failing)?.print("/x")
          == "The print command “\(failing)” ended with an error (3): no such printer.")
      #expect(
        PrintCommand("no-such-program -x")?.print("/x")
          == "The print command “no-such-program -x” is not there. IRO_PRINT says which it is.")
      let killed = try program("kill -9 $$")
      #expect(PrintCommand(killed)?.print("/x")?.contains("ended from outside (signal 9)") == true)
      let patient = try program("exec sleep 600")
      #expect(
        PrintCommand(patient)?.print("/x", patience: .milliseconds(200))
          == "The print command “\(patient)” did not come to an end, and was stopped.")
      #expect(PrintCommand("  ") == nil)
    }

    private func program(_ script: String) throws -> String {
      let path = "\(scratch.path)/printer"
      try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
      return path
    }
  }
}
