import CareCalendar
import Casework
import Testing

/// Brothers and sisters booked in one act, each for their own review.
@Suite struct BookingTogetherTests {
  @Test("Brothers and sisters are booked for the same hour in one act, where somebody chooses them")
  func together() throws {
    var brook = try Brook()
    let linked = ChildEvent.family(.linked(FamilyID("rose"), on: "2014-10-10"))
    for (number, name) in [("100701", "Reece Rose"), ("100702", "Lily Rose")] {
      try brook.add(Invented(number, name, born: "2006-01-09", since: "2014-10-08", linked))
    }
    try rehearse(
      """
      Together
      text :child 100701
      type <enter> b
      see Together with
      text wed
      type <tab> <tab> <tab> <tab>
      see [ ] Lily Rose
      type <space> <ctrl-s>
      see 1st review of Reece Rose, Lily Rose booked for Wed 5 Nov 2014
      text :child 100702
      type <enter>
      selected 5 Nov 2014
      """, in: brook)
  }

  @Test("A brother or sister who is booked for another day is offered for that day alone")
  func bookedAlready() throws {
    var brook = try Brook()
    let linked = ChildEvent.family(.linked(FamilyID("rose"), on: "2014-10-10"))
    let more = [linked, .booked("2014-11-06", "10:00")]
    try brook.add(Invented("100701", "Reece Rose", born: "2006-01-09", since: "2014-10-08", linked))
    try brook.add(Invented("100702", "Lily Rose", born: "2006-01-09", since: "2014-10-08", events: more))
    try rehearse(
      """
      Booked already
      text :child 100701
      type <enter> b
      not Together with
      text wed
      type <tab>
      not Together with
      type <shift-tab> <ctrl-u>
      text thu
      type <tab>
      see Together with
      """, in: brook)
  }
}
