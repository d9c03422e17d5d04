import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// Recording a visit to a children's home: who visited, whose views were heard, and what is to be done.
struct HomeVisitForm: FormDefinition {
  private let home: ChildrensHome
  private let iros: [StaffMember]
  private let day: DayQuestion
  private let report: DayQuestion
  private let by: DayQuestion

  private static let other = "other"

  init(_ id: HomeID, _ queries: CaseQueries) throws {
    guard let home = try queries.homes()[id] else { throw FormRefusal(words: HomeRefusal.noSuchHome.words) }
    self.home = home
    iros = queries.staff.members.filter { $0.details.role == .iro && $0.works(on: queries.signedIn.day) }
    day = queries.dayOfService("Visited on", named: "day")
    var report = queries.dayOfService("Report sent on", named: "report")
    (report.usual, report.isRequired) = (nil, false)
    self.report = report
    by = queries.dayToDo
  }

  var title: String { "Visit to \(home.name)" }

  let lines = ["Of what children said there only that they were heard is kept here; name no child."]

  func fields(_ answers: [String: String]) -> [Field] {
    let choices =
      [Choice(Self.other, "somebody else, by name")]
      + iros.map {
        Choice($0.id.raw, "\($0.details.name), IRO")
      }
    let name = [Field("name", "Name", required: true)]
    let heard = HomeVisit.Voice.allCases.map {
      Field.yesOrNo($0.rawValue, "Heard: \($0.words)", required: true)
    }
    return [
      Field(
        "visitor", "Who visited", .choice(choices), value: Self.other, required: true, hint: hint(answers))
    ] + ((answers["visitor"] ?? Self.other) == Self.other ? name : []) + [day.asked] + heard + [
      report.asked, .words("action", "What is to be done, if anything"),
    ] + (answers.said("action") == nil ? [] : [by.asked])
  }

  private func iro(_ answers: [String: String]) -> StaffMember? {
    iros.first { $0.id.raw == answers["visitor"] }
  }

  private func hint(_ answers: [String: String]) -> String {
    isInDoubt(answers) ? Self.doubt : ""
  }

  private func isInDoubt(_ answers: [String: String]) -> Bool {
    day.day(answers).map { HomeVisit.isInDoubt(byOwnIRO: iro(answers) != nil, on: $0) } ?? false
  }

  private static let doubt =
    "From 1 April 2015 one of the council's own IROs may normally not be the independent person (reg 44)."

  func question(_ answers: [String: String], _ queries: CaseQueries) throws -> String? {
    isInDoubt(answers) ? "\(Self.doubt) Record it so?" : nil
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let iro = iro(answers)
    let action = try answers.said("action").map { AgreedAction($0, by: try by.known(answers)) }
    return .service(
      .visitHome(
        home.id,
        HomeVisitDetails(
          by: iro?.details.name ?? answers["name"] ?? "", isOwnIRO: iro != nil,
          heard: Set(HomeVisit.Voice.allCases.filter { answers[$0.rawValue] == "yes" }), action: action,
          reportSentOn: report.day(answers), on: try day.known(answers))))
  }
}

/// That the report of a visit was sent, or what came of what was to be done.
struct AfterVisitForm: FormDefinition {
  private let visit: HomeVisit
  private let home: String
  private let waits: Bool
  private let day: DayQuestion

  private static let report = "report"
  private static let action = "action"

  init(_ id: HomeVisitID, _ queries: CaseQueries) throws {
    let homes = try queries.homes()
    guard let visit = homes[id] else { throw FormRefusal(words: HomeRefusal.noSuchVisit.words) }
    self.visit = visit
    home = homes[visit.home]?.name ?? "a home"
    waits = visit.action != nil && homes.followUp(of: id) == nil
    day = queries.dayOfService()
    if visit.reportSentOn != nil, !waits {
      throw FormRefusal(words: "The report was sent, and nothing of the visit is still to be done.")
    }
  }

  var title: String { "After the visit to \(home) of \(visit.on.shortWithYear)" }
  var lines: [String] { visit.details }

  func fields(_ answers: [String: String]) -> [Field] {
    let words = [Field.words("words", "What came of it", required: true)]
    return what + (isOfAction(answers) ? words : []) + [day.asked]
  }

  private var what: [Field] {
    guard waits, visit.reportSentOn == nil else { return [] }
    let choices = [
      Choice(Self.report, "the report was sent"), Choice(Self.action, "what was to be done is done"),
    ]
    return [Field("what", "What", .choice(choices), required: true)]
  }

  private func isOfAction(_ answers: [String: String]) -> Bool {
    visit.reportSentOn != nil || waits && answers["what"] == Self.action
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let on = try day.known(answers)
    return isOfAction(answers)
      ? .service(.followUpHome(visit.id, answers["words"] ?? "", on: on))
      : .service(.sendHomeReport(visit.id, on: on))
  }
}

extension FormDefinition where Self == ShortForm {
  static func home(_ queries: CaseQueries) -> ShortForm {
    let day = queries.dayOfService("Visited from")
    return ShortForm(
      title: "A children's home that is visited each month",
      asked: [Field("name", "Name", required: true), day.asked]
    ) { answers, _ in
      .service(.recordHome(answers["name"] ?? "", since: try day.known(answers)))
    }
  }

  static func closing(_ id: HomeID, _ queries: CaseQueries) throws -> ShortForm {
    guard let home = try queries.homes()[id], home.closed == nil else {
      throw FormRefusal(words: "The home is not visited any more.")
    }
    let day = queries.dayOfService("From")
    return ShortForm(title: "\(home.name) is not visited any more", asked: [day.asked]) { answers, _ in
      .service(.closeHome(id, on: try day.known(answers)))
    }
  }
}

extension CaseQueries {
  /// The day by which something is to be done.
  var dayToDo: DayQuestion {
    DayQuestion(
      name: "by", label: "By",
      field: DayField(
        typed: TypedDayParser(today: signedIn.day, leaning: .future, calendar: rulebook.calendar)))
  }
}
