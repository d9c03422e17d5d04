import Application
import CareCalendar
import Casework
import TerminalUI
import Testing

@testable import Screens

/// What of alerts each role is offered, on the caseload, on a child's page and in the places.
@Suite struct AlertsOfferedTests {
  @Test(
    "Business support has no place, tab, command or column of alerts, and is told nothing untrue of a record")
  func businessSupport() throws {
    let council = try OpenAlerts(isEmpty: true)
    var brook = council.brook
    let invited = PreparationEvent.invited(.person(PersonID("mother")), .iro, on: "2014-10-20")
    try brook.add(.nia(.noted("autumn", .preparation(invited))))
    try council.raise("drift", on: "2014-11-03", about: "100600")
    try rehearse(
      """
      Business support
      as dee
      not Alerts
      not 5 Practice
      type 4
      see ! Your role (Business Support) does not allow you to see the alerts
      type 2
      not Alerts
      type <enter>
      see Reviews
      not Alerts
      type l l
      not No alert
      type h h h
      see Journal
      type ?
      not Alerts
      not alert
      type <esc> :
      text al
      not alerts   go to Alerts
      """, in: brook)
  }

  @Test("The caseload counts open alerts, marks what is urgent or overdue, and is put in order by them")
  func caseload() throws {
    let brook = try OpenAlerts().brook
    try rehearse(
      """
      Open alerts
      size 80x24
      type 2
      see Alerts
      type /
      text Jayden
      type <enter>
      selected ! 1
      type <esc> /
      text Ella
      type <enter>
      selected ▲ 1
      type <esc> :
      text sort alerts
      type <enter> g
      see by open alerts
      selected Jayden
      type j
      selected Ella
      type j
      selected 王小明
      """, in: brook)
  }

  @Test("An alert that was answered and is over its working days in all counts as over a clock")
  func overInAll() throws {
    let council = try OpenAlerts(isEmpty: true)
    try council.raise("drift", on: "2014-09-01", about: OpenAlerts.jayden)
    try council.act("tom", .reply("Soon", by: "2014-12-01"), on: "2014-09-02", about: OpenAlerts.jayden)
    try rehearse("Over in all\ntype 4\nsee 1 open   1 over a clock", in: council.brook)
  }

  @Test("On the page of a child who died is offered what can still be done: answering is, booking is not")
  func death() throws {
    let council = try OpenAlerts(isEmpty: true)
    try council.raise("drift", on: "2014-11-03", about: "100306")
    try rehearse(
      """
      After a death
      as tom
      text :child 100306
      type <enter>
      see t acknowledge   w answer
      not y agree
      type t
      see acknowledged: this is not agreement
      as amina
      text :child 100306
      type <enter>
      see a alert
      not b book
      """, in: council.brook)
  }

  @Test("An empty list offers nothing that needs an alert")
  func empty() throws {
    try rehearse(
      """
      Nothing to act on
      type 4
      not Enter open
      not c child
      not a alert
      type ?
      not raise another
      type 5
      not + note
      """, in: try OpenAlerts(isEmpty: true).brook)
  }

  @Test("An alert is not offered about a brother or sister who died; one not in our care is marked")
  func siblings() throws {
    let laddered = try Laddered()
    var brook = laddered.brook
    try brook.add(
      Invented(
        "100701", "Ada Rose", born: "2008-01-09", since: "2014-10-08",
        .ended("2014-10-08", on: "2014-10-20", .died)))
    try brook.add(
      Invented(
        "100702", "Max Rose", born: "2002-01-09", since: "2014-01-08",
        .ended("2014-01-08", on: "2014-09-20", .returnedHome)))
    let amina = try brook.service()
    for number in ["100701", "100702"] {
      _ = try amina.perform(.family(.link(laddered.child, try amina.find(number: number))))
    }
    try rehearse(
      """
      Also about
      size 100x50
      text :child 100301
      type <enter> a <backtab>
      see Reece Rose
      see Max Rose, not in our care now
      not Ada Rose
      """, in: brook)
  }
}
