import TerminalUI
import Testing

@testable import Screens

/// A review as a person sees it.
@Suite struct ReviewFrameTests {
  @Test("A review that is booked, at 80 by 24")
  func booked() throws {
    let shown = """
       1 Today  2 Caseload  3 Calendar  4 Alerts  5 Practice  3rd review     Invented
       2 late   6 open   3 waiting                                       child 100600
      ────────────────────────────────────────────────────────────────────────────────
       Nia Price · 3rd review · booked Wed 12 Nov 2014 10:00
       SW spoken ✗  child seen ✗  documents 1/4  invited ✓

       PLANNING
       ✓ Booked                         Wed 12 Nov 2014 10:00; Brook House, room 2
       ! Social worker spoken to        not yet, 8 working days late; was due Wed 22…
       ✓ Who is invited                 1 invited
         ✓ The child                    invited 21 Oct
       ✓ Invitations and consultations  all sent by Tue 21 Oct, in time
       ○ Social work report             not in; due Fri 7 Nov
       ○ Care plan                      not in; due Fri 7 Nov
       ○ Personal education plan        not in; due Tue 11 Nov
       ✓ Health plan                    received Mon 27 Oct, in time
       · Team manager                   not told what is missing
       THE CHILD
       ○ What the child chose           not recorded
       ○ Child spoken to                not yet; due Wed 12 Nov
       HELD
                                                                           1–12 of 17
      ────────────────────────────────────────────────────────────────────────────────
       Enter record   ] next open   b book   r held   m tell the manager   ? help
      """
    var brook = try Brook()
    try brook.add(.nia())
    let text = try session(
      ": c h i l d <space> 1 0 0 6 0 0 <enter> <enter> j", Size(columns: 80, rows: 24), in: brook
    ).frame().text
    #expect(text == shown)
  }
}
