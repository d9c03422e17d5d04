import CareCalendar
import Casework

extension CaseChronicle {
  /// The people around a child are recorded as soon as the child is known, and how they were heard until then.
  /// `first` is the day on which anything of their reviews is typed: whoever is invited is known by then.
  mutating func settle(_ life: SyntheticChild, by first: Day?) {
    let known = life.knownFrom
    let usual = known == CouncilYears.pinned ? known : workingDay(known, plus: chance.number(0...3))
    let day = first.map { min($0, usual) } ?? usual
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

  private mutating func hear(_ life: SyntheticChild, on day: Day) {
    var events: [VoiceEvent] = []
    if let communication = life.surroundings.communication {
      events.append(.communication(communication, on: day))
    }
    let introduced = workingDay(life.lastBegan, plus: chance.number(2...9))
    if introduced <= day, life.iro != nil {
      let hasCard = chance.happens(inHundred: 80)
      events.append(.introductionSent(SentIntroduction(iro: nil, contactCard: hasCard, on: introduced)))
    }
    events += rights(life, on: day) + [spoken(life)].compactMap(\.self)
    if !events.isEmpty { add(life, day, .hear, .hear(events)) }
  }

  private mutating func rights(_ life: SyntheticChild, on day: Day) -> [VoiceEvent] {
    guard life.age(on: day) >= 6, life.iro != nil else { return [] }
    let hasOne = life.surroundings.first(.advocate) != nil
    let advocacy: Advocacy =
      hasOne ? .hasOne : chance.pick(weighted: [.offered: 70, .declined: 30])
    return [.knowsHowToComplain(chance.happens(inHundred: 86), on: day), .advocacy(advocacy, on: day)]
  }

  /// What was said before the last review that only the lists tell of.
  private mutating func spoken(_ life: SyntheticChild) -> VoiceEvent? {
    let told = life.reviews.filter { $0.kind.profile.isInReturns && $0.heldOn < life.knownFrom }
    guard let last = told.last, last.heldOn > life.lastBegan.adding(days: 12) else { return nil }
    var story = story(of: .lookedAfter, on: last.heldOn, life)
    let day = book.calendar.lastWorkingDay(onOrBefore: last.heldOn.adding(days: -chance.number(1...8)))
    let conversation = story.hear(on: day)
    close(story)
    return .spoken(conversation)
  }
}
