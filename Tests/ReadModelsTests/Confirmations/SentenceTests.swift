import CareCalendar
import Casework
import ReadModels
import Testing

/// What is said of what was recorded, whatever the words that were typed end with.
@Suite struct SentenceTests {
  private let row = ChildRow(id: ChildID("c1"), number: ChildNumber("1"), name: "Ella Rose")

  @Test("A sentence ends once", arguments: ["The family is away", "The family is away.", "Why now?"])
  func once(typed: String) {
    let words = Confirmation.cancelled(row, .lookedAfter, reason: typed).words
    #expect(words == "The booked review of Ella Rose is cancelled: \(typed.asSentence)")
    #expect(!words.contains("..") && !words.contains("?."))
  }

  @Test("A stage that is called as the dispute is says its name once, and one that says its role does too")
  func names() {
    func stage(_ name: String, _ role: String) -> LadderStage {
      LadderStage(
        key: "k", name: name, role: .teamManager, roleName: role, period: .workingDays(5), isFormal: true,
        mayStart: true)
    }
    #expect(stage("Manager alert", "Team Manager").placed(for: "Manager alert") == " with the Team Manager")
    #expect(stage("Stage 1", "Team Manager").placed(for: "Alert") == " at Stage 1 (Team Manager)")
    #expect(stage("Formal, Team Manager", "Team Manager").called == "Formal, Team Manager")
  }
}
