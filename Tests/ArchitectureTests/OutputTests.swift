import Testing

/// What goes to a terminal goes through one door, where nothing that would steer it is let through.
@Suite struct OutputTests {
  private static let door = "Sources/iro/Wiring/Output.swift"

  /// One of these stands in every line that the pattern below can find: few lines are worth looking at closely.
  private static let words = [
    "print(", "Print(", "printf(", "dump(", "puts(", "putc(", "putchar(", "perror(", "write(", "writev(",
    "FileHandle", "/dev/", "_FILENO", "stdout", "stderr", "withError", "parseOrExit", "main(nil",
  ]

  /// What in a line of code writes to standard output or standard error, or has somebody else do so.
  private static func writing(_ line: some StringProtocol) -> Substring? {
    guard words.contains(where: { line.contains($0) }) else { return nil }
    let asked = String(line).replacing(/(?:isatty|ioctl)\(STD(?:OUT|ERR)_FILENO/, with: "")
      .replacing(/func print\(/, with: "")
    let pattern =
      /(?:^|[^.\w])(?:(?:Swift|Glibc|Foundation)\.)?(?:(?:print|debugPrint|dump|puts|fputs|fputc|putchar|putc|perror|fwrite|v?[fd]?printf)\(|(?:write|writev)\([12],|FileHandle\(fileDescriptor: [12]\b)|FileHandle\.standard|\/dev\/(?:tty|std)|STD(?:OUT|ERR)_FILENO|\bstd(?:out|err)\b|exit\(withError|parseOrExit|\bmain\(nil/
    return asked.firstMatch(of: pattern).map { asked[$0.range] }.map { Substring(String($0)) }
  }

  @Test("One file alone writes to standard output and standard error; the screens have ncurses")
  func oneDoor() throws {
    let files = try Repository.sources(under: "Sources").filter { $0.path != Self.door }
    let faults = files.flatMap { file in
      file.code.compactMap { line in Self.writing(line).map { "\(file.path): \($0)" } }
    }
    #expect(faults == [])
    let inC = try Repository.sources(under: "Sources", endings: [".c"]).map(\.path)
    #expect(inC.allSatisfy { $0.hasPrefix("Sources/CNcurses/") || $0 == "Sources/CProcess/process.c" })
  }

  @Test("The door itself is found to write")
  func found() throws {
    let door = try #require(
      try Repository.sources(under: "Sources/iro/Wiring").first { $0.path == Self.door })
    #expect(door.code.contains { Self.writing($0) != nil })
  }

  @Test(
    "Writing is noticed however it is done",
    arguments: [
      "print(\"x\")", "  fputs(text, stderr)", "_ = write(STDERR_FILENO, bytes, 3)", "exit(withError: error)",
      "FileHandle.standardError.write(data)", "debugPrint(x)", "main(nil)", "dump(x)",
      "Swift.print(text)", "Glibc.printf(format)", "vprintf(format, list)", "write(1, bytes, 3)",
      "_ = Glibc.write(2, bytes, 3)", "writev(1, parts, 2)", "FileHandle(fileDescriptor: 2)",
    ])
  func noticed(line: String) { #expect(Self.writing(line) != nil) }

  @Test(
    "A question is not writing",
    arguments: [
      "isatty(STDOUT_FILENO) == 1", "command.print(path)", "func print(_ path: String) -> String?",
      "fingerprint(of: stamp)", "result.standardError",
      "Files.write(text, to: path)", "Glibc.write(file, bytes, 3)", "file.write(1, bytes)",
      "write(12, bytes, 3)",
    ])
  func passedOver(line: String) { #expect(Self.writing(line) == nil) }

  @Test("A list is made into CSV in one place, where it can be guarded for a spreadsheet")
  func csv() throws {
    let allowed = ["Sources/iro/Wiring/ExcelOption.swift"]
    let faults = try Repository.sources(under: "Sources").filter { !allowed.contains($0.path) }.flatMap {
      file in
      file.code.filter { $0.contains(".printed(as:") && !$0.contains(".printed(as: .text)") }
        .map { "\(file.path): \($0)" }
    }
    #expect(faults == [])
    let writers = try Repository.sources(under: "Sources").filter { file in
      file.code.contains { $0.contains("CSVText.") }
    }
    #expect(writers.map(\.path) == ["Sources/Printouts/Listing+formats.swift"])
  }
}
