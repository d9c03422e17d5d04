import TerminalSupport
import Testing

/// What commands refuse a social worker, as the screens do.
@Suite struct SocialWorkerCommandTests {
  private func say(_ command: String, _ store: String) throws -> String {
    try shell("'\(Program.path)' \(command) --as catrin.bowen --store \(store) 2>&1; echo \"code $?\"")
  }

  @Test(
    "Today is no list of theirs, in no format",
    arguments: ["today", "today --format csv", "today --format json"])
  func today(_ command: String) throws {
    let said = try say(command, Program.store())
    #expect(said.contains("There is nothing there for a Social Worker"))
    #expect(said.hasSuffix("code 77\n") && said.split(separator: "\n").count == 2, "\(said)")
  }

  @Test("The journal of their own child is refused, and the child is shown")
  func journal() throws {
    let store = try Program.store()
    let children = try say("caseload --format csv", store).split(separator: "\n")
    let number = try #require(children.dropFirst().first?.split(separator: ",").first)
    let said = try say("history \(number)", store)
    #expect(said.contains("does not allow you to see the whole file of a review"))
    #expect(said.hasSuffix("code 77\n") && said.split(separator: "\n").count == 2, "\(said)")
    #expect(try say("child \(number)", store).hasSuffix("code 0\n"))
  }
}
