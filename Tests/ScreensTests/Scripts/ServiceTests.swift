import Application
import Casework
import Testing

@testable import Screens

/// What is recorded of the service itself.
@Suite struct ServiceTests {
  @Test("A survey without a name is typed in, told to whoever did and to the IRO manager, and taken back")
  func survey() throws {
    let brook = try Brook()
    try rehearse(
      """
      A survey without a name
      as dee
      size 100x40
      text :service
      type <enter>
      see Nothing is recorded of the service itself yet.
      type s
      see Leave out of the words whatever tells whose it is
      text carer
      type <tab>
      text yes
      type <ctrl-s>
      see Survey without a name, of a carer: 1 answer
      event service
      """, in: brook)
    try rehearse(
      """
      Another IRO, and the manager
      as sian
      size 100x40
      text :service
      type <enter>
      not Survey without a name, of
      as morag
      size 100x40
      text :service
      type <enter>
      see Survey without a name, of a carer
      type x
      see Take back an entry about the service
      text typed twice
      type <ctrl-s>
      see entered in error
      """, in: brook)
  }

  @Test("It is not for those who manage social workers")
  func who() throws {
    try rehearse(
      """
      A team manager
      as tom
      size 100x40
      text :service
      type <enter>
      see does not allow you to type in surveys
      """)
  }
}

extension ServiceTests {
  private func audited() throws -> Brook {
    let brook = try Brook()
    let settings = ["checks.audits": "1-a-quarter"]
    _ = try brook.service("morag").perform(
      .council(.adoptPolicy(AdoptedFile(name: "p", text: ""), settings: settings)))
    return brook
  }

  @Test("An audit that is due is recorded from its line; the IRO sees it and says what came of it")
  func quality() throws {
    let brook = try audited()
    try rehearse(
      """
      An audit
      as morag
      size 110x40
      text :service
      type <enter>
      selected Audit of a review's record: Amina Okafor
      type <enter>
      see Leave out whose review it was
      type <tab> <tab>
      text to be improved
      type <tab>
      text It does not say who did not come
      type <tab>
      text Say who did not come, and why
      type <tab>
      text fri
      type <ctrl-s>
      see Audit of a review's record, Amina Okafor, by Morag Sinclair: to be improved
      """, in: brook)
    try rehearse(
      """
      The IRO
      as amina
      size 110x40
      see Of the service: after the audit
      text :service
      type <enter>
      selected After the audit of a review's record
      type <enter>
      see To be done by Fri 7 Nov 2014: Say who did not come, and why
      text It is in the next record
      type <ctrl-s>
      not TO DO
      see It is in the next record
      """, in: brook)
  }
}

extension ServiceTests {
  private func withHome(_ text: String) throws {
    let brook = try Brook()
    let dee = try brook.service("dee")
    _ = try dee.perform(.service(.recordHome("Oak House", since: "2014-10-01")))
    try rehearse("Homes\nas dee\nsize 110x40\ntext :service\ntype <enter>\n" + text, in: brook)
  }

  @Test("A home is recorded, and says by when it is to be visited")
  func home() throws {
    try rehearse(
      """
      A children's home
      as dee
      size 110x40
      text :service
      type <enter> h
      see A children's home that is visited each month
      text Oak House
      type <tab>
      text 1 oct
      type <ctrl-s>
      see Children's home: Oak House, visited from 1 Oct 2014
      see CHILDREN'S HOMES  1
      see Visit to Oak House, October 2014
      """)
  }

  @Test("A visit is taken in from the line that asks for it, and its report is sent from the visit's")
  func visits() throws {
    try withHome(
      """
      selected Visit to Oak House, October 2014
      type <enter>
      see Visit to Oak House
      text somebody else
      type <tab>
      text Jo Marsh
      type <tab>
      text 31 oct
      type <tab>
      text yes
      type <tab>
      text no
      type <tab>
      text yes
      type <tab>
      text no
      type <ctrl-s>
      see Visit to Oak House by Jo Marsh; heard: children, staff of the home
      not Visit to Oak House, October 2014
      see Oak House, last visited by Jo Marsh
      type /
      text heard
      type <enter> <enter>
      see After the visit to Oak House of 31 Oct 2014
      type <ctrl-s>
      see Report of the visit to Oak House of 31 Oct 2014 sent
      """)
  }
}
