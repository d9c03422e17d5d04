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
       Today: 1 meeting, 1 review to book, 1 review to record, 1 social worker to
       speak with.
       TODAY  2
       10:00 1st authority  Child 100303      1 Nov   2 days late
       10:00 3rd review     Child 100303      15 Nov  in time
           SW spoken ✗  child seen ✗  documents 0/4  invited ✗
       LATE  3
       ! 2nd review         Jayden Murray     28 Oct  6 days late  NOT BOOKED
       ! Speak with SW      Ella Rose         14 Oct  14 wd late   Tue 4 Nov 15:30…
       ! Review to record   Adébáyọ̀ Ọlátúnjí  31 Oct  1 wd late    held 30 Oct?
       NOT BOOKED, DUE IN 6 WEEKS  1
       – 3rd review         王小明            10 Dec  in 37 days   NOT BOOKED
       WAITING ON OTHERS  1
       ▸ Morag Sinclair     1 line





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
       social worker to speak with.
       TODAY  2
       10:00 1st autho…  Child 100303     2 days late
       10:00 3rd review  Child 100303     in time
           SW spoken ✗  child seen ✗  documents 0/4  invited ✗
       LATE  3
       ! 2nd review      Jayden Murray    6 days late  NOT BOOKED
       ! Speak with SW   Ella Rose        14 wd late   Tue 15:30…
       ! Review to rec…  Adébáyọ̀ Ọlátún…  1 wd late    held 30 O…
                                                         1–5 of 7
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
       1 Today  2 Caseload  3 Calendar  4 Alerts  5 Practice  Meeting        Invented

      ────────────────────────────────────────────────────────────────────────────────

        Meeting: 2nd review of Jayden Murray · 20 to answer
        Due by Tue 28 Oct 2014.

        Day held (required)         30 oct
                                    Thu 30 Oct 2014, 2 working days ago. 2 days
                                    after it was due: it is recorded all the same
        PEOPLE
        Jayden Murray
            a attended · p part of it · v by video · m met apart
            d through an advocate · w wrote · t by telephone · n did not
          Counted as (required)
        Somebody else
        THE CHILD
        Happy with where they live
        Happy with the plan
        QUESTIONS
                        Does the child or young person know who their IRO is, and h…
        Field 2 of 29
      ────────────────────────────────────────────────────────────────────────────────
       Ctrl-S save   Esc leave   @ decisions   ! outcome   + who else came   F1 help
      """
    let frame = try session("\(toJayden) r 3 0 <space> o c t <tab>", Size(columns: 80, rows: 24)).frame().text
    #expect(frame == shown)
  }
}
