import CareCalendar
import Casework
import Rulebook

/// Says of every review of a year that its IRO wrote up which parents came, when the care plan had come, how the parts of the
/// plan were going, and who else was asked.
struct MeetingAllocator {
  private typealias Place = (child: Int, review: Int)

  private let year: CollectionYear
  private let calendar: WorkingCalendar
  private var chance: SeededRandom
  private var children: [PlannedChild]

  static func write(
    _ children: inout [PlannedChild], _ figures: CouncilFigures, _ calendar: WorkingCalendar,
    _ chance: inout SeededRandom
  ) {
    for year in figures.years {
      guard let wanted = year.meetings else { continue }
      var allocator = MeetingAllocator(children, year.year, calendar, &chance)
      allocator.allocate(wanted)
      children = allocator.children
    }
  }

  private init(
    _ children: [PlannedChild], _ year: CollectionYear, _ calendar: WorkingCalendar,
    _ chance: inout SeededRandom
  ) {
    self.children = children
    self.year = year
    self.calendar = calendar
    self.chance = chance.branch()
  }

  private mutating func allocate(_ wanted: MeetingFigures) {
    let places = children.indices.flatMap { child in
      children[child].reviews.indices.map { (child, $0) }
    }.filter { review($0).isTyped && year.contains(review($0).heldOn) }
    for place in places { children[place.0].reviews[place.1].details = PlannedDetails() }
    parents(places, wanted.parentsAttending)
    carePlans(places, wanted.carePlanInTime)
    for (domain, rates) in wanted.progressing {
      for (quarter, rate) in rates.enumerated() { progress(places, domain, quarter, rate) }
    }
    for asked in wanted.asked { ask(places, asked) }
  }

  private func review(_ place: Place) -> PlannedMeeting { children[place.child].reviews[place.review] }
}

extension MeetingAllocator {
  /// Those of children who could be placed for adoption count in no figure: nobody is asked for them.
  private mutating func parents(_ places: [Place], _ rate: PublishedRate) {
    var seats: [(place: Place, isMother: Bool)] = []
    for place in places {
      children[place.child].reviews[place.review].mother = nil
      children[place.child].reviews[place.review].father = nil
      if children[place.child].couldBePlaced(on: review(place).heldOn) { continue }
      if children[place.child].hasMother { seats.append((place, true)) }
      if children[place.child].hasFather { seats.append((place, false)) }
    }
    // Mothers come more often than fathers.
    let order = chance.shuffled(seats).map { ($0, chance.number(0...9) + ($0.isMother ? 3 : 0)) }
      .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element.0)
    let came = rate.counted(of: order.count) ?? 0
    for (turn, seat) in order.enumerated() {
      let route: AttendanceRoute =
        turn < came
        ? chance.pick(weighted: [.whole: 88, .part: 12])
        : chance.pick(weighted: [.none: 52, .telephone: 18, .apart: 17, .inWriting: 13])
      if seat.isMother {
        children[seat.place.child].reviews[seat.place.review].mother = route
      } else {
        children[seat.place.child].reviews[seat.place.review].father = route
      }
    }
  }

  /// In time where it came three working days before. Of the others half came later, and half did not come.
  private mutating func carePlans(_ places: [Place], _ rate: PublishedRate) {
    let inTime = rate.counted(of: places.count) ?? 0
    func days(_ count: Int, before place: Place) -> Day {
      calendar.beginning(of: .workingDays(count), before: review(place).heldOn)
    }
    let order = chance.shuffled(places)
    let able = order.filter { days(3, before: $0) >= children[$0.child].began }
    let others = order.filter { days(3, before: $0) < children[$0.child].began }
    for (turn, place) in (able + others).enumerated() {
      let planned = days(turn < inTime ? chance.number(3...9) : chance.number(0...1), before: place)
      let came = max(planned, min(children[place.child].began, days(3, before: place)))
      let isKnown = turn < inTime || turn % 2 == 0
      children[place.child].reviews[place.review].details?.carePlanCame = isKnown ? came : nil
    }
  }

  /// - Parameter quarter: from April, 0 to 3.
  private mutating func progress(
    _ places: [Place], _ domain: PlanDomain, _ quarter: Int, _ rate: PublishedRate
  ) {
    let looked = chance.shuffled(places.filter { (review($0).heldOn.month + 8) % 12 / 3 == quarter })
    let going = rate.counted(of: looked.count) ?? 0
    for (turn, place) in looked.enumerated() {
      children[place.child].reviews[place.review].details?.progress[domain] = turn < going
    }
  }

  /// One of a sort at a review, and at one review of a child.
  private mutating func ask(_ places: [Place], _ wanted: MeetingFigures.Asked) {
    let first = Dictionary(places.map { ($0.child, $0) }) { chance.happens(inHundred: 50) ? $0 : $1 }
    let chosen = chance.shuffled(first.keys.sorted().compactMap { first[$0] })
      .prefix(wanted.came + wanted.absent)
    precondition(chosen.count == wanted.came + wanted.absent)
    for (turn, place) in chosen.enumerated() {
      children[place.child].reviews[place.review].details?.asked.append(
        PlannedDetails.Asked(who: wanted.who, came: turn < wanted.came))
    }
  }
}

extension PlannedChild {
  /// True once a court had given authority to place the child for adoption.
  fileprivate func couldBePlaced(on day: Day) -> Bool {
    care?.time?.authorityGiven.map { $0 <= day } ?? false
  }
}
