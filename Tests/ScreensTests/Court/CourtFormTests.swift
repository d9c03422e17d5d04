import Testing

/// Proceedings: recorded by keys, shown in the header, on the calendar and on Today.
@Suite struct CourtFormTests {
  @Test("They begin, a hearing is listed, and what was done for it is recorded")
  func court() throws {
    try rehearse(
      """
      A court
      size 120x40
      text :child 100234
      type <enter> J
      see No proceedings are recorded that go on.
      type <tab>
      text care
      type <ctrl-s>
      see care proceedings began
      see In care proceedings since 3 Nov 2014 · no hearing listed
      type J h
      text 10/11
      type <tab>
      text final hearing
      type <ctrl-s>
      see hearing Mon 10 Nov 2014, final hearing
      type 1
      text /hearing
      type <enter> J
      see Court: Jayden Murray
      type <tab>
      text statement
      type <ctrl-s>
      see given to the court in a statement
      type J
      type <ctrl-s>
      see the IRO and the guardian have spoken
      type 3 a
      see § Hearing
      see final hearing
      """)
  }
}
