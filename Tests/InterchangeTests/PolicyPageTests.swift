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

  /// What stands on the page as YAML, from the first to the last.
  private var examples: [String] { text.matches(of: /```yaml\n((?s).*?)```/).map { String($0.output.1) } }

  private func read(_ text: String) -> PolicyFile {
    PolicyFile.read(file: "policy.yaml", bytes: Array(text.utf8))
  }

  @Test("The example on the page is a whole policy, and says what differs from usual practice")
  func example() throws {
    let file = read(try #require(examples.first))
    #expect(file.faults == [])
    #expect(file.name == "Meadowbridge, 2015")
    #expect(file.policy.ladder.stages.map(\.roleName) == ["Team Manager", "Locality Manager", "Director"])
    #expect(file.policy.ladder.warning == nil)
    #expect(file.policy[.midwayCheck] == "asked" && file.policy.onTimeBasis == .ni66)
    #expect(file.policy.alertCategories.count == 3 && file.policy.targets.count == 3)
    #expect(file.policy.vocabulary[.alert] == "concern")
  }

  @Test("The parts of a policy that stand on the page are whole as well")
  func parts() throws {
    let parts = examples.dropFirst().map { read("name: A\n" + $0) }
    #expect(parts.count == 3 && parts.allSatisfy { $0.faults.isEmpty }, "\(parts.map(\.faults))")
    let ladder = try #require(parts.first).policy.ladder
    #expect(ladder.stages.map(\.role) == [.teamManager, .deputyDirector, .director, .director])
    #expect(ladder.stages.map(\.roleName).last == "Chief Executive" && ladder.warning == nil)
    #expect(try #require(parts.last).policy.targets.count == 5)
  }

  @Test("The fault on the page is the one that the reader finds")
  func fault() throws {
    let shown = try #require(text.firstMatch(of: /```\n(policy.yaml:.*)\n```/)?.output.1)
    let wrong = try #require(examples.first).replacing("role: service-manager", with: "role: manager")
    #expect(read(wrong).faults.map(\.description) == [String(shown)])
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
      + PolicyChoice.allCases.flatMap(\.options) + Role.managers.map(\.rawValue)
      + CommonCategory.allCases.map(\.rawValue) + PolicyWord.allCases.map(\.rawValue)
    #expect(names.filter { !code.contains($0) } == [])
    for word in PolicyWord.allCases { #expect(text.contains("| `\(word.rawValue)` | \(word.usual) | ")) }
    #expect(text.contains("| `cover-after` | \(CoverDelay.usual.words) | "))
  }
}
