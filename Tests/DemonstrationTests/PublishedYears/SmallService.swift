import CareCalendar
import Casework
import Demonstration
import Measures
import Rulebook

/// A service under a council's policy in the year of its report, so small that its events can be taken away one by one,
/// in which every figure of the report counts something.
///
/// Eight IROs have a caseload in each band, and children of each ethnic group. One child came in the year and had two
/// reviews, to which the parents came. About every stage of the ladder there is a child with an alert.
struct SmallService {
  /// The year of the report.
  let days: ClosedRange<Day>
  private(set) var staff: [StaffEvent] = []
  /// The histories of those whose events are taken away.
  private(set) var examined: [[ChildEvent]] = []
  /// Those of more children of the same IROs.
  private var others: [[ChildEvent]] = []
  private let policy: Policy

  /// Nobody works there, and no child is known.
  init(nothingIn year: PublishedYear) throws {
    policy = BuiltInPolicies(of: year).policy
    let figures = try PublishedFigure.all(of: year).map(\.days)
    days = figures.max { $0.lowerBound < $1.lowerBound } ?? year.pinned...year.pinned
  }

  init(_ year: PublishedYear) throws {
    try self.init(nothingIn: year)
    for place in 0..<8 { addIRO(place) }
    examined.append(reviewed)
    for (place, stage) in policy.ladder.stages.enumerated() {
      let category = policy.alertCategories[place % policy.alertCategories.count]
      examined.append(disputed(stage.key, category))
    }
    if year.council == "Portsmouth" { examined += told }
    examined += SmallService.ofOtherKinds(in: days, under: policy)
    examined += SmallService.ofMoreReviews(in: days, under: policy)
  }

  func without(staff place: Int) -> SmallService {
    var service = self
    service.staff.remove(at: place)
    return service
  }

  /// The service with one event less of one of those examined.
  func without(_ event: Int, of place: Int) -> SmallService {
    var service = self
    service.examined[place].remove(at: event)
    return service
  }

  /// What is counted of the others, once for all.
  func othersTally() -> MeasureTally {
    var list = StaffList()
    for event in staff { list.evolve(event) }
    let terms = RuleContext(policy: policy, calendar: book.calendar)
    let context = MeasureContext(
      period: days, today: days.upperBound.adding(days: 1), terms: terms, staff: list)
    var tally = MeasureTally(Measures.all(under: policy, staff: list), in: context)
    for events in others { counted(events).map { tally.add($0) } }
    return tally
  }

  /// Every figure by its key: what counted, and of how many.
  func figures(with others: MeasureTally) -> [String: [Int]] {
    var tally = others
    for events in examined { counted(events).map { tally.add($0) } }
    return Dictionary(
      uniqueKeysWithValues: tally.results().map { ($0.key, [$0.numerator, $0.denominator]) })
  }

  private var book: Rulebook {
    Rulebook(policy: policy, calendar: WorkingCalendar(BankHolidays(listed: [])))
  }

  private func counted(_ events: [ChildEvent]) -> CountedChild? {
    let entries = events.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    let child = Child(folding: entries)
    return CountedChild(child, id: ChildID(child.person.number?.text ?? ""), under: book)
  }
}

extension SmallService {
  private static let ethnicities: [Ethnicity] = [
    .whiteBritish, .whiteAndAsian, .indian, .african, .other,
  ]

  /// An IRO with 1, 11, 21 and so on to 71 children throughout the year, the last of whom is examined.
  private mutating func addIRO(_ place: Int) {
    let iro = StaffID("iro-\(place)")
    let (sex, ethnicity): (Sex, Ethnicity) = (place % 2 == 0 ? .female : .male, Self.ethnicities[place % 5])
    let details = StaffDetails(
      name: "IRO \(place)", login: Self.logins[place], role: .iro, sex: sex, ethnicity: ethnicity,
      started: days.lowerBound.adding(months: -120))
    staff.append(.joined(StaffMember(id: iro, details: details)))
    let since = days.lowerBound.adding(months: -12)
    let children = (0...place * 10).map { number in
      care("\(place)-\(number)", sex, ethnicity, since: since)
        + [.allocation(.allocated(Allocation(iro: iro, since: since)))]
    }
    others += children.dropLast()
    examined.append(children[children.count - 1])
  }

  private func care(_ number: String, _ sex: Sex, _ ethnicity: Ethnicity, since: Day) -> [ChildEvent] {
    [
      .person(.known(ChildNumber(number))), .person(.born(days.lowerBound.adding(months: -130))),
      .person(.described(sex: sex, ethnicity: ethnicity)),
      .placement(.episodeBegan(Episode(began: since, reasonBegan: .started, legalStatus: .careOrder))),
    ]
  }

  /// Came in August, was first reviewed within 20 working days, and again in December, when a plan for permanence was
  /// found.
  private var reviewed: [ChildEvent] {
    func day(_ month: Int, _ day: Int) -> Day {
      Day(year: days.lowerBound.year, month: month, day: day)!
    }
    func held(_ id: String, _ day: Day) -> ChildEvent {
      let review = Review(
        review: ReviewID(id), kind: .lookedAfter, heldOn: day, completedOn: day, participation: .pn1)
      return .review(.held(review))
    }
    func came(_ parent: String) -> ChildEvent {
      let attendance = Attendance(party: .person(PersonID(parent)), route: .whole, reason: nil)
      return .review(.noted(ReviewID("second"), .meeting(.tookPart(attendance, on: day(12, 5)))))
    }
    let parents: [ChildEvent] = [("mother", Relationship.mother), ("father", .father)].map { id, relation in
      let person = ConnectedPerson(id: PersonID(id), name: id.capitalisingFirst, relationship: relation)
      return .family(.recorded(person, on: day(8, 20)))
    }
    let plan = Permanence(kind: "return home", madeOn: day(12, 5))
    return care("reviewed", .female, .whiteBritish, since: day(8, 20)) + parents
      + [held("first", day(9, 10)), held("second", day(12, 5)), came("mother"), came("father")]
      + [.review(.noted(ReviewID("second"), .plan(.permanence(plan, on: day(12, 5)))))]
  }

  /// Of an alert that was raised in June, put before Cafcass, and resolved at the stage where it was raised.
  private func disputed(_ stage: String, _ category: AlertCategory) -> [ChildEvent] {
    let id = AlertID(stage)
    let june = days.lowerBound.adding(months: 2)
    let raised = AlertRaised(
      id: id, category: category, concern: "No school", remedy: "A school",
      putRightBy: june.adding(days: 30), told: .told("I asked for a school"), ladder: policy.ladder,
      stage: stage, by: StaffID("iro-0"), on: june)
    let steps: [AlertAction] = [.referToCafcass(reason: "Their rights"), .resolve(outcome: "A place")]
    return care(stage, .male, .african, since: days.lowerBound.adding(months: -12))
      + [.alert(.raised(raised))]
      + steps.map { .alert(.stepped(id, AlertStepTaken($0, on: june.adding(days: 10)))) }
  }
}
