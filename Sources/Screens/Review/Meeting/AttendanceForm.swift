import Application
import Casework
import ReadModels
import TerminalUI

/// How one person took part in a review. Only the routes that fit the terms they are on are offered.
struct AttendanceForm: FormDefinition {
  private let review: ReviewSubject
  private let party: Party
  private let person: ConnectedPerson?
  private let known: Attendance?

  init(_ review: ReviewSubject, _ party: Party) {
    self.review = review
    self.party = party
    if case .person(let id) = party { person = review.child.family[id] } else { person = nil }
    known = review.file.meeting.attendance(of: party)
  }

  private var called: String { review.child.family.words(for: party) }
  var title: String { "How \(called) took part in the \(review.named)" }

  var lines: [String] {
    guard let person, person.terms != .mayAttend else { return [] }
    let why = person.termsReason.map { ": \($0)" } ?? ""
    return ["\(person.name) \(person.terms.words)\(why)".asSentence]
  }

  private var routes: [AttendanceRoute] {
    let own = party == .child ? review.file.review?.participation?.routes : person?.terms.routes
    let wasMeeting = review.file.review?.manner != .withoutMeeting
    return (own ?? AttendanceRoute.allCases).filter { wasMeeting || !$0.attended }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    [route] + (answers.route == AttendanceRoute.none ? [reason] : []) + report
  }

  private var route: Field {
    let choices = routes.map { Choice($0.rawValue, $0.words) }
    let value = known.map(\.route.rawValue) ?? (choices.count == 1 ? choices[0].id : "")
    return Field("route", "Took part", .choice(choices), value: value, required: true)
  }

  private var reason: Field {
    Field(
      "reason", "Why not", value: known?.reason ?? person?.termsReason ?? "",
      hint: "In a few words; nothing where it is not known")
  }

  private var report: [Field] {
    guard person?.relationship.group == .professional else { return [] }
    return [.yesOrNo("report", "Was a report there", known: known?.reported)]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let route = answers.route else {
      throw FormRefusal(words: "Choose how they took part.", field: "route")
    }
    let attendance = Attendance(
      party: party, route: route, reason: route == AttendanceRoute.none ? answers.said("reason") : nil,
      reported: answers["report"] == "yes")
    return review.command([.meeting(.tookPart(attendance, on: review.heldOn))])
  }
}

extension [String: String] {
  fileprivate var route: AttendanceRoute? { self["route"].flatMap(AttendanceRoute.init(rawValue:)) }
}
