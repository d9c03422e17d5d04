import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// Alerts and practice notes.
@Suite struct AlertMeasureTests {
  private typealias Stage = CountedAlert.Stage

  private func year(_ alerts: CountedAlert...) -> InventedYear {
    InventedYear(.inCare { $0.alerts = alerts })
  }

  @Test("Raised in the year, by category and by the common one; children once")
  func raised() {
    let stage = [Stage.stage("team-manager", 2, since: "2014-05-01")]
    var year = year(
      .raised("2014-04-01", "1", stages: stage),
      .raised("2015-03-31", "2", category: "legal", common: .legal, stages: stage),
      .raised("2015-04-01", "3", stages: stage), .raised("2014-03-31", "4", stages: stage))
    year.children.append(.inCare("b"))
    #expect(year.sum("alerts.raised") == "2/2" && year.sum("alerts.children") == "1/1")
    #expect(year.sum("alerts.category.drift") == "1/2" && year.sum("alerts.common.legal") == "1/2")
  }

  @Test("By the stage at which they started, and those they came to")
  func stages() {
    let year = year(
      .raised(
        "2014-05-01", "1",
        stages: [
          .stage("team-manager", 2, since: "2014-05-01"), .stage("head-of-service", 4, since: "2014-06-01"),
        ]),
      .raised("2014-05-01", "2", stages: [.stage("informal", 1, since: "2014-05-01", isFormal: false)]))
    #expect(year.sum("alerts.started.team-manager") == "1/2" && year.sum("alerts.started.informal") == "1/2")
    #expect(
      year.sum("alerts.reached.head-of-service") == "1/1" && year.sum("alerts.head-of-service") == "1/1")
    #expect(year.sum("alerts.stage-2-and-above") == "1/1" && year.sum("disputes.formal") == "1/1")
  }

  @Test("Working days from the first formal stage to the day it was resolved; the others are beside")
  func daysToResolve() {
    let informal = Stage.stage("informal", 1, since: "2014-08-20", isFormal: false)
    let formal = Stage.stage("team-manager", 2, since: "2014-09-01")
    let year = year(
      .raised("2014-08-20", "1", stages: [informal, formal], ending: .resolved(on: "2014-09-15")),
      .raised("2014-08-20", "2", stages: [informal], ending: .resolved(on: "2014-09-15")),
      .raised("2014-08-20", "3", stages: [formal], ending: .withdrawn(on: "2014-09-15")),
      .raised("2014-08-20", "4", stages: [formal], ending: .resolved(on: "2015-04-01")),
      .raised("2014-03-20", "5", stages: [formal], ending: .resolved(on: "2014-03-31")))
    #expect(year.sum("alerts.days-to-resolve") == "10/1")
    #expect(
      year.leftOut("alerts.days-to-resolve")
        == [
          "it was resolved before any formal stage": 1, "it was withdrawn": 1, "it was still open": 1,
        ])
    #expect(year.sum("alerts.resolved") == "2/2" && year.sum("alerts.withdrawn") == "1/1")
    #expect(year.sum("alerts.open") == "1/1")
  }

  @Test("Cafcass counts on the day it was asked, whenever the alert was raised")
  func cafcass() {
    let stage = [Stage.stage("team-manager", 2, since: "2014-03-01")]
    let year = year(
      .raised("2014-03-01", "1", stages: stage, cafcassOn: "2014-04-01"),
      .raised("2014-05-01", "2", stages: stage, cafcassOn: "2015-04-01"))
    #expect(year.sum("alerts.cafcass") == "1/1")
  }

  @Test("Resolved by stage: of those resolved in the year, with challenges that were answered")
  func resolvedByStage() {
    func resolved(_ id: String, at stage: String, _ place: Int, on day: Day = "2014-09-15") -> CountedAlert {
      .raised(
        "2014-08-20", id, stages: [.stage(stage, place, since: "2014-08-20")], ending: .resolved(on: day))
    }
    var year = year(
      resolved("1", at: "stage-2", 2), resolved("2", at: "stage-2", 2), resolved("3", at: "stage-5", 5),
      resolved("4", at: "stage-8", 8), resolved("5", at: "stage-2", 2, on: "2015-04-01"))
    year.policy = .durham
    year.children[0].practiceNotes = [
      note(.challenge, answered: "2014-06-10"), note(.challenge, answered: nil),
      note(.challenge, answered: "2014-06-10", becameAlert: "2014-06-20"), note(.goodPractice, answered: nil),
    ]
    #expect(year.sum("alerts.resolved.informal-challenge") == "1/5")
    #expect(year.sum("alerts.resolved.stage-2") == "2/5" && year.sum("alerts.resolved.stage-3") == "0/5")
    #expect(year.sum("alerts.resolved.stage-5-8") == "2/5" && year.sum("alerts.resolved.stage-7-8") == "1/5")
  }

  private func note(
    _ kind: PracticeNoteKind, category: String = "drift", common: CommonCategory = .drift,
    on day: Day = "2014-06-01", answered: Day? = nil, becameAlert: Day? = nil
  ) -> CountedPracticeNote {
    CountedPracticeNote(
      kind: kind, category: category, common: common, on: day, by: StaffID("amina"), answeredOn: answered,
      becameAlertOn: becameAlert)
  }

  @Test("Challenges by category; good practice and impact are apart from them")
  func notes() {
    let year = InventedYear(
      .inCare {
        $0.practiceNotes = [
          note(.challenge), note(.challenge, category: "legal", common: .legal),
          note(.challenge, on: "2014-03-31", answered: "2014-04-10"),
          note(.goodPractice, category: "good-practice", common: .goodPractice), note(.impact),
        ]
      })
    #expect(year.sum("practice-log.total") == "2/2" && year.sum("good-practice.total") == "1/1")
    #expect(year.sum("impact.total") == "1/1" && year.sum("practice-log.drift") == "1/2")
    #expect(year.sum("practice-log.common.legal") == "1/2")
    #expect(year.measure("practice-log.good-practice") == nil)
  }

  @Test("Categories that are named alike before a colon stay apart, each under its own key")
  func namedAlike() {
    var year = InventedYear(
      .inCare {
        $0.practiceNotes = [
          note(.challenge, category: "care-planning-drift"), note(.challenge, category: "care-planning"),
          note(.challenge, category: "care-planning"), note(.challenge, category: "other", common: .other),
        ]
      })
    year.policy.practiceCategories = [
      AlertCategory(key: "care-planning-drift", name: "care planning: drift", common: .drift),
      AlertCategory(key: "care-planning", name: "care planning: the home", common: .planning),
      AlertCategory(key: "other", name: "other", common: .other),
    ]
    #expect(year.sum("practice-log.care-planning-drift") == "1/4")
    #expect(year.sum("practice-log.care-planning") == "2/4" && year.sum("practice-log.total") == "4/4")
    #expect(
      year.measure("practice-log.care-planning")?.title == "Informal challenges: care planning: the home")
  }

  @Test("Challenges of both kinds: what began as a note and became an alert is one")
  func challenges() {
    let stage = [Stage.stage("team-manager", 2, since: "2014-06-20")]
    let year = InventedYear(
      .inCare {
        $0.practiceNotes = [note(.challenge, becameAlert: "2014-06-20"), note(.goodPractice)]
        $0.alerts = [
          .raised("2014-06-20", "1", stages: stage, wasChallenge: true),
          .raised("2014-07-01", "2", stages: stage),
        ]
      },
      .inCare("b") { $0.alerts = [.raised("2014-07-01", "3", stages: stage)] })
    #expect(year.sum("challenges.total") == "3/3" && year.sum("alerts.raised") == "3/3")
  }

  @Test("A council's word for alerts stands in titles")
  func words() {
    var year = InventedYear()
    year.policy.vocabulary[.alert] = "LAC Alert"
    #expect(year.measure("alerts.raised")?.title == "LAC Alerts raised")
  }
}
