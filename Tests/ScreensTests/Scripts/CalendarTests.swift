import Application
import CareCalendar
import Casework
import Testing

/// The month and the agenda, from the keyboard.
@Suite struct CalendarTests {
  @Test("The calendar begins with today, and says what each day of the month holds")
  func month() throws {
    try rehearse(
      """
      The month
      type 3
      see November 2014
      see 3 due   2 booked
      selected [ 3]▶1
      see MON 3 NOV  today
      see 10:00 1st authority
      see late: due Sat 1 Nov
      see 15:30 1st review
      type l
      see TUE 4 NOV
      not 10:00 1st
      type j
      see TUE 11 NOV  nothing due or booked
      type b
      see Nothing is due or booked on Tue 11 Nov 2014. Tab goes to what comes after it.
      type <enter>
      see Nothing is due or booked
      type <pgdn>
      see December 2014
      see THU 11 DEC
      type g
      see MON 1 DEC
      type G
      see WED 31 DEC
      type <right>
      see January 2015
      see THU 1 JAN 2015  nothing due or booked · New Year's Day
      type t
      selected [ 3]
      type <pgup> h
      see THU 2 OCT
      """)
  }

  @Test("A day is entered, and its lines are opened and acted on")
  func acting() throws {
    try rehearse(
      """
      Acting on a day
      type 3 <pgdn> l l l l l l l
      selected 10 •1
      see WED 10 DEC
      do "book"
      see Book the 3rd review of 王小明
      text 9 dec
      type <tab>
      text 9.30
      type <ctrl-s>
      event review.booked
      see booked for Tue 9 Dec 2014 09:30
      selected 10 ✓1
      see booked Tue 9 Dec 09:30
      type h
      selected 9 ▶1
      type <enter>
      selected 09:30 3rd review
      selected due Wed 10 Dec
      type <enter>
      see 王小明 · 3rd review · booked Tue 9 Dec 2014 09:30
      type <esc>
      selected 09:30 3rd review
      type <esc>
      selected 9 ▶1
      type u
      see Take back your own last entry about 王小明
      """)
  }

  @Test("The agenda lists six weeks, is searched, and goes back to the month")
  func agenda() throws {
    try rehearse(
      """
      The agenda
      type 3 a
      see 6 weeks from Mon 3 Nov 2014
      selected 10:00 1st authority review
      see SAT 15 NOV
      see ✓ 3rd review
      see booked Mon 3 Nov 10:00
      see NOT BOOKED
      type j
      selected 15:30 1st review
      type G
      selected 王小明
      type g /
      text ella
      type <enter>
      selected 15:30 1st review
      type l
      see TUE 4 NOV
      not MON 3 NOV
      type <esc>
      see November 2014
      type /
      text 小明
      see • 3rd review
      type <enter>
      selected • 3rd review
      type <esc>
      selected 4 ▶1
      """)
  }

  @Test("Four meetings are too many for one IRO, and those who oversee several are told whose")
  func tooMany() throws {
    var brook = try Brook()
    for (number, name) in ["Oak", "Ash", "Elm", "Yew"].enumerated() {
      try brook.add(
        Invented(
          "20000\(number)", name, born: "2004-01-01", since: "2014-07-01", .held("2014-07-28"),
          .booked("2014-11-20", "1\(number):00")))
    }
    try rehearse(
      """
      Too many
      type 3
      see 1 day with too many
      see ▲4
      type :
      text calendar
      type <enter> l l l l l l l l l l l l l l l l l
      selected ▲4
      see THU 20 NOV  too many meetings
      size 120x40
      see 4 booked
      see too many
      as morag
      type 3 j j l l l
      see THU 20 NOV  too many meetings: Amina Okafor
      type h
      see WED 19 NOV
      see 11:00 2nd
      as tom
      type 3 j j l l l
      see too many meetings: Amina Okafor
      type b
      see Your role (Team Manager) does not allow you to book reviews.
      """, in: brook)
  }

  @Test("Bank holidays and school holidays are marked, and said of the day")
  func holidays() throws {
    let brook = try Brook()
    let terms = [
      SchoolTerm(name: "Autumn", first: "2014-09-03", last: "2014-12-19"),
      SchoolTerm(name: "Spring", first: "2015-01-05", last: "2015-03-27"),
    ]
    let file = AdoptedFile(name: "terms.csv", text: "")
    _ = try brook.service("morag").perform(.council(.adoptSchoolTerms(file, terms)))
    try rehearse(
      """
      Holidays
      type 3
      see MON 3 NOV  today · school term: Autumn
      type <pgdn> G
      selected 29~
      see WED 31 DEC  nothing due or booked · school holiday
      type h h h h h
      see 25*
      see 27~
      see FRI 26 DEC  nothing due or booked · Boxing Day · school holiday
      type ? G
      see Bank holiday
      see School holiday, where the council has adopted school terms
      """, in: brook)
  }
}
