import Application
import CareCalendar
import Casework
import Testing

@testable import Screens

/// The alerts and practice notes on a child's own page.
@Suite struct AlertsTabTests {
  @Test("Open alerts stand before notes that wait, then what is over; Enter opens the story")
  func order() throws {
    let council = try OpenAlerts()
    let brook = council.brook
    let service = try brook.service()
    let child = try council.child(OpenAlerts.adebayo)
    try council.raise("contact", on: "2014-11-03", about: OpenAlerts.adebayo)
    for (kind, category, words) in [
      (PracticeNoteKind.challenge, "timeliness", "Late again"),
      (.goodPractice, "good-practice", "A kind letter"),
    ] {
      let details = PracticeNoteDetails(kind: kind, category: category, words: words)
      _ = try service.perform(.practice(.note(child, details)))
    }
    try rehearse(
      """
      A child's alerts
      text :child 100305
      type <enter> l l
      see OPEN  1
      selected Seeing the child or the family
      selected ○ to acknowledge
      see Tom Stone · this stage 5 wd left · in all 20 wd left
      see TO ANSWER  1
      type j
      selected Informal challenge
      selected to answer by
      type j
      selected ✓ resolved on 20 Oct 2014
      type <enter>
      see Raised at Team Manager
      see The reports came
      type <esc>
      selected ✓ resolved
      type j
      selected Good practice
      type <enter>
      see there is nothing more to open here
      size 60x24
      see Reviews Decisions Alerts Heard Placements People Journal
      """, in: brook)
  }

  @Test("A child about whom nothing was raised has an empty tab that says so")
  func empty() throws {
    try rehearse(
      """
      Nothing
      text :child 100234
      type <enter> l l
      see No alert and no practice note about this child is recorded yet.
      type <enter>
      see There is nothing more to open here.
      """)
  }
}
