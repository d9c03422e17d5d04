import Application
import CareCalendar
import Casework
import Rulebook
import Testing

/// A child's life as it is recorded on the day, by whom it may be.
@Suite struct CareCommandsTests {
  private let council: SmallCouncil

  init() throws { council = try SmallCouncil() }

  private func newChild(_ number: String = "900001", sibling: ChildID? = nil) -> NewChild {
    NewChild(
      number: ChildNumber(number), name: "Noor Hadley", born: "2008-05-01", sex: .female, ethnicity: nil,
      beginning: CareBeginning(on: "2014-11-03", legalStatus: .accommodated, placement: .fostered),
      told: "2014-11-03", sibling: sibling)
  }

  @Test("A child who is in no file comes into care, and the first review is due at once")
  func begins() throws {
    let robin = try council.service("robin")
    let done = try robin.perform(.care(.begin(newChild())))
    #expect(done.words == "Noor Hadley is recorded. The 1st review is due by Mon 1 Dec 2014.")
    let id = try robin.find(number: "900001")
    let child = try robin.child(id).child
    #expect(child.responsibility.told == ["2014-11-03"])
    #expect(try robin.child(id).duties.map(\.line.duty.key.rule).contains(.iroAllocatedWithinFiveWorkingDays))
  }

  @Test("Placed with prospective adopters from the first day: reviewed as that alone, and the return agrees")
  func adoptersAtOnce() throws {
    let robin = try council.service("robin")
    let new = NewChild(
      number: ChildNumber("900002"), name: "Iris Vale", born: "2014-10-01", sex: .female, ethnicity: nil,
      beginning: CareBeginning(
        on: "2014-11-03", legalStatus: .placementOrder, placement: .adoptionByOrderNewCarers))
    let done = try robin.perform(.care(.begin(new)))
    #expect(done.words == "Iris Vale is recorded. The 1st adoption review is due by Mon 1 Dec 2014.")
    let id = try robin.find(number: "900002")
    let found = try robin.child(id)
    #expect(found.child.adoptionPlacements.map(\.placed) == ["2014-11-03"])
    let inForce = found.duties.map(\.line.duty).filter {
      $0.nature == .review && $0.isInForce(on: "2014-11-03")
    }
    #expect(inForce.map(\.kind) == [.placedForAdoption])
    #expect(inForce.map(\.due) == ["2014-12-01"])

    let episode = Episode(
      began: "2014-11-03", reasonBegan: .started, legalStatus: .placementOrder,
      placement: .adoptionByOrderNewCarers)
    let last: Day = "2015-03-31"
    let sent = Sent(
      2014,
      [
        (
          "900002",
          [
            .born("2014-10-01"), .episode(episode, knownTo: last),
            .adoptionPlacement(AdoptionPlacement(placed: "2014-11-03"), knownTo: last),
          ]
        )
      ])
    let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    let report = try robin.importReturns([sent.collected], manner)
    #expect(report.differences == [] && report.faults == [])
    #expect(try robin.child(id).child.adoptionPlacements.count == 1)
    #expect(try robin.child(id).child.care.episodes.count == 1)
  }

  @Test("A care leaver with a pathway plan is known by the plan alone, and its end ends what is due")
  func pathwayPlan() throws {
    let robin = try council.service("robin")
    let new = NewChild(
      number: ChildNumber("900003"), name: "Ade Morrow", born: "1997-05-01", sex: nil, ethnicity: nil,
      involvement: InvolvementBeginning(.pathwayPlan, on: "2014-10-06"))
    let done = try robin.perform(.care(.begin(new)))
    #expect(done.words == "Ade Morrow is recorded. The 1st pathway plan review is due by Mon 6 Apr 2015.")
    let id = try robin.find(number: "900003")
    let ended = InvolvementEvent.ended(.pathwayPlan, began: "2014-10-06", .finished, on: "2014-11-03")
    let over = try robin.perform(.care(.involve(id, ended)))
    #expect(over.words == "Ade Morrow: pathway plan ended (of 6 Oct 2014): not needed any more.")
    #expect(try robin.child(id).duties.map(\.line.duty).filter { $0.nature == .review } == [])
  }

