import Application
import CareCalendar
import Casework
import Record
import Testing

/// Cover is a matter of the present: neither midnight nor looking at another day leaves more open than today does.
@Suite struct CoverAndTheDayTests {
  private let council: SmallCouncil

  /// A clock that can be set on.
  private final class Turning: Clock, @unchecked Sendable {
    var day: Day
    init(_ day: Day) { self.day = day }
    func now() -> Instant { Instant(milliseconds: Int64(day.number) * 86_400_000) }
    func today() -> Day { day }
  }

  /// Amina, who has child 1, is away from 5 to 14 November, and Tom covers.
  init() throws {
    council = try SmallCouncil(isDemonstration: false)
    try council.child("1")
    try council.child("4", iro: "Tom Nowak")
    let amina = try council.service("amina")
    let tom = try #require(amina.staff.member(login: "tom")).id
    let away = StaffCommand.away(
      amina.signedIn.member.id, from: "2014-11-05", until: "2014-11-14", covering: tom)
    _ = try amina.perform(.staff(away))
  }

  private func tom(_ clock: Turning, looking day: Day? = nil) throws -> CaseService {
    try CaseService(council.store, clock: clock, signIn: SignInRequest(account: "tom", today: day))
  }

  private func sees(_ service: CaseService) -> Bool { (try? service.find(number: "1")) != nil }

  @Test("At midnight what is seen begins and ends by itself")
  func midnight() throws {
    let clock = Turning("2014-11-04")
    let tom = try tom(clock)
    #expect(!sees(tom))
    clock.day = "2014-11-05"
    #expect(tom.midnight() && sees(tom))
    clock.day = "2014-11-14"
    #expect(tom.midnight() && sees(tom))
    _ = try tom.caseload()
    clock.day = "2014-11-15"
    #expect(tom.midnight() && !sees(tom))
    #expect(try tom.caseload().map(\.child.number.text) == ["4"])
    #expect(!tom.midnight())
  }

  @Test(
    "Nobody goes back to days of an absence, or on to them, to see whom they cover for then",
    arguments: [
      ("2014-11-20", "2014-11-10", false), ("2014-11-04", "2014-11-10", false),
      ("2014-11-10", "2014-11-04", false), ("2014-11-10", "2014-11-20", false),
      ("2014-11-10", "2014-11-07", true),
    ] as [(Day, Day, Bool)])
  func looking(_ now: Day, _ day: Day, _ isSeen: Bool) throws {
    #expect(sees(try tom(Turning(now), looking: day)) == isSeen)
  }

  @Test("Where a day was asked for, it stays, and what is seen ends at midnight all the same")
  func fixedDay() throws {
    let clock = Turning("2014-11-14")
    let tom = try tom(clock, looking: "2014-11-14")
    #expect(sees(tom) && !tom.signedIn.isReadOnly)
    clock.day = "2014-11-15"
    #expect(!tom.midnight())
    #expect(!sees(tom) && tom.signedIn.isReadOnly && tom.signedIn.day == "2014-11-14")
  }
}
