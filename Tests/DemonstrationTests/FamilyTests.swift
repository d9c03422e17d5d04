import CareCalendar
import Casework
import Demonstration
import Testing

/// Who is around the invented children.
@Suite struct FamilyTests {
  let council: Meadowbridge

  init() throws { council = try Meadowbridge.made.get() }

  private var people: [ConnectedPerson] { council.withUs.flatMap(\.child.family.people) }

  @Test("Every child with us has a parent, even if not known, and the social worker who holds the case")
  func everyone() {
    for child in council.withUs.map(\.child) {
      let people = child.family.people
      #expect(people.contains { $0.relationship.group == .parent })
      let worker = people.first { $0.relationship == .socialWorker }
      #expect(worker?.name == child.responsibility.caseHolder?.socialWorker)
      #expect(child.family.places[.home] != nil)
    }
  }

  @Test("A child of school age has a teacher, and a school")
  func school() {
    for child in council.withUs.map(\.child) {
      guard let age = child.person.age(on: SyntheticCouncil.pinned), (4...16).contains(age) else { continue }
      #expect(child.family.people.contains { $0.relationship == .teacher })
      #expect(child.family.places[.school] != nil)
    }
  }

  @Test("Families are of many kinds")
  func kinds() {
    let relationships = Set(people.map(\.relationship))
    #expect(
      relationships.isSuperset(of: [
        .mother, .father, .secondMother, .stepParent, .unknownParent, .grandparent, .relative, .fosterCarer,
        .keyWorker, .healthProfessional, .advocate, .childrensGuardian, .personalAdviser, .independentVisitor,
      ]))
    #expect(people.contains { $0.relationship == .father && $0.name == "not known" })
    #expect(people.contains { $0.isDeceased })
    let fathers = people.filter { $0.relationship == .father }
    #expect(Set(fathers.map(\.hasParentalResponsibility)) == [true, false, nil])
  }

  @Test("Most may come; those who may not have the reason beside it")
  func terms() {
    let families = people.filter { $0.relationship.group == .parent }
    #expect(Set(families.map(\.terms)) == Set(ParticipationTerms.allCases))
    #expect(families.count { $0.terms == .mayAttend } * 2 > families.count)
    #expect(families.allSatisfy { $0.terms == .mayAttend || ($0.termsReason ?? "").count > 15 })
  }

  @Test(
    "For some the home, the school and the carers are confidential, and for all who are placed for adoption")
  func confidential() {
    let kept = council.withUs.map(\.child).filter { $0.family.places[.home]?.isConfidential == true }
    #expect((15...60).contains(kept.count))
    for child in kept {
      #expect(child.family.people.allSatisfy { $0.relationship.group != .carer || $0.isConfidential })
      let worker = child.family.people.first { $0.relationship == .socialWorker }
      #expect(worker?.mayKnow.contains(.address) == true)
    }
    let placed = council.withUs.map(\.child).filter { child in
      child.adoptionPlacements.contains { $0.ended == nil }
    }
    #expect(placed.allSatisfy { $0.family.places[.home]?.isConfidential == true })
    #expect(people.contains { $0.relationship == .mother && $0.isConfidential })
  }

  @Test("Brothers and sisters are linked, also those who have different IROs")
  func linked() throws {
    let families = Dictionary(grouping: council.withUs.compactMap(\.child.family.id)) { $0 }
    #expect(families.count > 40 && families.values.allSatisfy { $0.count > 1 })
    let four = ["Keira", "Malachi", "Reece", "Summer"].compactMap { council.child("\($0) Galbraith-Pinnock") }
    #expect(Set(four.map(\.child.family.id)).count == 1 && four[0].child.family.id != nil)
  }
}
