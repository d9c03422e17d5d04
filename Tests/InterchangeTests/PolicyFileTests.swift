import CareCalendar
import Casework
import Interchange
import Resources
import Rulebook
import Testing

@Suite("Policy files")
struct PolicyFileTests {
  private func read(_ text: String) -> PolicyFile {
    PolicyFile.read(file: "policy.yaml", bytes: Array(text.utf8))
  }

  private var builtIn: [UInt8] {
    let resource = Resource.usualPolicy
    return Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
  }

  @Test("The policy built in is the usual one, and names every period as it usually is")
  func usual() {
    let file = PolicyFile.read(file: "policy-default.yaml", bytes: builtIn)
    #expect(file.faults.isEmpty)
    #expect(file.name == "Usual practice")
    #expect(file.policy == .usual)
    let text = String(decoding: builtIn, as: UTF8.self)
    for timescale in Timescale.allCases {
      let name = timescale.rawValue.split(separator: ".")[1]
      #expect(text.contains("    \(name): \(timescale.usual.words)\n"), "\(timescale.rawValue)")
    }
  }

  @Test("The policy built in spells out every list, and every choice with all its options")
  func usualListsAndChoices() {
    let text = String(decoding: builtIn, as: UTF8.self)
    for list in PolicyList.allCases {
      let name = list.rawValue.split(separator: ".").last!
      #expect(text.contains("  \(name):\(list.usual.isEmpty ? " []" : "")\n"), "\(list)")
      for entry in list.usual { #expect(text.contains("  - \(entry)\n"), "\(list)") }
    }
    for choice in PolicyChoice.allCases {
      let name = choice.rawValue.split(separator: ".")[1]
      #expect(text.contains("    \(name): \(choice.usual)\n"), "\(choice)")
      for option in choice.options { #expect(text.contains(" \(option)"), "\(choice)") }
    }
  }

  @Test("The policy built in spells out the ladder, the categories and the words")
  func usualLadder() {
    let text = String(decoding: builtIn, as: UTF8.self)
    for stage in Policy.usual.ladder.stages {
      #expect(text.contains("    - key: \(stage.key)\n      name: \(stage.name)\n"), "\(stage)")
    }
    for category in Policy.usual.alertCategories + Policy.usual.practiceCategories {
      let fields = "key: \(category.key), name: \(category.name), common: \(category.common.rawValue)"
      #expect(text.contains("  - {\(fields)}\n"), "\(category)")
    }
    for kind in Policy.usual.changeKinds {
      let name = kind.name.contains(",") ? "\"\(kind.name)\"" : kind.name
      #expect(
        text.contains("  - {key: \(kind.key), name: \(name), common: \(kind.common.rawValue)}\n"), "\(kind)")
    }
    for respondent in SurveyRespondent.allCases {
      for question in Policy.usual.surveys[respondent] {
        #expect(text.contains("    - {key: \(question.key), question: \"\(question.words)\""), "\(question)")
      }
    }
    for word in PolicyWord.allCases { #expect(text.contains("  \(word.rawValue): \(word.usual)\n")) }
    #expect(text.contains("\ntargets: {}\n"))
    #expect(text.contains("\nscreens:\n  cover-after: \(CoverDelay.usual.words)\n"))
  }

  @Test("A council's file changes what it names and nothing else")
  func changes() {
    let file = read("name: Ours\nperiods:\n  looked-after:\n    first: 15 working days\n")
    #expect(file.faults.isEmpty)
    #expect(file.policy[.firstReview] == .workingDays(15))
    #expect(file.policy[.secondReview] == .months(3))
  }

  @Test(
    "Each fault names its line and what to do",
    arguments: [
      ("name: A\nperiods:\n  looked-after:\n    first: -1 days\n", 4, "is no period"),
      ("name: A\nperiods:\n  looked-after:\n    first: 0 working days\n", 4, "number from 1"),
      ("name: A\nperiods:\n  looked-after:\n    first: soon\n", 4, "20 working days"),
      ("name: A\nperiods:\n  looked-after:\n    frist: 20 working days\n", 4, "it has first, second"),
      ("name: A\nperiods:\n  lookedafter:\n    first: 20 working days\n", 3, "the groups are"),
      ("name: A\nladders: x\n", 2, "is not known here; a policy has name, periods, lists, choices, ladder"),
      ("name: A\nperiods: 3\n", 2, "must hold groups"),
      ("name: [1]\n", 1, "must be words"),
      ("name: A\nperiods:\n  board:\n    due-soon: 3 days\n    due-soon: 4 days\n", 5, "twice"),
      ("name: A\nperiods:\n\tboard:\n", 3, "spaces, not tabs"),
      ("- a\n- b\n", 1, "is no policy"),
    ])
  func faults(text: String, line: Int, words: String) throws {
    let fault = try #require(read(text).faults.first)
    #expect(fault.line == line)
    #expect(fault.message.contains(words), "\(fault)")
  }

  @Test("A key that stands twice is named where it stands again, also beside one that begins alike")
  func alike() throws {
    let text = """
      name: A
      periods:
        looked-after:
          first: 20 working days
          first-before-april-2011: 4 weeks
          first: 15 working days
      """
    let fault = try #require(read(text).faults.first)
    #expect(fault.line == 6)
  }

  @Test("An empty file and one without a name are faults")
  func nameless() {
    #expect(read("").faults.count == 1)
    #expect(read("periods:\n").faults.count == 1)
    #expect(PolicyFile.read(file: "p", bytes: [0xFF, 0xFE, 0x00]).faults.count == 1)
  }
}
