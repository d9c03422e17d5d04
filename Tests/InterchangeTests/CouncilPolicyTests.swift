import CareCalendar
import Casework
import Interchange
import Resources
import Rulebook
import Testing

/// The five policies built in, after the annual reports of five councils.
@Suite struct CouncilPolicyTests {
  enum Council: CaseIterable {
    case northumberland, portsmouth, northLincolnshire, durham, newham

    var file: PolicyFile { PolicyFile.read(file: "policy.yaml", bytes: bytes) }

    var bytes: [UInt8] {
      let resource =
        switch self {
        case .northumberland: Resource.northumberlandPolicy
        case .portsmouth: Resource.portsmouthPolicy
        case .northLincolnshire: Resource.northLincolnshirePolicy
        case .durham: Resource.durhamPolicy
        case .newham: Resource.newhamPolicy
        }
      return Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
    }
  }

  @Test("Each is read without a fault, and its settings are kept and read back", arguments: Council.allCases)
  func whole(council: Council) {
    let file = council.file
    #expect(file.faults == [])
    #expect(Policy(settings: file.policy.settings) == file.policy)
    #expect(file.policy != .usual)
  }

  @Test(
    "Each has its own ladder",
    arguments: [
      (.northumberland, "Dispute Resolution Procedure", 3, 0),
      (.portsmouth, "Dispute Resolution Process", 4, 1),
      (.northLincolnshire, "Care Planning Dispute Resolution Policy", 4, 1),
      (.durham, "Dispute Resolution Process", 8, 1), (.newham, "LAC Alert", 5, 1),
    ] as [(Council, String, Int, Int)])
  func ladder(council: Council, name: String, stages: Int, informal: Int) {
    let ladder = council.file.policy.ladder
    #expect(ladder.name == name)
    #expect(ladder.stages.count == stages)
    #expect(ladder.stages.prefix { !$0.isFormal }.count == informal)
  }

  @Test("Only Newham's ladder takes longer than the Handbook allows", arguments: Council.allCases)
  func length(council: Council) {
    #expect(council.file.policy.ladder.exceedsHandbook == (council == .newham))
  }

  @Test("Newham's alert starts at any of three stages of 10 days, and ends with the Director")
  func newham() {
    let policy = Council.newham.file.policy
    let formal = policy.ladder.stages.filter(\.isFormal)
    #expect(formal.map(\.role) == [.teamManager, .serviceManager, .deputyDirector, .director])
    #expect(formal.prefix(3).allSatisfy { $0.period == .days(10) && $0.mayStart })
    #expect(formal.last?.mayStart == false)
    #expect(policy.ladder.warning?.contains("30 days and 5 working days") == true)
    #expect(policy.targets["reviews.on-time.reviews"] == "98%")
    #expect(policy.onTimeBasis == .reviews && policy.participationAge == .fourAndOver)
  }

  @Test("Portsmouth's seven issues and Northumberland's themes are there, in their order")
  func categories() {
    let issues = Council.portsmouth.file.policy.alertCategories
    #expect(
      issues.map(\.common) == [
        .statutory, .drift, .assessment, .notInformed, .followThrough, .legal, .documents,
      ])
    let themes = Council.northumberland.file.policy.practiceCategories.map(\.key)
    #expect(themes.count == 9 && themes.last == "corporate-parenting")
  }

  @Test("Northumberland's practice log is below its protocol; what may drift is told apart in alerts alone")
  func northumberland() {
    let policy = Council.northumberland.file.policy
    #expect(policy.ladder.challengeStage == nil && policy.ladder.stages.allSatisfy { $0.isFormal })
    #expect(policy.targets["disputes.formal"] == "0")
    let planning = policy.practiceCategories.filter { $0.key.hasPrefix("care-planning") }
    #expect(planning.map(\.key) == ["care-planning"] && planning.map(\.common) == [.planning])
    let alerts = policy.alertCategories.filter { $0.key.hasPrefix("care-planning") }
    #expect(alerts.map(\.key) == ["care-planning-drift", "care-planning"])
    #expect(alerts.map(\.common) == [.drift, .planning])
    #expect(policy.practiceCategories.last?.common == .drift)
  }

  @Test(
    "Where the ladder begins informally, that is where challenges stand",
    arguments: [
      (.portsmouth, "informal-challenge"), (.northLincolnshire, "stage-1"), (.durham, "informal-challenge"),
      (.newham, "informal"),
    ] as [(Council, String)])
  func challenges(council: Council, stage: String) {
    let ladder = council.file.policy.ladder
    #expect(ladder.challengeStage?.key == stage)
    #expect(ladder.starts(isUrgent: false, outOfChallenge: false).allSatisfy { $0.isFormal })
  }

  @Test("What the reports say of periods and targets stands in the files")
  func facts() {
    let northumberland = Council.northumberland.file.policy
    #expect(northumberland[.managerReply] == .workingDays(10))
    #expect(northumberland[.replyCountsFrom] == "review-completed")
    #expect(northumberland.targets["iro.caseload.average"] == "50-70")
    #expect(northumberland.targets["participation.advocate"] == "")
    #expect(Council.portsmouth.file.policy[.midwayCheck] == "asked")
    #expect(Council.northLincolnshire.file.policy[.consultationsSent] == .workingDays(10))
    #expect(Council.durham.file.policy.onTimeBasis == .dueInMonth)
    #expect(Council.newham.file.policy[.allocationCountsFrom] == "service-told")
  }

  @Test("What a stage's days and role stand in for is marked, wherever the report is silent")
  func marks() {
    for council in [Council.northumberland, .durham, .northLincolnshire, .portsmouth] {
      let lines = String(decoding: council.bytes, as: UTF8.self).split(separator: "\n")
      let days = lines.filter { $0.hasPrefix("      days: ") }
      #expect(days.count == council.file.policy.ladder.stages.count)
      #expect(days.allSatisfy { $0.hasSuffix("# default: the report does not say") })
    }
  }
}
