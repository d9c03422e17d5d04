import Casework
import Demonstration
import ReadModels
import Testing

/// The alerts and practice notes of the invented council, whole.
@Suite struct DisputeTests {
  let council: Meadowbridge

  init() throws { council = try Meadowbridge.made.get() }

  private var alerts: [Alert] { council.children.flatMap(\.child.alerts) }
  private var notes: [PracticeNote] { council.children.flatMap(\.child.practiceNotes) }

  @Test("There are about a hundred in a year, most resolved where they started, and a good third about drift")
  func year() {
    #expect((90...160).contains(alerts.count))
    let resolved = alerts.filter { if case .resolved? = $0.ending { true } else { false } }
    #expect(resolved.count { $0.reached.count == 1 } * 100 > resolved.count * 60)
    #expect(Set(resolved.map(\.reached.count)) == [1, 2, 3])
    let drift = alerts.count { $0.raised.category.common == .drift } * 100
    #expect(drift > alerts.count * 28 && drift < alerts.count * 48)
  }

  @Test("Challenges are answered, wait and become alerts; good practice and impact are noted")
  func practice() {
    let challenges = notes.filter { $0.kind == .challenge }
    #expect(challenges.contains { $0.answer != nil } && challenges.contains { $0.answer == nil })
    #expect(alerts.count { $0.raised.origin.practiceNote != nil } >= 2)
    #expect(Set(notes.map(\.kind)) == Set(PracticeNoteKind.allCases))
  }

  @Test("No child has the same concern twice, and every text is filled in")
  func words() {
    for child in council.children.map(\.child) {
      let concerns = child.alerts.map(\.raised.concern)
      #expect(Set(concerns).count == concerns.count)
    }
    let texts = alerts.flatMap { [$0.raised.concern, $0.raised.remedy, $0.raised.told.words] }
    #expect((texts + notes.map(\.words)).allSatisfy { !$0.contains("{") && $0.count > 15 })
    #expect(Set(alerts.map(\.raised.concern)).count > 40)
  }

  @Test("What is raised about brothers and sisters names none of them")
  func together() {
    let family = council.children.map(\.child).filter { $0.alerts.contains { $0.raised.group != nil } }
    #expect(family.count > 1)
    let shared = family.flatMap(\.alerts).filter { $0.raised.group != nil }.map(\.raised)
    for name in family.compactMap({ $0.person.name?.split(separator: " ").first }) {
      #expect(shared.allSatisfy { !$0.concern.contains(name) && !$0.told.words.contains(name) })
    }
  }

  @Test(
    "Managers of the cast have something before them, and not too much",
    arguments: [
      ("theresa.stone", 4...40), ("philippa.marlow", 2...16), ("elizabeth.harcastle", 1...6),
    ])
  func managers(login: String, count: ClosedRange<Int>) {
    #expect(count.contains(council.count(.challenges, login)), "\(council.count(.challenges, login))")
  }
}
