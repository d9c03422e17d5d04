import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// What is told beside the sum: months, groups, the year before, and what is behind it.
@Suite struct MeasureTallyTests {
  private func child(_ id: String, _ sex: Sex?, _ reviews: CountedReview...) -> CountedChild {
    .inCare(id) {
      $0.sex = sex
      $0.reviews = reviews
    }
  }

  @Test("Any measure is told by month where that is asked for, months without any too")
  func months() {
    let year = InventedYear(
      child("a", .male, .held("2014-04-30"), .held("2014-05-01")), child("b", .male, .held("2015-03-31")))
    let months = year.result("reviews.held", byMonth: true)?.months ?? []
    #expect(months.map(\.figure.numerator) == [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    #expect(months.last?.month.words == "March 2015")
    #expect(year.result("reviews.held")?.months == [])
  }

  @Test("Groups are those of the day that was looked at, in order, those not known last")
  func groups() {
    var one = child("a", .female, .held("2014-05-31"), .held("2014-06-01"))
    one.dateOfBirth = "2004-06-01"
    one.teams = [CountedTeam(team: "North", since: nil, until: "2014-06-01")]
    one.isDisabled = true
    one.unaccompaniedUntil = "2014-06-01"
    one.allocations = [
      CountedAllocation(iro: StaffID("amina"), since: nil, until: "2014-06-01"),
      CountedAllocation(iro: StaffID("ben"), since: "2014-06-01", until: nil),
    ]
    one.episodes = [
      CountedEpisode(
        began: "2012-05-01", ended: "2014-06-01", legalStatus: .careOrder, placement: nil, provider: nil,
        location: .inside, reason: .newEpisode),
      CountedEpisode(
        began: "2014-06-01", ended: nil, legalStatus: .careOrder, placement: nil, provider: nil,
        location: .outside, reason: nil),
    ]
    var other = child("b", nil, .held("2014-05-31"))
    other.dateOfBirth = nil
    var year = InventedYear(one, other)
    year.staff = .iros(("ben", 100, { _ in }), ("amina", 100, { _ in }))
    func told(_ breakdown: Breakdown) -> [String] {
      (year.result("reviews.held", by: [breakdown])?.groups ?? []).map {
        "\($0.group.words(year.staff)) \($0.figure.numerator)"
      }
    }
    #expect(told(.iro) == ["amina 1", "ben 1", "no IRO 1"])
    #expect(told(.team) == ["North 1", "no team known 2"])
    #expect(told(.sex) == ["female 2", "not known 1"])
    #expect(told(.age) == ["5 to 9 1", "10 to 15 1", "not known 1"])
    #expect(told(.ethnicity) == ["not known 3"])
    #expect(told(.disability) == ["disabled 2", "not known 1"])
    #expect(told(.area) == ["in our area 1", "out of our area 1", "not known 1"])
    #expect(told(.unaccompanied) == ["unaccompanied 1", "all others 2"])
  }

  @Test("Several breakdowns stand one after the other, and each adds up to the sum")
  func breakdowns() {
    let year = InventedYear(
      child("a", .female, .held("2014-05-31")), child("b", .male, .held("2014-05-31"), .held("2014-06-30")))
    let result = year.result("reviews.held", by: [.sex, .iro])
    #expect(result?.groups.map(\.group) == [.iro(nil), .sex(.female), .sex(.male)])
    #expect(result?.groups.map(\.figure.numerator) == [3, 1, 2] && result?.numerator == 3)
  }

  @Test("The year before is the same months of it")
  func yearBefore() {
    let year = InventedYear(
      child("a", .male, .held("2013-04-01"), .held("2014-03-31"), .held("2014-04-01"), .held("2013-03-31")))
    let measure = year.measure("reviews.held").map { [$0] } ?? []
    #expect(year.context.yearBefore.period == "2013-04-01"..."2014-03-31")
    var before = MeasureTally(measure, in: year.context.yearBefore)
    for child in year.children { before.add(child) }
    let result = year.tally(["reviews.held"]).results(yearBefore: before).first
    #expect(result?.numerator == 1 && result?.yearBefore?.numerator == 2)
    #expect(year.result("reviews.held")?.yearBefore == nil)
  }

  @Test("The year before a leap year's February ends with its own")
  func leapYear() {
    let year = InventedYear()
    let context = MeasureContext(
      period: "2015-03-01"..."2016-02-29", today: "2016-06-01", terms: year.context.terms, staff: year.staff)
    #expect(context.yearBefore.period == "2014-03-01"..."2015-02-28")
    #expect(context.monthEnds.count == 12 && context.monthEnds.last == "2016-02-29")
  }

