import Casework

/// Gives names to invented families and their children; no two children share one.
struct NameGiver {
  private var chance: SeededRandom
  private var given: Set<String> = []

  init(_ chance: SeededRandom) { self.chance = chance }

  mutating func family(_ heritages: KeyValuePairs<Heritage, Int>, isAlone: Bool = false) -> FamilyNaming {
    let first = chance.pick(weighted: heritages)
    let own = surname(first)
    if !isAlone, chance.happens(inHundred: 17) {
      let second = chance.pick(weighted: heritages)
      let other = plain(second)
      let isJoined = chance.happens(inHundred: 20) && own != other
      let name = isJoined ? Surname(own, joinedTo: other) : other
      return FamilyNaming(heritages: [first, second], surname: name)
    }
    return FamilyNaming(heritages: [first], surname: own)
  }

  /// A name that nobody has yet.
  mutating func name(_ sex: Sex, in kin: FamilyNaming) -> String {
    var tries = 0
    while true {
      let heritage = chance.pick(kin.heritages)
      let usual = chance.happens(inHundred: heritage == .vietnamese ? 0 : 12)
      let first = first(chance.pick(heritage.givenNames(sex)), sex, kin, isDouble: usual || tries > 8)
      let surname = kin.surname.of(sex)
      let name = heritage == .vietnamese ? "\(surname) \(first)" : "\(first) \(surname)"
      if take(name) { return name }
      tries += 1
    }
  }

  /// Keeps a name that is given by hand from being given again.
  @discardableResult
  mutating func take(_ name: String) -> Bool { given.insert(name).inserted }

  /// Now and then there is a second given name, as councils write them down.
  private mutating func first(_ first: String, _ sex: Sex, _ kin: FamilyNaming, isDouble: Bool) -> String {
    guard isDouble else { return first }
    let second = chance.pick(chance.pick(kin.heritages).givenNames(sex))
    return second == first ? first : "\(first) \(second)"
  }

  private mutating func surname(_ heritage: Heritage) -> Surname {
    chance.pick(heritage.surnames)
  }

  private mutating func plain(_ heritage: Heritage) -> Surname {
    let single = heritage.surnames.filter { !$0.son.contains("-") && !$0.son.contains(" ") }
    return chance.pick(single)
  }
}
