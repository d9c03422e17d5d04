import TerminalUI
import Testing

/// The calendar, as a person sees it.
@Suite struct CalendarFrameTests {
  @Test("The month over what comes from the selected day on, at 80 by 24")
  func month() throws {
    let shown = """
       1 Today  2 Caseload  3 Calendar  4 Alerts  5 Practice    Invented · 3 Nov 2014
       3 due   2 booked                                                 November 2014
      ────────────────────────────────────────────────────────────────────────────────
         Mon        Tue        Wed        Thu        Fri        Sat     Sun     Week
        27         28 !1      29         30 +1      31          1 !1    2       ▶1
       [ 3]▶1       4 ▶1       5 ✓1       6          7          8       9       ▶2
        10         11         12         13         14         15 ✓1   16
        17         18         19         20         21         22      23
        24         25         26         27         28         29      30
      ────────────────────────────────────────────────────────────────────────────────
       TUE 4 NOV
       15:30 1st review  Ella Rose     due Wed 5 Nov
       WED 5 NOV
       ✓ 1st review      Ella Rose     booked Tue 4 Nov 15:30
       SAT 15 NOV
       ✓ 3rd review      Child 100303  booked Mon 3 Nov 10:00
       WED 10 DEC
       • 3rd review      王小明        NOT BOOKED




      ────────────────────────────────────────────────────────────────────────────────
       Enter open   Tab list   a agenda   b book   r record   p put off   ? help
      """
    #expect(try session("3 l", Size(columns: 80, rows: 24)).frame().text == shown)
  }

  @Test("The month in the smallest window")
  func smallest() throws {
    let shown = """
       1  2  3 Calendar  4  5      Invented children · 3 Nov 2014
       3 due   2 booked                             November 2014
      ────────────────────────────────────────────────────────────
         Mon     Tue     Wed     Thu     Fri     Sat   Sun   Week
        27      28 !1   29      30 +1   31       1 !1  2     ▶1
       [ 3]▶1    4 ▶1    5 ✓1    6       7       8     9     ▶2
        10      11      12      13      14      15 ✓1 16
        17      18      19      20      21      22    23
        24      25      26      27      28      29    30
      ────────────────────────────────────────────────────────────
       MON 3 NOV  today
       10:00 1st authority  Child 100303  ! due 1 Nov
       TUE 4 NOV
                                                           1 of 5
      ────────────────────────────────────────────────────────────
       Enter open   Tab list   a agenda   b book   ? help
      """
    #expect(try session("3", Size(columns: 60, rows: 16)).frame().text == shown)
  }

  @Test("Without colour the selected day, today and a full day are still told apart")
  func plain() throws {
    let frame = try session("3 l", Size(columns: 80, rows: 24), isPlain: true).frame()
    let cursor = try #require(frame.cursor)
    #expect(frame[column: cursor.column, row: cursor.row].style.reverse)
    #expect(!frame[column: cursor.column - 11, row: cursor.row].style.reverse)
    #expect(frame.text(row: cursor.row).contains("[ 3]"))
  }
}
