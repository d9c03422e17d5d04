import Casework

extension Gathering {
  /// Where the child lives and learns. Those in homes of one kind live at one address.
  func places(
    _ life: Life, _ seed: UInt64, isConfidential: Bool
  ) -> [ChildsPlace: Whereabouts] {
    var home = Chance(seed: seed &+ life.kindOfHome &+ 1)
    var schools = Chance(seed: seed &+ 2)
    let number = home.number(1...98)
    let address: String =
      switch life.placement {
      case .childrensHome?, .secureChildrensHome?, .residentialSchool?: home.pick(Places.homes)
      case .semiIndependent?, .independentLiving?: "\(home.pick(Places.flats)) \(number)"
      default: "\(number) \(home.pick(Places.streets))"
      }
    var places = [ChildsPlace.home: Whereabouts(words: address, isConfidential: isConfidential)]
    if let school = school(life, &schools) {
      places[.school] = Whereabouts(words: school, isConfidential: isConfidential)
    }
    return places
  }

  private func school(_ life: Life, _ chance: inout Chance) -> String? {
    let pools = [
      Places.nurseries, Places.primaries, Places.secondaries, Places.colleges, Places.specialSchools,
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

extension Life {
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
    case .socialWorker, .childrensGuardian: person.mayKnow = Set(Confidence.allCases)
    case .fosterCarer, .keyWorker: person.mayKnow = [.address, .school, .carer]
    case .teacher, .healthProfessional: person.mayKnow = [.address, .school]
    default: break
    }
    return person
  }
}
