import CareCalendar
import Casework
import Rulebook
import Testing

/// The council's ladder, categories, targets and words.
@Suite struct LadderTests {
  private func stage(_ key: String, _ period: Period, formal: Bool = true) -> LadderStage {
    LadderStage(
      key: key, name: key, role: .teamManager, roleName: "Team Manager", period: period, isFormal: formal,
      mayStart: true)
  }

  private func ladder(_ periods: Period...) -> Ladder {
    Ladder(name: "Ours", stages: periods.enumerated().map { stage("s\($0.offset)", $0.element) })
  }

  @Test("The usual ladder begins informally and keeps to the Handbook's 20 working days")
  func usual() {
    let usual = Policy.usual.ladder
    #expect(usual.stages.map(\.isFormal) == [false, true, true, true, true])
    #expect(usual.formalLength == "20 working days")
    #expect(usual.warning == nil)
    #expect(usual.stages[0].mayStart && !usual.stages[4].mayStart)
  }

  @Test(
    "A ladder whose formal stages take longer than 20 working days says so",
    arguments: [
      ([.workingDays(10), .workingDays(10)], false), ([.workingDays(10), .workingDays(11)], true),
      ([.workingDays(3), .workingDays(3), .workingDays(15)], true), ([.days(28)], false), ([.days(29)], true),
      ([.weeks(4)], false), ([.workingDays(20), .days(1)], true), ([.months(1)], true), ([], false),
    ] as [([Period], Bool)])
  func exceeds(periods: [Period], exceeds: Bool) {
    let ladder = Ladder(name: "Ours", stages: periods.enumerated().map { stage("s\($0.offset)", $0.element) })
    #expect(ladder.exceedsHandbook == exceeds)
    #expect((ladder.warning != nil) == exceeds)
  }

  @Test("The sentence adds up what is counted alike, and leaves informal stages out")
  func words() {
    let long = Ladder(
      name: "Ours",
      stages: [
        stage("a", .days(99), formal: false), stage("b", .days(10)), stage("c", .workingDays(5)),
        stage("d", .days(20)),
      ])
    #expect(
      long.warning
        == "The formal stages add up to 30 days and 5 working days; "
        + "the IRO Handbook (6.2) gives 20 working days in all.")
  }

  @Test(
    "A challenge stands at the first stage where that is informal and the team manager's, and alerts above it"
  )
  func challenges() {
    let usual = Policy.usual.ladder
    #expect(usual.challengeStage?.key == "informal")
    #expect(usual.stagesOfAlerts.first?.key == "team-manager")
    func starts(_ isUrgent: Bool, _ outOfChallenge: Bool) -> [String] {
      usual.starts(isUrgent: isUrgent, outOfChallenge: outOfChallenge).map(\.key)
    }
    #expect(starts(false, false) == ["team-manager", "service-manager"])
    #expect(starts(true, false) == ["team-manager", "service-manager", "head-of-service", "director"])
    let formal = Ladder(name: "Ours", stages: Array(usual.stages.dropFirst()))
    #expect(formal.challengeStage == nil && formal.stagesOfAlerts == formal.stages)
    #expect(Ladder(name: "Ours", stages: [usual.stages[0]]).challengeStage == nil)
  }

  @Test("Where nothing but a challenge may start, what it becomes starts next to it")
  func nextToTheChallenge() {
    let next = LadderStage(
      key: "two", name: "Two", role: .serviceManager, roleName: "Service Manager", period: .workingDays(5),
      isFormal: true, mayStart: false)
    let ladder = Ladder(name: "Ours", stages: [Policy.usual.ladder.stages[0], next])
    #expect(ladder.starts(isUrgent: false, outOfChallenge: false) == [])
    #expect(ladder.starts(isUrgent: false, outOfChallenge: true) == [next])
  }

  @Test("Everything is kept on adoption and read back")
  func kept() {
    var policy = Policy.usual
    policy.ladder = Ladder(
      name: "LAC Alert",
      stages: [stage("a", .days(10), formal: false), stage("b", .workingDays(1))])
    policy.alertCategories = [AlertCategory(key: "d", name: "drift, or delay | any", common: .drift)]
    policy.practiceCategories = []
    policy.targets = ["reviews.held": "400", "documents.pep": "TBC", "disputes.formal": ""]
    policy.vocabulary[.home] = "placement"
    let read = Policy(settings: policy.settings)
    #expect(read == policy)
    #expect(read.settings == policy.settings)
    #expect(read.targets["disputes.formal"] == "")
    #expect(
      policy.settings["ladder.stages"]?.hasPrefix("a\ta\tteam-manager\tTeam Manager\t10 days\tinf") == true)
    #expect(policy.settings["targets"] == "disputes.formal\t\ndocuments.pep\tTBC\nreviews.held\t400")
  }

  @Test("A policy that was adopted before councils had a ladder has the usual one")
  func earlier() {
    let read = Policy(settings: ["looked-after.first": "20 working days"])
    #expect(read == .usual)
    #expect(read.vocabulary[.familyTime] == "family time")
  }

  @Test("A list with an entry that is not understood is left out whole, and the usual one holds")
  func unknown() {
    let line = "b\tB\tdirector\tDirector\t5 days\tformal\tmay-start"
    let settings = [
      "ladder.name": "Ours", "alert-categories": "a\tA\tdrift\nb\tB\tweather\nc",
      "vocabulary.weather": "rain",
    ]
    let some = Policy(
      settings: settings.merging(["ladder.stages": "a\tA\tmayor\tMayor\t5 days\tformal\t\n\(line)\tmore"]) {
        $1
      })
    #expect(some.ladder == .usual)
    #expect(some.alertCategories == Policy.usual.alertCategories)
    let none = Policy(settings: settings.merging(["ladder.stages": "a\tA\tmayor"]) { $1 })
    #expect(none.ladder == .usual)
    #expect(none.settings["vocabulary.weather"] == nil)
  }

  @Test("No two usual categories share a key, and every usual one is counted under a category of its own")
  func categories() {
    for categories in [Policy.usual.alertCategories, Policy.usual.practiceCategories] {
      #expect(Set(categories.map(\.key)).count == categories.count)
      #expect(Set(categories.map(\.common)).count == categories.count)
    }
    let all = Policy.usual.practiceCategories.map(\.common)
    #expect(Set(all) == Set(CommonCategory.allCases))
  }
}
