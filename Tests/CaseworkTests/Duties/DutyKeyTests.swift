import CareCalendar
import Casework
import Testing

/// What a duty is known by stands in records, drafts and on the board: its text never changes.
@Suite struct DutyKeyTests {
  private static let texts: [(DutySubject, String)] = [
    (.reviews(.lookedAfter, "2014-07-28"), "looked-after:2014-07-28"),
    (.reviews(.authorityToPlace, "2014-07-28"), "authority-to-place:2014-07-28"),
    (.reviews(.placedForAdoption, "2014-07-28"), "placed-for-adoption:2014-07-28"),
    (.reviews(.shortBreaks, "2014-07-28"), "short-breaks:2014-07-28"),
    (.reviews(.pathwayPlan, "2014-07-28"), "pathway-plan:2014-07-28"),
    (.reviews(.childProtection, "2014-07-28"), "child-protection:2014-07-28"),
    (.care(began: "2014-07-02"), "care:2014-07-02"),
    (.stay(began: "2014-07-02"), "stay:2014-07-02"),
    (.earlyReview(EarlyReviewID("e1")), "early-review#e1"),
    (.change(ChangeID("c1")), "change#c1"),
    (.hearing("2014-11-20"), "hearing:2014-11-20"),
    (.allocation(since: "2014-07-04"), "allocation:2014-07-04"),
    (.approval(given: "2014-07-02"), "approval:2014-07-02"),
    (.differences(found: "2014-11-03"), "differences:2014-11-03"),
    (.review(ReviewID("r1")), "review#r1"),
    (.review(ReviewID("looked-after/2014-07-28")), "review#looked-after/2014-07-28"),
    (.review(ReviewID("r1"), decision: DecisionID("d1")), "review#r1#d1"),
    (.alert(AlertID("a1")), "alert#a1"),
    (.alert(AlertID("a1"), stage: "team-manager"), "alert#a1#team-manager"),
    (.practiceNote(PracticeNoteID("n1")), "practice-note#n1"),
    (.survey(SurveyID("s1"), question: "knows-iro"), "survey#s1#knows-iro"),
  ]

  @Test("Each subject has its text, and is read from it", arguments: texts)
  func frozen(_ subject: DutySubject, _ text: String) {
    #expect(subject.text == text)
    #expect(DutySubject(text: text) == subject)
  }

  @Test(
    "What this version does not understand is kept as it was written",
    arguments: [
      "", "s", "visit#v1", "looked-after:soon", "of-tomorrow:2014-07-28", "practice-note#n1#more", "care#x",
    ])
  func other(_ text: String) {
    #expect(DutySubject(text: text) == .other(text))
    #expect(DutySubject(text: text).text == text)
  }

  @Test("A duty's own text is its rule and its subject")
  func whole() {
    let key = DutyKey(rule: RuleID("RuleOfTomorrow"), subject: .review(ReviewID("r1")))
    #expect(key.text == "RuleOfTomorrow/review#r1")
  }

  @Test("Duties are in order by rule, then by the text of what they are about")
  func ordered() {
    let keys = [("B", "alert#a1"), ("A", "review#r1"), ("A", "looked-after:2014-07-28"), ("A", "alert#a2")]
      .map { DutyKey(rule: RuleID($0), subject: DutySubject(text: $1)) }
    #expect(
      keys.sorted().map(\.text)
        == ["A/alert#a2", "A/looked-after:2014-07-28", "A/review#r1", "B/alert#a1"])
  }
}
