import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// Every figure is reached by what was recorded: without an event that it rests on it is another, and without any it is
/// nothing.
@Suite struct TakenAwayTests {
  @Test("Without one event the figure that rests on it is another", arguments: TakenAway.all)
  func takenAway(_ one: TakenAway) throws {
    let place = try #require(InventedLife.events.firstIndex(where: one.isMeant))
    var without = InventedLife.events
    without.remove(at: place)
    let before = try #require(sums(InventedLife.events, one.year)[one.key], "no measure \(one.key)")
    #expect(sums(without, one.year)[one.key] != before)
  }

  @Test(
    "An event entered in error leaves every figure as if it had not been recorded", arguments: TakenAway.all)
  func inError(_ one: TakenAway) throws {
    let place = try #require(InventedLife.events.firstIndex(where: one.isMeant))
    var without = InventedLife.events
    without.remove(at: place)
    let correction = Correction(versions: [place + 1], reason: "another child's")
    let corrected = InventedLife.events + [.enteredInError(correction)]
    #expect(sums(corrected, one.year) == sums(without, one.year))
  }

  @Test("Where nothing is recorded, no figure counts anything, nor has anything to be divided by")
  func nothing() {
    let results = TakenAway.figures(of: [], in: 2013)
    #expect(!results.isEmpty)
    for result in results {
      #expect(result.numerator == 0 && result.denominator == 0, "\(result.key)")
      #expect(result.leftOut.isEmpty, "\(result.key)")
    }
  }

  @Test("Without one of the IROs in the staff list there is one less")
  func staff() {
    var year = InventedYear()
    year.staff = .iros(("amina", 100, { _ in }), ("ruth", 50, { _ in }))
    #expect(year.result("iro.count")?.numerator == 2)
    year.staff = .iros(("amina", 100, { _ in }))
    #expect(year.result("iro.count")?.numerator == 1)
  }

  private func sums(_ events: [ChildEvent], _ year: Int) -> [String: [Int]] {
    let child = Child(folding: InventedLife.entries(events))
    let counted = CountedChild(child, id: ChildID("c1"), under: InventedLife.book)
    let results = TakenAway.figures(of: [counted].compactMap { $0 }, in: year)
    return Dictionary(uniqueKeysWithValues: results.map { ($0.key, [$0.numerator, $0.denominator]) })
  }
}

/// One event of the invented life, and a figure that rests on it.
struct TakenAway: Sendable, CustomTestStringConvertible {
  /// What the event says.
  let words: String
  let key: String
  /// The year on whose 1 April the figure's began.
  let year: Int
  let isMeant: @Sendable (ChildEvent) -> Bool

  private init(
    _ words: String, _ key: String, in year: Int = 2013, _ isMeant: @escaping @Sendable (ChildEvent) -> Bool
  ) {
    self.words = words
    self.key = key
    self.year = year
    self.isMeant = isMeant
  }

  var testDescription: String { "\(key) without: \(words)" }

  /// What every measure comes to in the year that began on 1 April of `year`.
  static func figures(of children: [CountedChild], in year: Int) -> [MeasureResult] {
    let book = InventedLife.book
    let terms = RuleContext(policy: book.policy, calendar: book.calendar)
    let days = Day(year: year, month: 4, day: 1)!...Day(year: year + 1, month: 3, day: 31)!
    let context = MeasureContext(period: days, today: "2015-06-30", terms: terms, staff: StaffList())
    var tally = MeasureTally(Measures.all(under: book.policy), in: context)
    for child in children { tally.add(child) }
    return tally.results()
  }

  static let all = child + reviews + afterReviews + disputes

