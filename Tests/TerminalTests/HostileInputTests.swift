import Foundation
import TerminalSupport
import Testing

/// What the program does with files that never end, with what is no file, and with names that would steer a terminal.
@Suite struct HostileInputTests {
  /// Commands that read what they are named, with FILE in its place.
  private static let readers = [
    "policy check FILE", "policy adopt FILE STORE", "holidays adopt FILE STORE", "terms adopt FILE STORE",
    "templates adopt letter.markdown FILE STORE", "import staff FILE STORE", "import caseload FILE STORE",
    "import children FILE STORE", "due --batch FILE", "rehearse FILE",
  ]

  private func saying(
    _ command: String, of file: String, on store: String, from input: String = "/dev/null"
  ) throws -> String {
    let options = "--as judith.ravenscroft --store \(store)"
    let words = command.replacing("FILE", with: "'\(file)'").replacing("STORE", with: options)
    return try shell(
      "ulimit -v 4000000; timeout 60 '\(Program.path)' \(words) < \(input) 2>&1; echo \"code $?\"")
  }

  private func folder() throws -> String {
    let folder = NSTemporaryDirectory() + "/iro-hostile-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test("Every command that reads a file refuses a pipe, a device and a folder at once")
  func kinds() throws {
    let (store, folder) = (try Program.store(), try folder())
    defer { try? FileManager.default.removeItem(atPath: folder) }
    mkfifo("\(folder)/pipe", 0o600)
    for command in Self.readers {
      for (path, kind) in [
        ("\(folder)/pipe", "a pipe"), ("/dev/zero", "a device"), (folder, "a folder"),
      ] {
        let said = try saying(command, of: path, on: store)
        #expect(said == "iro: \(path): is \(kind), not a file\ncode 66\n", "\(command)")
      }
    }
  }

  @Test("Standard input without end is refused at the limit, by every command that reads it")
  func endless() throws {
    let store = try Program.store()
    for command in Self.readers {
      let said = try saying(command, of: "-", on: store, from: "/dev/zero")
      #expect(said.hasPrefix("iro: standard input: holds more than "), "\(command)")
      #expect(said.hasSuffix(" MB, which is the most that is read of such a file\ncode 65\n"), "\(command)")
    }
  }

  @Test("A list may come by standard input, which is named so")
  func standardInput() throws {
    let store = try Program.store()
    let line = "printf 'child,name,iro,social_worker,team\\n100864,,Nobody Known,,\\n'"
    let said = try shell(
      "\(line) | '\(Program.path)' import caseload - --as judith.ravenscroft --store \(store) 2>&1; echo \"code $?\""
    )
    #expect(said.hasPrefix("standard input:2: iro: no member of staff is called 'Nobody Known'"))
    #expect(said.hasSuffix("code 65\n"))
  }

  @Test("A pipe among the files of a return is named, and not passed over")
  func pipeInReturn() throws {
    let (store, folder) = (try Program.store(), try folder())
    defer { try? FileManager.default.removeItem(atPath: folder) }
    mkfifo("\(folder)/reviews.csv", 0o600)
    let said = try saying("import ssda903 FILE STORE", of: folder, on: store)
    #expect(said == "iro: \(folder)/reviews.csv: is a pipe, not a file\ncode 66\n")
  }

  @Test("What would steer the terminal is told by its number, whoever says it and wherever it stood")
  func escapes() throws {
    let (store, folder) = (try Program.store(), try folder())
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bad = "a\u{1B}[31m\u{202E}b"
    try "name: x\n\(bad): 1\n".replacing("\u{1B}", with: "\u{9B}").write(
      toFile: "\(folder)/\(bad).yaml", atomically: true, encoding: .utf8)
    // A template is refused for a control character before its fields are looked for.
    try "{{a\u{202E}b}}".write(toFile: "\(folder)/t.mustache", atomically: true, encoding: .utf8)
    try "{{\(bad)}}".write(toFile: "\(folder)/c.mustache", atomically: true, encoding: .utf8)
    try "Title\n\(bad) x\n".write(toFile: "\(folder)/s.txt", atomically: true, encoding: .utf8)
    for (command, file) in [
      ("policy check FILE", "\(folder)/\(bad).yaml"), ("policy check FILE", "\(folder)/\(bad)"),
      ("templates adopt letter.markdown FILE STORE", "\(folder)/t.mustache"),
      ("templates show FILE STORE", bad), ("rehearse FILE", "\(folder)/s.txt"),
      ("FILE", bad), ("--FILE", bad), ("today --today FILE", bad), ("roles --format FILE", bad),
      ("due FILE --start 2014-11-03", bad), ("report month --month FILE", bad),
      ("import staff FILE STORE", "\(folder)/\(bad)\niro: imported"),
      ("verify --store FILE", "\(folder)/\(bad)"),
    ] {
      let said = try saying(command, of: file, on: store)
      let raw = said.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E
      }
      #expect(raw.isEmpty, "\(command): \(said)")
      #expect(said.contains("<U+202E>") || said.contains("\u{FFFD}"), "\(command): \(said)")
      #expect(!said.contains("\niro: imported"))
    }
    let refused = try saying(
      "templates adopt letter.markdown FILE STORE", of: "\(folder)/c.mustache", on: store)
    #expect(
      refused
        == "\(folder)/c.mustache:1: It holds a control character: type it again without.\ncode 65\n")
  }

  @Test("The name of a file that is adopted is recorded without what is not seen, and its controls by number")
  func adoptedName() throws {
    let (store, folder) = (try Program.store(), try folder())
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = "\(folder)/a\u{202E}\u{1B}[31mZoe\u{308}.mustache"
    let letter = try saying("templates show FILE STORE", of: "letter.markdown", on: store)
    try letter.replacing("code 0\n", with: "Goodbye.\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    let said = try saying("templates adopt letter.markdown FILE STORE", of: file, on: store)
    #expect(said.hasPrefix("a<U+001B>[31mZo\u{EB}.mustache is adopted: "), "\(said)")
    #expect(said.hasSuffix("code 0\n"), "\(said)")
  }

  @Test("A council's name that holds a line end of any kind is refused, and no store is made")
  func councilsName() throws {
    let store = NSTemporaryDirectory() + "/\(UUID().uuidString).db"
    for end in ["\u{2028}", "\u{2029}", "\u{85}", "\n"] {
      let command = "'\(Program.path)' init --council 'A\(end)b' --store \(store)"
      let said = try shell("\(command) 2>&1; echo \"code $?\"")
      #expect(said.contains("--council holds a control character (U+"), "\(said)")
      #expect(said.hasSuffix("code 64\n"), "\(said)")
      #expect(!FileManager.default.fileExists(atPath: store))
    }
  }

  @Test("Nothing but a file is written over with --replace")
  func replacing() throws {
    let (store, folder) = (try Program.store(), try folder())
    defer { try? FileManager.default.removeItem(atPath: folder) }
    mkfifo("\(folder)/pipe", 0o600)
    symlink("/dev/null", "\(folder)/link")
    for (name, kind) in [("pipe", "a pipe"), ("link", "a symbolic link")] {
      let report = try saying(
        "report month --month 2014-10 --replace --output FILE STORE", of: "\(folder)/\(name)", on: store)
      #expect(report.contains("is \(kind), not a file, and stays as it is: name a file\ncode 73\n"))
      let faults = try saying(
        "import staff x.csv --replace --faults FILE STORE", of: "\(folder)/\(name)", on: store)
      #expect(faults.contains("is \(kind), not a file, and stays as it is: name a file"))
    }
  }
}
