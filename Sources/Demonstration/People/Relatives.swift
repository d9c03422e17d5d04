import Application
import Casework

/// The parents of an invented family, and a grandparent now and then: the same for brothers and sisters.
struct Relatives {
  private var chance: SeededRandom
  private var identifiers: Identifiers
  private let life: SyntheticChild
  private let kin: FamilyNaming

  /// `seed` is the family's own.
  init(of life: SyntheticChild, seed: UInt64, _ identifiers: Identifiers) {
    chance = SeededRandom(seed: seed)
    self.identifiers = identifiers
    self.life = life
    kin = life.kin ?? FamilyNaming(heritages: Heritage.of(life.ethnicity), surname: life.surname)
  }

  mutating func people() -> [ConnectedPerson] {
    if life.course == .unaccompanied { return [unknown(.unknownParent), uncle] }
    let terms = terms()
    let isKept = chance.happens(inHundred: 3)
    var people = [parent(.mother, .female, terms.mother, isConfidential: isKept)]
    people.append(
      chance.happens(inHundred: 16)
        ? unknown(.father) : parent(.father, .male, terms.father, isConfidential: isKept))
    if chance.happens(inHundred: 9) { people.append(adult(.stepParent, .male, own: false)) }
    if chance.happens(inHundred: 2) { people.append(adult(.secondMother, .female, own: false)) }
    if chance.happens(inHundred: 34) { people.append(adult(.grandparent, .female, own: true)) }
    return people
  }

  private typealias Terms = (terms: ParticipationTerms, reason: String?)

  /// At most one of the two is kept away.
  private mutating func terms() -> (mother: Terms, father: Terms) {
    let usual: Terms = (.mayAttend, nil)
    let mother = chance.pick(weighted: [
      ParticipationTerms.mayAttend: 82, .apart: 9, .inWriting: 7, .notInvited: 2,
    ])
    let father = chance.pick(weighted: [
      ParticipationTerms.mayAttend: 60, .apart: 14, .inWriting: 16, .notInvited: 10,
    ])
    return (
      mother == .mayAttend ? usual : (mother, reason(for: mother, .female)),
      father == .mayAttend ? usual : (father, reason(for: father, .male))
    )
  }

  private mutating func reason(for terms: ParticipationTerms, _ sex: Sex) -> String {
    let isMother = sex == .female
    return switch terms {
    case .mayAttend: ""
    case .apart: ReasonWords.metApart[isMother ? chance.number(0...1) : 2]
    case .inWriting: chance.pick(ReasonWords.inWriting)
    case .notInvited: ReasonWords.notToBeInvited[isMother ? chance.number(1...2) : chance.number(0...2)]
    }
  }

  private mutating func parent(
    _ relationship: Relationship, _ sex: Sex, _ terms: Terms, isConfidential: Bool
  ) -> ConnectedPerson {
    var person = adult(relationship, sex, own: true)
    person.hasParentalResponsibility =
      sex == .female ? true : chance.pick(weighted: [Bool?.some(true): 56, false: 24, nil: 20])
    person.isDeceased = chance.happens(inHundred: 4)
    guard !person.isDeceased else {
      person.details = nil
      return person
    }
    person.terms = terms.terms
    person.termsReason = terms.reason.map { life.wording.fill($0) }
    person.isConfidential = isConfidential
    if terms.terms == .notInvited { person.details = nil }
    return person
  }

  /// Of the family's name, or of a name of their own.
  private mutating func adult(_ relationship: Relationship, _ sex: Sex, own: Bool) -> ConnectedPerson {
    let heritage = own && sex == .female ? kin.heritages[0] : kin.heritages[kin.heritages.count - 1]
    let surname = own && chance.happens(inHundred: 78) ? kin.surname : chance.pick(heritage.surnames)
    let first = chance.pick(heritage.adultNames(sex))
    let name =
      heritage == .vietnamese ? "\(surname.of(sex)) \(first)" : "\(first) \(surname.of(sex))"
    return ConnectedPerson(
      id: identifiers.person(), name: name, relationship: relationship, details: telephone())
  }

  private mutating func unknown(_ relationship: Relationship) -> ConnectedPerson {
    ConnectedPerson(
      id: identifiers.person(), name: "not known", relationship: relationship, terms: .notInvited,
      termsReason: "We do not know who that is, or where.")
  }

  private var uncle: ConnectedPerson {
    mutating get {
      var person = adult(.relative, .male, own: true)
      person.details = "by telephone only; the number is with the social worker"
      (person.terms, person.termsReason) = (.inWriting, "Lives abroad and answers messages.")
      return person
    }
  }

  /// Numbers of the range that is kept for stories.
  private mutating func telephone() -> String { "07700 900\(chance.number(100...999))" }
}
