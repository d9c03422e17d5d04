import TerminalUI
import Testing

@testable import Screens

/// Whole screens, as a person sees them.
@Suite struct WholeFrameTests {
  @Test("The morning, at 80 by 24")
  func morning() throws {
    let shown = """
       1 Today  2 Caseload  3 Calendar  4 Alerts  5 Practice    Invented · 3 Nov 2014
       1 not booked   1 waiting on others                                  6 children
      ────────────────────────────────────────────────────────────────────────────────
       Today: 1 meeting, 1 review to book, 1 review to record, 1 child to hear, 1
       social worker to speak with.
       TODAY  2
       10:00 1st authority     Child 100303      1 Nov   2 days late
       10:00 3rd review        Child 100303      15 Nov  in time
           SW spoken ✗  child seen ✗  documents 0/4  invited ✗
       LATE  4
       ! 2nd review            Jayden Murray     28 Oct  6 days late  NOT BOOKED
       ! Child to hear         Adébáyọ̀ Ọlátúnjí  30 Oct  4 days late  to record
       ! Social worker to sp…  Ella Rose         14 Oct  14 wd late   Tue 4 Nov 15:30
       ! Review to record      Adébáyọ̀ Ọlátúnjí  31 Oct  1 wd late    was 30 Oct
       NOT BOOKED, DUE IN 6 WEEKS  1
       – 3rd review            王小明            10 Dec  in 37 days   NOT BOOKED
       WAITING ON OTHERS  1
       ▸ IRO manager           1 line




      ────────────────────────────────────────────────────────────────────────────────
       b book   Enter open   r record   a alert   Tab why   / find   ? help
      """
    let frame = try session(toJayden, Size(columns: 80, rows: 24)).frame().text
    #expect(frame == shown, "\(frame)")
  }

  @Test("The morning in the smallest window")
  func smallest() throws {
    let shown = """
       1 Today  2  3  4  5     Invented children · Mon 3 Nov 2014
       1 not booked   1 waiting on others              6 children
      ────────────────────────────────────────────────────────────
       Today: 1 meeting, 1 review to book, 1 review to record, 1
       child to hear, 1 social worker to speak with.
       TODAY  2
       10:00 1st author…  Child 100303    2 days late
       10:00 3rd review   Child 100303    in time
           SW spoken ✗  child seen ✗  documents 0/4  invited ✗
       LATE  4
       ! 2nd review       Jayden Murray   6 days late  NOT BOOKED
       ! Child to hear    Adébáyọ̀ Ọlátú…  4 days late  to record
       ! Social worker…   Ella Rose       14 wd late   Tue 15:30
                                                         1–5 of 8
      ────────────────────────────────────────────────────────────
       b book   Enter open   r record   a alert   ? help
      """
    let frame = try session(toJayden, Size(columns: 60, rows: 16)).frame().text
    #expect(frame == shown, "\(frame)")
  }

  @Test("A caseload")
  func caseload() throws {
    let shown = """
       1 Today  2 Caseload  3 Calendar  4 Alerts  5 Practice    Invented · 3 Nov 2014
       by name                                                             6 children
      ────────────────────────────────────────────────────────────────────────────────
       Child▼                Alerts  Age  Due       Review         Booked
       Nguyễn Thị Minh Khai           11  no date   –              –
       Jayden Murray                  14  ! 28 Oct  2nd            NOT BOOKED
       Adébáyọ̀ Ọlátúnjí               15  20 Dec    3rd            to record
       Ella Rose                       9  5 Nov     1st            Tue 4 Nov
       王小明                          3  10 Dec    3rd            NOT BOOKED
       Child 100303                   <1  ! 1 Nov   1st authority  Mon 3 Nov












      ────────────────────────────────────────────────────────────────────────────────
       Enter open   s sort   b book   r record   p put off   a alert   ? help
      """
    let text = try session("2", Size(columns: 80, rows: 24)).frame().text
    #expect(text == shown)
  }

  @Test("Recording a review as held")
  func recording() throws {
    let shown = """
       1 Today  2 Caseload  3 Calendar  4 Alerts  5 Practice  Record Invented · 3 Nov

      ────────────────────────────────────────────────────────────────────────────────

        Record the 2nd review of Jayden Murray as held
        Due by Tue 28 Oct 2014

        Day held (required)     30 oct
                                Thu 30 Oct 2014, 2 working days ago. 2 days after it
                                was due: it is recorded all the same
        Taking part (required)
                                How the child took part: a word of it, or the arrows
                 PN1 attended and spoke for themself
                 PN2 attended; an advocate or the IRO put their views
                 PN3 attended and showed their views by symbols, without words
                 PN4 attended, gave no views and asked nobody to put them
                 PN5 did not attend; asked an advocate or the IRO to put their views
                 PN6 did not attend; sent their views in writing or another way
                 PN7 did not attend; their views did not reach the review
        Why late (required)
        Held as                 one meeting
        Field 2 of 6
      ────────────────────────────────────────────────────────────────────────────────
       Ctrl-S save   Esc leave   Tab next field   Shift-Tab field before   F1 help
      """
    #expect(
      try session("\(toJayden) r 3 0 <space> o c t <tab>", Size(columns: 80, rows: 24)).frame().text == shown)
  }
}
