import Casework
import Interchange
import Rulebook
import Testing

@Suite("Categories, targets and words in policy files")
struct PolicyWordsTests {
  private func read(_ text: String) -> PolicyFile {
    PolicyFile.read(file: "policy.yaml", bytes: Array(("name: A\n" + text).utf8))
  }

  @Test("Categories take the place of the usual ones; those of alerts and of practice notes stand apart")
  func categories() {
    let file = read("alert-categories:\n  - {key: slow, name: too slow, common: drift}\n")
    #expect(file.faults == [])
    #expect(file.policy.alertCategories == [AlertCategory(key: "slow", name: "too slow", common: .drift)])
    #expect(file.policy.practiceCategories == Policy.usual.practiceCategories)
  }

  @Test("Targets are kept as they are written, and may be blank")
  func targets() {
    let text = """
      targets:
        reviews.on-time.ni66: 95%
        iro.caseload.average: 50-70
        documents.pep: TBC
        participation.advocate:
        disputes.formal: 0

      """
    let file = read(text)
    #expect(file.faults == [])
    #expect(
      file.policy.targets == [
        "reviews.on-time.ni66": "95%", "iro.caseload.average": "50-70", "documents.pep": "TBC",
        "participation.advocate": "", "disputes.formal": "0",
      ])
    #expect(read("targets:\nvocabulary:\n").faults == [])
  }

  @Test("The council's words take the place of the usual ones, a word at a time")
  func vocabulary() {
    let file = read("vocabulary:\n  home: placement\n")
    #expect(file.faults == [])
    #expect(file.policy.vocabulary[.home] == "placement")
    #expect(file.policy.vocabulary[.familyTime] == "family time")
  }

  @Test(
    "What is wrong is named by its line, with what to do",
    arguments: [
      ("alert-categories: drift\n", 2, "alert-categories", "begin each category with '- key: …'"),
      ("alert-categories: []\n", 2, "alert-categories", "has no category: name at least one"),
      (
        "practice-categories:\n  - drift\n", 3, "practice-categories", "it needs the fields key, name, common"
      ),
      (
        "alert-categories:\n  - {key: a, name: A, common: weather}\n", 3, "alert-categories.common",
        "“weather” is no common category: choose one of drift, planning"
      ),
      ("alert-categories:\n  - {key: a, name: A}\n", 3, "alert-categories", "has no 'common': add"),
      (
        "alert-categories:\n  - key: a\n    kind: b\n", 4, "alert-categories.kind",
        "is no field of a category"
      ),
      (
        "alert-categories:\n  - {key: a, name: A, common: drift}\n  - {key: a, name: B, common: drift}\n", 4,
        "alert-categories.key", "“a” stands twice: first on line 3"
      ),
      (
        "alert-categories:\n  - {key: a, name: \"A\\eb\", common: drift}\n", 3, "alert-categories.name",
        "U+001B"
      ),
      ("targets: 95%\n", 2, "targets", "must hold targets, one a line"),
      ("targets:\n  Reviews: 95%\n", 3, "targets", "is no measure: write its key"),
      ("targets:\n  reviews.held: soon\n", 3, "targets.reviews.held", "as in '95%' or '50-70'"),
      ("targets:\n  reviews.held: -1\n", 3, "targets.reviews.held", "is no target"),
      ("targets:\n  reviews.held: [1]\n", 3, "targets.reviews.held", "is no target"),
      ("targets:\n  reviews.held: 1\n  reviews.held: 2\n", 4, "reviews.held", "first on line 3"),
      ("vocabulary: placement\n", 2, "vocabulary", "must hold words, one a line"),
      ("vocabulary:\n  house: home\n", 3, "vocabulary.house", "they choose family-time, review, home, alert"),
      ("vocabulary:\n  home: 3\n", 3, "vocabulary.home", "must be words"),
      ("vocabulary:\n  home:\n", 3, "vocabulary.home", "must be words"),
      ("vocabulary:\n\thome: placement\n", 3, nil, "spaces, not tabs"),
    ])
  func faults(text: String, line: Int, column: String?, words: String) throws {
    let fault = try #require(read(text).faults.first)
    #expect(fault.line == line)
    #expect(fault.column == column)
    #expect(fault.message.contains(words), "\(fault)")
  }
}
