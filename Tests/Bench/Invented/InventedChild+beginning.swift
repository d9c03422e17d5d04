import CareCalendar
import Casework

extension InventedChild {
  /// Who the child is, how care began, and who is around the child.
  mutating func begin(familyOf place: Int) {
    let first = began
    let events: [IdentityEvent] = [
      .known(number), .named(Names.child(sex, &chance)), .born(born),
      .described(sex: sex, ethnicity: chance.pick([.whiteBritish, .caribbean, .african, .bangladeshi])),
    ]
    for event in events { tell(.person(event), on: first, fromFile: true) }
    for year in [2012, 2013] where collected(in: year) {
      tell(.person(.collected(startYear: year)), on: max(first, april(year + 1)), fromFile: true)
    }
    live()
    allocate(on: min(working(2, from: first), Self.today))
    gather(on: min(first.adding(days: 4), Self.today))
    if place % 4 < 2 {
      let family = FamilyID("family-of-\(place / 4)")
      tell(.family(.linked(family, on: first)), on: first)
    }
    hear()
  }

  private func collected(in year: Int) -> Bool { began < april(year + 1) && until > april(year) }

  private func april(_ year: Int) -> Day { Day(year: year, month: 4, day: 1)! }

  /// One placement after the other, the last one until care ends.
  private mutating func live() {
    var episode = Episode(
      began: began, reasonBegan: .started, legalStatus: chance.pick([.careOrder, .accommodated]),
      categoryOfNeed: .abuseOrNeglect, placement: .fostered, provider: .ownAuthority)
    tell(.placement(.episodeBegan(episode)), on: episode.began, fromFile: true)
    let moves = chance.pick([0, 0, 1, 1, 2])
    for _ in 0..<moves {
      let next = episode.began.adding(days: chance.number(60...500))
      guard next < until.adding(days: -30) else { break }
      let end = EpisodeEnd(on: next, reason: .newEpisode, placementChange: .carePlan)
      tell(.placement(.episodeEnded(began: episode.began, end)), on: next, fromFile: true)
      episode.began = next
      episode.reasonBegan = .placementAndCarers
      episode.placement = chance.pick([.fostered, .fosteredByFamily, .childrensHome, .fosteredLongTerm])
      tell(.placement(.episodeBegan(episode)), on: next, fromFile: true)
    }
    let end = EpisodeEnd(on: until, reason: .returnedHomeAsPlanned)
    tell(.placement(.episodeEnded(began: episode.began, end)), on: until, fromFile: true)
  }

  private mutating func allocate(on day: Day) {
    tell(.allocation(.allocated(Allocation(iro: iro.id, since: day))), on: day, fromFile: true)
    let holder = CaseHolder(
      socialWorker: Names.adult(&chance), team: teamManager.details.team, since: day)
    tell(.allocation(.caseHeld(holder)), on: day, fromFile: true)
  }

  private mutating func gather(on day: Day) {
    var relationships: [Relationship] = [.fosterCarer, .socialWorker]
    if chance.happens(inHundred: 25) { relationships.append(.mother) }
    people = relationships.map { relationship in
      ConnectedPerson(
        id: PersonID(identifiers.next()), name: Names.adult(&chance), relationship: relationship,
        hasParentalResponsibility: relationship == .mother,
        details: "\(chance.number(1...90)) Orchard Road, Meadowbridge", isConfidential: false)
    }
    for person in people { tell(.family(.recorded(person, on: day)), on: day) }
    let home = Whereabouts(
      words: "\(chance.number(1...90)) Orchard Road, Meadowbridge",
      isConfidential: chance.happens(inHundred: 6))
    tell(.family(.lives(.home, home, on: day)), on: day)
    if age(on: Self.today) >= 5 {
      let school = Whereabouts(words: "Meadowbridge School", isConfidential: false)
      tell(.family(.lives(.school, school, on: day)), on: day)
    }
  }

  /// The child is written to, and is seen between reviews.
  private mutating func hear() {
    let introduced = working(6, from: began)
    let sent = SentIntroduction(iro: iro.id, contactCard: true, on: introduced)
    tell(.voice(.introductionSent(sent)), on: introduced)
    let offered = began.adding(days: 20)
    tell(.voice(.advocacy(chance.pick([.offered, .hasOne, .declined]), on: offered)), on: offered)
    for _ in 0..<chance.number(0...2) {
      let seen = calendar.lastWorkingDay(
        onOrBefore: began.adding(days: chance.number(10...max(11, until - began - 1))))
      guard seen > began, seen < until else { continue }
      let visit = Conversation(
        on: seen, way: .withOthers, words: chance.pick(Sentences.said), audience: .iros)
      tell(.voice(.spoken(visit)), on: seen)
    }
  }
}
