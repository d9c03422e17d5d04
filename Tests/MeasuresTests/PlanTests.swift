import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// How plans went, permanence, and who came.
@Suite struct PlanTests {
  @Test("Quarters are those of the year from April to March")
  func quarters() {
    func review(_ day: Day, _ isProgressing: Bool) -> CountedReview {
      .held(day) { $0.progress = [.education: isProgressing] }
    }
    let year = InventedYear(
      .withReviews(
        review("2014-04-01", true), review("2014-06-30", false), review("2014-07-01", true),
        review("2014-10-01", true), review("2014-12-31", false), review("2015-01-01", false),
        review("2015-03-31", false), .held("2015-03-31")))
    #expect(year.sum("plan.education.q1") == "1/2" && year.sum("plan.education.q2") == "1/1")
    #expect(year.sum("plan.education.q3") == "1/2" && year.sum("plan.education.q4") == "0/2")
    #expect(year.sum("plan.education") == "3/7" && year.sum("plan.health") == "0/0")
  }

  @Test("Milestones set at reviews recorded here")
  func milestones() {
    let year = InventedYear(
      .withReviews(
        .held("2014-05-01") { $0.milestones = 2 }, .held("2014-11-01"),
        .held("2015-03-01") { $0.isRecordedHere = false }))
    #expect(year.sum("plan.milestones") == "1/2")
    #expect(year.leftOut("plan.milestones") == ["its record was not made here": 1])
  }

  @Test("The council's questions: yes over answered, without those to which they do not apply")
  func questions() {
    var year = InventedYear()
    year.policy[.checklist] = ["Is it so?"]
    let answers: [ChecklistAnswer.Verdict] = [.yes, .inPart, .no, .doesNotApply]
    year.children = [
      .inCare {
        $0.reviews = answers.map { answer in .held("2014-05-01") { $0.answers = ["Is it so?": answer] } }
      }
    ]
    #expect(year.sum("checklist.is-it-so") == "1/3")
  }

  private func second(_ day: Day, _ kind: String?, here: Bool = true) -> CountedReview {
    .held(day, number: 2) {
      $0.permanence = kind
      $0.isRecordedHere = here
    }
  }

  @Test("Permanence by the second review is told of the last six months, and of the whole year")
  func permanence() {
    let year = InventedYear(
      .withReviews(second("2014-09-30", "adoption")), .withReviews(second("2014-10-01", "adoption")),
      .withReviews(second("2015-03-31", nil)), .withReviews(second("2015-04-01", nil)),
      .withReviews(second("2015-01-05", nil, here: false)))
    #expect(year.sum("permanence.ratified-by-second-review") == "1/2")
    #expect(year.sum("permanence.plan-by-second-review") == "2/3")
    #expect(year.leftOut("permanence.plan-by-second-review") == ["its record was not made here": 1])
  }

  @Test(
    "A plan that the first review found stands at the second; that of an earlier time in our care does not")
  func earlierPlan() {
    func year(first: Day) -> InventedYear {
      InventedYear(
        .inCare(since: "2014-06-02") {
          $0.reviews = [
            .held(first, number: 1) { $0.permanence = "return home" }, second("2014-10-20", nil),
          ]
        })
    }
    #expect(year(first: "2014-06-02").sum("permanence.ratified-by-second-review") == "1/1")
    #expect(year(first: "2014-06-01").sum("permanence.ratified-by-second-review") == "0/1")
  }

  @Test("Permanence by the first six-month review is told of third reviews")
  func third() {
    let year = InventedYear(
      .withReviews(.held("2014-10-20", number: 3) { $0.permanence = "adoption" }, second("2014-05-20", nil)))
    #expect(year.sum("permanence.plan-by-six-month-review") == "1/1")
  }

  @Test("Attended over asked, by what they are; parents apart")
  func attendance() {
    let people: [(Relationship, AttendanceRoute?)] = [
      (.fosterCarer, .whole), (.fosterCarer, .inWriting), (.teacher, .video), (.grandparent, .part),
      (.friend, AttendanceRoute.none), (.socialWorker, nil), (.stepParent, .whole),
    ]
    let year = InventedYear(
      .withReviews(.held("2014-05-01") { $0.others = people.map { CountedAttendance($0.0, route: $0.1) } }))
    #expect(year.result("attendance.carer")?.figure.digits() == "1/1")
    #expect(year.sum("attendance.carer") == "1/2" && year.sum("attendance.education") == "1/1")
    #expect(year.sum("attendance.relative-or-friend") == "1/2")
    #expect(year.sum("attendance.care-manager") == "0/0" && year.sum("attendance.total") == "3/5")
    #expect(year.leftOut("attendance.care-manager") == ["how they took part was not recorded": 1])
  }

  @Test("Workers of the council who are no social workers of the child are told by what they are")
  func workers() {
    let people: [(Relationship, AttendanceRoute?)] = [
      (.familyCentreWorker, .whole), (.familyPlacementSocialWorker, AttendanceRoute.none),
      (.privateFosteringSocialWorker, .part), (.teamManager, .whole),
    ]
    let year = InventedYear(
      .withReviews(.held("2014-05-01") { $0.others = people.map { CountedAttendance($0.0, route: $0.1) } }))
    #expect(year.sum("attendance.family-centre-worker") == "1/1")
    #expect(year.sum("attendance.family-placement-social-worker") == "0/1")
    #expect(year.sum("attendance.private-fostering-social-worker") == "1/1")
    #expect(year.sum("attendance.team-manager") == "1/1" && year.sum("attendance.total") == "3/4")
    #expect(year.sum("attendance.care-manager") == "0/0" && year.sum("attendance.other-worker") == "0/0")
  }
}
