import CareCalendar
import Casework
import Desk
import Rulebook

/// Everything that is typed about the invented children beside their bookings and that a review was held: who is
/// around them, what they say, how reviews are prepared, and what follows them.
struct Chronicle {
  private(set) var gestures: [Gesture]
  let book: Rulebook
  var chance: Chance
  var identifiers: Identifiers
  private var turns: TextTurns
  private let families: [Int: [Life]]
  private let turnings: Turnings

  /// `typed` is what the diary holds already.
  init(of lives: [Life], after typed: [Gesture], under book: Rulebook, _ chance: inout Chance) {
    self.book = book
    self.chance = chance.branch()
    identifiers = Identifiers(chance.branch())
    turns = TextTurns(&self.chance)
    families = Dictionary(grouping: lives.filter { $0.isFollowed }, by: \.family)
    turnings = Turnings(of: lives, typed)
    gestures = []
    for gesture in typed { gestures.append(gesture.inOrder(&self.chance)) }
    let places = Dictionary(grouping: typed.indices) { typed[$0].number }
    for var life in lives where life.isFollowed {
      if case .shown? = turnings.of(life.number) { life.surroundings.makeWhole() }
      turns = TextTurns(&self.chance)
      settle(life)
      for place in places[life.number] ?? [] { follow(place, of: life) }
    }
    gestures.sort(by: Gesture.precedes)
  }

  /// Tells the whole of a review that the diary holds a booking or the holding of.
  private mutating func follow(_ place: Int, of life: Life) {
    let gesture = gestures[place]
    switch gesture.what {
    case .book(let kind, let day, _, _) where day == life.next?.day:
      prepare(kind, on: day, bookedOn: gesture.moment.day, life)
    case .record(let review):
      let turning = turnings.of(life.number)
      let held = review.told(turning, isLate: life.isLate(review, book), &chance, book)
      gestures[place].what = .record(held)
      tell(held, turning, recordedOn: gesture.moment.day, life)
    default: break
    }
  }

  mutating func story(of kind: ReviewKind, on day: Day, _ life: Life) -> ReviewStory {
    let siblings = families[life.family, default: []].filter { $0.number != life.number }
    return ReviewStory(
      life: life, book: book, kind: kind, heldOn: day, siblings: siblings, chance: chance.branch(),
      identifiers: Identifiers(chance.branch()), turns: turns)
  }

  /// Keeps what texts were used, so that the next ones are others.
  mutating func close(_ story: ReviewStory) { turns = story.turns }

  mutating func add(
    _ life: Life, by login: String? = nil, _ day: Day, _ order: DaysOrder, _ what: Gesture.What
  ) {
    guard day <= CouncilYears.pinned else { return }
    let login = login ?? life.iro ?? Establishment.iroManager.login
    gestures.append(
      Gesture(moment: order.moment(day, &chance), login: login, number: life.number, what: what))
  }
}

extension Chronicle {
  /// The people around a child are recorded as soon as the child is known, and how they were heard until then.
  private mutating func settle(_ life: Life) {
    let known = life.knownFrom
    let day = known == CouncilYears.pinned ? known : workingDay(known, plus: chance.number(0...3))
    add(life, day, .gather, .gather(life.surroundings.events(on: day)))
    let elder = families[life.family, default: []].filter {
      ($0.knownFrom, $0.number) < (life.knownFrom, life.number)
    }
    if let other = elder.first {
      let login = other.iro == life.iro ? life.iro : Establishment.iroManager.login
      add(life, by: login, max(day, workingDay(known, plus: 3)), .link, .link(other.number))
    }
    hear(life, on: day)
  }

  private mutating func hear(_ life: Life, on day: Day) {
    var events: [VoiceEvent] = []
    if let communication = life.surroundings.communication {
      events.append(.communication(communication, on: day))
    }
    let introduced = workingDay(life.lastBegan, plus: chance.number(2...9))
    if introduced <= day, life.iro != nil {
      events.append(.introductionSent(contactCard: chance.happens(inHundred: 80), on: introduced))
    }
    events += rights(life, on: day) + [spoken(life)].compactMap(\.self)
    if !events.isEmpty { add(life, day, .hear, .hear(events)) }
  }

  private mutating func rights(_ life: Life, on day: Day) -> [VoiceEvent] {
    guard life.age(on: day) >= 6, life.iro != nil else { return [] }
    let hasOne = life.surroundings.first(.advocate) != nil
    let advocacy: Advocacy =
      hasOne ? .hasOne : chance.pick(weighted: [.offered: 70, .declined: 30])
    return [.knowsHowToComplain(chance.happens(inHundred: 86), on: day), .advocacy(advocacy, on: day)]
  }

  /// What was said before the last review that only the lists tell of.
  private mutating func spoken(_ life: Life) -> VoiceEvent? {
    let told = life.reviews.filter { $0.kind == .lookedAfter && $0.heldOn < life.knownFrom }
    guard let last = told.last, last.heldOn > life.lastBegan.adding(days: 12) else { return nil }
    var story = story(of: .lookedAfter, on: last.heldOn, life)
    let day = book.calendar.lastWorkingDay(onOrBefore: last.heldOn.adding(days: -chance.number(1...8)))
    let conversation = story.hear(on: day)
    close(story)
    return .spoken(conversation)
  }

  func workingDay(_ day: Day, plus days: Int) -> Day { book.calendar.adding(workingDays: days, to: day) }
}

extension Gesture {
  /// At an hour that leaves room for what comes before it on the same day.
  fileprivate func inOrder(_ chance: inout Chance) -> Gesture {
    var gesture = self
    gesture.moment = what.order.moment(moment.day, &chance)
    return gesture
  }
}
