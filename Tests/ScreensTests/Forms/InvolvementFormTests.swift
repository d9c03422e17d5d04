import Application
import CareCalendar
import Casework
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What the form for a change in care asks about orders and plans that are recorded.
@Suite struct InvolvementFormTests {
  private func form(_ events: ChildEvent...) throws -> (form: any FormDefinition, service: CaseService) {
    var brook = try Brook()
    try brook.add(
      Invented(
        "100720", "Nia Orchard", born: "2009-02-01", since: "2013-07-01", law: .accommodated, events: events))
    let service = try brook.service()
    let id = try service.find(number: "100720")
    return (try FormID.act(.care).definition(about: SelectedSubject(id), service), service)
  }

  private let left = ChildEvent.ended("2013-07-01", on: "2013-10-14", .returnedHomeAsPlanned)

  private func order(_ began: Day) -> ChildEvent {
    .involvement(.began(InvolvementBeginning(.supervisionOrder, on: began)))
  }

  private func choices(_ name: String, _ form: any FormDefinition, _ answers: [String: String]) -> [String] {
    switch form.fields(answers).first(where: { $0.name == name })?.kind {
    case .keyed(let choices), .choice(let choices): choices.map(\.id)
    default: []
    }
  }

  @Test("A death ends an order of a child at home; of a child in care it is recorded as the end of care")
  func death() throws {
    let ended = ["what": "apart-followed", "became": "ended"]
    let dead = ended.merging(["ended-because": "died"]) { $1 }
    let home = try form(left, order("2014-06-02"))
    #expect(choices("ended-because", home.form, ended).contains("died"))
    #expect(home.form.fields(dead).count == 5)
    #expect(try home.form.question(dead, home.service) != nil)
    let care = try form(order("2014-06-02"))
    #expect(choices("ended-because", care.form, ended).contains("discharged"))
    #expect(!choices("ended-because", care.form, ended).contains("died"))
    #expect(throws: FormRefusal.self) { _ = try care.form.command(dead, care.service) }
  }

  @Test(
    "An order that has run out can be extended while it could still last, and not once it is ended",
    arguments: [("2013-11-03", true), ("2013-11-04", true), ("2011-11-04", true), ("2011-11-03", false)]
      as [(Day, Bool)])
  func extendedLate(began: Day, isOffered: Bool) throws {
    let (form, service) = try form(left, order(began))
    #expect(choices("what", form, [:]).contains("apart-followed") == isOffered)
    #expect(choices("what", form, [:]).contains("apart-began"))
    guard isOffered else { return }
    let answers = ["what": "apart-followed", "became": "extended", "until": "4 Nov 2014"]
    #expect(form.fields(answers).map(\.name) == ["what", "day", "became", "until"])
    _ = try service.perform(try form.command(answers, service))
  }

  @Test("An order that ended and ran out since is followed no more")
  func endedBefore() throws {
    let ended = InvolvementEvent.ended(
      .supervisionOrder, began: "2013-10-14", .discharged, on: "2014-06-02")
    let (form, _) = try form(left, order("2013-10-14"), .involvement(ended))
    #expect(!choices("what", form, [:]).contains("apart-followed"))
  }
}