  @Test("Behind a figure stand those that counted, those that did not, and those left out with why")
  func observed() throws {
    let year = InventedYear()
    var observed = ObservedFigure(try #require(year.measure("reviews.on-time.reviews")), in: year.context)
    observed.add(child("a", .male, .held("2014-05-01", due: "2014-05-01"), .held("2014-06-01", onTime: nil)))
    observed.add(child("b", .male, .held("2014-05-05", due: "2014-05-01", onTime: false)))
    observed.add(child("c", .male))
    #expect(observed.observed.map(\.number.text) == ["a", "a", "b"])
    #expect(
      observed.observed.map(\.observation.verdict) == [
        .counted(), .leftOut(.historyUnknown), .notCounted,
      ])
    #expect(observed.observed.last?.observation.item == .review(.lookedAfter, "2014-05-05"))
    #expect(observed.ofService == [])
  }

  @Test("Behind the figures of what was late, and of parents who took no part, stand the reasons given")
  func reasons() throws {
    let year = InventedYear()
    let late = CountedReview.held("2014-05-05", due: "2014-05-01", onTime: false) {
      $0.lateReason = "weather or travel"
      $0.parents = [CountedParent(.father, route: AttendanceRoute.none, reason: "was at work")]
    }
    func reasons(_ key: String) throws -> [String?] {
      var observed = ObservedFigure(try #require(year.measure(key)), in: year.context)
      observed.add(child("a", .male, late))
      return observed.observed.map(\.observation.reason)
    }
    #expect(try reasons("reviews.late.reason-given") == ["weather or travel"])
    #expect(try reasons("participation.fathers.reason-given") == ["was at work"])
    #expect(try reasons("reviews.held") == [nil])
  }

  @Test("Behind a figure of the service stand its IROs")
  func observedService() throws {
    var year = InventedYear()
    year.staff = .iros(("amina", 100, { _ in }))
    var observed = ObservedFigure(try #require(year.measure("iro.caseload.average.end")), in: year.context)
    observed.add(
      .inCare { $0.allocations = [CountedAllocation(iro: StaffID("amina"), since: nil, until: nil)] })
    #expect(observed.observed == [])
    #expect(
      observed.ofService == [
        Observation(.counted(1, over: 100), on: "2015-03-31", .staff(StaffID("amina")))
      ])
  }

  @Test("Every measure together comes to what each comes to alone")
  func together() {
    let children = [
      child(
        "a", .male, .held("2014-05-01", due: "2014-05-01"),
        .held("2014-11-01", due: "2014-10-01", onTime: false)),
      .inCare("b", until: "2014-06-01", reason: .adopted),
    ]
    var year = InventedYear()
    year.children = children
    let all = Measures.all(under: year.policy)
    let results = year.tally(all.map(\.key)).results()
    #expect(results.map(\.key) == all.map(\.key))
    for result in results { #expect(result.figure == year.result(result.key)?.figure, "\(result.key)") }
  }

  @Test("A child taken out leaves every measure as if they had never been counted")
  func takenOut() {
    var year = InventedYear()
    year.staff = .iros(("amina", 100, { _ in }), ("sian", 50, { _ in }))
    let stays = CountedChild.inCare("c") {
      $0.sex = .female
      $0.allocations = [CountedAllocation(iro: StaffID("sian"), since: "2014-05-01", until: nil)]
      $0.alerts = [.raised("2014-06-01", stages: [.stage("team", 0, since: "2014-06-01")])]
      $0.reviews = [
        .held("2014-05-01", due: "2014-05-01"), .held("2014-11-01", due: "2014-10-01", onTime: false),
        .held("2015-02-01", onTime: nil), .notHeld(due: "2015-03-01"),
      ]
    }
    let others = [
      child("a", .male, .held("2014-05-01", due: "2014-05-01")), .inCare("b", until: "2014-06-01"),
    ]
    let keys = Measures.all(under: year.policy, staff: year.staff).map(\.key)
    year.children = others
    let before = year.tally(keys, by: Breakdown.allCases, byMonth: true).results()
    year.children = others + [stays]
    var tally = year.tally(keys, by: Breakdown.allCases, byMonth: true)
    #expect(tally.results().map(\.figure) != before.map(\.figure))
    tally.remove(stays)
    let after = tally.results()
    #expect(after.map(\.figure) == before.map(\.figure))
    #expect(after.map { $0.months.map(\.figure) } == before.map { $0.months.map(\.figure) })
    #expect(after.map { $0.groups.map(\.group) } == before.map { $0.groups.map(\.group) })
    #expect(after.map { $0.groups.map(\.figure) } == before.map { $0.groups.map(\.figure) })
  }
}
