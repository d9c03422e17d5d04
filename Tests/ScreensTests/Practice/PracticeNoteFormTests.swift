import Application
import Casework
import TerminalUI
import Testing

@testable import Screens

/// The form of a practice note: what it is called and asks for, and how it is kept half-filled.
@Suite struct PracticeNoteFormTests {
  @Test("A note is written about the child of the selected one, and from the child's own page")
  func noting() throws {
    try rehearse(
      """
      Noting
      size 80x40
      type 5
      see i note
      type +
      see Note of practice about Mia Vale
      text good
      type <tab>
      see Practice note (good practice) about Mia Vale
      not From the council's list
      text Ben rang her every week
      type <tab>
      text 1st
      type <ctrl-s>
      see Practice note (good practice) about Mia Vale recorded.
      see GOOD PRACTICE  2
      text :child 100234
      type <enter> i
      see Note of practice about Jayden Murray
      text challenge
      type <tab>
      see Tom Stone answers it within 5 working days
      text good pr
      type <tab>
      see Nothing here is called “good pr”.
      type <backtab> <ctrl-u>
      text drift
      type <tab>
      text No school
      type <ctrl-s>
      see about Jayden Murray recorded; Tom Stone is to answer it by Mon 10 Nov 2014.
      """, in: Practised().brook)
  }

  @Test("Where the council's word is that of a challenge, the form says so of a challenge alone")
  func councilsWord() throws {
    let brook = try Practised().brook
    _ = try brook.service("morag").perform(
      .council(
        .adoptPolicy(
          AdoptedFile(name: "p", text: ""), settings: ["vocabulary.practice-note": "informal challenge"])))
    try rehearse(
      """
      Words
      type 5 i
      see Note of practice about Mia Vale
      not Informal challenge about
      text good
      type <tab>
      see Note of good practice about Mia Vale
      type <backtab> <ctrl-u>
      text challenge
      type <tab>
      see Informal challenge about Mia Vale
      """, in: brook)
  }

  @Test("Half-filled, a note and an answer are kept and opened again")
  func drafts() throws {
    try rehearse(
      """
      Kept
      type 5 +
      text good
      type <tab>
      text Ben rang
      type <esc> k
      see Kept for later: Practice note, Mia Vale. D opens it.
      type D
      see Ben rang
      """, in: Practised().brook)
    try rehearse(
      """
      Kept
      as tom
      type 5 w
      text Weekly
      type <esc> k D
      see Answer the practice note
      see Weekly
      """, in: Practised().brook)
  }
}
