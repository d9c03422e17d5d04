import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// What happened at a court about the child, or for a hearing: by a key, and then what has to be known of that.
struct CourtForm: FormDefinition {
  private let subject: Subject
  private let day: DayQuestion
  private let hearing: DayQuestion

  init(_ subject: Subject, _ queries: CaseQueries) {
    self.subject = subject
    day = subject.dayItHappened(queries, "On", usual: subject.found.day)
    let today = subject.found.day
    let typed = TypedDayParser(today: today, leaning: .future, calendar: queries.rulebook.calendar)
    hearing = DayQuestion(
      name: "hearing", label: "Hearing on",
      field: DayField(
        typed: typed, refusal: { $0 < today ? CourtRefusal.hearingIsPast($0).words : nil }))
  }

  private enum What: String {
    case began, listed, vacated, guardian, spoken, view, plan, ended

    var choice: Choice {
      switch self {
      case .began: Choice(rawValue, "proceedings began", key: "b")
      case .listed: Choice(rawValue, "next hearing", key: "h")
      case .vacated: Choice(rawValue, "hearing does not take place", key: "x")
      case .guardian: Choice(rawValue, "guardian appointed", key: "g")
      case .spoken: Choice(rawValue, "spoke with the guardian", key: "s")
      case .view: Choice(rawValue, "IRO's view given", key: "v")
      case .plan: Choice(rawValue, "final care plan seen", key: "p")
      case .ended: Choice(rawValue, "proceedings ended", key: "e")
      }
    }
  }

  private var open: Proceedings? { subject.found.child.court.open }

  /// What can be recorded next.
  private var possible: [What] {
    guard let open else { return [.began] }
    let isListed = open.nextHearing(from: subject.found.day) != nil
    return [.view, .spoken, .listed] + (isListed ? [.vacated] : []) + [.guardian, .plan, .ended]
  }

  var title: String { "Court: \(subject.called)" }

  var lines: [String] {
    open.map { $0.standing(on: subject.found.day).map { $0.capitalisingFirst + "." } }
      ?? ["No proceedings are recorded that go on."]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let what = Field("what", "What", .keyed(possible.map(\.choice)), required: true)
    guard let chosen = self.what(answers) else { return [what] }
    return [what] + more(chosen) + [day.asked]
  }

  private func more(_ what: What) -> [Field] {
    switch what {
    case .began:
      [
        Field(
          "kind", "Kind", .choice(ProceedingsKind.allCases.map { Choice($0.rawValue, $0.words) }),
          required: true)
      ]
    case .listed:
      [hearing.asked, Field("purpose", "For", hint: "final hearing, directions, … where it is known")]
    case .guardian: [Field("guardian", "Guardian", value: open?.guardian ?? "", required: true)]
    case .view:
      [Field("way", "How", .choice(ViewWay.allCases.map { Choice($0.rawValue, $0.words) }), required: true)]
    case .vacated, .spoken, .plan, .ended: []
    }
  }

  /// Where what is asked for is known, it is chosen already.
  var prefilled: [String: String] {
    guard open != nil else { return ["what": What.began.rawValue] }
    guard let hearing = open?.nextHearing(from: subject.found.day), subject.duty?.act == .court else {
      return [:]
    }
    let isViewGiven = open?.viewGiven(for: hearing) != nil
    return ["what": (isViewGiven ? What.spoken : What.view).rawValue]
  }

  func variant(_ answers: [String: String]) -> String { answers["what"] ?? "" }

  private func what(_ answers: [String: String]) -> What? { answers["what"].flatMap { What(rawValue: $0) } }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let what = what(answers) else {
      throw FormRefusal(words: "Say what happened, by its key.", field: "what")
    }
    return .court(.record(subject.chosen.child, [try event(what, on: try day.known(answers), answers)]))
  }

  private func event(_ what: What, on day: Day, _ answers: [String: String]) throws -> CourtEvent {
    switch what {
    case .began:
      guard let kind = answers["kind"].flatMap({ ProceedingsKind(rawValue: $0) }) else {
        throw FormRefusal(words: "Choose the kind of proceedings.", field: "kind")
      }
      return .began(kind, on: day)
    case .listed:
      return .listed(
        Hearing(day: try hearing.known(answers), purpose: answers.said("purpose"), listedOn: day))
    case .vacated: return .vacated(on: day)
    case .guardian: return .guardianAppointed(answers["guardian"] ?? "", on: day)
    case .spoken: return .guardianSpokenTo(on: day)
    case .view:
      guard let way = answers["way"].flatMap({ ViewWay(rawValue: $0) }) else {
        throw FormRefusal(words: "Choose how the view was given.", field: "way")
      }
      return .viewGiven(way, on: day)
    case .plan: return .finalPlanSeen(on: day)
    case .ended: return .ended(on: day)
    }
  }
}
