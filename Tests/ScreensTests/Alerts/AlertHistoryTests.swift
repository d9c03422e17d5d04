import Application
import CareCalendar
import Casework
import TerminalUI
import Testing

@testable import Screens

/// One alert's story, and the pane that tells it in full.
@Suite struct AlertStoryTests {
  @Test("Every step stands with its day, who took it, and the words in full")
  func steps() throws {
    let council = try OpenAlerts()
    let brook = council.brook
    let service = try brook.service("morag")
    let (tom, bryn) = (
      try #require(service.staff.member(login: "tom")).id,
      try #require(service.staff.member(login: "bryn")).id
    )
    _ = try service.perform(.staff(.away(tom, from: "2014-11-03", until: "2014-11-14", covering: bryn)))
    try council.act("bryn", .reply("The panel meets on Friday", by: "2014-11-14"), about: OpenAlerts.jayden)
    try rehearse(
      """
      The story
      type 4 /
      text jayden
      type <enter> <enter>
      see Jayden Murray · Drift or delay for the child
      see < Amina Okafor: to accept the reply or escalate
      see This stage: answered
      see In all: 10 working days left
      selected 20 Oct 2014  Raised at Team Manager
      see No school place since June
      see The child was told: I asked for a school for you
      type G
      selected 3 Nov 2014
      selected Answered, to be done by 14 Nov 2014
      selected Bryn Hill for Tom Stone
      see The panel meets on Friday
      type c
      see Jayden Murray · 14 · 100234
      """, in: brook)
  }

  @Test("What was entered in error stays in its place, marked, with the reason")
  func enteredInError() throws {
    try rehearse(
      """
      In error
      as tom
      type 4 /
      text jayden
      type <enter> <enter> u
      text the wrong child
      type <ctrl-s>
      see ○ Tom Stone: to acknowledge
      type G
      selected ✗ entered in error: Acknowledged
      see why: the wrong child (Tom Stone)
      """, in: try OpenAlerts().brook)
  }

  @Test("The pane tells the clocks with what then happens, the reply, and the ladder with the present stage")
  func pane() throws {
    let council = try OpenAlerts()
    try council.act(
      "amina", .escalate(to: "service-manager", reason: "Nobody answered"), about: OpenAlerts.jayden)
    try council.act("amina", .referToCafcass(reason: "There is no plan"), about: OpenAlerts.jayden)
    try council.act("amina", .seekLegalAdvice, about: OpenAlerts.jayden)
    let shown = try council.shown("4 / j a y d e n <enter> <tab>", Size(columns: 80, rows: 60))
    for words in [
      "To put it right by Mon 1 Dec 2014", "Escalated to Service Manager", "Nobody answered",
      "Reid Cole: to acknowledge", "To acknowledge: 2 working days left, by Wed 5 Nov 2014",
      "This stage: 5 working days left, by Mon 10 Nov 2014",
      "Without an answer by then, the IRO may escalate it to Head of Service.",
      "– Informal challenge (Team Manager): it began above", "✓ Team Manager: 10 working days",
      "▸ Service Manager: since Mon 3 Nov 2014", "· Head of Service: 5 working days",
      "Referred to Cafcass on Mon 3 Nov 2014", "There is no plan",
      "Independent legal advice was sought on Mon 3 Nov 2014.",
    ] { #expect(shown.contains(words), "\(words)") }
  }

  @Test("A ladder longer than the Handbook allows says so; an alert of brothers and sisters names them")
  func warning() throws {
    var council = try OpenAlerts(isEmpty: true)
    let long = Ladder(
      name: "LAC Alert",
      stages: ["one", "two", "three"].map {
        LadderStage(
          key: $0, name: "Stage \($0)", role: .teamManager, roleName: "Team Manager",
          period: .workingDays(10), isFormal: true, mayStart: true)
      })
    let category = AlertCategory(key: "drift", name: "Drift", common: .drift)
    let group = AlertGroupID("group")
    for (number, name) in [("200001", "Ada Oak"), ("200002", "Ben Oak")] {
      let raised = AlertRaised(
        id: AlertID("alert \(number)"), group: group, category: category, concern: "No plan",
        remedy: "A plan",
        putRightBy: "2014-12-01", told: .notTold(because: "She is three"), ladder: long, stage: "one",
        by: StaffID("somebody"), on: "2014-11-03")
      try council.brook.add(
        Invented(
          number, name, born: "2011-01-01", since: "2014-07-01", .held("2014-07-28"), .alert(.raised(raised)))
      )
    }
    let shown = try council.shown("4 / a d a <enter> <tab>", Size(columns: 80, rows: 60))
    #expect(shown.contains("! The formal stages add up to 30 working days"))
    #expect(shown.contains("The child was not told: She is three"))
    #expect(shown.contains("Raised with it, each an alert of its own"))
    #expect(shown.contains("Ben Oak"))
  }

  @Test("One whose raising was taken back says so, and can be left")
  func gone() throws {
    let council = try OpenAlerts(isEmpty: true)
    try council.raise("drift", on: "2014-11-03", about: OpenAlerts.jayden)
    try rehearse(
      """
      Gone
      type 4 <enter> u
      text the wrong child
      type <ctrl-s>
      see There is no such alert about this child.
      type <esc> <esc>
      see No alert is open.
      """, in: council.brook)
  }
}
