import CareCalendar
import Casework

/// Children who are there on purpose, so that what is rare can be seen.
extension FamilyMaker {
  mutating func intendedFamilies() -> [SiblingGroup] {
    [
      duplicateNumbers(), brothersAndSisters(), withLongName(), withoutSurname(),
      withOneName("Hewad", .otherAsian, 16), withOneName("Rojîn", .other, 17),
    ]
  }

  private mutating func duplicateNumbers() -> SiblingGroup {
    let born = CouncilYears.day(2006, 1, 12)
    return SiblingGroup([
      child("Taiwo Adéyẹmí", .female, .african, born, .settled, days: 1190),
      child("Kehinde Adéyẹmí", .male, .african, born, .settled, days: 1190),
    ])
  }

  /// Four who have different IROs.
  private mutating func brothersAndSisters() -> SiblingGroup {
    let mixed = Ethnicity.whiteAndBlackCaribbean
    return SiblingGroup([
      child("Keira Galbraith-Pinnock", .female, mixed, CouncilYears.day(1999, 3, 30), .settled, days: 1420),
      child("Malachi Galbraith-Pinnock", .male, mixed, CouncilYears.day(2001, 11, 8), .settled, days: 1420),
      child("Reece Galbraith-Pinnock", .male, mixed, CouncilYears.day(2005, 6, 17), .settled, days: 1420),
      child("Summer Galbraith-Pinnock", .female, mixed, CouncilYears.day(2009, 9, 2), .settled, days: 1420),
    ])
  }

  private mutating func withLongName() -> SiblingGroup {
    let name = "Oluwadamilọlá Ìbùkúnolúwa Temitope Adébáyọ̀-Fitzwilliam-Okonjo"
    return SiblingGroup([child(name, .female, .african, CouncilYears.day(2003, 5, 21), .settled, days: 960)])
  }

  private mutating func withoutSurname() -> SiblingGroup {
    SiblingGroup([
      child("Mariam", .female, .notYetKnown, CouncilYears.day(2012, 7, 1), .accommodated, days: 61)
    ])
  }

  private mutating func withOneName(_ name: String, _ ethnicity: Ethnicity, _ age: Int) -> SiblingGroup {
    var life = child(name, .male, ethnicity, birth(age), .unaccompanied, days: 210)
    life.unaccompaniedUntil = life.born.adding(months: 216)
    return SiblingGroup([life])
  }

  /// A child who died last year.
  mutating func remembered() -> SiblingGroup {
    let kin = names.family(Heritage.inTheBorough)
    var life = named(kin, CouncilYears.day(2004, 8, 14), .settled)
    live(
      &life, from: CouncilYears.day(2011, 9, 6), to: CouncilYears.day(2014, 2, 9), reason: .died,
      .abuseOrNeglect)
    return SiblingGroup([life])
  }

  private mutating func child(
    _ name: String, _ sex: Sex, _ ethnicity: Ethnicity, _ born: Day, _ course: CareCourse, days: Int
  ) -> SyntheticChild {
    names.take(name)
    var life = SyntheticChild(name: name, sex: sex, ethnicity: ethnicity, born: born, course: course)
    let began = CouncilYears.pinned.adding(days: -days)
    live(&life, from: began, to: CouncilYears.pinned, reason: nil, need(course))
    return life
  }
}
