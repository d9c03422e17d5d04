import Testing

/// What each of those who sit here sees, and what is not theirs.
@Suite struct WhoLooksTests {
  @Test("The IRO manager sees the service and whose each child is")
  func manager() throws {
    try rehearse(
      """
      The manager's view
      as morag
      size 150x30
      see Morag Sinclair · IRO manager
      size 100x30
      see 8 children
      see Siân Llewellyn
      type /
      text to allocate
      type <enter>
      selected IRO to allocate
      type r
      see “IRO to allocate” is not a review
      type /
      text needs a date
      type <enter>
      selected Nguyễn Thị Minh Khai
      type r
      see Meeting: last review known of Nguyễn Thị Minh Khai
      """)
  }

  @Test("A team manager looks and is not offered what is not theirs to do")
  func teamManager() throws {
    try rehearse(
      """
      A team manager
      as tom
      size 100x24
      see Tom Stone
      size 80x24
      not b book
      type b
      see Your role (Team Manager) does not allow you to book reviews.
      type ?
      not put off
      type G
      see Still to be worked out
      """)
  }

  @Test("Looking back is read-only, and every screen says so")
  func lookingBack() throws {
    try rehearse(
      """
      Looking back
      today 2014-08-01
      size 100x30
      see looking back: read only
      not b book
      type b
      see You are looking back at Fri 1 Aug 2014: nothing can be recorded.
      type 2
      see looking back: read only
      type <enter>
      see read only
      size 60x16
      see read only
      """, in: try Brook(isDemonstration: false))
  }

  @Test("What is empty says so kindly")
  func empty() throws {
    try rehearse(
      """
      Empty
      as rosa
      see No children are allocated to you yet.
      see 0 children
      type <enter>
      see Nothing is selected.
      type 2
      see No children are allocated to you yet.
      """)
    try rehearse(
      """
      Nothing to send
      as dee
      see Nothing waits to be sent.
      """, in: Brook(children: []))
  }

  @Test("Business support sees what is to be sent, and not what others have to do")
  func sending() throws {
    try rehearse(
      """
      What is to be sent
      as dee
      selected Invitations
      see TO SEND  3
      see TO CHASE  3
      not WAITING ON OTHERS
      """)
  }

  @Test("A child whom one may not see is not there")
  func notOnesOwn() throws {
    try rehearse(
      """
      Not one's own
      type :
      text child 100401
      type <enter>
      see There is no child 100401 among those you may see.
      """)
  }
}
