import Testing

/// What forms offer, refuse and keep.
@Suite struct FormTests {
  @Test("Under four only PN0 is offered, and a booked day is taken when none is typed")
  func recordingOfAYoungChild() throws {
    try rehearse(
      """
      A young child
      selected Child 100303
      type r
      see Nothing typed: Mon 3 Nov 2014, as booked
      see PN0 was under 4
      type a
      see PN0 was under 4
      type <ctrl-s>
      see This is needed.
      text missing or unwell
      type <ctrl-s>
      event review.held
      see recorded as held 3 Nov
      """)
  }

  @Test("The codes offered change with the day that is typed")
  func codesByAge() throws {
    var brook = try Brook()
    try brook.add(
      Invented("100500", "Bo", born: "2010-10-20", since: "2014-05-01", .held("2014-05-20", .pn0)))
    try rehearse(
      """
      A fourth birthday
      text :child 100500
      type <enter> r
      text 19 oct
      type <tab> a
      see PN0 was under 4
      not PN1
      type <up> <up> <up> <up> <ctrl-u>
      text 21 oct
      type <tab> <tab>
      see PN1 attended and spoke for themself
      not PN0
      type <backtab> <backtab> <ctrl-u>
      text 20 oct
      type <tab> <tab>
      see PN0
      see PN1
      """, in: brook)
  }

  @Test("What is overdue in law is not put off; what is not is, with a reason")
  func puttingOff() throws {
    try rehearse(
      """
      Putting off
      text /Jayden
      type <enter> p
      see ! It was due in law on Tue 28 Oct 2014: what is overdue in law cannot be put off.
      text /王小明
      type <enter>
      do "put off"
      text 12 dec
      see The law asks for it by Wed 10 Dec 2014
      type <ctrl-u>
      text wed
      type <tab> <ctrl-s>
      see This is needed.
      text hearing moved
      type <enter>
      event duty.put-off
      see put off until Wed 5 Nov 2014. It stays counted.
      see 1 put off
      selected ✓ 3rd review
      text /▸ Put off
      type <enter> <enter> j
      selected until 5 Nov
      selected hearing moved
      """)
  }

  @Test("Leaving a form with something typed asks, and the answer is no unless it is yes")
  func leavingAForm() throws {
    try rehearse(
      """
      Leaving a form
      text /Jayden
      type <enter> b
      text 12 nov
      type <esc>
      see Leave?  y lose what was typed   k keep it for later   n stay
      type <enter>
      see 12 nov
      type <esc> y
      selected Jayden Murray
      """)
  }

  @Test("A review held before a child's death can still be recorded; nothing else is asked")
  func afterDeath() throws {
    try rehearse(
      """
      After a death
      text :child 100306
      type <enter> b
      see ! Kai Bell died on 20 Oct 2014. Nothing more is asked of you here.
      type p
      see ! Kai Bell died on 20 Oct 2014. Nothing more is asked of you here.
      type r
      see Meeting
      text 21 oct
      see No episode of care covers 21 Oct 2014
      type <ctrl-u>
      text 20 oct
      type <tab> a <ctrl-s>
      event review.held
      see recorded as held 20 Oct
      """)
  }

  @Test("A day before the last review held is said to be of an earlier one")
  func earlierReview() throws {
    try rehearse(
      """
      An earlier review
      text :child 100302
      type <enter> r
      text 9 jun
      see An earlier review than the one held on 10 Jun 2014
      type <ctrl-u>
      text 11 jun
      not earlier review
      """)
  }
}
