import CareCalendar
import Casework

/// Where a child lives, and whether the people are those of the home before.
struct Home: Sendable {
  let placement: PlacementType
  let provider: PlacementProvider
  var isWithSameCarers = false
}

extension Home {
  /// A home such as children of that age and course are found.
  static func found(age: Int, _ course: CareCourse, _ chance: inout SeededRandom) -> Home {
    switch course {
    case .remanded: Home(placement: .secureChildrensHome, provider: .otherPublic)
    case .shortBreaksAgreed, .shortBreaksSeries:
      chance.happens(inHundred: 55)
        ? Home(placement: .childrensHome, provider: .ownAuthority)
        : Home(placement: .fostered, provider: .ownAuthority)
    case .protectedByPolice, .authorised, .adoptive, .disrupted: fostered(&chance)
    default: chosen(byAge: age, &chance)
    }
  }

  static func adoptive(_ chance: inout SeededRandom) -> Home {
    Home(
      placement: .adoptionByOrderNewCarers,
      provider: chance.pick(weighted: [.ownAuthority: 5, .otherAuthority: 2, .voluntary: 3]))
  }

  static func fostered(_ chance: inout SeededRandom) -> Home {
    Home(
      placement: .fostered,
      provider: chance.pick(weighted: [.ownAuthority: 60, .privateProvider: 34, .voluntary: 6]))
  }

  private static func chosen(byAge age: Int, _ chance: inout SeededRandom) -> Home {
    switch age {
    case 0..<5: chance.happens(inHundred: 78) ? fostered(&chance) : withFamily
    case 5..<12: chance.pick([fostered(&chance), fostered(&chance), fostered(&chance), withFamily])
    case 12..<16:
      chance.pick([
        fostered(&chance), fostered(&chance), fostered(&chance), withFamily, childrensHome(&chance),
      ])
    default:
      chance.pick([
        fostered(&chance), fostered(&chance), fostered(&chance), withFamily, childrensHome(&chance),
        Home(placement: .semiIndependent, provider: .privateProvider),
        Home(placement: .semiIndependent, provider: .voluntary),
      ])
    }
  }

  private static let withFamily = Home(placement: .fosteredByFamily, provider: .ownAuthority)

  private static func childrensHome(_ chance: inout SeededRandom) -> Home {
    chance.happens(inHundred: 15)
      ? Home(placement: .residentialSchool, provider: .privateProvider)
      : Home(placement: .childrensHome, provider: chance.pick([.ownAuthority, .privateProvider]))
  }

  /// The home after this one: a move, or the decision that the child stays for good.
  func next(age: Int, _ course: CareCourse, on day: Day, _ chance: inout SeededRandom) -> Home {
    let mayStay = day >= CouncilYears.day(2013, 4, 1) && course == .settled
    if mayStay, chance.happens(inHundred: 45), let longTerm {
      return Home(placement: longTerm, provider: provider, isWithSameCarers: true)
    }
    if course == .settled, chance.happens(inHundred: 7) {
      return Home(placement: .withParents, provider: .parents)
    }
    return Home.found(age: age, course, &chance)
  }

  private var longTerm: PlacementType? {
    switch placement {
    case .fostered: .fosteredLongTerm
    case .fosteredByFamily: .fosteredByFamilyLongTerm
    default: nil
    }
  }
}
