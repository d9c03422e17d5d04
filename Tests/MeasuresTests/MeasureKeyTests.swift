import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// The keys by which councils report.
@Suite struct MeasureKeyTests {
  private func missing(_ keys: String, under policy: Policy = .usual) -> [String] {
    let known = Set(Measures.all(under: policy).map(\.key))
    return keys.split(whereSeparator: \.isWhitespace).map(String.init).filter { !known.contains($0) }
  }

  @Test("Every figure of Newham's report has a measure")
  func newham() {
    var policy = Policy.usual
    policy.alertCategories = [AlertCategory(key: "drift", name: "drift in care planning", common: .drift)]
    let keys = """
      population.looked-after.end population.looked-after.during-year population.gender.male
      population.gender.female population.ethnicity.white population.ethnicity.mixed population.ethnicity.asian
      population.ethnicity.black population.ethnicity.other iro.count iro.gender.male iro.gender.female
      iro.ethnicity.white iro.ethnicity.black iro.ethnicity.other iro.ethnicity.mixed iro.ethnicity.asian
      iro.caseload.band.1-10 iro.caseload.band.11-20 iro.caseload.band.21-30 iro.caseload.band.31-40
      iro.caseload.band.41-50 iro.caseload.band.51-60 iro.caseload.band.61-70 iro.caseload.band.over-70
      reviews.held reviews.on-time.reviews participation.contributed.4-and-over participation.mothers
      participation.fathers participation.parents alerts.raised alerts.category.drift alerts.cafcass
      iro.service.mean-years
      """
    #expect(missing(keys, under: policy) == [])
  }

  @Test("Every figure of Durham's report has a measure")
  func durham() {
    let keys = """
      population.looked-after.start population.looked-after.end population.looked-after.during-year
      reviews.on-time.due-in-month permanence.ratified-by-second-review alerts.children
      alerts.resolved.informal-challenge alerts.resolved.stage-2 alerts.resolved.stage-3 alerts.resolved.stage-4
      alerts.resolved.stage-5-8 alerts.category.assessments alerts.category.planning alerts.category.practice
      alerts.category.progress
      """
    #expect(missing(keys, under: .durham) == [])
  }

  @Test("So has what other councils report and the record holds")
  func others() {
    let keys = """
      population.short-breaks population.short-breaks.reviewed-by-iro population.entered population.entered.0-5
      population.entered.6-13 population.entered.14-plus population.left population.left.at-18
      population.left.under-5 population.adopted population.age.under-1 population.age.1-4 population.age.5-9
      population.age.10-15 population.age.16-17 population.age.18-plus
      population.legal.single-period-accommodation population.legal.emergency-protection-order
      population.legal.full-care-order population.legal.interim-care-order population.legal.remand-or-sentenced
      population.legal.placement-order population.legal.police-protection population.placement.external-residential
      population.placement.independent-fostering population.placement.in-house-fostering
      population.placement.in-house-residential population.placement.lodgings population.placement.other
      reviews.children reviews.held.short-breaks reviews.on-time.ni66 reviews.on-time.short-breaks
      reviews.on-time.adoption reviews.on-time.children participation.meaningful participation.attended-meaningful
      participation.attended participation.briefed-someone participation.over-7 participation.advocate
      participation.none participation.participated participation.participated.short-breaks
      participation.parents-attended iro.time-with-child iro.observed-in-placement iro.same-throughout
      iro.caseload.average iro.caseload.average.start iro.caseload.average.looked-after
      iro.caseload.average.short-breaks iro.caseload.average.pathway-plans population.pathway-plans record.decisions-to-manager.5wd record.complete.15wd
      record.distributed.20wd consultations.10wd documents.social-work-report.3d documents.care-plan.3wd
      documents.care-plan documents.pep documents.health-plan plan.milestones permanence.plan-by-second-review
      permanence.plan-by-six-month-review reviews.and-conferences.monthly-average practice-log.total challenges.total disputes.formal
      alerts.stage-2-and-above alerts.head-of-service survey.child.happy-with-plan survey.child.time-with-iro
      survey.child.able-to-give-views survey.child.right-people-invited survey.child.understood
      survey.child.knows-complaints survey.child.date-time-place survey.parent.understood
      survey.parent.able-to-give-views plan.education.q1 plan.health.q2
      plan.placement.q3 plan.contact.q4 attendance.care-manager attendance.carer attendance.education
      attendance.health attendance.key-worker attendance.other-worker attendance.relative-or-friend attendance.total
      """
    #expect(missing(keys) == [])
  }

  @Test("No two measures have one key, and every one says what it is")
  func unique() {
    for policy in [Policy.usual, .durham] {
      let measures = Measures.all(under: policy)
      #expect(Set(measures.map(\.key)).count == measures.count)
      for measure in measures {
        #expect(!measure.title.isEmpty && measure.definition.hasSuffix("."), "\(measure.key)")
      }
    }
  }

  @Test("The council's own words stand in keys")
  func ownWords() {
    var policy = Policy.usual
    policy[.lateReasons] = ["the child's school was shut"]
    policy[.reportsExpected] = ["Foster carer's report"]
    policy[.checklist] = ["Is it so?"]
    let keys =
      "reviews.late.reason.the-childs-school-was-shut documents.foster-carers-report checklist.is-it-so"
    #expect(missing(keys, under: policy) == [])
    #expect(missing("documents.care-plan", under: policy) == ["documents.care-plan"])
  }
}

extension Policy {
  /// A ladder of eight stages of which the first is informal, and categories with other names.
  static var durham: Policy {
    var policy = Policy.usual
    let first = LadderStage(
      key: "informal-challenge", name: "Informal challenge", role: .teamManager, roleName: "Team Manager",
      period: .workingDays(5), isFormal: false, mayStart: true)
    let others = (2...8).map { number in
      LadderStage(
        key: "stage-\(number)", name: "Stage \(number)", role: .serviceManager, roleName: "Service Manager",
        period: .workingDays(3), isFormal: true, mayStart: number == 2)
    }
    policy.ladder = Ladder(name: "Dispute Resolution Process", stages: [first] + others)
    policy.alertCategories = [
      AlertCategory(key: "assessments", name: "assessments", common: .assessment),
      AlertCategory(key: "planning", name: "planning", common: .planning),
      AlertCategory(key: "practice", name: "practice", common: .practice),
      AlertCategory(key: "progress", name: "progress", common: .drift),
    ]
    return policy
  }
}
