import Application
import Casework
import TerminalUI
import Testing

@testable import Screens

/// The Practice screen: what waits for an answer, what was good, and what it all comes to over a year.
@Suite struct PracticeTests {
  @Test("What waits for an answer stands first, what is late above it")
  func list() throws {
    try rehearse(
      """
      Practice
      size 120x40
      type 5
      see TO ANSWER  2
      selected ! Mia Vale
      selected 15 Oct, 13 wd late
      see To be answered by Tom Stone
      see GOOD PRACTICE  1
      see IMPACT  1
      see ANSWERED  2
      type j
      see 11 Nov, in 6 wd
      see Out of the 1st review, held Mon 28 Jul 2014
      do "sort, themes"
      see DRIFT OR DELAY FOR THE CHILD  3
      type s
      see THEO MARSH  2
      """, in: Practised().brook)
  }

  @Test("In a small window no theme and no mark is cut, and what a note says stands below it")
  func small() throws {
    try rehearse(
      """
      Small
      size 60x16
      type 5
      see ! Mia Vale
      see Drift or delay for the child: Visits are weeks apart
      see Drift or delay for the child: No school place since
      see June. The panel has not met.
      type s s
      see drift or delay for the child
      type s
      see * impact
      see drift or delay for the
      see  child
      size 80x24
      see drift or delay for the
      type s
      see Drift or delay for the child: No school place since June. The panel has
      see Tom Stone
      """, in: Practised().brook)
  }

  @Test("What is typed narrows the notes, and Esc shows them again")
  func filter() throws {
    try rehearse(
      """
      Filter
      type 5
      text /theo plan
      see 2 match “theo plan”
      see of 6 notes
      type <enter>
      not Mia Vale
      type <esc>
      see Mia Vale
      """, in: Practised().brook)
  }

  @Test("Themes are a row each, a column a quarter of the year from April, and Enter shows the notes of one")
  func themes() throws {
    try rehearse(
      """
      Themes
      size 120x40
      type 5 s s s
      not i note
      see 4 informal challenges
      see 1 good practice
      see 2014-15
      see Oct–Dec
      see INFORMAL CHALLENGES  4 in 2014-15, 0 in 2013-14
      see GOOD PRACTICE  1 in 2014-15, 0 in 2013-14
      see IMPACT  1 in 2014-15, 0 in 2013-14
      selected drift or delay for the
      selected ^^
      see Counted with other councils under “drift or
      see Oct 2014  ^^
      type w
      see Enter shows the notes of a theme first.
      type +
      see Enter shows the notes of a theme first.
      type j
      selected the care plan
      type <enter>
      see 1 about the care plan
      see of 6 notes
      selected Theo Marsh
      not Mia Vale
      text /theo
      see 1 match “theo” about the care plan
      type <enter> <esc>
      see Mia Vale
      text :sort themes
      type <enter>
      see themes of a year
      """, in: Practised().brook)
  }

  @Test("The team's manager answers what waits; others are told who does")
  func answering() throws {
    let brook = try Practised().brook
    try rehearse(
      """
      Answering
      as tom
      type 5
      see w answer
      not i note
      type <enter>
      see Answer the practice note (informal challenge) about Mia Vale
      see Amina Okafor wrote on Wed 1 Oct 2014, about drift or delay for the child:
      see “Visits are weeks apart”
      type <ctrl-s>
      see This is needed.
      text Weekly from now on
      type <ctrl-s>
      see Practice note (informal challenge) about Mia Vale answered.
      see ANSWERED  3
      type j
      selected answered 3 Nov
      type w
      see ! It was answered on 3 Nov 2014 already.
      """, in: brook)
    try rehearse(
      """
      Not theirs
      type 5
      not w answer
      type w
      see Your role (IRO) does not allow you to answer informal challenges.
      """, in: brook)
  }

  @Test("A challenge is turned into an alert, and nothing else is")
  func alert() throws {
    let keys = try session("5 a", in: Practised().brook)
    #expect(keys.frame().text.contains("An alert about Mia Vale"))
    try rehearse(
      """
      No alert
      type 5
      text /brother
      type <enter>
      not a alert
      type a
      see Only an informal challenge is turned into an alert. c opens Mia Vale, where a raises one.
      type c
      see Mia Vale · 12 · 100601
      """, in: Practised().brook)
  }

  @Test("With nothing noted, it says how to begin")
  func empty() throws {
    try rehearse(
      """
      Empty
      type 5
      see No practice has been noted yet. i on a child, on Today or Caseload, notes what is
      not open
      not i note
      type i
      see Nothing is selected.
      """)
  }
}
