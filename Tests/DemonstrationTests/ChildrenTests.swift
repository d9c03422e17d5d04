import CareCalendar
import Casework
import Demonstration
import Testing

/// Who the invented children are.
@Suite struct ChildrenTests {
  let council: Meadowbridge

  init() throws { council = try Meadowbridge.made.get() }

  @Test("Every child has a name of their own, of more than one word but for the three meant to have one")
  func names() {
    let names = council.children.map { $0.child.person.name ?? "" }
    #expect(Set(names).count == names.count)
    #expect(Set(names.filter { !$0.contains(" ") }) == ["Mariam", "Hewad", "Rojîn"])
  }

  @Test(
    "Names are as varied as in London", arguments: ["Ẹniọlá", "Trần", "Łu", "O'", "-", "Ș", "ğ", "ė", "ë"])
  func spelling(part: String) {
    #expect(council.children.contains { ($0.child.person.name ?? "").contains(part) })
  }

  @Test("Sex, ethnicity, birthday and number are known, and ethnicity is not for one")
  func people() {
    for child in council.children.map(\.child.person) {
      #expect(child.dateOfBirth != nil && child.sex != nil && child.ethnicity != nil && child.number != nil)
    }
    #expect(council.children.count { $0.child.person.ethnicity == .notYetKnown } == 1)
  }

  @Test("The twins have one surname and one birthday")
  func duplicateNumbers() throws {
    let taiwo = try #require(council.child("Taiwo Adéyẹmí")).child
    let kehinde = try #require(council.child("Kehinde Adéyẹmí")).child
    #expect(taiwo.person.dateOfBirth == kehinde.person.dateOfBirth)
    #expect(taiwo.responsibility.iro == kehinde.responsibility.iro)
  }

  @Test("The four brothers and sisters have four IROs")
  func brothersAndSisters() {
    let four = ["Keira", "Malachi", "Reece", "Summer"].compactMap { council.child("\($0) Galbraith-Pinnock") }
    #expect(Set(four.compactMap(\.child.responsibility.iro)).count == 4)
  }

  @Test("One name is very long")
  func longName() {
    #expect(council.withUs.contains { ($0.child.person.name ?? "").count > 55 })
  }

  @Test("Children with us are of every age from 0 to 17, and most of those in care are 10 and over")
  func ages() {
    let ages = council.withUs.compactMap { $0.child.person.age(on: SyntheticCouncil.pinned) }
    #expect(Set(ages) == Set(0...17))
    #expect(ages.count { $0 >= 10 } * 2 > ages.count)
  }

  @Test("Children who came alone to ask for asylum are 16 and 17, and accommodated")
  func alone() {
    let alone = council.withUs.filter { $0.child.person.unaccompaniedUntil != nil }
    #expect((18...28).contains(alone.count))
    for child in alone.map(\.child) {
      #expect(child.person.age(on: SyntheticCouncil.pinned).map { $0 >= 16 } == true)
      #expect(child.care.episodes.last?.legalStatus == .accommodated)
      #expect(child.person.unaccompaniedUntil == child.person.dateOfBirth?.adding(months: 216))
    }
  }
}
