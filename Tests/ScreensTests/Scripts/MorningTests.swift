import Testing

/// What a morning takes, from the keyboard.
@Suite struct MorningTests {
  @Test("The morning begins with the day's meetings and what is overdue, and why")
  func triage() throws {
    try rehearse(
      """
      Morning triage
      size 120x40
      see Invented children
      see Amina Okafor · IRO · Mon 3 Nov 2014
      see Today: 1 meeting, 1 review to book, 1 review to record, 1 social worker
      see 1 not booked
      not 2 today
      see LATE  3
      selected 10:00 1st authority
      see 10:00 3rd review
      text /Jayden
      type <enter>
      selected Jayden Murray
      selected 6 days late
      selected NOT BOOKED
      see 2nd review due Tue 28 Oct 2014
      see 1st review held Mon 28 Jul 2014
      see + 3 months = Tue 28 Oct 2014
      see reg 33(2)
      do "open"
      see Jayden Murray · 14 · 100234
      type <esc>
      selected Jayden Murray
      """)
  }

  @Test("A review is booked from its row, and the row says so")
  func booking() throws {
    try rehearse(
      """
      Booking
      text /Jayden
      type <enter>
      selected Jayden Murray
      do "book"
      see Book the 2nd review of Jayden Murray
      see Due by Tue 28 Oct 2014
      text next sat
      see A Saturday
      type <ctrl-u>
      text 4 nov
      see Also that day: 15:30 Ella Rose
      type <tab>
      text 9.30
      type <ctrl-s>
      event review.booked
      see 2nd review of Jayden Murray booked for Tue 4 Nov 2014 09:30, after it is due (Tue 28 Oct 2014).
      selected Tue 4 Nov 09:30
      """)
  }

  @Test("A review is recorded as held, by words for how the child took part")
  func recording() throws {
    try rehearse(
      """
      Recording
      text /Jayden
      type <enter> r
      see Meeting: 2nd review of Jayden Murray
      text tomorrow
      see has not come yet
      type <ctrl-u>
      text 30 oct
      see 2 days after it was due: it is recorded all the same
      type <tab> <tab>
      not PN0
      see PN1 attended and spoke for themself
      type 2
      see PN2 attended; an advocate or the IRO put
      type <ctrl-s>
      see Why late (required)
      see This is needed.
      text reports or plans
      type <ctrl-s>
      event review.held
      see recorded as held 30 Oct 2014: attended; an advocate or the IRO put their views. The next is due by Thu 30 Apr 2015.
      not 6 days late
      """)
  }

  @Test("One's own last entry is taken back, with a reason, and stays to be seen")
  func takingBack() throws {
    try rehearse(
      """
      Taking back
      text /Jayden
      type <enter> u
      see There is no entry of yours about Jayden Murray to take back.
      type b
      text fri
      type <ctrl-s>
      see booked for Fri 7 Nov
      type G u
      see Take back your own last entry about Jayden Murray
      see Review (looked after) booked for Fri 7 Nov
      text wrong child
      type <ctrl-s>
      event entered-in-error
      see Marked as entered in error: Review (looked after) booked for Fri 7 Nov.
      text :child 100234
      type <enter> l l l l l l
      see ✗ entered in error: Review (looked after) booked for Fri 7 Nov
      see why: wrong child (Amina Okafor)
      """)
  }
}