  private static let child = [
    TakenAway("born", "population.age.5-9") { if case .person(.born) = $0 { true } else { false } },
    TakenAway("a girl", "population.gender.female") {
      if case .person(.described) = $0 { true } else { false }
    },
    TakenAway("a placement order", "population.legal.placement-order") {
      if case .placement(.episodeBegan(let episode)) = $0 {
        episode.legalStatus == .placementOrder
      } else {
        false
      }
    },
    TakenAway("placed for adoption", "reviews.missed.adoption", in: 2014) {
      if case .placement(.placedForAdoption) = $0 { true } else { false }
    },
    TakenAway("went home", "population.left", in: 2014) {
      if case .placement(.episodeEnded(_, let end)) = $0 {
        end.reason == .returnedHomeAsPlanned
      } else {
        false
      }
    },
    TakenAway("allocated", "clocks.child.iro-allocated") {
      if case .allocation(.allocated) = $0 { true } else { false }
    },
    TakenAway("allocated to another", "iro.same-throughout.all") {
      if case .allocation(.allocated(let next)) = $0 { next.iro == StaffID("ruth") } else { false }
    },
    TakenAway("the child seen alone", "visits.made") { if case .voice(.spoken) = $0 { true } else { false } },
  ]

  private static let reviews = [
    TakenAway("a review held", "reviews.held") { if case .review(.held) = $0 { true } else { false } },
    TakenAway("the child came and spoke", "participation.attended") {
      if case .review(.held(let review)) = $0 { review.participation == .pn1 } else { false }
    },
    TakenAway("a review held late, and why", "reviews.late.reason-given") {
      if case .review(.held(let review)) = $0 { review.lateReason != nil } else { false }
    },
    TakenAway("the mother came", "participation.mothers") { tookPart("mother", $0) },
    TakenAway("the father did not", "participation.fathers.by.none") { tookPart("father", $0) },
    TakenAway("a teacher came", "attendance.education") { tookPart("teacher", $0) },
    TakenAway("the social worker's report came", "documents.social-work-report") { event in
      noted(event) {
        if case .preparation(.documentReceived("social work report", _)) = $0 { true } else { false }
      }
    },
    TakenAway("the child was happy at home", "survey.child.happy-with-placement") { event in
      noted(event) { if case .meeting(.childAnswered) = $0 { true } else { false } }
    },
    TakenAway("health was looked at", "plan.health") { event in
      noted(event) {
        if case .plan(.progressed(let progress, _)) = $0 { progress.domain == .health } else { false }
      }
    },
    TakenAway("a plan for permanence", "permanence.plan-by-second-review") { event in
      noted(event) { if case .plan(.permanence) = $0 { true } else { false } }
    },
  ]

  private static let afterReviews = [
    TakenAway("decisions issued to the manager", "record.decisions-to-manager.5wd") { event in
      noted(event) { if case .decisions(.issued) = $0 { true } else { false } }
    },
    TakenAway("decisions sent to the child", "clocks.after-review.decisions-to-everyone-invited") { event in
      noted(event) { if case .followUp(.sent(.notice, _, _)) = $0 { true } else { false } }
    },
    TakenAway("a record complete", "record.complete.15wd") { event in
      noted(event) { if case .followUp(.recordCompleted) = $0 { true } else { false } }
    },
    TakenAway("a decision carried out", "clocks.decision-carried-out") { event in
      noted(event) { if case .decisions(.done) = $0 { true } else { false } }
    },
  ]

  private static let disputes = [
    TakenAway("an alert raised", "alerts.raised") { if case .alert(.raised) = $0 { true } else { false } },
    TakenAway("it went up", "alerts.reached.service-manager") { stepped(.escalate, $0) },
    TakenAway("it was referred to Cafcass", "alerts.cafcass") { stepped(.referToCafcass, $0) },
    TakenAway("it was resolved", "alerts.resolved") { stepped(.resolve, $0) },
    TakenAway("a challenge", "practice-log.total") { if case .practice(.noted) = $0 { true } else { false } },
    TakenAway("its answer", "clocks.child.practice-note-answered") {
      if case .practice(.answered) = $0 { true } else { false }
    },
  ]

  private static func noted(_ event: ChildEvent, _ isMeant: (ReviewFileEvent) -> Bool) -> Bool {
    if case .review(.noted(_, let note)) = event { isMeant(note) } else { false }
  }

  private static func tookPart(_ id: String, _ event: ChildEvent) -> Bool {
    noted(event) { note in
      guard case .meeting(.tookPart(let attendance, _)) = note else { return false }
      return attendance.party == .person(PersonID(id))
    }
  }

  private static func stepped(_ kind: AlertAction.Kind, _ event: ChildEvent) -> Bool {
    if case .alert(.stepped(_, let step)) = event { step.kind == kind } else { false }
  }
}
