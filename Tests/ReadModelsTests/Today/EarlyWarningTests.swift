import CareCalendar
import Casework
import Rulebook
import TestSupport
import Testing

@testable import ReadModels

/// A review that falls due within the council's early warning and has no day stands before those who manage.
@Suite struct EarlyWarningTests {
  private let today: Day = "2014-11-03"

  private func board(
    _ kind: ReviewKind = .lookedAfter, due: Day, booked: Day? = nil, for post: DutyOwner,
    putOff: Day? = nil, teams: [String]? = nil,
    _ change: (inout Policy) -> Void = { _ in }
  ) -> TodayList {
    var policy = Policy.usual
    change(&policy)
    let book = Rulebook(policy: policy, calendar: WorkingCalendar(BankHolidays(listed: [])))
    let duty = Duty(
      key: DutyKey(rule: .laterReviewsWithinSixMonths, subject: .reviews(.lookedAfter, "2014-05-03")),
      nature: .review, title: "3rd review", post: .iro, weight: .law, kind: kind,
      opens: "2014-05-03", due: due, bookBy: due, unit: .calendar)
    let row = ChildRow(
      id: ChildID("c1"), number: ChildNumber("1"), name: "Ella Rose", withUsSince: "2013-01-01",
      bookings: booked.map {
        [
          Booking(
            review: ReviewID("r1"), kind: .lookedAfter, day: $0, time: nil, madeOn: "2014-09-01")
        ]
      } ?? [], duties: [DutyRow(duty: duty, putOffUntil: putOff, reason: putOff.map { _ in "away" })])
    return TodayList(
      [row], on: today, for: post, standingInFor: StandInDuties(teams: teams), under: book)
  }

  @Test(
    "From a week before it is due until it is booked or held, and not a day sooner",
    arguments: [
      ("2014-11-11", [], [.team]), ("2014-11-10", [.warning], [.warning]),
      ("2014-11-03", [.warning], [.warning]), ("2014-11-02", [.warning], [.warning]),
    ] as [(Day, [TodaySection], [TodaySection])])
  func days(due: Day, iroManager: [TodaySection], teamManager: [TodaySection]) {
    #expect(board(due: due, for: .iroManager).sections.map(\.section) == iroManager)
    #expect(board(due: due, for: .teamManager).sections.map(\.section) == teamManager)
  }

  @Test("A review that is booked is no exception")
  func booked() {
    #expect(board(due: "2014-11-07", booked: "2014-11-06", for: .iroManager).sections.isEmpty)
    #expect(
      board(due: "2014-11-07", booked: "2014-11-06", for: .teamManager).sections.map(\.section) == [.team])
  }

  @Test("The council's own period is gone by, and stands in the title")
  func setting() {
    let ten = board(due: "2014-11-17", for: .iroManager) { $0[.earlyWarning] = .weeks(2) }
    #expect(ten.sections.map(\.title) == ["Not booked: late, or due within 2 weeks"])
    let short = board(due: "2014-11-17", for: .iroManager) { $0[.earlyWarning] = .days(13) }
    #expect(short.sections.isEmpty)
  }

  @Test("That the IRO put it off books nothing; of another team's child a manager is not warned")
  func putOff() {
    let later: Day = "2014-11-05"
    #expect(board(due: "2014-11-07", for: .teamManager, putOff: later).sections.map(\.section) == [.warning])
    for putOff in [nil, later] {
      let others = board(due: "2014-11-07", for: .teamManager, putOff: putOff, teams: ["Harbour"])
      #expect(!others.sections.map(\.section).contains(.warning))
      #expect(!others.sentence(in: Policy.usual.vocabulary).contains("your team"))
    }
  }

  @Test("The sentence of the day says how many")
  func sentence() {
    let words = Policy.usual.vocabulary
    #expect(board(due: "2014-11-07", for: .iroManager).sentence(in: words) == "Yours: 1 meeting not booked.")
    #expect(
      board(due: "2014-11-07", for: .teamManager).sentence(in: words)
        == "Yours: 1 review of your team is not booked.")
    #expect(
      board(.childProtection, due: "2014-11-07", for: .teamManager).sentence(in: words)
        == "Yours: 1 conference of your team is not booked.")
  }

  @Test("What an IRO has to book is called what it is, a conference or a review")
  func iroSentence() {
    let words = Policy.usual.vocabulary
    #expect(board(due: "2014-11-02", for: .iro).sentence(in: words) == "Today: 1 review to book.")
    #expect(
      board(.childProtection, due: "2014-11-02", for: .iro).sentence(in: words)
        == "Today: 1 conference to book.")
  }

  @Test("It stands nowhere else: an IRO has it by its day")
  func iro() {
    #expect(board(due: "2014-11-07", for: .iro).sections.map(\.section) == [.due])
  }

  @Test("Where its line stands in the lists of the whole service holds until the day of the warning")
  func turn() {
    let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
    let row = board(due: "2014-12-01", for: .iro).lines.first?.child
    guard let row else {
      Issue.record("no line")
      return
    }
    for day in (0..<40).map({ today.adding(days: $0) }) {
      let placed = ServiceListPlaces(row, on: day, under: book)
      let board = TodayList([row], on: day, for: .iroManager, under: book)
      let next = TodayList([row], on: placed.until.adding(days: -1), for: .iroManager, under: book)
      #expect(board.sections.map(\.section) == next.sections.map(\.section), "\(day.iso)")
    }
  }
}
