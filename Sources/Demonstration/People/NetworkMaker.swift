import Application
import Casework

/// Puts people and places around every invented child who is with us.
struct NetworkMaker {
  private var chance: SeededRandom
  private var identifiers: Identifiers
  private let families: UInt64

  init(_ chance: inout SeededRandom) {
    families = chance.next()
    identifiers = Identifiers(chance.branch())
    self.chance = chance.branch()
  }

  mutating func gather(_ life: inout SyntheticChild) {
    guard life.isFollowed else { return }
    life.surroundings.communication = communication(life)
    let seed = families &+ UInt64(life.family)
    var relatives = Relatives(of: life, seed: seed, Identifiers(chance.branch()))
    let isKept = life.isPlacedForAdoption || chance.happens(inHundred: 4)
    var people = relatives.people()
    people += carers(life, seed, isConfidential: isKept) + professionals(life)
    life.surroundings.people = people.map { $0.informed(isKept) }
    life.surroundings.places = places(life, seed, isConfidential: isKept)
  }

  private mutating func person(
    _ relationship: Relationship, _ name: String, _ details: String? = nil, isConfidential: Bool = false
  ) -> ConnectedPerson {
    ConnectedPerson(
      id: identifiers.person(), name: name, relationship: relationship, details: details,
      isConfidential: isConfidential)
  }

  /// Brothers and sisters in homes of one kind have the same carers.
  private mutating func carers(_ life: SyntheticChild, _ seed: UInt64, isConfidential: Bool)
    -> [ConnectedPerson]
  {
    var home = SeededRandom(seed: seed &+ life.kindOfHome)
    switch life.placement {
    case .withParents?, .independentLiving?, nil: return []
    case .childrensHome?, .residentialSchool?, .secureChildrensHome?, .semiIndependent?:
      return [person(.keyWorker, home.pick(PlaceNames.keyWorkers), isConfidential: isConfidential)]
    case .fosteredByFamily?, .fosteredByFamilyLongTerm?, .fosteredByFamilyUndivided?:
      let first = home.pick(["Sandra", "Rose", "Miriam", "Angela", "Helena"])
      let name = "\(first) \(life.kin?.surname.daughter ?? life.surname.daughter)"
      return [person(.fosterCarer, name, "of the family", isConfidential: isConfidential)]
    case let placement? where placement.isAdoptive:
      return [
        person(.fosterCarer, home.pick(PlaceNames.adopters), "to adopt the child", isConfidential: true)
      ]
    default: return [person(.fosterCarer, home.pick(PlaceNames.carers), isConfidential: isConfidential)]
    }
  }

  private mutating func professionals(_ life: SyntheticChild) -> [ConnectedPerson] {
    let age = life.age(on: CouncilYears.pinned)
    var people = [person(.socialWorker, life.socialWorker, life.team.rawValue)]
    if (4...16).contains(age) {
      people.append(person(.teacher, chance.pick(PlaceNames.teachers), "designated teacher"))
    }
    if chance.happens(inHundred: 30) {
      people.append(person(.healthProfessional, chance.pick(PlaceNames.health)))
    }
    if age >= 7, chance.happens(inHundred: 12) {
      people.append(person(.advocate, chance.pick(PlaceNames.advocates)))
    }
    if life.course == .inProceedings {
      people.append(person(.childrensGuardian, chance.pick(PlaceNames.guardians)))
    }
    if age >= 16, chance.happens(inHundred: 70) {
      people.append(person(.personalAdviser, chance.pick(PlaceNames.advisers)))
    }
    if age >= 9, chance.happens(inHundred: 3) {
      people.append(person(.independentVisitor, chance.pick(PlaceNames.visitors)))
    }
    return people
  }

  private mutating func communication(_ life: SyntheticChild) -> Communication? {
    let language = life.course == .unaccompanied ? life.kin?.heritages[0].language : nil
    let interpreter = chance.happens(inHundred: 70) ? language : nil
    let short =
      chance.happens(inHundred: 7) && life.firstName.count > 5 ? String(life.firstName.prefix(3)) : nil
    let they = chance.happens(inHundred: 2) && life.age(on: CouncilYears.pinned) >= 12
    let needs = life.course.isShortBreaks ? chance.pick(NetworkMaker.needs) : nil
    guard interpreter != nil || short != nil || they || needs != nil else { return nil }
    return Communication(
      knownAs: short, pronoun: they ? "they/them" : nil, needs: needs, interpreter: interpreter)
  }

  private static let needs = [
    "Uses signs and a picture board. Give time for an answer.", "Understands more than can be said aloud.",
    "Needs to know beforehand what will happen, with pictures.", "Hears with two aids; face the window.",
    nil,
  ]
}
