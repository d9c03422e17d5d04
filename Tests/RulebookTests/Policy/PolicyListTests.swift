import Casework
import Rulebook
import Testing

/// The lists and choices that a council's policy holds beside its periods.
@Suite struct PolicyListTests {
  @Test("Without settings the usual lists hold; one that is set takes the place of its own, and of no other")
  func setting() {
    #expect(Policy.usual[.reportsExpected] == ["social work report", "care plan"])
    #expect(Policy.usual[.otherDocuments] == [])
    let policy = Policy(settings: ["documents.reports": "report\nfamily tree"])
    #expect(policy[.reportsExpected] == ["report", "family tree"])
    #expect(policy[.plansExpected] == ["personal education plan", "health plan"])
  }

  @Test("A list can be emptied, and stays empty when it is read back")
  func emptied() {
    var policy = Policy.usual
    policy[.checklist] = []
    #expect(policy != .usual)
    #expect(Policy(settings: policy.settings)[.checklist] == [])
  }

  @Test("What is set to what is usual is no other policy")
  func same() {
    var policy = Policy.usual
    policy[.approvers] = PolicyList.approvers.usual
    policy[.midwayCheck] = "not-asked"
    #expect(policy == .usual)
  }

  @Test("A choice takes its options and nothing else; a policy adopted without it has the usual one")
  func choice() {
    #expect(Policy(settings: ["duties.midway-check": "asked"])[.midwayCheck] == "asked")
    #expect(Policy(settings: ["duties.midway-check": "sometimes"])[.midwayCheck] == "not-asked")
    let earlier = Policy(settings: ["looked-after.first": "15 working days"])
    #expect(earlier[.seriesTimely] == "began-and-completed")
  }

  @Test(
    "The usual answers",
    arguments: [
      (.nextReviewCountsFrom, "first-day"), (.replyCountsFrom, "issued"), (.midwayCheck, "not-asked"),
      (.amendedCarePlan, "not-asked"), (.seriesTimely, "began-and-completed"),
      (.participationAge, "4-and-over"), (.onTimeBasis, "children"), (.participationUnit, "share"),
      (.allocationCountsFrom, "care-began"), (.introductionAge, "4-and-over"),
      (.permanencePlan, "second-review"), (.conferenceQuorum, "asked"), (.audits, "not-planned"),
      (.observations, "not-planned"), (.checkedBy, "iro-manager"), (.practiceMonitoring, "not-asked"),
    ] as [(PolicyChoice, String)])
  func usual(choice: PolicyChoice, option: String) {
    #expect(choice.usual == option)
  }

  @Test("Every option has a meaning of its own, and no other word has one", arguments: PolicyChoice.allCases)
  func meanings(choice: PolicyChoice) {
    #expect(choice.options.count > 1)
    #expect(Set(choice.options.map(choice.meaning)).count == choice.options.count)
    #expect(choice.meaning(of: "maybe") == nil)
  }

  @Test("Rules and judgements know every option of the choices they are made by")
  func known() {
    #expect(PolicyChoice.nextReviewCountsFrom.options == CountingBasis.allCases.map(\.rawValue))
    #expect(PolicyChoice.seriesTimely.options == SeriesTimelinessBasis.allCases.map(\.rawValue))
    #expect(Policy.usual.countingBasis == .firstDay)
    #expect(Policy(settings: ["reviews.series-timely": "completed"]).seriesTimely == .completed)
    #expect(PolicyChoice.participationAge.options == ParticipationAge.allCases.map(\.rawValue))
    #expect(PolicyChoice.introductionAge.options == IntroductionAge.allCases.map(\.rawValue))
    #expect(Policy(settings: ["duties.introduction-age": "not-asked"]).introductionAge == .notAsked)
    #expect(PolicyChoice.onTimeBasis.options == OnTimeBasis.allCases.map(\.rawValue))
    #expect(PolicyChoice.participationUnit.options == ParticipationUnit.allCases.map(\.rawValue))
    #expect(Policy(settings: ["measures.participation-told-as": "number"]).participationUnit == .number)
    #expect(Policy(settings: ["measures.participation-age": "all"]).participationAge == .all)
    #expect(Policy(settings: ["measures.on-time-basis": "ni66"]).onTimeBasis == .ni66)
  }

  @Test("Usual lists name nothing twice and no entry is without letters", arguments: PolicyList.allCases)
  func entries(list: PolicyList) {
    #expect(Set(list.usual).count == list.usual.count)
    #expect(list.usual.allSatisfy { $0.contains(where: \.isLetter) && !$0.contains("\n") })
  }

  @Test("No setting's name is another's, nor begins another's: names nest in the file")
  func names() {
    let names =
      Timescale.allCases.map(\.rawValue) + PolicyList.allCases.map(\.rawValue)
      + PolicyChoice.allCases.map(\.rawValue) + Policy.entrySettings
    #expect(Set(names).count == names.count)
    #expect(!names.contains { name in names.contains { $0.hasPrefix(name + ".") } })
  }
}
