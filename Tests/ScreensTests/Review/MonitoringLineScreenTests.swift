import Application
import Casework
import Testing

@testable import Screens

/// The form on plan, reports and practice, from the page of its review.
@Suite struct MonitoringLineScreenTests {
  private func council() throws -> Brook {
    let brook = try Reviewed().brook
    let settings = ["duties.practice-monitoring": "asked"]
    _ = try brook.service("morag").perform(
      .council(.adoptPolicy(AdoptedFile(name: "p", text: ""), settings: settings)))
    return brook
  }

  @Test("Enter on its line fills it in, and the line says when and what was found")
  func fillIn() throws {
    try rehearse(
      """
      Practice monitoring
      as amina
      size 100x50
      text :child 100600
      type <enter>
      text /2nd review
      type <enter> <enter>
      see Mia Vale · 2nd review · held Mon 27 Oct 2014
      type G
      selected Practice monitoring form
      see not filled in
      type <enter>
      see Practice monitoring after the 2nd review of Mia Vale
      text good
      type <tab>
      type <ctrl-s>
      see filled in
      type <enter>
      see There is nothing to record here.
      """, in: try council())
  }
}
