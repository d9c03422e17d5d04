import Application
import CareCalendar
import Casework
import TestSupport
import Testing

/// A child whose short breaks go past the limits of regulation 48.
@Suite struct ShortBreaksChildTests {
  @Test("Three months, then six; a warning from 60 days on; at the 76th the reviews of care begin")
  func life() throws {
    let life = try Life(
      NewChild(
        number: ChildNumber(Life.number), name: "Iris Vale", born: "2006-05-01", sex: .female, ethnicity: nil,
        beginning: CareBeginning(on: "2014-01-06", legalStatus: .shortBreaksEpisodes, placement: .fostered)),
      on: "2014-01-06")
    try begin(life)
    try life.hold(.shortBreaks, "2014-04-04")
    try life.owes("2nd short breaks review 2014-10-04", on: "2014-04-04")
    try stayOn(life)
    try passTheLimit(life)
  }

  private func begin(_ life: Life) throws {
    try life.owes("1st short breaks review 2014-04-06", "IRO to allocate 2014-01-13", on: "2014-01-06")
    try life.allocate(on: "2014-01-07")
    try life.owes("1st short breaks review 2014-04-06", on: "2014-01-07")
    // 15 days with the first and the last.
    try life.care(.end(on: "2014-01-20", .other))
    try life.owes("1st short breaks review 2014-04-06", on: "2014-01-20")
  }

  /// 15 days in each of three more months: 60 in all on the last day of the third.
  private func stayOn(_ life: Life) throws {
    for (began, ended) in [
      ("2014-04-07", "2014-04-21"), ("2014-05-05", "2014-05-19"), ("2014-06-02", "2014-06-16"),
    ] as [(Day, Day)] {
      try life.care(
        .begin(CareBeginning(on: began, legalStatus: .shortBreaksEpisodes, placement: .fostered)))
      try life.care(.end(on: ended, .other))
      try life.owes("2nd short breaks review 2014-10-04", on: ended)
    }
    #expect(try days(life, on: "2014-06-15") == 59)
    #expect(try days(life, on: "2014-06-16") == ShortBreakLimits.warning)
  }

  private func passTheLimit(_ life: Life) throws {
    try life.care(
      .begin(CareBeginning(on: "2014-07-07", legalStatus: .shortBreaksEpisodes, placement: .fostered)))
    try life.owes("2nd short breaks review 2014-10-04", on: "2014-07-20")
    #expect(try days(life, on: "2014-07-21") == 75)
    try life.owes("2nd short breaks review 2014-10-04", on: "2014-07-21")
    #expect(try days(life, on: "2014-07-22") == 76)
    try life.owes("1st review 2014-08-19", on: "2014-07-22")
    try life.owes("1st review 2014-08-19", on: "2014-07-23")
    try life.hold(.lookedAfter, "2014-08-19")
    try life.owes("2nd review 2014-11-19", on: "2014-08-19")
  }

  private func days(_ life: Life, on day: Day) throws -> Int? {
    try life.at(day).child(life.id).shortBreaks?.days(inTwelveMonthsTo: day)
  }
}
