import Testing

@testable import Screens

/// What is recorded of the service itself.
@Suite struct ServiceTests {
  @Test("A survey without a name is typed in, told to whoever did and to the IRO manager, and taken back")
  func survey() throws {
    let brook = try Brook()
    try rehearse(
      """
      A survey without a name
      as dee
      size 100x40
      text :service
      type <enter>
      see Nothing is recorded of the service itself yet.
      type s
      see Leave out of the words whatever tells whose it is
      text carer
      type <tab>
      text yes
      type <ctrl-s>
      see Survey without a name, of a carer: 1 answer
      event service
      """, in: brook)
    try rehearse(
      """
      Another IRO, and the manager
      as sian
      size 100x40
      text :service
      type <enter>
      not Survey without a name, of
      as morag
      size 100x40
      text :service
      type <enter>
      see Survey without a name, of a carer
      type x
      see Take back an entry about the service
      text typed twice
      type <ctrl-s>
      see entered in error
      """, in: brook)
  }

  @Test("It is not for those who manage social workers")
  func who() throws {
    try rehearse(
      """
      A team manager
      as tom
      size 100x40
      text :service
      type <enter>
      see does not allow you to type in surveys
      """)
  }
}
