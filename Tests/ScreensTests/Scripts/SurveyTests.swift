import CareCalendar
import Casework
import Testing

@testable import Screens

/// Surveys after reviews on a child's page, and in Today.
@Suite struct SurveyTests {
  @Test("One that came back is typed in on the child's page, and an answer of no is followed up from there")
  func typedIn() throws {
    try rehearse(
      """
      A survey
      as amina
      size 100x50
      text :child 100234
      type <enter> l l l
      see SURVEYS
      type G
      see type in a survey that came back
      type <enter>
      see Survey after a review of Jayden Murray
      text child
      type <tab>
      see Do you know who your IRO is?
      type <tab>
      text no
      type <tab>
      see In words
      text Never met her
      type <ctrl-s>
      see Jayden Murray: Survey of the child: 1 answer, 1 of them no.
      see to follow up
      """)
  }

  @Test("In Today it leads to the answer on the child's page")
  func today() throws {
    var brook = try Brook(children: [])
    let answer = SurveyAnswer("understood", asked: "Did you understand it?", .no, words: "Too fast")
    let survey = Survey(id: SurveyID("s1"), respondent: .child, answers: [answer], on: "2014-10-27")
    try brook.add(
      Invented(
        "100700", "Rhea Lacey", born: "2004-05-01", since: "2014-07-02",
        events: [.held("2014-07-28"), .survey(.returned(survey))]))
    try rehearse(
      """
      A survey in Today
      as amina
      size 100x40
      see Survey answer
      text :child 100700
      type <enter> l l l G k <enter>
      see Follow up an answer about a review of Rhea Lacey
      see “Did you understand it?” no: “Too fast”
      text I wrote it down
      type <ctrl-s>
      see followed up
      type <enter>
      see It was followed up on 3 Nov 2014 already.
      """, in: brook)
  }

  @Test("Business support types one in, and nothing else there")
  func support() throws {
    try rehearse(
      """
      Business support
      as dee
      size 100x50
      text :child 100234
      type <enter> l l
      see SURVEYS
      type <enter>
      see does not allow you to record visits and conversations
      type G <enter>
      see Survey after a review of Jayden Murray
      """)
  }
}
