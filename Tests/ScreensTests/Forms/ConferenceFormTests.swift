import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What the sheet of a conference asks, and what can be recorded of it afterwards.
@Suite struct ConferenceFormTests {
  private let brook: Brook

  init() throws {
    var brook = try Brook()
    try brook.add(
      Invented(
        "100710", "Tia Wheatcroft", born: "2009-02-01", since: "2014-10-13", law: .accommodated,
        events: [.involvement(.began(InvolvementBeginning(.childProtection, on: "2014-10-20")))]))
    self.brook = brook
  }

  private func form() throws -> (form: any FormDefinition, service: CaseService) {
    let service = try brook.service()
    let id = try service.find(number: "100710")
    let duty = try service.child(id).duties.map(\.line.duty).first { $0.kind == .childProtection }
    let chosen = SelectedSubject(id, duty: duty?.key)
    return (try FormID.act(.record).definition(about: chosen, service), service)
  }

  @Test("It asks what the conference came to, and nothing about a care plan")
  func sheet() throws {
    let names = try form().form.fields([:]).map(\.name)
    #expect(names.contains("conference outcome") && names.contains("quorate"))
    #expect(!names.contains("category") && !names.contains("permanence"))
    #expect(!names.contains { $0.hasPrefix("progress ") || $0.hasPrefix("question ") })
    let begun = try form().form.fields(["conference outcome": "plan-begun"]).map(\.name)
    #expect(begun.contains("category") && begun.contains("second category"))
  }

  @Test("The meeting and what it came to are one act, and the plan stands at the top of the page")
  func recorded() throws {
    let (form, service) = try form()
    var answers: [String: String] = [:]
    for field in form.fields([:]) where !field.value.isEmpty { answers[field.name] = field.value }
    answers["held"] = "2014-11-03"
    answers["participation"] = "PN1"
    answers["attendance child"] = "whole"
    answers["conference outcome"] = "plan-begun"
    answers["category"] = "neglect"
    answers["second category"] = "emotional"
    answers["quorate"] = "no"
    _ = try service.perform(try form.command(answers, service))
    let found = try brook.service().child(try service.find(number: "100710"))
    let conference = try #require(found.child.protection.concluded.first)
    #expect(
      conference.conclusion == ConferenceConclusion(.planBegun, [.neglect, .emotional], isQuorate: false))
    let standing = ChildSummary(found: found, queries: service).standing
    #expect(standing.last == "child protection plan (neglect, emotional abuse) since Mon 3 Nov 2014")
  }

  @Test("What it came to can be recorded afterwards, for the first of which it is open")
  func afterwards() throws {
    let service = try brook.service()
    let id = try service.find(number: "100710")
    _ = try service.perform(
      .review(.record(id, .childProtection, heldOn: "2014-11-03", participation: .pn1)))
    let care = try FormID.act(.care).definition(about: SelectedSubject(id), service)
    let answers = ["what": "conference", "conference outcome": "no-plan"]
    #expect(care.fields(answers).map(\.name) == ["what", "conference outcome", "quorate"])
    _ = try service.perform(try care.command(answers, service))
    let child = try brook.service().child(id).child
    #expect(child.involvements(on: "2014-11-03").map(\.kind) == [.lookedAfter])
  }
}
