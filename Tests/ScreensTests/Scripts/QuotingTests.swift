import Casework
import TestSupport
import Testing

@testable import Screens

/// Words for the report, from where they stand.
@Suite struct QuotingTests {
  @Test("A child's words are allowed from the conversation; those that name the child are refused")
  func said() throws {
    let conversation = Conversation(
      on: "2014-10-20", way: .alone, words: "I like it here, says Mia. They listen.", audience: .iros)
    let reviewed = try Reviewed(.meeting, [.voice(.spoken(conversation))])
    try rehearse(
      """
      A child's words
      as amina
      size 100x40
      type 2 /
      text Mia
      type <enter> <enter> l l l
      see They listen.
      type o
      see Words of Mia Vale for the report
      type <tab>
      text the child
      type <ctrl-s>
      see “Mia” tells who it is: put … in its place, or other words in [ ].
      """, in: reviewed.brook)
  }

  @Test("Words said to the child's IRO alone are taken out by the IRO manager, who may not read or allow any")
  func withheld() throws {
    let conversation = Conversation(
      on: "2014-10-20", way: .alone, words: "I like it here. They listen.", audience: .iro)
    let quotation = Quotation(
      id: QuotationID("q1"), source: .said(on: "2014-10-20"), speaker: .child, words: "They listen",
      agreedBy: .child, agreedOn: "2014-10-21")
    let reviewed = try Reviewed(
      .meeting, [.voice(.spoken(conversation)), .quotation(.allowed(quotation))])
    try rehearse(
      """
      Words for the IRO alone
      as morag
      size 100x40
      text :child 100600
      type <enter> l l l
      not I like it here
      see “They listen” may stand
      type o
      see not for you to read
      not allow words for the report
      text take out
      type <tab>
      text She would rather not
      type <ctrl-s>
      see may not stand in the report any more
      not “They listen” may stand
      """, in: reviewed.brook)
  }

  @Test("An impact note is allowed from its line and withdrawn from there; of other notes o says why not")
  func impact() throws {
    try rehearse(
      """
      Impact
      as amina
      size 100x40
      type 5 /
      text stayed
      type <enter>
      selected Theo Marsh
      type o
      see What changed for Theo Marsh, for the report
      type <tab>
      text the child
      type <ctrl-s>
      see Theo Marsh: An impact note of 6 May 2014 may stand in the report
      type o
      text take out
      type <tab>
      text His mother would rather not
      type <ctrl-s>
      see may not stand in the report any more
      type <esc> /
      text Visits
      type <enter> o
      see Of practice notes only those of impact are quoted.
      """, in: Practised().brook)
  }
}
