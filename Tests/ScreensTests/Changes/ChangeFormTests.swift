import Testing

/// Telling of a significant change, and deciding on it.
@Suite struct ChangeFormTests {
  @Test("It is told in three answers, stands on Today at once, and the IRO decides there with the reason")
  func told() throws {
    try rehearse(
      """
      A change
      size 120x40
      text :child 100234
      type <enter> C
      see Tell the IRO of a significant change for
      see It stands before the IRO at once, who decides within 5 working days
      text missing
      type <tab>
      text Away for a night
      type <tab> h
      type <ctrl-s>
      see significant change (missing, or ran away) of Mon 3 Nov 2014: Away for a night.
      type 1
      see Change: missing
      text /change:
      type <enter> <enter>
      see Does the review of
      see “Away for a night”
      type n <ctrl-s>
      see This is needed.
      text He is back
      type <ctrl-s>
      see on missing, or ran away: the review is not brought forward: He is back.
      not Change: missing
      text :child 100234
      type <enter> l l l l
      see SIGNIFICANT CHANGES
      see The review is not brought forward: He is back.
      """)
  }

  @Test("A change of the care plan that is proposed has its review first, and cannot be declined")
  func binding() throws {
    try rehearse(
      """
      A change of the plan
      size 120x40
      text :child 100234
      type <enter> C
      text care plan
      type <tab>
      text To live with an aunt
      type <tab> p
      see Takes effect on
      see a significant change of
      not no, the IRO decides
      type <ctrl-s>
      see significant change (the care plan) proposed on Mon 3 Nov 2014: To live with an aunt
      type 1
      text /change:
      type <enter> <enter>
      see The law asks for a review first (reg 32(2)): it stands on a line
      not not brought forward
      type f <ctrl-s>
      see the review is brought forward
      """)
  }

  @Test("The manager of the team tells from the caseload with +, and sees what the IRO is to consider")
  func teamManager() throws {
    try rehearse(
      """
      A manager tells
      as tom
      size 120x40
      type 2
      see + change
      text :child 100234
      type <enter> C
      text exclu
      type <tab>
      text For five days
      type <tab> h
      type <ctrl-s>
      type 1
      see CHANGES THAT THE IRO CONSIDERS  1
      text /change:
      type <enter> <enter>
      see SIGNIFICANT CHANGES
      see for the IRO to consider
      see For five days
      type <enter>
      see does not allow you to decide whether a significant change brings the review forward
      """)
  }
}
