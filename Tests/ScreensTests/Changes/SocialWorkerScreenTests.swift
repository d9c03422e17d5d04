import Application
import Casework
import Testing

/// The small place of a child's social worker.
@Suite struct SocialWorkerScreenTests {
  private func brook() throws -> Brook {
    let brook = try Brook()
    let ben = StaffDetails(name: "Ben Hill", login: "ben", role: .socialWorker, team: "North")
    let origin = FactOrigin(file: "staff.csv", line: 1, digest: "")
    _ = try brook.service("morag").importStaff([StaffImportRow(ben, origin)], isDryRun: false)
    return brook
  }

  @Test("It begins with their children, and + tells the IRO of a change")
  func change() throws {
    try rehearse(
      """
      A social worker
      as ben
      size 120x30
      see 2 Caseload
      not 1 Today
      see + change
      text /jayden
      type <enter>
      type +
      see Tell the IRO of a significant change for Jayden Murray
      text exclu
      type <tab>
      text For five days
      type <tab> h
      type <ctrl-s>
      see significant change (excluded from school) of Mon 3 Nov 2014: For five days
      """, in: try brook())
  }

  @Test("Today, alerts and the page of a review are not theirs, and it is said why")
  func closed() throws {
    try rehearse(
      """
      What is closed
      as ben
      size 80x24
      type 1
      see There is nothing there for a Social Worker
      type 4
      see does not allow you to see the alerts
      text /jayden
      type <enter> <enter>
      not Journal
      not Alerts
      type j <enter>
      not Booked
      type b
      see does not allow you to book reviews
      """, in: try brook())
  }

  @Test("On the child's page + tells of a change as well, and it is seen there")
  func page() throws {
    try rehearse(
      """
      On the page
      as ben
      size 120x40
      text /jayden
      type <enter> <enter>
      see + change
      type +
      text health
      type <tab>
      text A night in hospital
      type <tab> h
      type <ctrl-s>
      type l l l
      see SIGNIFICANT CHANGES
      see A night in hospital
      see for the IRO to consider
      """, in: try brook())
  }

  @Test("What the IRO said of practice after a review stands below it, in words")
  func monitoring() throws {
    let brook = try brook()
    let amina = try brook.service()
    let children = try amina.caseload().map(\.child)
    let child = try #require(try children.first { try !amina.child($0.id).child.reviews.held.isEmpty })
    let review = try #require(try amina.child(child.id).child.reviews.held.first?.id)
    _ = try amina.perform(
      .practice(.monitor(child.id, review, grades: [.plan: .good], words: "Clear", on: Brook.today)))
    try rehearse(
      """
      What the IRO said
      as ben
      size 120x40
      text /\(child.number.text)
      type <enter> <enter>
      see Practice monitoring: the plan for the child good. Clear
      """, in: brook)
  }

  @Test("In a narrow window without colour all of it is there")
  func narrow() throws {
    try rehearse(
      """
      A narrow window
      as ben
      size 60x16
      see + change
      text /jayden
      type <enter> +
      see Tell the IRO
      type <escape>
      """, in: try brook())
  }
}
