import Testing

@testable import Screens

/// Managers' absences: who is away, who covers, and who is told.
@Suite struct AbsenceTests {
  @Test("A manager records their own absence, sees to whom everything goes, and comes back")
  func own() throws {
    let brook = try Practised().brook
    try rehearse(
      """
      Away
      as tom
      text :away
      type <enter>
      see Away: when, and who covers
      not Who is away
      type <tab>
      text yesterday
      see The absence begins on 3 Nov 2014: give that day or a later one as its last.
      type <ctrl-u>
      text 12 nov
      type <tab>
      see Now waiting for you: 2 informal challenges. While away, alerts and challenges
      text bryn
      type <tab>
      see what comes goes to Bryn Hill.
      type <ctrl-s>
      see Tom Stone is away from Mon 3 Nov 2014 to Wed 12 Nov 2014: Bryn Hill covers.
      """, in: brook)
    #expect(
      try brook.service("tom").absenceWords == [
        "You are marked as away until Wed 12 Nov 2014: Bryn Hill covers. :back ends it."
      ])
    #expect(
      try brook.service("bryn").absenceWords == ["You stand in for Tom Stone until Wed 12 Nov 2014."])
    try rehearse(
      """
      Back
      as tom
      see You are marked as away until Wed 12 Nov 2014: Bryn Hill covers. :back ends it.
      type ? <pgdn> <pgdn>
      see :away
      see record that somebody is back
      type q
      text :back
      type <enter>
      see You are marked as away from Mon 3 Nov 2014 to Wed 12 Nov 2014: Bryn Hill covers.
      type <ctrl-s>
      see Type “yes” here to go on
      text yes
      type <ctrl-s>
      see Tom Stone is back from today.
      text :back
      type <enter>
      see You are not marked as away from today on.
      """, in: brook)
    #expect(try brook.service("tom").absenceWords == [])
  }

  @Test("The IRO manager records anybody's, and nobody is offered to cover for themself")
  func anybodys() throws {
    try rehearse(
      """
      Anybody's
      as morag
      text :away
      type <enter>
      see Who is away (required)
      text tom
      type <tab> <tab>
      text fri
      type <tab>
      text tom
      type <tab>
      see Nothing here is called “tom”.
      type <backtab> <ctrl-u> <ctrl-s>
      see alerts and challenges go to the next role up
      text :back
      type <enter>
      see Tom Stone is marked as away
      text yes
      type <ctrl-s>
      """, in: Practised().brook)
  }

  @Test("Business support is neither offered nor allowed to record one")
  func notTheirs() throws {
    try rehearse(
      """
      Not theirs
      as dee
      type ? <pgdn>
      not :away
      type q
      text :a
      not away
      text way
      type <enter>
      see Your role (Business Support) does not allow you to record when one is away, and who covers.
      """)
  }

  @Test("A half-filled absence is kept, about no child")
  func draft() throws {
    try rehearse(
      """
      Kept
      as tom
      text :away
      type <enter> <tab>
      text fri
      type <esc> k
      see Kept for later: Away. D opens it.
      type D
      see Fri 7 Nov 2014
      """, in: Practised().brook)
  }
}
