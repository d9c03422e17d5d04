import CareCalendar
import Casebook
import Casework
import Desk

/// What one person is answered: everything that their screens ask for, and one child's case.
struct Answers {
  private let today: Answer<TodayBoard>
  private let firstLines: Answer<TodayBoard>
  private let caseload: Answer<[CaseloadLine]>
  private let found: Answer<CaseloadPage>
  private let month: Answer<CalendarMonth>
  private let agenda: Answer<CalendarAgenda>
  private let alertPage: Answer<AlertPage>
  private let practicePage: Answer<PracticePage>
  private let calendar: Answer<ReviewCalendar>
  private let alerts: Answer<[AlertLine]>
  private let practice: Answer<[PracticeLine]>
  private let child: Answer<ChildCase>
  private let reviews: Answer<[JudgedReview]>

  init(of desk: Desk, about id: ChildID) throws {
    today = try Answer { try desk.today() }
    firstLines = try Answer { try desk.today(first: 4) }
    caseload = try Answer { try desk.caseload() }
    found = try Answer { try desk.caseload(by: .name, matching: "Ella", lines: 0..<3) }
    let day = desk.signedIn.day
    month = try Answer { try desk.calendar(of: Month(of: day)) }
    agenda = try Answer { try desk.agenda(from: day, through: day.adding(days: 42), lines: 1..<4) }
    alertPage = try Answer {
      try desk.alerts(AlertChoice(by: .turn, includeClosed: true), lines: 1..<4)
    }
    practicePage = try Answer { try desk.practice(PracticeChoice(by: .child), lines: 1..<4) }
    calendar = try Answer { try desk.calendar() }
    alerts = try Answer { try desk.alerts(includeClosed: true) }
    practice = try Answer { try desk.practice() }
    child = try Answer { try desk.child(id) }
    reviews = try Answer { try desk.child(id).reviews }
  }

  /// The names of the answers that are not the same.
  func differing(from other: Answers) -> [String] {
    let same = [
      ("today", today == other.today), ("the first lines of today", firstLines == other.firstLines),
      ("caseload", caseload == other.caseload), ("what is found in the caseload", found == other.found),
      ("calendar", calendar == other.calendar), ("alerts", alerts == other.alerts),
      ("practice", practice == other.practice), ("child", child == other.child),
      ("reviews of the child", reviews == other.reviews),
    ]
    let service: [(String, Bool)] = [
      ("a month", month == other.month), ("the agenda", agenda == other.agenda),
      ("some alerts", alertPage == other.alertPage), ("some practice", practicePage == other.practicePage),
    ]
    return (same + service).filter { !$0.1 }.map(\.0)
  }
}

/// An answer, or why there was none.
private enum Answer<Value: Equatable>: Equatable {
  case told(Value)
  case refused(DeskRefusal)

  init(_ ask: () throws -> Value) throws {
    do {
      self = .told(try ask())
    } catch let refusal as DeskRefusal {
      self = .refused(refusal)
    }
  }
}
