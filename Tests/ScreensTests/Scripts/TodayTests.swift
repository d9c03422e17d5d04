import Application
import CareCalendar
import TerminalUI
import Testing

@testable import Screens

/// What Today asks, folds and refuses.
@Suite struct TodayTests {
  private let size = Size(columns: 100, rows: 30)

  @Test("A meeting whose hour has passed asks whether it took place, and r records it")
  func asks() throws {
    let brook = try Brook()
    let before = try session("", size, in: brook).frame().text
    #expect(before.ranges(of: "did it take place?").count == 1)
    #expect(before.contains("was 30 Oct: did it take place?"))
    let service = try CaseService(brook.store, clock: AtTen(), signIn: SignInRequest(account: "amina"))
    var later = Session(service: service, size: size)
    #expect(later.frame().text.ranges(of: "did it take place?").count == 3)
    later.press(.key(.character("r")))
    #expect(later.frame().text.contains("Meeting: 1st authority review"))
  }

  @Test("What stands folded is found, opened and closed, and not acted on as one line")
  func folded() throws {
    try rehearse(
      """
      Folded
      size 100x30
      not Needs a date
      text /Nguyễn
      type <enter>
      selected Needs a date
      type k
      selected ▾ Morag Sinclair
      type p
      see Several lines stand folded in this one. Enter opens it.
      type <enter>
      selected ▸ Morag Sinclair
      not Needs a date
      """)
  }

  @Test("What came back is recorded from business support's Today, and by an IRO on the review's page")
  func cameBack() throws {
    try rehearse(
      """
      Came back
      type e
      see on the page of its review
      as dee
      size 100x30
      type e
      see What was sent in the last four weeks.
      type <esc>
      see Today
      """)
  }

  @Test("An IRO manager opens an IRO's Today, and nothing is done about an IRO as about a child")
  func iros() throws {
    try rehearse(
      """
      The IROs
      as morag
      size 100x30
      see IROS  3
      text /Amina
      type <enter>
      type b
      see This is an IRO's line. Enter opens their Today.
      type <enter>
      see Today: 1 meeting
      selected 10:00
      type <esc>
      selected Amina Okafor
      """)
  }
}

/// The time stands still at ten, when a meeting was to begin.
private struct AtTen: Clock {
  func now() -> Instant { Instant(milliseconds: Int64(Brook.today.number) * 86_400_000 + 36_000_000) }
  func today() -> Day { Brook.today }
}
