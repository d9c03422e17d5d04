import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI
import Testing

@testable import Screens

/// What the form for a change in care offers of how care is planned, and what it begins with.
@Suite struct CareFormTests {
  private let brook: Brook

  init() throws {
    var brook = try Brook()
    try brook.add(
      Invented("100700", "Robin Vale", born: "2009-02-01", since: "2014-10-13", law: .accommodated))
    self.brook = brook
  }

  private func form(from rule: RuleID? = nil) throws -> any FormDefinition {
    let service = try brook.service()
    let id = try service.find(number: "100700")
    let duty = try service.child(id).duties.map(\.line.duty).first { $0.key.rule == rule }
    let chosen = SelectedSubject(id, duty: duty?.key)
    return try FormID.act(.care).definition(about: chosen, service)
  }

  private func offered() throws -> [String] {
    guard case .keyed(let choices)? = try form().fields([:]).first?.kind else { return [] }
    return choices.map(\.id)
  }

  private func record(_ command: CareCommand) throws {
    let service = try brook.service()
    _ = try service.perform(.care(.record(try service.find(number: "100700"), command)))
  }

  @Test("From the line of a missing care plan nothing is left to type, and the key that opens it is named")
  func carePlan() throws {
    let service = try brook.service()
    let id = try service.find(number: "100700")
    let line = try #require(
      try service.child(id).duties.map(\.line).first { $0.duty.key.rule == .carePlanWithinTenWorkingDays })
    #expect(line.state == .waiting)
    #expect(try line.mainAct(service) == MainAct(act: .menu(.care), words: "record the care plan"))
    let form = try form(from: .carePlanWithinTenWorkingDays)
    #expect(form.prefilled == ["what": "plan"])
    #expect(form.fields(form.prefilled).map(\.name) == ["what", "day"])
    _ = try service.perform(try form.command(form.prefilled, service))
    #expect(try brook.service().child(id).child.carePlanning.plans == ["2014-11-03"])
    #expect(try !offered().contains("plan"))
  }

  @Test("A temporary approval is offered of those fostered by family or friends, and then what comes of it")
  func approval() throws {
    #expect(try !offered().contains("approval"))
    let kin = CareChange(on: "2014-10-20", placement: .fosteredByFamily, reasonForMove: .carePlan)
    try record(.change(kin))
    #expect(try offered().contains("approval"))
    try record(.step(.temporarilyApproved, on: "2014-10-20"))
    #expect(try offered().filter { $0.hasPrefix("appro") || $0 == "extended" } == ["extended", "approved"])
    #expect(try form(from: .connectedPersonApprovedInTime).prefilled == [:])
    let extended = try form()
    #expect(
      extended.fields(["what": "extended"]).map { "\($0.name) \($0.isRequired)" }.last == "iro-told false")
    try record(.step(.approvalExtended(iroTold: nil), on: "2014-10-27"))
    #expect(try form(from: .connectedPersonApprovedInTime).prefilled == ["what": "approved"])
    #expect(try offered().contains("extensionTold"))
    #expect(try form().fields(["what": "extensionTold"]).map(\.name) == ["what", "day"])
    try record(.step(.iroToldOfExtension, on: "2014-10-28"))
    #expect(try !offered().contains("extensionTold"))
    try record(.step(.approvedAsFosterCarer, on: "2014-10-30"))
    #expect(try !offered().contains("approval"))
  }

  @Test("A plan that begins is offered by its kind, and one that runs can be ended")
  func pathwayPlan() throws {
    #expect(try offered().contains("apart-began") && !offered().contains("apart-followed"))
    let service = try brook.service()
    let id = try service.find(number: "100700")
    let begun = ["what": "apart-began", "involvement": "pathway-plan"]
    #expect(try form().fields(begun).map(\.name) == ["what", "day", "involvement"])
    _ = try service.perform(try form().command(begun, service))
    #expect(try brook.service().child(id).child.recordedInvolvements.map(\.began) == ["2014-11-03"])
    #expect(try offered().contains("apart-followed"))
    let ended = ["what": "apart-followed", "became": "ended", "ended-because": "finished"]
    #expect(try form().fields(ended).map(\.name) == ["what", "day", "became", "ended-because"])
  }

  @Test("An approval stands among the placements, and is extended from there")
  func placements() throws {
    try record(
      .change(CareChange(on: "2014-10-20", placement: .fosteredByFamily, reasonForMove: .carePlan)))
    try record(.step(.temporarilyApproved, on: "2014-10-20"))
    try rehearse(
      """
      The approval
      text :child 100700
      type <enter>
      do "next tab"
      do "next tab"
      do "next tab"
      do "next tab"
      see TEMPORARY APPROVAL OF THE CARER
      type <enter>
      see d approval extended
      type d <ctrl-s>
      see Robin Vale: the temporary approval was extended on 3 Nov 2014.
      see 20 Oct 2014  6 Apr 2015   extended 3 Nov 2014
      """, in: brook)
  }

  @Test("The care plan is recorded by two keys in the smallest window")
  func keys() throws {
    try rehearse(
      """
      The care plan
      size 60x16
      text :child 100700
      type <enter> c
      see l care plan in place
      type l <ctrl-s>
      see Robin Vale: the care plan was in place on 3 Nov 2014.
      """, in: brook)
  }
}
