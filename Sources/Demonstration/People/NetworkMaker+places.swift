import Casework

extension NetworkMaker {
  /// Where the child lives and learns. Those in homes of one kind live at one address.
  func places(
    _ life: SyntheticChild, _ seed: UInt64, isConfidential: Bool
  ) -> [WhereaboutsKind: Whereabouts] {
    var home = SeededRandom(seed: seed &+ life.kindOfHome &+ 1)
    var schools = SeededRandom(seed: seed &+ 2)
    let number = home.number(1...98)
    let address: String =
      switch life.placement {
      case .childrensHome?, .secureChildrensHome?, .residentialSchool?: home.pick(PlaceNames.homes)
      case .semiIndependent?, .independentLiving?: "\(home.pick(PlaceNames.flats)) \(number)"
      default: "\(number) \(home.pick(PlaceNames.streets))"
      }
    var places = [WhereaboutsKind.home: Whereabouts(words: address, isConfidential: isConfidential)]
    if let school = school(life, &schools) {
      places[.school] = Whereabouts(words: school, isConfidential: isConfidential)
    }
    return places
  }

  private func school(_ life: SyntheticChild, _ chance: inout SeededRandom) -> String? {
    let pools = [
      PlaceNames.nurseries, PlaceNames.primaries, PlaceNames.secondaries, PlaceNames.colleges,
      PlaceNames.specialSchools,
    ]
    let names = pools.map { chance.pick($0) }
    if life.course.isShortBreaks { return names[4] }
    switch life.age(on: CouncilYears.pinned) {
    case ..<3: return nil
    case 3: return names[0]
    case 4...10: return names[1]
    case 11...15: return names[2]
    default: return names[3]
    }
  }
}

extension SyntheticChild {
  /// A number for each kind of home: those of a family in one kind of home live together.
  var kindOfHome: UInt64 {
    guard let placement else { return 7 }
    return placement.rawValue.utf8.reduce(11) { $0 &* 31 &+ UInt64($1) }
  }
}

extension ConnectedPerson {
  /// With what they may know of a child about whom not everybody may know where they are.
  func informed(_ isKept: Bool) -> ConnectedPerson {
    guard isKept || isConfidential else { return self }
    var person = self
    switch relationship {
    case .socialWorker, .childrensGuardian: person.mayKnow = Set(ConfidentialItem.allCases)
    case .fosterCarer, .keyWorker: person.mayKnow = [.address, .school, .carer]
    case .teacher, .healthProfessional: person.mayKnow = [.address, .school]
    default: break
    }
    return person
  }
}
