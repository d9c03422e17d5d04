import CareCalendar
import Casework
import Testing

/// Who a child is, and how old.
@Suite struct ChildIdentityTests {
  @Test(
    "Age goes up on the birthday; for 29 February on 1 March where there is none",
    arguments: [
      ("2010-07-28", "2014-07-27", 3), ("2010-07-28", "2014-07-28", 4), ("2010-07-28", "2010-07-28", 0),
      ("2012-02-29", "2015-02-28", 2), ("2012-02-29", "2015-03-01", 3), ("2012-02-29", "2016-02-28", 3),
      ("2012-02-29", "2016-02-29", 4),
    ] as [(Day, Day, Int)])
  func age(born: Day, on day: Day, years: Int) {
    #expect(Child(.born(born)).person.age(on: day) == years)
  }

  @Test("Nobody has an age before birth, or without a day of birth")
  func noAge() {
    #expect(Child(.born("2010-07-28")).person.age(on: "2010-07-27") == nil)
    #expect(Child().person.age(on: "2010-07-27") == nil)
  }

  @Test("What is told later counts; what is left out stays")
  func later() {
    let child = Child(
      .named("Ella Rose"), .named("Ella Rose-Okafor"), .person(.known(ChildNumber("100234"))),
      .person(.described(sex: .female, ethnicity: .african)),
      .person(.described(sex: nil, ethnicity: .caribbean)), .person(.unaccompanied(until: "2016-01-04")))
    #expect(child.person.name == "Ella Rose-Okafor")
    #expect(child.person.number == ChildNumber("100234"))
    #expect(child.person.sex == .female)
    #expect(child.person.ethnicity == .caribbean)
    #expect(child.person.unaccompaniedUntil == "2016-01-04")
  }
}
