import CareCalendar
import Casework
import TestSupport
import Testing

@testable import ReadModels

/// Birthdays of the week, and those that change what a review asks for.
@Suite struct BirthdayTests {
  private func row(born: Day?, until end: Day? = nil, _ name: String = "Ella Rose") -> ChildRow {
    ChildRow(
      id: ChildID(name), number: ChildNumber("1"), name: name, collation: name, dateOfBirth: born,
      withUsSince: "2010-07-02", withUsUntil: end)
  }

  private func words(_ rows: ChildRow..., on day: Day = "2014-11-03") -> [String] {
    Birthday.coming(of: rows, from: day).map { $0.words(on: day) }
  }

  @Test(
    "Those of today and of the six days after it are told, and no others",
    arguments: [
      ("2002-11-02", nil), ("2002-11-03", "Ella Rose is 12 today"),
      ("2002-11-04", "Ella Rose 12 on Tue 4 Nov"), ("2002-11-09", "Ella Rose 12 on Sun 9 Nov"),
      ("2002-11-10", nil),
    ] as [(Day, String?)])
  func week(born: Day, told: String?) {
    #expect(words(row(born: born)) == [told].compactMap { $0 })
  }

  @Test("Over the turn of the year, of 29 February, and on the day of birth itself")
  func edges() {
    #expect(words(row(born: "2002-01-02"), on: "2014-12-30") == ["Ella Rose 13 on Fri 2 Jan"])
    #expect(words(row(born: "2004-02-29"), on: "2015-03-01") == ["Ella Rose is 11 today"])
    #expect(words(row(born: "2014-11-03"), on: "2014-11-03") == [])
    #expect(words(row(born: nil)) == [])
  }

  @Test("A child who died or left has none; several are in the order of their days")
  func left() {
    #expect(words(row(born: "2002-11-03", until: "2014-11-03")) == [])
    #expect(words(row(born: "2002-11-04", until: "2014-11-01")) == [])
    #expect(
      words(row(born: "2002-11-05", "Bo"), row(born: "2003-11-04", "Cy")) == [
        "Cy 11 on Tue 4 Nov", "Bo 12 on Wed 5 Nov",
      ])
  }

  private func ages(_ born: Day, _ events: ChildEvent..., upTo last: Day) -> [Int] {
    let began = ChildEvent.placement(
      .episodeBegan(Episode(began: "2010-07-02", reasonBegan: .started, legalStatus: .careOrder)))
    var child = Child()
    for event in [.person(.born(born)), began] + events { child.evolve(event) }
    return child.comingOfAge(after: "2014-11-03", upTo: last).map(\.age.rawValue)
  }

  @Test(
    "4, 16 and 18 are told where they come after today and by the day of the review",
    arguments: [
      ("2010-11-03", []), ("2010-11-04", [4]), ("1998-11-20", [16]), ("1996-11-20", [18]),
      ("1996-11-21", []), ("2000-11-20", []),
    ] as [(Day, [Int])])
  func comingOfAge(born: Day, ages told: [Int]) {
    #expect(ages(born, upTo: "2014-11-20") == told)
  }

  @Test("None is told of a child who died or left")
  func over() {
    for reason in [ReasonEpisodeEnded.died, .returnedHomeAsPlanned] {
      let ended = ChildEvent.placement(
        .episodeEnded(began: "2010-07-02", EpisodeEnd(on: "2014-11-01", reason: reason)))
      #expect(ages("1996-11-20", ended, upTo: "2014-11-20") == [])
    }
  }
}
