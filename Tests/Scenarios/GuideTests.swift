import Foundation
import Testing

/// Pages show the screens as scenarios record them, so that they cannot go out of date.
@Suite struct GuideTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let pages: [String] = {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "docs").path)) ?? []
    return ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
  }()

  @Test("Every screen on a page is the frame that it names", arguments: pages)
  func frames(page: String) throws {
    let text = try String(contentsOf: Self.root.appending(path: page), encoding: .utf8)
    for part in text.components(separatedBy: "<!-- Tests/Scenarios/").dropFirst() {
      let name = part.components(separatedBy: " -->")[0]
      let frame = try String(
        contentsOf: Self.root.appending(path: "Tests/Scenarios/\(name)"), encoding: .utf8)
      let shown = part.hasPrefix("\(name) -->\n```text\n\(frame)```\n")
      #expect(shown, "\(page) does not show \(name) as it is: script/regenerate does.")
    }
  }

  @Test("Both guides show a morning, a meeting and a dispute", arguments: ["user-guide", "manager-guide"])
  func guides(guide: String) throws {
    let text = try String(contentsOf: Self.root.appending(path: "docs/\(guide).md"), encoding: .utf8)
    #expect(text.components(separatedBy: "<!-- Tests/Scenarios/").count > 3)
  }
}
