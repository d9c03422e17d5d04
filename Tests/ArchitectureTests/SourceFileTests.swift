import Testing

/// The reading of source files, on which the other tests rest.
@Suite struct SourceFileTests {
  @Test(
    "An import is found however it is written",
    arguments: [
      "import TerminalUI", "public import TerminalUI", "@testable import TerminalUI",
      "  import struct TerminalUI.Frame",
      "@_spi(Tests) internal import TerminalUI", "import TerminalUI  // and why",
    ])
  func imports(line: String) {
    #expect(file(line).imports == ["TerminalUI"])
  }

  @Test("Comments and texts of several lines are not code")
  func words() {
    let text = [
      "// import TerminalUI", "let help = \"\"\"", "  import staff FILE", "  \"\"\"", "import Application",
    ]
    #expect(file(text.joined(separator: "\n")).imports == ["Application"])
  }

  @Test("Reading the time is noticed", arguments: ["let t = Date()", "time(nil)", "ContinuousClock().now"])
  func clock(line: String) {
    #expect(file(line).clock != nil)
  }

  @Test("A word for time is not a clock", arguments: ["meetingTime(nil)", "/// not Date()", "let time = 3"])
  func noClock(line: String) {
    #expect(file(line).clock == nil)
  }

  @Test("A public type is documented by the line above it, or above its attributes")
  func documentation() {
    #expect(file("/// A day.\npublic struct Day {}").undocumentedTypes == [])
    #expect(file("/// A day.\n@frozen\npublic struct Day {}").undocumentedTypes == [])
    #expect(file("import TerminalUI\npublic final class Day {}").undocumentedTypes == ["Day"])
  }

  @Test("A page without tables has neither modules nor packages")
  func emptyPage() {
    #expect(ArchitecturePage(text: "# Architecture\n\nWords.").modules.isEmpty)
  }

  @Test("A row says what a module may import and do")
  func row() throws {
    let page = ArchitecturePage(
      text: """
        | module | what lives there | what may not | may import |
        |---|---|---|---|
        | Application | work | clock, SQL | Casework, Rulebook |
        | iro | wires | logic | all |
        """)
    let service = try #require(page.modules.first)
    #expect(service.bansClock && !service.bansFoundation)
    #expect(service.permission == .only(["Casework", "Rulebook"]))
    #expect(page.modules.last?.permission == .all)
  }

  private func file(_ text: String) -> SourceFile { SourceFile(path: "File.swift", text: text) }
}
