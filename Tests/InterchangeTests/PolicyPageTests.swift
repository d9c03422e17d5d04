import Casework
import Foundation
import Interchange
import Rulebook
import Testing

/// docs/policy.md is enough to write a policy by.
@Suite struct PolicyPageTests {
  private let text: String

  init() throws {
    let tree = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    text = try String(contentsOf: tree.appending(path: "docs/policy.md"), encoding: .utf8)
  }

  private var code: Set<String> { Set(text.matches(of: /`([^`\n]+)`/).map { String($0.output.1) }) }

  @Test("The example on the page is a whole policy, and says what differs from usual practice")
  func example() throws {
    let example = try #require(text.firstMatch(of: /```yaml\n((?s).*?)```/)?.output.1)
    let file = PolicyFile.read(file: "policy.md", bytes: Array(example.utf8))
    #expect(file.faults == [])
    #expect(file.name == "Meadowbridge, 2015")
    #expect(file.policy.ladder.stages.map(\.roleName) == ["Team Manager", "Locality Manager", "Director"])
    #expect(file.policy.ladder.warning == nil)
    #expect(file.policy[.midwayCheck] == "asked" && file.policy.onTimeBasis == .ni66)
    #expect(file.policy.alertCategories.count == 3 && file.policy.targets.count == 3)
    #expect(file.policy.vocabulary[.alert] == "concern")
  }

  @Test("Every period stands on the page with what is usual")
  func periods() {
    for timescale in Timescale.allCases {
      #expect(text.contains("| `\(timescale.rawValue)` | \(timescale.usual.words) | "), "\(timescale)")
    }
  }

  @Test("Every list, choice, option, role, common category and word stands on the page")
  func names() {
    let names =
      PolicyList.allCases.map(\.rawValue) + PolicyChoice.allCases.map(\.rawValue)
      + PolicyChoice.allCases.flatMap(\.options) + Ladder.roles.map(\.rawValue)
      + CommonCategory.allCases.map(\.rawValue) + PolicyWord.allCases.map(\.rawValue)
    #expect(names.filter { !code.contains($0) } == [])
    for word in PolicyWord.allCases { #expect(text.contains("| `\(word.rawValue)` | \(word.usual) | ")) }
  }
}
