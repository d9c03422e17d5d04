import Casework
import Testing

@testable import Screens

/// What is asked before an alert is recorded: what is missing, and whether a second is meant.
@Suite struct RaiseTwiceTests {
  private let laddered: Laddered

  init() throws { laddered = try Laddered() }

  @Test("What is missing is said at the first Ctrl-S, also where the last answer asks for more")
  func missingAtOnce() throws {
    try laddered.rehearse(
      .raise(AlertOrigin()),
      """
      text drift
      type <tab> <tab>
      text A school place
      type <tab>
      text 1 dec
      type <tab> <tab> <tab>
      text was told
      type <ctrl-s>
      see ! This is needed.
      text No school place since June
      type <ctrl-s>
      see What the child was told (required)
      see ! This is needed.
      text I asked for a school for you
      type <ctrl-s>
      see Alert about Ella Rose raised at Team Manager
      """)
  }

  private func filled(_ category: String) -> String {
    """
    text \(category)
    type <tab>
    text No school place since June
    type <tab>
    text A school place
    type <tab>
    text 1 dec
    type <tab> <tab> <tab>
    text was told
    type <tab>
    text I asked for a school for you
    type <ctrl-s>
    """
  }

  @Test("One that is open about the child is said, and a second about the same matter is asked about first")
  func openAlready() throws {
    try laddered.raise()
    try laddered.rehearse(
      .raise(AlertOrigin()),
      """
      see Open already about this child: drift or delay for the child
      \(filled("drift"))
      see Open already about the same matter: drift or delay
      see ? An alert about the same matter is open already: drift or delay for the child
      type n
      see Nothing was recorded.
      type <ctrl-s> y
      see Alert about Ella Rose raised at Team Manager
      """)
    #expect(try laddered.alerts.count == 2)
    try laddered.rehearse(
      .raise(AlertOrigin()), "\(filled("safeguarding"))\nsee Alert about Ella Rose raised at Team Manager")
  }
}
