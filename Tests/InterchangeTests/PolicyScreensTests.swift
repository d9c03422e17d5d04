import Interchange
import Rulebook
import Testing

@Suite("The screens in policy files")
struct PolicyScreensTests {
  private func read(_ text: String) -> PolicyFile {
    PolicyFile.read(file: "policy.yaml", bytes: Array(("name: A\n" + text).utf8))
  }

  @Test(
    "After how long they are covered is minutes, or off; without it, or with nothing under it, ten minutes",
    arguments: [
      ("screens:\n  cover-after: 1 minute\n", .minutes(1)),
      ("screens:\n  cover-after: 480 minutes\n", .minutes(480)), ("screens:\n  cover-after: off\n", .off),
      ("screens:\n", .minutes(10)), ("", .minutes(10)),
    ] as [(String, CoverDelay)])
  func delay(text: String, delay: CoverDelay) {
    let file = read(text)
    #expect(file.faults == [])
    #expect(file.policy.coverDelay == delay)
    #expect(Policy(settings: file.policy.settings).coverDelay == delay, "adopted, it is the same")
  }

  @Test(
    "What is wrong is named by its line, with what to write",
    arguments: [
      ("screens:\n  cover-after: 0 minutes\n", 3, "“0 minutes” is no such time: write minutes, 1 to 480"),
      ("screens:\n  cover-after: 481 minutes\n", 3, "1 to 480, as in '10 minutes', or off"),
      ("screens:\n  cover-after: 10\n", 3, "is no such time"),
      ("screens:\n  cover-after: 10 seconds\n", 3, "is no such time"),
      ("screens:\n  cover-after:\n", 3, "is no such time"),
      ("screens:\n  cover-after: [off]\n", 3, "is no such time"),
      ("screens:\n  hide-after: off\n", 3, "is no setting of the screens; there is cover-after"),
      ("screens: off\n", 2, "must hold its setting"),
    ])
  func faults(text: String, line: Int, words: String) throws {
    let fault = try #require(read(text).faults.first)
    #expect(fault.line == line)
    #expect(fault.message.contains(words), "\(fault)")
    #expect(read(text).policy.coverDelay == .usual)
  }
}