  @Test("An unborn child is taken on with the enquiry and the day expected, and the birth is recorded later")
  func unborn() throws {
    let robin = try council.service("robin")
    let new = NewChild(
      number: ChildNumber("900004"), name: "Baby Vale", born: nil, sex: nil, ethnicity: nil,
      birthExpected: "2015-01-12", involvement: InvolvementBeginning(.childProtection, on: "2014-11-03"))
    let done = try robin.perform(.care(.begin(new)))
    #expect(done.words == "Baby Vale is recorded. The initial conference is due by Mon 24 Nov 2014.")
    let id = try robin.find(number: "900004")
    #expect(try robin.child(id).child.person.isUnborn)
    _ = try robin.perform(.care(.identify(id, [.born("2014-11-03"), .named("Wren Vale")])))
    let child = try robin.child(id).child
    #expect(!child.person.isUnborn && child.person.name == "Wren Vale")
    #expect(child.involvements(on: "2014-11-03").map(\.kind) == [.childProtection])
  }

  @Test("A number that is known is not given twice")
  func numberTaken() throws {
    try council.child("900001")
    let words =
      "The number 900001 is Ella Rose 900001's already: record on that child's page that care began again."
    #expect(throws: ServiceRefusal.impossible(words)) {
      try council.service("robin").perform(.care(.begin(newChild())))
    }
  }

  @Test("A brother or sister who is known is linked in the same act")
  func sibling() throws {
    try council.child("1")
    let robin = try council.service("robin")
    let known = try robin.find(number: "1")
    _ = try robin.perform(.care(.begin(newChild(sibling: known))))
    #expect(try robin.siblings(of: known).map(\.number.text) == ["900001"])
  }

  @Test("A move, a change of status and the end of care; what is due follows")
  func life() throws {
    try council.child("1", held: ["2014-07-28"])
    let amina = try council.service("amina")
    let id = try amina.find(number: "1")
    let move = CareChange(on: "2014-10-01", placement: .fosteredLongTerm, reasonForMove: .carePlan)
    #expect(
      try amina.perform(.care(.record(id, .change(move)))).words
        == "Ella Rose 1: moved on 1 Oct 2014. The 2nd review is due by Tue 28 Oct 2014.")
    let home = try amina.perform(.care(.record(id, .end(on: "2014-11-03", .returnedHome))))
    #expect(home.words.hasPrefix("Ella Rose 1: "))
    #expect(try amina.child(id).child.isWithUs(on: "2014-11-03") == false)
  }

  @Test("Business support records it of any child by the number; a manager of a team does not")
  func permissions() throws {
    try council.child("1")
    let bo = try council.service("bo")
    let id = try bo.find(number: "1")
    let end = Command.care(.record(id, .end(on: "2014-11-03", .returnedHome)))
    #expect(throws: ServiceRefusal.notPermitted(.recordCare, .teamManager)) {
      try council.service("sam").perform(end)
    }
    #expect(try bo.caseload().isEmpty && bo.today().lines.isEmpty, "on no list of theirs")
    _ = try bo.perform(end)
    #expect(throws: ServiceRefusal.noSuchChild("1")) { try council.service("tom").find(number: "1") }
  }

  @Test("A remand with the day of its end: the review before it is due first, and is what is told")
  func stay() throws {
    try council.child("1", held: ["2014-07-28", "2014-10-20"])
    let bo = try council.service("bo")
    let id = try bo.find(number: "1")
    let remand = CareChange(on: "2014-11-01", legalStatus: .remand, stayEnds: "2014-11-14")
    #expect(
      try bo.perform(.care(.record(id, .change(remand)))).words
        == "Ella Rose 1: legal status changed on 1 Nov 2014. The review before the stay ends is due by "
        + "Thu 13 Nov 2014.")
    let line = try council.service("amina").child(id).duties.map(\.line.duty).first
    #expect(line?.key.rule == .reviewHeldBeforeStayEnds)
    #expect(
      try bo.perform(.care(.record(id, .expectEnd("2014-11-21", on: "2014-11-03")))).words
        == "Ella Rose 1: the end of the stay was told on 3 Nov 2014. The review before the stay ends is due by "
        + "Thu 20 Nov 2014.")
  }

  @Test(
    "A change is proposed and withdrawn: the IRO of the child and business support record it, nobody else")
  func proposal() throws {
    try council.child("1", held: ["2014-07-28", "2014-10-20"])
    let amina = try council.service("amina")
    let id = try amina.find(number: "1")
    let call = Command.care(
      .callForReview(id, .placementWithParent, words: nil, on: "2014-11-03", before: "2014-11-17"))
    #expect(throws: ServiceRefusal.notPermitted(.recordCare, .teamManager)) {
      try council.service("sam").perform(call)
    }
    #expect(
      try amina.perform(call).words
        == "Ella Rose 1: a placement with a parent is proposed, to take effect on Mon 17 Nov 2014. "
        + "The review before a placement with a parent is due by Sun 16 Nov 2014.")
    let early = try #require(try amina.child(id).child.openEarlyReviews.first)
    let bo = try council.service("bo")
    let withdrawn = EarlyReview.Ending(.withdrawn, reason: "Her father moved away", on: "2014-11-03")
    #expect(
      try bo.perform(.care(.noteEarlyReview(id, .ended(early.id, withdrawn)))).words
        == "Ella Rose 1: what was proposed is withdrawn: Her father moved away. "
        + "The 3rd review is due by Mon 20 Apr 2015.")
    #expect(try council.service("amina").child(id).child.openEarlyReviews == [])
  }

  @Test("How care is planned is recorded by whom care is, and what asked for it is met")
  func planning() throws {
    let robin = try council.service("robin")
    _ = try robin.perform(.care(.begin(newChild())))
    let id = try robin.find(number: "900001")
    #expect(try rules(of: id).contains(.carePlanWithinTenWorkingDays))
    #expect(try !rules(of: id).contains(.serviceToldWithinTwoWorkingDays), "told on the day")
    let plan = Command.care(.record(id, .step(.carePlanMade, on: "2014-11-03")))
    #expect(throws: ServiceRefusal.notPermitted(.recordCare, .teamManager)) {
      try council.service("sam").perform(plan)
    }
    let made = try council.service("bo").perform(plan)
    #expect(made.words == "Noor Hadley: the care plan was in place on 3 Nov 2014.")
    #expect(try !rules(of: id).contains(.carePlanWithinTenWorkingDays))
    let approval = Command.care(.record(id, .step(.temporarilyApproved, on: "2014-11-03")))
    #expect(
      try robin.perform(approval).words == "Noor Hadley: the carer was temporarily approved on 3 Nov 2014.")
    #expect(try rules(of: id).contains(.connectedPersonApprovedInTime))
    #expect(
      try council.service("robin").child(id).timeline.map(\.words).contains(
        "Carer temporarily approved, as a connected person"))
  }

  private func rules(of id: ChildID) throws -> [RuleID] {
    try council.service("robin").child(id).duties.map(\.line.duty.key.rule)
  }

  @Test("Who a child is can be corrected; what was recorded stays in the journal")
  func identity() throws {
    try council.child("1")
    let amina = try council.service("amina")
    let id = try amina.find(number: "1")
    let events: [IdentityEvent] = [.named("Ella-Rose Hadley"), .knownAs("Ellie"), .disabled(true)]
    #expect(try amina.perform(.care(.identify(id, events))).words == "Who Ella Rose 1 is: recorded.")
    let found = try amina.child(id)
    #expect(found.child.person.name == "Ella-Rose Hadley")
    #expect(found.child.person.knownAs == "Ellie")
    #expect(found.timeline.map(\.words).contains("Name: Ella Rose 1"))
  }
}
