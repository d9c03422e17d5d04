import Interchange
import Rulebook
import Testing

@Suite("Lists and choices in policy files")
struct PolicyListsAndChoicesTests {
  private func read(_ text: String) -> PolicyFile {
    PolicyFile.read(file: "policy.yaml", bytes: Array(("name: A\n" + text).utf8))
  }

  @Test("A council's list takes the place of the usual one, in its own order, and changes no other")
  func list() {
    let file = read("lists:\n  plan:\n    issues:\n      contact: ['far: away', a court order]\n")
    #expect(file.faults == [])
    #expect(file.policy[.contactIssues] == ["far: away", "a court order"])
    #expect(file.policy[.healthIssues] == PolicyList.healthIssues.usual)
  }

  @Test("Any list may be left empty", arguments: PolicyList.allCases)
  func empty(list: PolicyList) {
    let steps = list.rawValue.split(separator: ".")
    let lines = steps.enumerated().map { String(repeating: "  ", count: $0.offset + 1) + $0.element + ":" }
    let file = read("lists:\n" + lines.joined(separator: "\n") + " []\n")
    #expect(file.faults == [])
    #expect(file.policy[list] == [])
  }

  @Test("Any option of a choice may be chosen", arguments: PolicyChoice.allCases)
  func choice(choice: PolicyChoice) {
    let steps = choice.rawValue.split(separator: ".")
    for option in choice.options {
      let file = read("choices:\n  \(steps[0]):\n    \(steps[1]): \(option)\n")
      #expect(file.faults == [])
      #expect(file.policy[choice] == option)
    }
  }

  @Test(
    "What is wrong with a list is named by its line, with what to do",
    arguments: [
      ("lists:\n  plans:\n    checklist: []\n", 3, "plans", "are reviews, documents, plan, decisions"),
      (
        "lists:\n  plan:\n    issue: []\n", 4, "plan.issue",
        "it has issues, checklist, checklist-in-words, permanence"
      ),
      (
        "lists:\n  plan:\n    issues:\n      sleep: []\n", 5, "plan.issues.sleep",
        "is no list of this group; it has education, health, placement, contact"
      ),
      ("lists:\n  plan:\n    issues: []\n", 4, "issues", "must hold lists, one a line"),
      ("lists: 3\n", 2, "lists", "must hold groups of lists"),
      ("lists:\n  plan:\n    checklist: Safe?\n", 4, "plan.checklist", "'- ', or write [] for none"),
      ("lists:\n  plan:\n    checklist:\n", 4, "plan.checklist", "is no list"),
      ("lists:\n  plan:\n    checklist:\n      - Safe?\n      - \n", 6, "plan.checklist", "an empty entry"),
      ("lists:\n  plan:\n    checklist:\n      - Safe?\n      - ' safe? '\n", 6, "plan.checklist", "line 5"),
      ("lists:\n  plan:\n    checklist:\n      - Now: safe?\n", 5, "plan.checklist", "put the entry in"),
      ("lists:\n  plan:\n    checklist:\n      - [Safe?]\n", 5, "plan.checklist", "a list within a list"),
      ("lists:\n  plan:\n    checklist:\n      - \"A\\nb\"\n", 5, "plan.checklist", "several lines"),
      ("lists:\n  plan:\n    checklist:\n      - \"A\\eb\"\n", 5, "plan.checklist", "U+001B"),
      ("lists:\n  plan:\n    checklist: []\n    checklist: []\n", 5, "checklist", "first on line 4"),
      ("lists:\n  plan: {}\nlists:\n  plan: {}\n", 4, "lists", "first on line 2"),
    ])
  func list(text: String, line: Int, column: String, words: String) throws {
    let fault = try #require(read(text).faults.first)
    #expect(fault.line == line)
    #expect(fault.column == column)
    #expect(fault.message.contains(words), "\(fault)")
  }

  @Test(
    "What is wrong with a choice is named by its line, with the options",
    arguments: [
      ("choices:\n  duties:\n    midway-check: yes\n", 4, "“yes” is none of its options: choose one of not-"),
      ("choices:\n  duties:\n    midway-check: [asked]\n", 4, "not-asked, asked"),
      ("choices:\n  duties:\n    midway-check:\n", 4, "not-asked, asked"),
      ("choices:\n  duties:\n    halfway: asked\n", 4, "no choice of this group; it has midway-check, am"),
      ("choices:\n  duty:\n    midway-check: asked\n", 3, "the groups are reviews, decisions, duties, conf"),
      ("periods:\n  reviews:\n    next-counts-from: completion\n", 4, "it has adjourned-completed"),
      ("choices:\n\tduties:\n", 3, "spaces, not tabs"),
      ("choices:\n  duties:\n    midway-check: asked\n    midway-check: asked\n", 5, "first on line 4"),
    ])
  func choice(text: String, line: Int, words: String) throws {
    let fault = try #require(read(text).faults.first)
    #expect(fault.line == line)
    #expect(fault.message.contains(words), "\(fault)")
  }

  @Test("Every fault of a file is told, not only the first")
  func several() {
    let text = "lists:\n  plan:\n    checklist: no\n    permanence: [a, a]\nchoices:\n  duties: 1\n"
    #expect(read(text).faults.map(\.line) == [4, 5, 7])
  }

  @Test("A list may have 200 entries, and not one more")
  func manyEntries() {
    let list = { (count: Int) in
      "lists:\n  plan:\n    checklist:\n" + (0..<count).map { "      - entry \($0)\n" }.joined()
    }
    #expect(read(list(200)).faults == [])
    #expect(
      read(list(201)).faults.map(\.description) == [
        "policy.yaml:5: plan.checklist: has more than 200 entries, which is the most"
      ])
  }
}
