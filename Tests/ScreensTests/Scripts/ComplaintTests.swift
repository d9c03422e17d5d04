import Testing

@testable import Screens

/// Complaints and exit interviews on a child's page.
@Suite struct ComplaintTests {
  @Test("A complaint is recorded from its line, by the council's list or in other words")
  func complaint() throws {
    try rehearse(
      """
      A complaint
      as amina
      size 100x50
      text :child 100234
      type <enter> l l l
      see not recorded: a complaint
      type j j j <enter>
      see Complaint by Jayden Murray
      text something
      type <tab>
      text the food
      type <ctrl-s>
      see Complaint made: the food
      see complaint about the food
      """)
  }

  @Test("How to complain is explained and the leaflet sent in one form, and an exit interview has its own")
  func explained() throws {
    try rehearse(
      """
      Explained
      as amina
      size 100x50
      text :child 100234
      type <enter> l l l j j <enter>
      see knows how to complain
      text yes
      type <tab>
      text yes
      type <tab>
      text yes
      type <ctrl-s>
      see how to complain was explained, and the leaflet sent
      type j j j j <enter>
      see Record the exit interview of Jayden Murray
      text held
      type <ctrl-s>
      see exit interview: held
      """)
  }
}
