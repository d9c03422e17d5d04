import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// No list of a council's policy is without effect: what it says is offered or asked somewhere.
@Suite struct EveryListTests {
  private static let late = ReviewID("late")

  @Test("What a council writes into a list is offered where it belongs", arguments: PolicyList.allCases)
  func list(_ list: PolicyList) throws {
    let words = "zebra crossing"
    let usual = try shown(list, under: [:])
    #expect(!usual.contains(words), "\(list.rawValue)")
    #expect(
      try shown(list, under: [list.rawValue: words]).contains(words), "\(list.rawValue) is offered nowhere")
  }

  /// What is to be seen where the entries of a list belong.
  private func shown(_ list: PolicyList, under settings: [String: String]) throws -> String {
    let reviewed = try Reviewed(
      .meeting,
      [
        .review(
          .held(
            Review(
              review: Self.late, kind: .lookedAfter, heldOn: "2014-11-03", completedOn: "2014-11-03",
              participation: .pn1)))
      ])
    try reviewed.brook.adopt(settings)
    let service = try reviewed.brook.service("morag")
    func sheet() throws -> String {
      try service.sheet(of: reviewed.child, Reviewed.review).lines.map(\.title).joined(separator: "\n")
        .lowercased()
    }
    func form(_ form: FormID) throws -> String {
      let definition = try form.definition(about: SelectedSubject(reviewed.child), service)
      return "\(definition.fields([:]))"
    }
    func step(_ step: ReviewStep) throws -> String { try form(.step(step, of: Reviewed.review)) }
    return switch list {
    case .reportsExpected, .plansExpected, .otherDocuments, .checklist, .checklistInWords: try sheet()
    case .educationIssues: try step(.plan(.progress(.education)))
    case .healthIssues: try step(.plan(.progress(.health)))
    case .placementIssues: try step(.plan(.progress(.placement)))
    case .contactIssues: try step(.plan(.progress(.contact)))
    case .permanenceKinds: try step(.plan(.permanence))
    case .decisionDomains, .approvers: try step(.decisions(.make))
    case .lateReasons: try lateReasons(settings)
    case .complaintsAbout: try form(.child(.complained))
    case .qualityOutcomes: try form(.service(.check(.audit, of: nil)))
    }
  }

  /// What can be given as the reason of a review that was held late.
  private func lateReasons(_ settings: [String: String]) throws -> String {
    var brook = try Brook()
    try brook.add(
      Invented(
        "100720", "Nia Sand", born: "2009-02-01", since: "2014-07-02", law: .accommodated,
        events: [
          .review(
            .held(Review(kind: .lookedAfter, heldOn: "2014-09-15", participation: .pn1).with(Self.late)))
        ]))
    try brook.adopt(settings)
    let service = try brook.service()
    let subject = SelectedSubject(try service.find(number: "100720"))
    let form = try FormID.step(.meeting(.lateReason), of: Self.late).definition(about: subject, service)
    return "\(form.fields([:]))"
  }
}
