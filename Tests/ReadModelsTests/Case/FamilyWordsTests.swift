import Casework
import ReadModels
import Testing

/// What is said of confidential people and places.
@Suite struct FamilyWordsTests {
  private let home = Whereabouts(words: "4 Mill Lane", isConfidential: true)

  @Test("A confidential place says that it is, and is only called confidential to those who may not know it")
  func places() {
    func words(_ whereabouts: Whereabouts) -> String {
      FamilyEvent.lives(.home, whereabouts, on: "2014-10-01").words(in: Family())
    }
    #expect(words(home) == "Where the child lives: 4 Mill Lane (confidential)")
    #expect(words(.withheld) == "Where the child lives: confidential")
    #expect(words(Whereabouts(words: "4 Mill Lane", isConfidential: false)).hasSuffix(": 4 Mill Lane"))
  }

  @Test("Without the name, nothing of what tells who somebody is stays")
  func people() {
    let father = ConnectedPerson(
      id: PersonID("f"), name: "Dean Rose", relationship: .father, hasParentalResponsibility: true,
      terms: .apart, termsReason: "court order", details: "9 Hill Street", isConfidential: true)
    func words(_ person: ConnectedPerson) -> String {
      FamilyEvent.recorded(person, on: "2014-10-01").words(in: Family())
    }
    #expect(
      words(father)
        == "Dean Rose (father); confidential; with parental responsibility; is met apart from the meeting: court order"
    )
    #expect(
      words(father.withoutName)
        == "confidential (father); with parental responsibility; is met apart from the meeting")
    #expect(father.withoutName.details == nil)
  }
}
