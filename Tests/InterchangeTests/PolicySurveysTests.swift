import Casework
import Interchange
import Rulebook
import Testing

/// What is asked after a review, in a policy file.
@Suite struct PolicySurveysTests {
  private func read(_ surveys: String) -> PolicyFile {
    PolicyFile.read(file: "policy.yaml", bytes: Array("name: A\nsurveys:\n\(surveys)".utf8))
  }

  @Test("The questions of a sort of person take the place of the usual ones, and of no others")
  func own() {
    let file = read("  parent:\n    - {key: warm, question: \"Was it warm?\"}\n  carer: []\n")
    #expect(file.faults == [])
    #expect(file.policy.surveys[.parent] == [SurveyQuestion("warm", "Was it warm?")])
    #expect(file.policy.surveys[.child] == SurveyQuestions.usual[.child])
    #expect(file.policy.surveys.respondents == [.child, .parent])
  }

  @Test("They are kept when the policy is adopted, and read back")
  func kept() {
    let policy = read("  child:\n    - {key: more, question: What more?, answer: words}\n  parent: []\n")
      .policy
    #expect(policy.surveys[.child] == [SurveyQuestion("more", "What more?", .words)])
    #expect(Policy(settings: policy.settings) == policy)
    #expect(Policy(settings: ["surveys": ""]).surveys.respondents == [])
  }

  @Test(
    "Each fault names its line and what to do",
    arguments: [
      ("  aunt:\n    - {key: a, question: Was it?}\n", 3, "there are child, parent, carer"),
      ("  child:\n    - {key: A, question: Was it?}\n", 4, "small letters"),
      ("  child:\n    - {key: a, question: Was it?}\n    - {key: a, question: Is it?}\n", 5, "stands twice"),
      ("  child:\n    - {key: a}\n", 4, "has no 'question'"),
      ("  child:\n    - {key: a, question: Was it?, answer: maybe}\n", 4, "choose one of yes-no, words"),
      ("  child: 3\n", 3, "is no list"),
      ("  - child\n", 3, "must hold questions"),
    ])
  func faults(text: String, line: Int, words: String) throws {
    let fault = try #require(read(text).faults.first)
    #expect(fault.line == line)
    #expect(fault.message.contains(words), "\(fault)")
  }
}
