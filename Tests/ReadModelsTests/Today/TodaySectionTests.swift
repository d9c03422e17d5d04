import CareCalendar
import Casework
import Rulebook
import Testing

@testable import ReadModels

/// Where lines stand on Today, and in what order.
@Suite struct TodaySectionTests {
  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
  private let today: Day = "2014-11-03"
  private let meeting = ReviewID("r1")

  @Test("What is late is in order by its source: a review in law, a child not heard, guidance, local policy")
  func worstFirst() throws {
    let board = board([
      duty(.heldReviewIsRecorded, .writeUp, .local, due: "2014-10-01"),
      duty(.recordComplete, .followUp, .guidance, due: "2014-10-02"),
      duty(.childSpokenToBeforeReview, .preparation, .law, due: "2014-10-03"),
      duty(.laterReviewsWithinSixMonths, .review, .law, due: "2014-10-30"),
    ])
    #expect(
      lines(board, .overdue) == [
        .laterReviewsWithinSixMonths, .childSpokenToBeforeReview, .recordComplete, .heldReviewIsRecorded,
      ])
    #expect(board.sections.map(\.section) == [.overdue])
  }

  @Test(
    "A review stands where its own day or that of its meeting puts it, whatever prepares it",
    arguments: [
      ("2014-11-03", nil, .today), ("2014-11-09", nil, .due), ("2014-11-23", nil, .notBooked),
      ("2014-11-23", "2014-11-03", .today), ("2014-11-23", "2014-11-06", .due),
      ("2014-11-23", "2014-11-17", .later), ("2015-02-01", "2014-12-17", nil),
    ] as [(Day, Day?, TodaySection?)])
  func byDay(due: Day, booked: Day?, section: TodaySection?) throws {
    let child = duty(.childSpokenToBeforeReview, .preparation, .law, due: booked)
    let board = board(
      [duty(.laterReviewsWithinSixMonths, .review, .law, due: due)] + (booked == nil ? [] : [child]),
      booked: booked)
    #expect(board.sections.map(\.section) == [section].compactMap { $0 })
  }

  @Test(
    "What an IRO is to send stands by itself until its day, and that day with what is due on it",
    arguments: [
      ("2014-11-04", .send), ("2014-11-03", .today), ("2014-11-02", .overdue),
    ] as [(Day, TodaySection)])
  func sent(due: Day, section: TodaySection) {
    let introduction = duty(.introductionSent, .send, .guidance, due: due)
    #expect(board([introduction]).sections.map(\.section) == [section])
  }

  @Test("The last working day before a weekend is the day for what is due on that weekend")
  func weekend() {
    let review = duty(.laterReviewsWithinSixMonths, .review, .law, due: "2014-11-09", bookBy: "2014-11-07")
    #expect(board([review], on: "2014-11-07").sections.map(\.section) == [.today])
    #expect(board([review], on: "2014-11-06").sections.map(\.section) == [.due])
  }

  @Test("The day is told in one sentence, and that there is nothing more")
  func sentence() {
    let words = Policy.usual.vocabulary
    let some = board([
      duty(.laterReviewsWithinSixMonths, .review, .law, due: "2014-10-30"),
      duty(.recordComplete, .followUp, .guidance, due: "2014-11-03"),
    ])
    #expect(some.sentence(in: words) == "Today: 1 review to book, 1 record to finish.")
    #expect(board([]).sentence(in: words) == "Nothing more must be done today.")
  }

  @Test("Nothing waits on others that waits on the reader first")
  func precondition() {
    let send = duty(
      .recordDistributed, .send, .guidance, due: "2014-11-10", post: .businessSupport, review: meeting)
    let finish = duty(.recordComplete, .followUp, .guidance, due: "2014-11-03", review: meeting)
    #expect(board([send]).sections.map(\.section) == [.waiting])
    #expect(board([send, finish]).sections.map(\.section) == [.today])
    #expect(board([send, finish], for: .businessSupport).sections == [], "there is no record to send yet")
    #expect(board([send], for: .businessSupport).sections.map(\.section) == [.send])
  }

  @Test("Once its day is over a meeting asks on one line whether it took place, and what prepared it is gone")
  func past() throws {
    let duties = [
      duty(.laterReviewsWithinSixMonths, .review, .law, due: "2014-12-20"),
      duty(.childSpokenToBeforeReview, .preparation, .law, due: "2014-10-30"),
      duty(
        .consultationsAndInvitationsSent, .preparation, .guidance, due: "2014-10-16", post: .businessSupport),
      duty(.heldReviewIsRecorded, .writeUp, .local, due: "2014-10-31", opens: "2014-10-30"),
    ]
    let board = board(duties, booked: "2014-10-30")
    #expect(board.lines.count == 1)
    #expect(board.lines[0].pressing?.key.rule == .heldReviewIsRecorded && board.lines[0].meeting == .past)
    #expect(lines(board, .overdue) == [.laterReviewsWithinSixMonths])
    #expect(board.sentence(in: Policy.usual.vocabulary) == "Today: 1 review to record.")
    #expect(self.board(duties, booked: "2014-10-30", for: .businessSupport).lines == [])
  }

  @Test("A team manager sees what is theirs, what was asked of the team, and the reviews that are near")
  func teamManager() {
    let duties = [
      duty(.managerRepliesToDecisions, .answer, .guidance, due: "2014-11-20", post: .teamManager),
      duty(.decisionCarriedOut, .carryOut, .law, due: "2014-10-20", post: .named),
      duty(.reportAndCarePlanReceived, .preparation, .guidance, due: "2014-10-31", post: .socialWorker),
      duty(.recordComplete, .followUp, .guidance, due: "2014-10-20"),
      duty(.laterReviewsWithinSixMonths, .review, .law, due: "2014-11-30"),
    ]
    let board = board(duties, booked: "2014-11-12", for: .teamManager)
    #expect(board.sections.map(\.section) == [.answer, .asked, .team])
    #expect(board.count(.asked) == 2)
    #expect(
      board.sentence(in: Policy.usual.vocabulary)
        == "Yours: 1 set of decisions to reply to, 1 review with documents missing, 1 decision to carry out; 2 of them late."
    )
  }

  @Test("Business support sends, and asks after documents that are late")
  func support() {
    let late = duty(
      .reportAndCarePlanReceived, .preparation, .guidance, due: "2014-10-31", post: .socialWorker)
    let early = duty(
      .reportAndCarePlanReceived, .preparation, .guidance, due: "2014-11-05", post: .socialWorker)
    #expect(board([late], booked: "2014-11-12", for: .businessSupport).sections.map(\.section) == [.chase])
    #expect(board([early], booked: "2014-11-12", for: .businessSupport).lines == [])
  }

  @Test("What a social work team sees to waits for an IRO when near, and stands before others once late")
  func provided() {
    let plan = RuleID.carePlanWithinTenWorkingDays
    for (due, waits) in [("2014-11-17", true), ("2014-11-18", false)] as [(Day, Bool)] {
      let sections = board([duty(plan, .provide, .law, due: due, post: .socialWorker)]).sections
      #expect(sections.map(\.section) == (waits ? [.waiting] : []), "\(due)")
    }
    let late = duty(plan, .provide, .law, due: "2014-10-31", post: .socialWorker)
    let early = duty(plan, .provide, .law, due: "2014-11-05", post: .socialWorker)
    let asked = board([late], for: .teamManager)
    #expect(asked.sections.map(\.section) == [.asked])
    #expect(asked.sentence(in: Policy.usual.vocabulary) == "Yours: 1 care plan missing, late.")
    #expect(board([late], for: .businessSupport).sections.map(\.section) == [.chase])
    #expect(board([early], for: .teamManager).sections.isEmpty)
    #expect(board([early], for: .businessSupport).lines == [])
    #expect(board([late], for: .iroManager).sections.isEmpty)
  }

  @Test("What is to be told again and what came back stand before what is to be sent")
  func supportOrder() {
    let duties = [
      duty(.recordDistributed, .send, .guidance, due: "2014-11-03", post: .businessSupport, review: meeting),
      duty(.undeliveredSentAgain, .send, .local, due: "2014-11-05", post: .businessSupport, review: meeting),
      duty(.changeOfMeetingTold, .send, .local, due: "2014-11-04", post: .businessSupport, review: meeting),
    ]
    let board = board(duties, for: .businessSupport)
    #expect(board.sections.map(\.section) == [.tellAgain, .undelivered, .send])
    #expect(board.sections.map(\.title) == ["To tell again", "Came back undelivered", "To send"])
    #expect(
      self.board(duties, on: "2014-11-05", for: .businessSupport).sentence(in: Policy.usual.vocabulary)
        == "Today: 1 change of meeting to tell, 1 review with something to send again, 1 record to send out; 2 of them late."
    )
    #expect(self.board(duties).sections.map(\.section) == [.waiting])
  }

  @Test(
    "An IRO manager's own are those to allocate and what nobody knows, and of the IROs' work only the counts")
  func manager() {
    let duties = [
      duty(.iroAllocatedWithinFiveWorkingDays, .settle, .guidance, due: "2014-11-05", post: .iroManager),
      duty(.recordComplete, .followUp, .guidance, due: "2014-10-20", opens: "2014-09-29"),
      duty(.laterReviewsWithinSixMonths, .review, .law, due: "2014-11-07"),
    ]
    #expect(board(duties, for: .iroManager).sections.map(\.section) == [.allocate, .warning])
    let counted = ServiceListPlaces(row(duties, booked: nil), on: today, under: book).places
      .filter { $0.list == .iros }.compactMap { IROWork.ofSection($0.section)?.work }
    #expect(counted.sorted { $0.rawValue < $1.rawValue } == [.late, .week, .toWriteUp, .unwritten])
  }

  private func lines(_ board: TodayList, _ section: TodaySection) -> [RuleID] {
    board.sections.first { $0.section == section }?.lines.map(\.duty.key.rule) ?? []
  }

  private func board(
    _ duties: [Duty], booked: Day? = nil, on day: Day? = nil, for post: DutyOwner = .iro
  ) -> TodayList {
    TodayList([row(duties, booked: booked)], on: day ?? today, for: post, under: book)
  }

  private func row(_ duties: [Duty], booked: Day?) -> ChildRow {
    ChildRow(
      id: ChildID("c1"), number: ChildNumber("1"), name: "Ella Rose", withUsSince: "2013-01-01",
      bookings: booked.map {
        [Booking(review: meeting, kind: .lookedAfter, day: $0, time: nil, madeOn: "2014-09-01")]
      } ?? [],
      duties: duties.map { DutyRow(duty: $0) })
  }

  private func duty(
    _ rule: RuleID, _ nature: DutyKind, _ weight: DutyWeight, due: Day?, post: DutyOwner = .iro,
    opens: Day = "2014-09-01", bookBy: Day? = nil, review: ReviewID? = nil
  ) -> Duty {
    let isOfMeeting = nature == .preparation || review != nil
    let subject: DutySubject =
      isOfMeeting ? .review(review ?? meeting) : .reviews(.lookedAfter, opens)
    return Duty(
      key: DutyKey(rule: rule, subject: subject), nature: nature, title: rule.raw, post: post, weight: weight,
      kind: .lookedAfter, opens: opens, due: due, bookBy: bookBy ?? due, unit: .calendar)
  }
}
