import Application
import CareCalendar
import Casework
import ReadModels

/// What one person is answered: everything that their screens ask for, and one child's case.
struct Answers {
  private let today: Answer<TodayList>
  private let firstLines: Answer<TodayList>
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
  private let reviews: Answer<[AssessedReview]>

  init(of service: CaseService, about id: ChildID) throws {
    today = try Answer { try service.today() }
    firstLines = try Answer { try service.today(first: 4) }
    caseload = try Answer { try service.caseload() }
    found = try Answer { try service.caseload(by: .name, matching: "Ella", lines: 0..<3) }
    let day = service.signedIn.day
    month = try Answer { try service.calendar(of: Month(of: day)) }
    agenda = try Answer { try service.agenda(from: day, through: day.adding(days: 42), lines: 1..<4) }
    alertPage = try Answer {
      try service.alerts(AlertListOptions(by: .turn, includeClosed: true), lines: 1..<4)
    }
    practicePage = try Answer { try service.practice(PracticeListOptions(by: .child), lines: 1..<4) }
    calendar = try Answer { try service.calendar() }
    alerts = try Answer { try service.alerts(includeClosed: true) }
    practice = try Answer { try service.practice() }
    child = try Answer { try service.child(id) }
    reviews = try Answer { try service.child(id).reviews }
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
  case refused(ServiceRefusal)

  init(_ ask: () throws -> Value) throws {
    do {
      self = .told(try ask())
    } catch let refusal as ServiceRefusal {
      self = .refused(refusal)
    }
  }
}
